// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QListView;
class QModelIndex;

namespace bluepencil {

class CommandSet;
class QuoteDelegate;
class QuoteFlow;
class QuotesModel;

/// Who said what: the list, exceptions first, and beneath it the current statement with the keys that settle it.
class QuotesPanel : public QWidget {
    Q_OBJECT

public:
    QuotesPanel(QuoteFlow *flow, const CommandSet *commands, QWidget *parent = nullptr);

    void setTheme(const Theme &theme, const QFont &textFont);
    /// The keys belong to the list: up and down go through the statements.
    void takeKeys();

Q_SIGNALS:
    void placeAsked(bluepencil::Span raw);

private:
    [[nodiscard]] QWidget *makeDetail(const CommandSet *commands);
    void take(const QModelIndex &index);
    void showStatements();
    void showCurrent();

    QuoteFlow *m_flow;
    QuotesModel *m_model;
    QuoteDelegate *m_delegate;
    QListView *m_list;
    QLabel *m_nothing;
    QWidget *m_detail = nullptr;
    QLabel *m_speaker = nullptr;
    QLabel *m_why = nullptr;
    QWidget *m_goThere = nullptr; ///< only where the current statement stands elsewhere with a difference
};

} // namespace bluepencil
