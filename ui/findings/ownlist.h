// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/decision.h"
#include "theme/theme.h"

#include <QFont>
#include <QWidget>

class QLabel;
class QListView;
class QStandardItemModel;

namespace bluepencil {

class OwnDelegate;
class ReviewFlow;

/// What the editor changed beyond the suggestions, below the list of these: what, by whom and why, and how many.
/// Arrows and clicks show the place; Delete or U takes a change back.
class OwnList : public QWidget {
    Q_OBJECT

public:
    explicit OwnList(ReviewFlow *flow, QWidget *parent);

    void setTheme(const Theme &theme, const QFont &textFont);
    /// Reads the changes again; nothing is shown without any.
    void reload();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showPlace(int row);
    void fitHeight();

    ReviewFlow *m_flow;
    QList<Decision> m_changes;
    QLabel *m_heading;
    QListView *m_list;
    QStandardItemModel *m_model;
    OwnDelegate *m_delegate;
};

} // namespace bluepencil
