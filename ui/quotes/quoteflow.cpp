// SPDX-License-Identifier: Apache-2.0
#include "quotes/quoteflow.h"

#include "commands/reviewflow.h"
#include "detect/findings/reason.h"
#include "store/session/reviewsession.h"
#include "words/quotewords.h"
#include "words/words.h"

#include <QTimerEvent>

#include <algorithm>

namespace bluepencil {

QuoteFlow::QuoteFlow(ReviewFlow *review, QObject *parent)
    : QObject(parent)
    , m_review(review)
{
    connect(m_review, &ReviewFlow::reviewChanged, this, [this] { m_late.start(0, this); });
}

void QuoteFlow::setDiligence(Diligence diligence)
{
    m_diligence = diligence;
    read();
}

qsizetype QuoteFlow::openStatements() const
{
    return std::count_if(m_statements.begin(), m_statements.end(), [](const Statement &s) { return s.isOpen(); });
}

void QuoteFlow::setCurrent(qsizetype statement)
{
    if (statement == m_current)
        return;
    m_current = statement < m_statements.size() ? statement : -1;
    Q_EMIT currentChanged();
}

qsizetype QuoteFlow::statementOf(const Finding &finding) const
{
    const auto statement = std::find_if(m_statements.begin(), m_statements.end(), [&finding](const Statement &s) {
        return s.finding.id() == finding.id() || (finding.kind == Kind::Quote && s.quoted.overlaps(finding.span));
    });
    return statement == m_statements.end() ? -1 : std::distance(m_statements.begin(), statement);
}

qsizetype QuoteFlow::statementIn(Span raw) const
{
    const auto statement = std::find_if(m_statements.begin(), m_statements.end(),
                                        [raw](const Statement &s) { return s.quoted.overlaps(raw); });
    return statement == m_statements.end() ? -1 : std::distance(m_statements.begin(), statement);
}

QString QuoteFlow::excerpt(qsizetype statement) const
{
    return excerptOf(m_review->session()->article(), m_statements.at(statement).quoted);
}

QString QuoteFlow::place(qsizetype statement) const
{
    return placeWords(m_review->session()->article(), m_statements.at(statement));
}

QString QuoteFlow::standIn(qsizetype statement) const
{
    return standInWords(m_review->session()->article(), m_statements.at(statement));
}

QString QuoteFlow::shortStandIn(qsizetype statement) const
{
    return shortStandInWords(m_review->session()->article(), m_statements.at(statement));
}

QList<SaidElsewhere> QuoteFlow::elsewhere(qsizetype statement) const
{
    QList<SaidElsewhere> found = m_elsewhere;
    found.removeIf(
        [place = m_statements.at(statement).quoted](const SaidElsewhere &each) { return each.said.place != place; });
    return found;
}

void QuoteFlow::setElsewhere(const QList<SaidElsewhere> &found)
{
    if (found == m_elsewhere)
        return;
    m_elsewhere = found;
    Q_EMIT elsewhereChanged();
}

QString QuoteFlow::whyNone() const
{
    const auto &session = m_review->session();
    if (!session || session->analysisKey().isEmpty())
        return tr("Quotations are being looked for.");
    for (const Warning &warning : session->analysis().warnings) {
        if (warning.code == WarningCode::Language)
            return warning.reason;
    }
    const QList<Finding> &findings = session->analysis().findings;
    const bool hasQuotes =
        std::any_of(findings.begin(), findings.end(), [](const Finding &f) { return f.kind == Kind::Quote; });
    return hasQuotes ? tr("Nobody is quoted outside of what is cut or suggested to go.")
                     : tr("Nobody is quoted in this article.");
}

QString QuoteFlow::reason(qsizetype statement) const
{
    const Finding &finding = m_statements.at(statement).finding;
    return finding.kind == Kind::Attribution ? reasonOf(finding, m_review->session()->article()) : QString();
}

void QuoteFlow::check()
{
    if (m_current >= 0)
        decided(checkQuotes(m_review->session()->review(), {m_statements.at(m_current).finding}, m_review->signature()),
                tr("Checked the speaker"));
}

void QuoteFlow::setSpeaker(const QString &name)
{
    if (m_current < 0)
        return;
    const QString text = name.isEmpty() ? tr("Named nobody as the speaker") : tr("Named %1 as the speaker").arg(name);
    decided(
        correctSpeaker(m_review->session()->review(), m_statements.at(m_current).finding, name, m_review->signature()),
        text);
}

void QuoteFlow::decided(const QList<Change> &changes, const QString &text)
{
    m_review->take(changes, text);
    read();
    if (openStatements() > 0)
        next();
}

bool QuoteFlow::next()
{
    return seek(1);
}

bool QuoteFlow::back()
{
    return seek(-1);
}

/// Goes round at the ends, so that no open statement is ever out of reach.
bool QuoteFlow::seek(int step)
{
    const qsizetype count = m_statements.size();
    if (count == 0)
        return false;
    const bool onlyOpen = openStatements() > 0;
    qsizetype at = m_current < 0 && step < 0 ? count : m_current;
    do {
        at = (at + step + count) % count;
    } while (onlyOpen && !m_statements.at(at).isOpen());
    m_current = at;
    Q_EMIT currentChanged();
    Q_EMIT placeAsked(m_statements.at(at).quoted);
    return true;
}

void QuoteFlow::reload()
{
    m_current = -1;
    m_elsewhere.clear();
    read();
    Q_EMIT currentChanged();
}

/// Keeps the statement that was current, wherever it stands now.
void QuoteFlow::read()
{
    m_late.stop();
    const std::optional<Finding> was = m_current < 0 ? std::nullopt : std::optional(m_statements.at(m_current).finding);
    const auto &session = m_review->session();
    m_statements = session ? statementsOf(session->article(), session->analysis(), session->review(), m_diligence)
                           : QList<Statement>();
    const qsizetype now = was ? statementOf(*was) : -1;
    const bool moved = now != m_current;
    m_current = now;
    Q_EMIT statementsChanged();
    if (moved)
        Q_EMIT currentChanged();
}

void QuoteFlow::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_late.timerId())
        read();
    else
        QObject::timerEvent(event);
}

} // namespace bluepencil
