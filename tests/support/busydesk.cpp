// SPDX-License-Identifier: Apache-2.0
#include "support/busydesk.h"

#include <QElapsedTimer>
#include <QHash>
#include <QThread>

#include <algorithm>
#include <utility>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned long glance = 20; ///< milliseconds between two looks whether something has come

/// One decision. Where somebody else was first, the editor looks again.
void decideOnce(ReviewSession &session, Workspace &workspace, QRandomGenerator &random, EditorsWork &work)
{
    (void)workspace.sendWaiting(); // as the window's feed does
    const QList<Change> changes = someEdit(session, random);
    if (changes.isEmpty())
        return;
    const qsizetype known = session.history().size();
    QElapsedTimer timer;
    timer.start();
    const bool isTaken = session.apply(changes).ok();
    const qint64 took = timer.nsecsElapsed() / 1000;
    if (!isTaken || session.history().size() - known < changes.size()) {
        ++work.refused;
        (void)session.reload(); // the connection may have been cut just now; the next round tries again
        return;
    }
    work.microseconds.append(took);
    work.waited += workspace.waitingSteps() > 0 ? 1 : 0;
    // What somebody else has taken back meanwhile needs no second line.
    for (const LogEntry &entry : session.history().last(changes.size())) {
        if (entry.change.after)
            work.taken.append(sayingOf(entry));
    }
}

} // namespace

std::unique_ptr<Workspace> openedWorkspace(const QString &place)
{
    auto workspace = Workspace::open(place);
    if (!workspace)
        qFatal("%s", qUtf8Printable(workspace.sentence()));
    return std::move(*workspace);
}

void EditorsWork::operator+=(const EditorsWork &other)
{
    taken += other.taken;
    microseconds += other.microseconds;
    waited += other.waited;
    refused += other.refused;
}

double EditorsWork::millisecondsFor(double part) const
{
    if (microseconds.isEmpty())
        return 0;
    QList<qint64> sorted = microseconds;
    std::sort(sorted.begin(), sorted.end());
    const auto at = static_cast<qsizetype>(part * static_cast<double>(sorted.size()));
    return static_cast<double>(sorted.at(std::min(at, sorted.size() - 1))) / 1000;
}

BusyDesk::BusyDesk(QString keeper, int articles)
    : m_keeper(std::move(keeper))
{
    const auto workspace = openedWorkspace(m_keeper);
    for (int i = 0; i < articles; ++i)
        (void)m_articles.emplace_back().session(*workspace);
}

BusyDesk::~BusyDesk()
{
    (void)end();
}

void BusyDesk::begin(const QStringList &addresses, int pause)
{
    for (size_t i = 0; i < editors; ++i) {
        const QString address = addresses.value(static_cast<qsizetype>(i), m_keeper);
        m_threads.at(i) = std::thread([this, i, address, pause] { m_works.at(i) = workOf(i, address, pause); });
    }
    while (m_seated < editors)
        QThread::msleep(glance);
    m_hasBegun = true;
}

EditorsWork BusyDesk::workOf(size_t editor, const QString &address, int pause)
{
    EditorsWork work;
    const auto workspace = openedWorkspace(address);
    if (!workspace->setEditor(u"Editor %1"_s.arg(editor)))
        qFatal("no name");
    const auto session = m_articles.at(editor % m_articles.size()).session(*workspace);
    QRandomGenerator random(static_cast<quint32>(editor + 1));
    ++m_seated;
    while (!m_hasBegun)
        QThread::msleep(glance);
    while (!m_isOver) {
        QThread::msleep(static_cast<unsigned long>(pause)); // an editor thinks
        decideOnce(*session, *workspace, random, work);
    }
    while (!workspace->sendWaiting())
        QThread::msleep(glance);
    return work;
}

EditorsWork BusyDesk::end()
{
    m_isOver = true;
    EditorsWork all;
    for (size_t i = 0; i < editors; ++i) {
        if (m_threads.at(i).joinable())
            m_threads.at(i).join();
        all += std::exchange(m_works.at(i), {});
    }
    return all;
}

BusyDesk::Kept BusyDesk::keptOf(const EditorsWork &work) const
{
    QHash<QString, int> lines;
    const auto workspace = openedWorkspace(m_keeper);
    for (const StoreFixture &article : m_articles) {
        const auto session = article.session(*workspace);
        for (const LogEntry &entry : session->history())
            ++lines[sayingOf(entry)];
    }
    Kept kept;
    for (const QString &line : work.taken) {
        kept.lost += lines.value(line) == 0 ? 1 : 0;
        kept.doubled += lines.value(line) > 1 ? 1 : 0;
    }
    return kept;
}

} // namespace bluepencil
