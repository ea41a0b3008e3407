// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <memory>

class QLineEdit;
class QPushButton;
class QTreeView;

namespace bluepencil {

struct HistoryLine;
class HistoryModel;
class ReviewFlow;
class ReviewSession;
class SpokenLabel;

/// Every decision that was ever taken on the article, newest first, each to be taken back.
///
/// Not modal: the text beside it shows the place of a decision. Taking back is a decision of its own; it goes the way
/// of every other one, so that it is logged and can be undone.
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    /// `flow` has to live longer.
    explicit HistoryDialog(ReviewFlow *flow, QWidget *parent = nullptr);

    /// Another article is in review.
    void reload();

private:
    void layOutColumns();
    void showHistory();
    void showChosen();
    void takeBack();
    void showPlace();
    [[nodiscard]] const HistoryLine *chosen() const;

    ReviewFlow *m_flow;
    std::shared_ptr<ReviewSession> m_session;
    HistoryModel *m_model;
    QLineEdit *m_filter;
    QTreeView *m_list;
    SpokenLabel *m_message;
    QPushButton *m_show;
    QPushButton *m_takeBack;
};

} // namespace bluepencil
