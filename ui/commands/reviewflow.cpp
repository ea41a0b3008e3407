// SPDX-License-Identifier: Apache-2.0
#include "commands/reviewflow.h"

#include "commands/reviewcommand.h"
#include "review/cuttabletogether.h"
#include "review/ownchanges.h"
#include "store/decisionhistory.h"
#include "store/reviewsession.h"

#include <QDateTime>

#include <algorithm>

namespace bluepencil {

ReviewFlow::ReviewFlow(QObject *parent)
    : QObject(parent)
{
    m_goOn.setSingleShot(true);
    connect(&m_goOn, &QTimer::timeout, this, [this] {
        if (!isUndecided(currentFindings())) // it may have been taken back meanwhile
            next();
    });
}

void ReviewFlow::setPause(int milliseconds)
{
    m_goOn.setInterval(milliseconds);
}

void ReviewFlow::goOn()
{
    if (isUndecided(currentFindings()))
        return;
    if (pause() == 0)
        next();
    else
        m_goOn.start();
}

void ReviewFlow::setSession(std::shared_ptr<ReviewSession> session)
{
    if (m_session)
        m_session->disconnect(this);
    m_goOn.stop();
    m_session = std::move(session);
    m_current = -1;
    m_currentSpan = {};
    if (m_session) {
        const qsizetype caret = m_session->place().caret;
        m_currentSpan = caret > 0 ? Span(caret, caret + 1) : Span();
        connect(m_session.get(), &ReviewSession::analyzed, this, &ReviewFlow::runsChanged);
        connect(m_session.get(), &ReviewSession::changed, this, &ReviewFlow::reviewChanged);
    }
    runsChanged();
}

/// New results keep the editor where they were: at the run that holds the same place.
void ReviewFlow::runsChanged()
{
    qsizetype run = -1;
    if (m_session) {
        run = m_currentSpan.isEmpty() ? -1 : runAt(m_currentSpan);
        if (run < 0)
            run = firstUndecided(m_currentSpan.start());
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

void ReviewFlow::setCurrentRun(qsizetype run)
{
    const qsizetype count = m_session ? m_session->runs().size() : 0;
    run = run < count ? run : -1;
    if (run == m_current)
        return;
    m_goOn.stop();
    m_current = run;
    m_one = -1;
    m_currentSpan = run < 0 ? Span() : m_session->runs().at(run).span;
    Q_EMIT currentChanged();
}

QList<Finding> ReviewFlow::findingsOf(qsizetype run) const
{
    QList<Finding> findings;
    if (!m_session || run < 0 || run >= m_session->runs().size())
        return findings;
    for (const qsizetype index : m_session->runs().at(run).findings)
        findings.append(m_session->suggestions().at(index));
    return findings;
}

QList<qsizetype> ReviewFlow::currentSuggestions() const
{
    if (!m_session || m_current < 0)
        return {};
    const QList<qsizetype> &all = m_session->runs().at(m_current).findings;
    return m_one < 0 ? all : all.mid(m_one, 1);
}

QList<Finding> ReviewFlow::currentFindings() const
{
    QList<Finding> findings;
    for (const qsizetype index : currentSuggestions())
        findings.append(m_session->suggestions().at(index));
    return findings;
}

bool ReviewFlow::openOneByOne()
{
    const QList<Finding> findings = findingsOf(m_current);
    if (findings.size() < 2)
        return false;
    const auto undecided = std::find_if(findings.begin(), findings.end(),
                                        [this](const Finding &finding) { return isUndecided(QList{finding}); });
    if (m_one < 0)
        setCurrentOne(undecided == findings.end() ? 0 : std::distance(findings.begin(), undecided));
    return true;
}

bool ReviewFlow::closeOneByOne()
{
    if (m_one < 0)
        return false;
    m_goOn.stop();
    m_one = -1;
    Q_EMIT currentChanged();
    return true;
}

void ReviewFlow::setCurrentOne(qsizetype one)
{
    m_goOn.stop();
    m_one = one;
    Q_EMIT currentChanged();
    Q_EMIT placeAsked(currentFindings().first().span);
}

bool ReviewFlow::isUndecided(qsizetype run) const
{
    return m_session && run >= 0 && run < m_session->runStates().count() && m_session->runStates().isOpen(run);
}

bool ReviewFlow::isUndecided(const QList<Finding> &findings) const
{
    return std::any_of(findings.begin(), findings.end(), [this](const Finding &finding) {
        return m_session->review().stateOf(finding) == CutState::Undecided;
    });
}

qsizetype ReviewFlow::undecidedRuns() const
{
    return m_session ? m_session->runStates().open() : 0;
}

Signature ReviewFlow::signature() const
{
    return {m_editor, QDateTime::currentMSecsSinceEpoch()};
}

void ReviewFlow::cut()
{
    decideCurrent(Verb::Cut);
}

void ReviewFlow::keep()
{
    decideCurrent(Verb::Keep);
}

void ReviewFlow::decideCurrent(Verb verb)
{
    const QList<Finding> findings = currentFindings();
    if (findings.isEmpty())
        return;
    const auto count = static_cast<int>(findings.size());
    const QString text =
        verb == Verb::Cut ? tr("Cut %n suggestions", nullptr, count) : tr("Keep %n suggestions", nullptr, count);
    const QList<Change> changes = decide(m_session->review(), m_session->article(), findings, verb, signature());
    if (changes.isEmpty() && m_goOn.isActive())
        return; // said twice; the pause does not begin again
    take(changes, text);
    goOn();
}

void ReviewFlow::undecide()
{
    const QList<Finding> findings = currentFindings();
    if (!findings.isEmpty())
        take(bluepencil::undecide(m_session->review(), findings), tr("Undecided again"));
}

bool ReviewFlow::moveEdge(Edge edge, Stride stride, bool forwards)
{
    const QList<Finding> findings = currentFindings();
    if (findings.isEmpty())
        return false;
    const QList<Change> changes =
        bluepencil::moveEdge(m_session->review(), m_session->article(), findings, edge, stride, forwards, signature());
    if (changes.isEmpty())
        return false;
    take(changes, (edge == Edge::End) == forwards ? tr("Cut more") : tr("Cut less"));
    Q_EMIT placeAsked(changes.last().after->span);
    return true;
}

void ReviewFlow::decideOne(const Finding &finding, Verb verb)
{
    if (!m_session)
        return;
    const QString text = verb == Verb::Cut ? tr("Cut one suggestion") : tr("Keep one suggestion");
    take(decide(m_session->review(), m_session->article(), {finding}, verb, signature()), text);
}

bool ReviewFlow::moveToCredits()
{
    QList<Finding> credits = currentFindings();
    credits.removeIf([](const Finding &finding) { return finding.category != Category::Credit; });
    if (credits.isEmpty())
        return false;
    take(decide(m_session->review(), m_session->article(), credits, Verb::MoveToCredit, signature()),
         tr("Moved to the credits"));
    goOn();
    return true;
}

void ReviewFlow::keepSameText()
{
    keepAlike([this](const Finding &a, const Finding &b) {
        const Article &article = m_session->article();
        return article.textOf(a.span).trimmed() == article.textOf(b.span).trimmed();
    });
}

void ReviewFlow::keepSameRule()
{
    keepAlike([](const Finding &a, const Finding &b) { return qstrcmp(a.rule, b.rule) == 0; });
}

/// What was cut by hand already stays cut: only the current run and what is undecided.
void ReviewFlow::keepAlike(const std::function<bool(const Finding &, const Finding &)> &alike)
{
    const QList<Finding> current = currentFindings();
    if (current.isEmpty())
        return;
    QList<Finding> all = m_session->suggestions();
    all.removeIf([&](const Finding &finding) {
        if (current.contains(finding))
            return false;
        return m_session->review().stateOf(finding) != CutState::Undecided ||
               std::none_of(current.begin(), current.end(), [&](const Finding &one) { return alike(one, finding); });
    });
    take(decide(m_session->review(), m_session->article(), all, Verb::Keep, signature()),
         tr("Keep %n suggestions", nullptr, static_cast<int>(all.size())));
    goOn();
}

bool ReviewFlow::cutSpan(Span span)
{
    if (!m_session)
        return false;
    const QList<Change> changes =
        cutOwn(m_session->review(), m_session->article(), span, CutReason::Unsaid, signature());
    take(changes, tr("Own cut"));
    return !changes.isEmpty();
}

bool ReviewFlow::sayWhy(Span span, CutReason reason)
{
    if (!m_session)
        return false;
    const QList<Change> changes = bluepencil::sayWhy(m_session->review(), span, reason, signature());
    take(changes, tr("Reason of the own cut"));
    return !changes.isEmpty();
}

bool ReviewFlow::restoreSpan(Span span)
{
    if (!m_session)
        return false;
    const QList<Change> changes = restore(m_session->review(), m_session->article(), span, signature());
    take(changes, tr("Bring back"));
    return !changes.isEmpty();
}

bool ReviewFlow::replaceSpan(Span span, const QString &words)
{
    if (!m_session)
        return false;
    const QList<Change> changes = replace(m_session->review(), m_session->article(), span, words, signature());
    return take(changes, tr("Replace")) || changes.isEmpty();
}

QList<Finding> ReviewFlow::sureSuggestions() const
{
    return m_session ? cuttable(m_session->suggestions(), Certainty::Sure) : QList<Finding>();
}

QList<Finding> ReviewFlow::cuttable(const QList<Finding> &suggestions, Certainty least) const
{
    return cuttableTogether(m_session->article(), m_session->analysis().findings, m_session->review(), suggestions,
                            least);
}

void ReviewFlow::cutAll(const QList<Finding> &findings)
{
    if (!m_session || findings.isEmpty())
        return;
    take(decide(m_session->review(), m_session->article(), findings, Verb::Cut, signature()),
         tr("Cut %n suggestions", nullptr, static_cast<int>(findings.size())));
    goOn();
}

bool ReviewFlow::takeBackOwnChange(const Decision &change)
{
    return m_session && take(takeBackOwn(m_session->review(), change), tr("Own change taken back"));
}

bool ReviewFlow::showOwnChange(Span from, int step)
{
    const QList<Decision> own = m_session ? ownChanges(m_session->review()) : QList<Decision>();
    if (own.isEmpty())
        return false;
    // Several may stand in one paragraph: from the one that was shown there the walk goes on.
    const bool isThere = m_shownOwn.overlaps(from);
    const qsizetype at = isThere ? m_shownOwn.start() : from.start();
    const auto behind = std::find_if(own.begin(), own.end(), [at, isThere](const Decision &d) {
        return isThere ? d.span.start() > at : d.span.start() >= at;
    });
    const auto before = std::find_if(own.rbegin(), own.rend(), [at](const Decision &d) { return d.span.start() < at; });
    const Decision &next =
        step > 0 ? (behind == own.end() ? own.first() : *behind) : (before == own.rend() ? own.last() : *before);
    m_shownOwn = next.span;
    Q_EMIT placeAsked(next.span);
    return true;
}

void ReviewFlow::takeBack(const LogEntry &entry)
{
    if (!m_session)
        return;
    const QList<Change> changes = bluepencil::takeBack(entry, m_session->review());
    if (changes.isEmpty()) {
        Q_EMIT refused(tr("A later decision stands in its place; take that one back first."));
        return;
    }
    take(changes, tr("Taken back"));
    showPlace(entry.change.after ? entry.change.after->span : entry.change.before->span);
}

void ReviewFlow::showPlace(Span place)
{
    if (const qsizetype run = runAt(place); run >= 0)
        setCurrentRun(run);
    const QList<Finding> findings = m_one < 0 ? QList<Finding>() : findingsOf(m_current);
    const auto there = std::find_if(findings.begin(), findings.end(),
                                    [place](const Finding &finding) { return finding.span.overlaps(place); });
    if (there != findings.end())
        setCurrentOne(std::distance(findings.begin(), there));
    Q_EMIT placeAsked(place);
}

bool ReviewFlow::take(const QList<Change> &changes, const QString &text)
{
    return !changes.isEmpty() &&
           take(std::make_unique<ReviewCommand>(m_session, changes, text, [this](const QString &why) { refuse(why); }));
}

bool ReviewFlow::take(std::unique_ptr<ReviewCommand> step)
{
    const QString text = step->text();
    const int before = m_undo.index();
    m_undo.push(step.release());
    if (m_undo.index() <= before)
        return false;
    Q_EMIT decided(text);
    return true;
}

bool ReviewFlow::next()
{
    return goToOne(1, true) || goTo(seek(m_current, 1, true));
}

bool ReviewFlow::back()
{
    return goToOne(-1, true) || goTo(seek(m_current, -1, true));
}

bool ReviewFlow::nextAny()
{
    return goToOne(1, false) || goTo(seek(m_current, 1, false));
}

bool ReviewFlow::backAny()
{
    return goToOne(-1, false) || goTo(seek(m_current, -1, false));
}

bool ReviewFlow::goTo(qsizetype run)
{
    if (run < 0)
        return false;
    setCurrentRun(run);
    Q_EMIT placeAsked(m_session->runs().at(run).span);
    return true;
}

/// Within the run that is opened one by one; false when it is not, or nothing in that direction is left of it.
bool ReviewFlow::goToOne(int step, bool undecidedOnly)
{
    if (m_one < 0)
        return false;
    const QList<Finding> findings = findingsOf(m_current);
    for (qsizetype one = m_one + step; one >= 0 && one < findings.size(); one += step) {
        if (!undecidedOnly || isUndecided(QList{findings.at(one)})) {
            setCurrentOne(one);
            return true;
        }
    }
    return false;
}

/// From a raw offset on. Whatever the filter, which has not seen new results yet when this is asked. -1: none.
qsizetype ReviewFlow::firstUndecided(qsizetype from) const
{
    const QList<Run> runs = m_session->runs();
    qsizetype run = 0;
    while (run < runs.size() && (runs.at(run).span.start() < from || !isUndecided(run)))
        ++run;
    return run < runs.size() ? run : -1;
}

/// The next run in that direction; goes round at the end, so that no undecided one is ever out of reach.
qsizetype ReviewFlow::seek(qsizetype from, int step, bool undecidedOnly) const
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

void ReviewFlow::undo()
{
    if (m_undo.canUndo())
        takeStep(static_cast<const ReviewCommand *>(m_undo.command(m_undo.index() - 1)), &QUndoStack::undo,
                 tr("Undone: %1"));
}

void ReviewFlow::redo()
{
    if (m_undo.canRedo())
        takeStep(static_cast<const ReviewCommand *>(m_undo.command(m_undo.index())), &QUndoStack::redo,
                 tr("Done again: %1"));
}

/// Takes a step back or again where the editor can see it. A step that is refused leaves the stack, and is deleted
/// there.
void ReviewFlow::takeStep(const ReviewCommand *step, void (QUndoStack::*go)(), const QString &words)
{
    const Span place = step->place();
    const QString what = words.arg(step->text());
    const int count = m_undo.count();
    if (step->session() != m_session)
        Q_EMIT sessionAsked(step->session());
    (m_undo.*go)();
    if (m_undo.count() < count)
        return;
    if (!place.isEmpty()) // a step on the article as a whole has none
        showPlace(place);
    Q_EMIT decided(what);
}

qsizetype ReviewFlow::runAt(Span place) const
{
    const QList<Run> runs = m_session ? m_session->runs() : QList<Run>();
    const auto run = std::find_if(runs.begin(), runs.end(), [place](const Run &r) { return r.span.overlaps(place); });
    return run == runs.end() ? -1 : std::distance(runs.begin(), run);
}

} // namespace bluepencil
