// SPDX-License-Identifier: Apache-2.0
#include "desk/approvalflow.h"

#include "approval/approvalnotes.h"
#include "commands/reviewflow.h"
#include "commands/statestep.h"
#include "desk/filewatch.h"
#include "dialogs/dialogs.h"
#include "drafts/draftkeeper.h"
#include "editions/changeshtml.h"
#include "review/remarks.h"
#include "store/recall/recalldrafts.h"
#include "store/session/approvals.h"
#include "store/session/reviewsession.h"

#include <QFileInfo>

namespace bluepencil {

ApprovalFlow::ApprovalFlow(const DeskContext &context, DraftKeeper *drafts, QObject *parent)
    : DeskPart(context, parent)
    , m_drafts(drafts)
{
}

QString ApprovalFlow::fileName() const
{
    return QFileInfo(session()->reading().path).fileName();
}

bool ApprovalFlow::isApproved() const
{
    return session()->queueState() == QueueState::Approved || session()->queueState() == QueueState::Exported;
}

bool ApprovalFlow::hasNewsOfOthers()
{
    const Result<bool> others = session()->reload();
    const bool isNews = others.ok() && *others;
    if (isNews)
        Q_EMIT queueChanged();
    return isNews;
}

std::optional<ApprovalFlow::Leave> ApprovalFlow::ask(Purpose purpose)
{
    if (!session())
        return std::nullopt;
    if (!m_drafts->unsent().isEmpty()) {
        Q_EMIT wordsUnsent();
        return std::nullopt;
    }
    if (hasNewsOfOthers()) {
        Q_EMIT said(
            tr("Somebody else worked on “%1” in the meantime; look at it again before approving.").arg(fileName()));
        return std::nullopt;
    }
    if (isApproved())
        return Leave{{}, true};
    if (const qsizetype open = openQueries(session()->review()).size(); open > 0) {
        Q_EMIT queriesOpen(open);
        return std::nullopt;
    }
    if (!mayGoOut(purpose))
        return std::nullopt;
    const std::optional<QString> reason = reasonForEdition();
    return reason ? std::optional(Leave{*reason, false}) : std::nullopt;
}

/// Names what is left to see; whoever wants to see it is taken there.
bool ApprovalFlow::mayGoOut(Purpose purpose)
{
    const QString title = purpose == Purpose::Export ? tr("Export the text")
                          : purpose == Purpose::Copy ? tr("Approve and copy the text")
                                                     : tr("Approve the text");
    const Question changed{
        title,
        tr("“%1” holds another text now than the one you see. Approve what you see?").arg(fileName()),
        {},
        tr("&Approve what I see")};
    if (hasChangedOnDisk(*session()) && !dialogs()->confirm(window(), changed))
        return false;
    const ApprovalNotes notes = approvalNotes(*session(), m_reader ? m_reader() : ParagraphSet(), m_diligence);
    if (notes.isEmpty())
        return true;
    const QString yes = purpose == Purpose::Export ? tr("&Export as it is") : tr("&Approve as it is");
    const Reply reply = dialogs()->ask(window(), {title, notes.summary(), notes.list, yes, tr("&Show this one")});
    if (reply.answer == Answer::Show)
        flow()->stops()->showPlace(notes.places.value(reply.row));
    return reply.answer == Answer::Yes;
}

QString ApprovalFlow::questionFor(const QList<Edition> &editions) const
{
    const Edition &last = editions.last();
    const QList<LineChange> changes = lineChanges(QString::fromUtf8(last.exported), session()->cleanText().text());
    const qsizetype changed = changedLines(changes);
    if (changed == 0)
        return tr("Nothing differs from edition %1, which was approved before. Why is it approved again?")
            .arg(last.number);
    return tr("%n lines differ from edition %1, which was approved before. What was corrected?", nullptr,
              static_cast<int>(changed))
        .arg(last.number);
}

/// What was typed before, else what a recall says whose correction this is.
QString ApprovalFlow::proposedReason(const Edition &last) const
{
    const QString typed = m_drafts->wordsOf(DraftKind::Reason, {});
    if (!typed.isEmpty())
        return typed;
    const qint64 reading = session()->record().reading;
    const Result<QString> recalled =
        draftedReason(session()->database(), reading, last.reading == reading ? last.revision : 0);
    return recalled.ok() ? *recalled : QString();
}

/// Nothing for the first edition, and where the last one holds all of it; else what was corrected. No value when the
/// editor cancelled.
std::optional<QString> ApprovalFlow::reasonForEdition()
{
    const Result<QList<Edition>> editions = editionsOf(*session());
    if (!editions) {
        Q_EMIT said(editions.sentence());
        return std::nullopt;
    }
    const Result<bool> isThere = isInLastEdition(*session());
    if (editions->isEmpty() || (isThere.ok() && *isThere))
        return QString();
    const auto keep = [this](const QString &words) { m_drafts->typed(DraftKind::Reason, {}, words); };
    const auto reason = dialogs()->line(
        window(), {tr("Approve again"), questionFor(*editions), proposedReason(editions->last()), keep});
    if (reason && reason->trimmed().isEmpty())
        Q_EMIT noted(tr("Not approved: say what was corrected."));
    return reason && !reason->trimmed().isEmpty() ? std::optional(reason->trimmed()) : std::nullopt;
}

bool ApprovalFlow::freeze(const Leave &leave)
{
    if (leave.isApproved)
        return true;
    const std::shared_ptr<ReviewSession> article = session();
    // An approval that was taken back, or is taken again, is of the edition that is there.
    const auto forth = [article, by = flow()->signature(), reason = leave.reason]() -> Outcome {
        const Result<bool> isThere = isInLastEdition(*article);
        if (!isThere.ok())
            return isThere.failure();
        if (*isThere)
            return approveAgain(*article);
        const Result<Edition> edition = bluepencil::approve(*article, by, reason);
        return edition.ok() ? Outcome(Done{}) : edition.failure();
    };
    const auto back = [article] { return withdrawApproval(*article); };
    const auto refused = [this](const QString &why) { flow()->refuse(why); };
    if (!flow()->take(std::make_unique<StateStep>(article, tr("Approval"), refused,
                                                  StateStep::Ways{forth, back, [this] { Q_EMIT queueChanged(); }}))) {
        (void)hasNewsOfOthers();
        return false;
    }
    m_drafts->settle(DraftKind::Reason, {});
    if (const auto editions = editionsOf(*article); editions.ok() && !editions->isEmpty())
        Q_EMIT noted(tr("“%1” is approved as edition %2.")
                         .arg(QFileInfo(article->reading().path).fileName())
                         .arg(editions->last().number)); // another file may be open when it is read
    return true;
}

bool ApprovalFlow::approve(Purpose purpose)
{
    const std::optional<Leave> leave = ask(purpose);
    return leave && freeze(*leave);
}

bool ApprovalFlow::setSpiked(bool spiked)
{
    const std::shared_ptr<ReviewSession> article = session();
    const auto set = [article](bool to) { return [article, to] { return article->setSpiked(to); }; };
    const auto refused = [this](const QString &why) { flow()->refuse(why); };
    const bool done = flow()->take(
        std::make_unique<StateStep>(article, spiked ? tr("Spiked") : tr("Back in the work"), refused,
                                    StateStep::Ways{set(spiked), set(!spiked), [this] { Q_EMIT queueChanged(); }}));
    if (!done)
        Q_EMIT queueChanged(); // what others did was taken up
    return done;
}

} // namespace bluepencil
