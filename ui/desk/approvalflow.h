// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/deskpart.h"
#include "review/paragraphset.h"
#include "review/statements.h"

#include <functional>
#include <memory>
#include <optional>

namespace bluepencil {

class DraftKeeper;
struct Edition;

/// Leads an article to its approval: what holds it up, what the editor is asked, and the step itself, which undo takes
/// back. The same for taking an article out of the work.
class ApprovalFlow : public DeskPart {
    Q_OBJECT

public:
    /// What was pressed, so that questions say it.
    enum class Purpose : quint8 { Approve, Copy, Export };
    /// What may be frozen, and why again; nothing is yet.
    struct Leave {
        QString reason;
        bool isApproved = false; ///< it is frozen already
    };

    /// `drafts` has to live longer.
    ApprovalFlow(const DeskContext &context, DraftKeeper *drafts, QObject *parent);

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

private:
    [[nodiscard]] bool isApproved() const;
    [[nodiscard]] bool hasNewsOfOthers();
    [[nodiscard]] bool mayGoOut(Purpose purpose);
    [[nodiscard]] std::optional<QString> reasonForEdition();
    [[nodiscard]] QString proposedReason(const Edition &last) const;
    [[nodiscard]] QString questionFor(const QList<Edition> &editions) const;
    [[nodiscard]] QString fileName() const;

    DraftKeeper *m_drafts;
    std::function<ParagraphSet()> m_reader;
    Diligence m_diligence = Diligence::DoubtfulQuotes;
};

} // namespace bluepencil
