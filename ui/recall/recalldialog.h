// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/recall/recallsweep.h"
#include "work/latestwork.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace bluepencil {

class SpokenLabel;
class Workspace;

/// What the editor stands at when a mistake is found.
struct RecallContext {
    QString words;      ///< selected, or of the paragraph at the bar
    bool isCut = false; ///< they do not go out
    QString rule;       ///< that suggested them; empty for none
    QString article;    ///< what the article is called
    QStringList lines;  ///< of it, if it were killed
};

/// One mistake, corrected wherever it went out: says what was wrong, lists every approved or exported article with the
/// same words, cut, rule or quotation and what would change there, and has the corrections drafted. Drafts go nowhere
/// until somebody approves them. Not modal.
class RecallDialog : public QDialog {
    Q_OBJECT

public:
    /// `workspace` has to live longer.
    explicit RecallDialog(const Workspace *workspace, QWidget *parent = nullptr);

    /// What stands in the fields at first.
    void setContext(const RecallContext &context);
    /// Looks again, after something was drafted or taken back.
    void lookAgain();
    /// Says a sentence where this dialog says its own.
    void say(const QString &sentence);

Q_SIGNALS:
    void draftAsked(const bluepencil::RecallOrder &order, const QList<bluepencil::RecalledArticle> &articles);

private:
    void layOut();
    void takeKind();
    [[nodiscard]] RecallOrder order() const;
    void look();
    void showArticles(const Result<QList<RecalledArticle>> &articles);
    void draft();

    const Workspace *m_workspace;
    RecallContext m_context;
    QComboBox *m_kind;
    QLineEdit *m_words;
    QLineEdit *m_instead;
    QLineEdit *m_reason;
    QPushButton *m_look;
    QTreeWidget *m_list;
    SpokenLabel *m_message;
    QPushButton *m_draft;
    RecallOrder m_sought; ///< what the list is about
    QList<RecalledArticle> m_articles;
    LatestWork m_looking;
};

} // namespace bluepencil
