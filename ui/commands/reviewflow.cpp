// SPDX-License-Identifier: Apache-2.0
#include "commands/reviewflow.h"

#include "commands/ownedits.h"
#include "commands/reviewcommand.h"
#include "commands/steps.h"
#include "review/cuttabletogether.h"
#include "store/session/decisionhistory.h"
#include "store/session/reviewsession.h"

#include <QDateTime>

#include <algorithm>

namespace bluepencil {

ReviewFlow::ReviewFlow(QObject *parent)
    : QObject(parent)
    , m_stops(new Stops(this))
    , m_steps(new Steps(m_stops, this))
    , m_ownEdits(new OwnEdits(this, this))
{
}

void ReviewFlow::setSession(std::shared_ptr<ReviewSession> session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = std::move(session);
    if (m_session)
        connect(m_session.get(), &ReviewSession::changed, this, &ReviewFlow::reviewChanged);
    m_steps->setSession(m_session);
    m_stops->setSession(m_session);
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
    const QList<Finding> findings = m_stops->currentFindings();
    if (findings.isEmpty())
        return;
    const auto count = static_cast<int>(findings.size());
    const QString text =
        verb == Verb::Cut ? tr("Cut %n suggestions", nullptr, count) : tr("Keep %n suggestions", nullptr, count);
    const QList<Change> changes = m_stops->isPart()
                                      ? decidePart(findings, verb)
                                      : decide(m_session->review(), m_session->article(), findings, verb, signature());
    if (changes.isEmpty() && m_stops->isPausing())
        return; // said twice; the pause does not begin again
    take(changes, text);
    m_stops->goOn();
}

/// Whoever decides a line decides the suggestion: what of it is not cut stays.
QList<Change> ReviewFlow::decidePart(const QList<Finding> &part, Verb verb) const
{
    const QList<Finding> whole = m_stops->findingsOf(m_stops->currentRun());
    Review review = m_session->review();
    QList<Change> changes;
    if (review.stateOf(whole.first()) == CutState::Undecided)
        changes = decide(review, m_session->article(), whole, Verb::Keep, signature());
    if (!review.apply(changes).ok())
        return {};
    return changes + decide(review, m_session->article(), part, verb, signature());
}

void ReviewFlow::undecide()
{
    undecide(m_stops->currentFindings());
}

void ReviewFlow::undecide(const QList<Finding> &findings)
{
    if (!findings.isEmpty())
        take(bluepencil::undecide(m_session->review(), findings), tr("Undecided again"));
}

bool ReviewFlow::moveEdge(const EdgeMove &move)
{
    const QList<Finding> findings = m_stops->currentFindings();
    if (findings.isEmpty())
        return false;
    const QList<Change> changes =
        bluepencil::moveEdge(m_session->review(), m_session->article(), findings, move, signature());
    if (changes.isEmpty())
        return false;
    take(changes, move.grows() ? tr("Cut more") : tr("Cut less"));
    m_stops->askFor(changes.last().after->span);
    return true;
}

void ReviewFlow::decideOne(const Finding &finding, Verb verb)
{
    if (!m_session)
        return;
    const QString text = verb == Verb::Cut ? tr("Cut one suggestion") : tr("Keep one suggestion");
    take(decide(m_session->review(), m_session->article(), {finding}, verb, signature()), text);
}

void ReviewFlow::moveToCredits(const QList<Finding> &credits)
{
    if (credits.isEmpty())
        return;
    take(decide(m_session->review(), m_session->article(), credits, Verb::MoveToCredit, signature()),
         tr("Moved to the credits"));
    m_stops->goOn();
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
    const QList<Finding> current = m_stops->currentFindings();
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
    m_stops->goOn();
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
    m_stops->goOn();
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
    m_stops->showPlace(entry.change.after ? entry.change.after->span : entry.change.before->span);
}

bool ReviewFlow::take(const QList<Change> &changes, const QString &text)
{
    return !changes.isEmpty() && take(std::make_unique<ReviewCommand>(ReviewCommand::Step{m_session, text, changes},
                                                                      [this](const QString &why) { refuse(why); }));
}

bool ReviewFlow::take(std::unique_ptr<ReviewCommand> step)
{
    return m_steps->take(std::move(step));
}

} // namespace bluepencil
