// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/finding.h"
#include "text/span.h"
#include "theme/theme.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace bluepencil {

class CommandSet;
class CurrentCard;
class DetailCard;
class FilterChips;
class OwnList;
class RemarkFlow;
class ReviewFlow;
class RunDelegate;
class RunList;
class RunsModel;

/// The list of what there is to decide: a filter, and a card for every run with the current one opened.
class FindingsPanel : public QWidget {
    Q_OBJECT

public:
    FindingsPanel(ReviewFlow *flow, RemarkFlow *remarks, CommandSet *commands, QWidget *parent = nullptr);

    void setTheme(const Theme &theme, const QFont &textFont);
    /// The runs are others.
    void reload();
    /// Decisions changed.
    void refresh();
    /// The suggestions that pass the filter and may be cut together; none that is unsure.
    [[nodiscard]] QList<Finding> shownToCut() const;
    void focusFilter();
    /// Lists what was kept, and makes the first of it current; lists all when that is what it lists.
    void toggleKept();
    /// Empties the filter; true when there was one.
    bool clearFilter();

    /// Opens the detail card, in the place of the list.
    DetailCard *openDetails();
    /// Leaves what is written there, else the card; true when there was something to leave.
    bool closeDetails();

Q_SIGNALS:
    /// A remark was written, or left: the keys belong to the text again.
    void remarkLeft();
    void originalAsked(bluepencil::Span raw);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void nameFilter(const QAction *command);
    void layOut();
    void followWhatIsChosen();
    void followWhatIsDecided(const RemarkFlow *remarks);
    void narrow();
    void letShownPageBeWide();
    void showCurrent();
    void showDetails();
    void leaveWhatNoLongerFits();
    void follow(const QModelIndex &index);
    void openCard(int row);
    void sayWhatIsMissing();

    ReviewFlow *m_flow;
    RunsModel *m_model;
    RunDelegate *m_delegate;
    FilterChips *m_chips;
    QLineEdit *m_filter;
    RunList *m_list;
    QLabel *m_nothing;
    QLabel *m_switchedOff; ///< how many suggestions are left out, since their rule is switched off
    OwnList *m_own;
    CurrentCard *m_card;
    QTimer m_cardDue;        ///< decisions changed, and the card does not show it yet
    QStackedWidget *m_pages; ///< the list, and the detail card
    DetailCard *m_detail;
    Theme m_theme;
    QFont m_textFont;
};

} // namespace bluepencil
