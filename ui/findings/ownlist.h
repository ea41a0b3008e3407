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

/// What editors changed beyond the suggestions and what they wrote on the text, below the list of these: what, by whom
/// and why, and how many. Arrows and clicks show the place; Delete takes a change or a remark back.
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
