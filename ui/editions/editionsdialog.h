// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/editions/edition.h"

#include <QDialog>

#include <memory>

class QLabel;
class QListWidget;
class QTextBrowser;

namespace bluepencil {

class ReviewFlow;
class ReviewSession;

/// What was approved, when, by whom and why, each beside what was approved before it; and what an approval now would
/// change. Reads only: an edition is never changed.
class EditionsDialog : public QDialog {
    Q_OBJECT

public:
    /// `flow` has to live longer; `textFont` is the face of the article.
    EditionsDialog(ReviewFlow *flow, const QFont &textFont, QWidget *parent = nullptr);

    /// Another article is in review, or another edition of it was approved.
    void reload();

private:
    void showEditions();
    void showComparison();

    ReviewFlow *m_flow;
    QFont m_textFont;
    std::shared_ptr<ReviewSession> m_session;
    QList<Edition> m_editions;
    QListWidget *m_list; ///< the text as it would go out now, and the editions, the newest first
    QLabel *m_heading;
    QTextBrowser *m_changes;
};

} // namespace bluepencil
