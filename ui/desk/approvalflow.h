// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/paragraphset.h"
#include "review/statements.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace bluepencil {

class Dialogs;
class DraftKeeper;
class ReviewFlow;
class ReviewSession;
struct Edition;
struct Question;

/// Leads an article to its approval: what holds it up, what the editor is asked, and the step itself, which undo takes
/// back. The same for taking an article out of the work.
class ApprovalFlow : public QObject {
    Q_OBJECT

public:
    /// What was pressed, so that questions say it.
    enum class Purpose : quint8 { Approve, Copy, Export };
    /// What may be frozen, and why again; nothing is yet.
    struct Leave {
        QString reason;
        bool isApproved = false; ///< it is frozen already
    };

    /// All have to live longer.
    ApprovalFlow(ReviewFlow *flow, DraftKeeper *drafts, Dialogs *dialogs, QWidget *window, QObject *parent);

    /// Says which paragraphs were on the screen; asked before an approval.
    void setReader(std::function<ParagraphSet()> reader) { m_reader = std::move(reader); }
    /// Which quotes an approval should find looked at.
    void setDiligence(Diligence diligence) { m_diligence = diligence; }

    /// Asks what has to be asked; nothing when the article is not to be approved as it is. Changes nothing.
    [[nodiscard]] std::optional<Leave> ask(Purpose purpose);
    /// Freezes what goes out now. False, with the reason said, when that failed.
    bool freeze(const Leave &leave);
    bool approve(Purpose purpose);
    /// Takes the article out of the work, or back into it.
    bool setSpiked(bool spiked);

Q_SIGNALS:
    /// Words that were typed and not sent hold up the approval.
    void wordsUnsent();
    /// So many queries do.
    void queriesOpen(qsizetype count);
    void said(const QString &sentence);
    void noted(const QString &word);
    /// How far the work on an article is has changed.
    void stateChanged();

private:
    [[nodiscard]] const std::shared_ptr<ReviewSession> &session() const;
    [[nodiscard]] bool isApproved() const;
    [[nodiscard]] bool hasNewsOfOthers();
    [[nodiscard]] bool mayGoOut(Purpose purpose);
    [[nodiscard]] std::optional<QString> reasonForEdition();
    [[nodiscard]] QString questionFor(const QList<Edition> &editions) const;
    [[nodiscard]] QString fileName() const;

    ReviewFlow *m_flow;
    DraftKeeper *m_drafts;
    Dialogs *m_dialogs;
    QWidget *m_window;
    std::function<ParagraphSet()> m_reader;
    Diligence m_diligence = Diligence::DoubtfulQuotes;
};

/// True when the article's file holds something else by now. Looks at the disk.
[[nodiscard]] bool hasChangedOnDisk(const ReviewSession &session);

} // namespace bluepencil
