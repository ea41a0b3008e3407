// SPDX-License-Identifier: Apache-2.0
#include "desk/rereading.h"

#include "commands/reviewflow.h"
#include "desk/filewatch.h"
#include "desk/queueflow.h"
#include "dialogs/dialogs.h"
#include "store/previousversion.h"
#include "store/reviewsession.h"
#include "words/historywords.h"
#include "words/words.h"

namespace bluepencil {

using namespace Qt::StringLiterals;

Rereading::Rereading(const DeskContext &context, QueueFlow *queue, QObject *parent)
    : DeskPart(context, parent)
    , m_queue(queue)
{
}

void Rereading::reread()
{
    if (session() && hasChangedOnDisk(*session())) {
        m_queue->open(m_queue->current());
        return;
    }
    const Offer offer = offerEarlierDecisions();
    if (offer == Offer::Done)
        return;
    if (!m_queue->openNextChanged() && offer == Offer::Nothing)
        Q_EMIT noted(tr("No file has changed, and there is no earlier decision to take over."));
}

Rereading::Offer Rereading::offerEarlierDecisions()
{
    if (!session())
        return Offer::Nothing;
    const Result<QList<Proposal>> proposals = openProposals(*session());
    if (!proposals.ok()) {
        Q_EMIT said(proposals.sentence());
        return Offer::Done;
    }
    const Article &article = session()->article();
    const QList<Change> changes = confirmAll(*proposals, session()->review(), article, flow()->signature());
    if (changes.isEmpty())
        return Offer::Nothing;
    QStringList lines;
    for (const Change &change : changes)
        lines.append(u"%1: %2"_s.arg(whatOf(change), excerptOf(article, placeOf(change))));
    const QString title = tr("Take over earlier decisions");
    const QString text =
        tr("Decide this as it was decided on the earlier text? What is not found again stays undecided.");
    if (!dialogs()->confirm(window(), {title, text, lines, tr("Take over")}))
        return Offer::Declined;
    flow()->take(changes, title);
    return Offer::Done;
}

} // namespace bluepencil
