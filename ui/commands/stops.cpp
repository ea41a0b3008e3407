// SPDX-License-Identifier: Apache-2.0
#include "commands/stops.h"

#include "store/session/reviewsession.h"

#include <algorithm>

namespace bluepencil {

Stops::Stops(QObject *parent)
    : QObject(parent)
{
    m_goOn.setSingleShot(true);
    connect(&m_goOn, &QTimer::timeout, this, [this] {
        if (!isUndecided(currentFindings())) // it may have been taken back meanwhile
            next();
    });
}

void Stops::setSession(std::shared_ptr<ReviewSession> session)
{
    if (m_session)
        m_session->disconnect(this);
    m_goOn.stop();
    m_session = std::move(session);
    m_current = -1;
    m_place = {};
    if (m_session) {
        const qsizetype caret = m_session->place().caret;
        m_place = caret > 0 ? Span(caret, caret + 1) : Span();
        connect(m_session.get(), &ReviewSession::analyzed, this, &Stops::runsChanged);
    }
    runsChanged();
}

/// New results keep the editor where they were: at the run that holds the same place.
void Stops::runsChanged()
{
    qsizetype run = -1;
    if (m_session) {
        run = m_place.isEmpty() ? -1 : runAt(m_place);
        if (run < 0)
            run = firstUndecided(m_place.start());
        if (run < 0)
            run = firstUndecided(0);
        if (run < 0 && !m_session->runs().isEmpty())
            run = 0;
    }
    const bool goingOn = m_goOn.isActive();
    m_current = -2; // whatever it was, it is to be told again
    setCurrentRun(run);
    if (goingOn)
        goOn(); // results that come during the pause do not end it
}

void Stops::setCurrentRun(qsizetype run)
{
    const qsizetype count = m_session ? m_session->runs().size() : 0;
    run = run < count ? run : -1;
    if (run == m_current)
        return;
    m_goOn.stop();
    m_current = run;
    m_one = -1;
    m_place = run < 0 ? Span() : m_session->runs().at(run).span;
    Q_EMIT currentChanged();
}

QList<Finding> Stops::findingsOf(qsizetype run) const
{
    QList<Finding> findings;
    if (!m_session || run < 0 || run >= m_session->runs().size())
        return findings;
    for (const qsizetype index : m_session->runs().at(run).findings)
        findings.append(m_session->suggestions().at(index));
    return findings;
}

/// The suggestions of a run, or, of a single one, its lines as suggestions of their own.
QList<Finding> Stops::partsOf(qsizetype run) const
{
    const QList<Finding> findings = findingsOf(run);
    if (findings.size() != 1 || findings.first().lines.size() < 2)
        return findings;
    QList<Finding> parts;
    for (const Span line : findings.first().lines) {
        Finding part = findings.first();
        part.span = line;
        part.lines.clear();
        parts.append(part);
    }
    return parts;
}

QList<Finding> Stops::currentFindings() const
{
    return m_one < 0 ? findingsOf(m_current) : partsOf(m_current).mid(m_one, 1);
}

QList<FindingId> Stops::currentIds() const
{
    const QList<Finding> findings = isPart() ? findingsOf(m_current) : currentFindings();
    QList<FindingId> ids;
    for (const Finding &finding : findings)
        ids.append(finding.id());
    return ids;
}

Span Stops::currentSpan() const
{
    const QList<Finding> findings = currentFindings();
    return findings.isEmpty() ? Span() : findings.first().span.united(findings.last().span);
}

bool Stops::isAt(Span place) const
{
    const QList<Finding> findings = currentFindings();
    return std::any_of(findings.begin(), findings.end(),
                       [place](const Finding &finding) { return finding.span.overlaps(place); });
}

qsizetype Stops::runAt(Span place) const
{
    const QList<Run> runs = m_session ? m_session->runs() : QList<Run>();
    const auto touches = [this, place](qsizetype index) {
        return m_session->suggestions().at(index).span.overlaps(place);
    };
    const auto run = std::find_if(runs.begin(), runs.end(), [&](const Run &r) {
        return r.span.overlaps(place) && std::any_of(r.findings.begin(), r.findings.end(), touches);
    });
    return run == runs.end() ? -1 : std::distance(runs.begin(), run);
}

qsizetype Stops::runOf(FindingId finding) const
{
    const QList<Run> runs = m_session ? m_session->runs() : QList<Run>();
    const auto run = std::find_if(runs.begin(), runs.end(), [this, finding](const Run &r) {
        return std::any_of(r.findings.begin(), r.findings.end(), [this, finding](qsizetype index) {
            return m_session->suggestions().at(index).id() == finding;
        });
    });
    return run == runs.end() ? -1 : std::distance(runs.begin(), run);
}

bool Stops::isUndecided(qsizetype run) const
{
    return m_session && run >= 0 && run < m_session->runStates().count() && m_session->runStates().isOpen(run);
}

bool Stops::isUndecided(const QList<Finding> &findings) const
{
    return std::any_of(findings.begin(), findings.end(), [this](const Finding &finding) {
        return m_session->review().stateOf(finding) == CutState::Undecided;
    });
}

qsizetype Stops::undecidedRuns() const
{
    return m_session ? m_session->runStates().open() : 0;
}

void Stops::setPause(int milliseconds)
{
    m_goOn.setInterval(milliseconds);
}

void Stops::goOn()
{
    if (isUndecided(currentFindings()))
        return;
    if (pause() == 0)
        next();
    else
        m_goOn.start();
}

bool Stops::openOneByOne()
{
    const QList<Finding> findings = partsOf(m_current);
    if (findings.size() < 2)
        return false;
    const auto undecided = std::find_if(findings.begin(), findings.end(),
                                        [this](const Finding &finding) { return isUndecided(QList{finding}); });
    if (m_one < 0)
        setCurrentOne(undecided == findings.end() ? 0 : std::distance(findings.begin(), undecided));
    return true;
}

bool Stops::closeOneByOne()
{
    if (m_one < 0)
        return false;
    m_goOn.stop();
    m_one = -1;
    Q_EMIT currentChanged();
    return true;
}

void Stops::setCurrentOne(qsizetype one)
{
    m_goOn.stop();
    m_one = one;
    Q_EMIT currentChanged();
    askFor(currentSpan());
}

bool Stops::next()
{
    return goToOne(1, true) || goTo(seek(m_current, 1, true));
}

bool Stops::back()
{
    return goToOne(-1, true) || goTo(seek(m_current, -1, true));
}

bool Stops::nextAny()
{
    return goToOne(1, false) || goTo(seek(m_current, 1, false));
}

bool Stops::backAny()
{
    return goToOne(-1, false) || goTo(seek(m_current, -1, false));
}

bool Stops::goTo(qsizetype run)
{
    if (run < 0)
        return false;
    setCurrentRun(run);
    askFor(m_session->runs().at(run).span);
    return true;
}

/// Within the run that is opened one by one; false when it is not, or nothing in that direction is left of it.
bool Stops::goToOne(int step, bool undecidedOnly)
{
    if (m_one < 0)
        return false;
    const QList<Finding> findings = partsOf(m_current);
    for (qsizetype one = m_one + step; one >= 0 && one < findings.size(); one += step) {
        if (!undecidedOnly || isUndecided(QList{findings.at(one)})) {
            setCurrentOne(one);
            return true;
        }
    }
    return false;
}

/// From a raw offset on. Whatever the filter, which has not seen new results yet when this is asked. -1: none.
qsizetype Stops::firstUndecided(qsizetype from) const
{
    const QList<Run> runs = m_session->runs();
    qsizetype run = 0;
    while (run < runs.size() && (runs.at(run).span.start() < from || !isUndecided(run)))
        ++run;
    return run < runs.size() ? run : -1;
}

/// The next run in that direction; goes round at the end, so that no undecided one is ever out of reach.
qsizetype Stops::seek(qsizetype from, int step, bool undecidedOnly) const
{
    const qsizetype count = m_session ? m_session->runs().size() : 0;
    qsizetype run = from < 0 && step < 0 ? count : from;
    for (qsizetype tried = 0; tried < count; ++tried) {
        run = (run + step + count) % count;
        const bool isStop = !m_isStop || m_isStop(run);
        if (run != from && isStop && (!undecidedOnly || isUndecided(run)))
            return run;
    }
    return -1;
}

void Stops::showPlace(Span place)
{
    if (const qsizetype run = runAt(place); run >= 0)
        setCurrentRun(run);
    const QList<Finding> findings = m_one < 0 ? QList<Finding>() : partsOf(m_current);
    const auto there = std::find_if(findings.begin(), findings.end(),
                                    [place](const Finding &finding) { return finding.span.overlaps(place); });
    if (there != findings.end())
        setCurrentOne(std::distance(findings.begin(), there));
    askFor(place);
}

void Stops::askFor(Span place)
{
    Q_EMIT placeAsked(place);
}

} // namespace bluepencil
