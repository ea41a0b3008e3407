// SPDX-License-Identifier: Apache-2.0
#include "desk/colleagues.h"

#include "commands/reviewflow.h"
#include "dialogs/dialogs.h"
#include "store/session/reviewsession.h"
#include "store/workspace/workspace.h"

#include <QFileInfo>

namespace bluepencil {

namespace {

/// From the first change of the queue until it is read again.
constexpr int gatherMilliseconds = 100;

} // namespace

Colleagues::Colleagues(const DeskContext &context, QObject *parent)
    : DeskPart(context, parent)
    , m_feed(workspace())
    , m_presence(workspace())
{
    m_queue.setSingleShot(true);
    m_queue.setInterval(gatherMilliseconds);
    connect(&m_queue, &QTimer::timeout, this, &DeskPart::queueChanged);
    connect(&m_feed, &ChangeFeed::queueChanged, &m_queue, qOverload<>(&QTimer::start));
    connect(&m_feed, &ChangeFeed::rulesChanged, this, &Colleagues::rulesChanged);
    connect(&m_feed, &ChangeFeed::movedIn, this, &Colleagues::lookWhoIsHere);
    connect(&m_feed, &ChangeFeed::connectionChanged, this, &Colleagues::tellOfConnection);
    connect(flow(), &ReviewFlow::reviewChanged, this, &Colleagues::tellOfWaiting);
    connect(&m_feed, &ChangeFeed::decided, this, [this](qint64 reading) {
        if (session() && session()->record().reading == reading)
            takeUp();
    });
}

void Colleagues::enter()
{
    if (!workspace().isShared())
        return;
    if (!session()) {
        m_presence.leave();
        return;
    }
    if (const Outcome entered = m_presence.enter(session()->record().source); !entered) {
        Q_EMIT said(entered.sentence());
        return;
    }
    if (!m_presence.holder().isNull())
        askToTakeOver();
}

/// What was decided elsewhere is shown; when it cannot be read, the next decision will say so.
void Colleagues::takeUp()
{
    const Result<bool> news = session() ? session()->reload() : Result<bool>(false);
    if (news && *news)
        m_queue.start();
}

void Colleagues::lookWhoIsHere(qint64 source)
{
    if (!session() || session()->record().source != source)
        return;
    const bool held = m_presence.holds();
    if (!m_presence.refresh())
        return;
    if (held && !m_presence.holds())
        Q_EMIT said(tr("%1 has taken over “%2”; you see what is decided there.")
                        .arg(m_presence.holder(), QFileInfo(session()->reading().path).fileName()));
    else if (!m_presence.others().isEmpty())
        Q_EMIT noted(tr("Also here: %1").arg(m_presence.others().first().editor));
}

void Colleagues::tellOfConnection(bool isConnected)
{
    if (!isConnected) {
        Q_EMIT said(tr("The shared workspace cannot be reached; it is tried again by itself. What you decide on this "
                       "article waits on this computer until then."));
        return;
    }
    Q_EMIT said({});
    workspace().sendWaiting();
    (void)m_presence.refresh();
    takeUp();
    tellOfSent();
    m_queue.start();
    Q_EMIT rulesChanged();
}

/// A decision that waits is told once; that it arrived, too.
void Colleagues::tellOfWaiting()
{
    const qsizetype waiting = workspace().waitingSteps();
    if (waiting > m_waiting)
        Q_EMIT noted(tr("Decisions that wait for the shared workspace: %1.").arg(waiting));
    m_waiting = waiting;
    tellOfSent();
}

void Colleagues::tellOfSent()
{
    const SentSteps sent = workspace().takeSent();
    m_waiting = workspace().waitingSteps();
    if (!sent.problem.isEmpty())
        Q_EMIT said(sent.problem);
    if (sent.steps == 0)
        return;
    Q_EMIT noted(tr("Decisions that waited were sent: %1. Decided otherwise by others meanwhile: %2.")
                     .arg(sent.steps)
                     .arg(sent.apart.size()));
    if (!sent.apart.isEmpty())
        Q_EMIT decidedApart();
}

void Colleagues::askToTakeOver()
{
    const QString name = QFileInfo(session()->reading().path).fileName();
    Question question;
    question.title = tr("Somebody is here already");
    question.text = tr("%1 is deciding on “%2” just now. You can read along, or take over; %1 is told so.")
                        .arg(m_presence.holder(), name);
    question.yes = tr("Take over");
    question.no = tr("Read along");
    if (!workspace().mayDecide() || !dialogs()->confirm(window(), question)) {
        Q_EMIT said(tr("%1 is deciding on “%2”; you see each decision as it is made.").arg(m_presence.holder(), name));
        return;
    }
    if (const Outcome taken = m_presence.takeOver(); !taken)
        Q_EMIT said(taken.sentence());
}

} // namespace bluepencil
