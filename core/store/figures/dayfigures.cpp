// SPDX-License-Identifier: Apache-2.0
#include "store/figures/dayfigures.h"

#include "detect/findings/rulename.h"
#include "store/database/database.h"
#include "store/houserules/decidedarticles.h"
#include "store/log/decisionlog.h"
#include "store/schema/editornames.h"

#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <utility>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
/// Whoever decides nothing for longer does something else.
constexpr qint64 longestPause = 5 * minute;

/// What one editor did in a day.
struct Work {
    QSet<qint64> articles;
    QSet<qint64> moments; ///< of keys: what one key did to several articles has one time
    qsizetype approved = 0;
    qsizetype stops = 0;
    QList<qint64> times;
};

/// A decision of the day, and whose step made it.
struct Answer {
    Decision decision;
    qsizetype step = 0;
};

bool isCutAnswer(const Decision &decision)
{
    return !decision.finding.isNull() &&
           (decision.verb == Verb::Cut || decision.verb == Verb::Keep || decision.verb == Verb::MoveToCredit);
}

bool isQuoteAnswer(const Decision &decision)
{
    return decision.verb == Verb::QuoteChecked || decision.verb == Verb::QuoteWrong;
}

qsizetype minutesOf(QList<qint64> times)
{
    if (times.isEmpty())
        return 0;
    std::sort(times.begin(), times.end());
    qint64 worked = 0;
    for (qsizetype i = 1; i < times.size(); ++i) {
        const qint64 pause = times.at(i) - times.at(i - 1);
        if (pause <= longestPause)
            worked += pause;
    }
    return std::max<qint64>(1, (worked + minute / 2) / minute);
}

WorkFigures figuresOf(const Work &work, bool tellsMinutes)
{
    WorkFigures figures{work.articles.size(), work.approved, work.stops, work.moments.size(), {}};
    if (tellsMinutes)
        figures.minutes = minutesOf(work.times);
    return figures;
}

/// Gathers what happened in a day.
class Count {
public:
    explicit Count(const DecidedArticles &articles)
        : m_articles(articles)
    {
    }

    void take(const QList<LoggedStep> &steps)
    {
        for (qsizetype number = 0; number < steps.size(); ++number) {
            const LoggedStep &step = steps.at(number);
            Work &work = m_work[step.editor];
            work.articles.insert(m_articles.sourceOf(step.reading));
            work.moments.insert(step.when);
            work.times.append(step.when);
            for (const Change &change : step.changes)
                take(change, step.reading, number);
        }
        settle(steps);
    }

    void approved(const QString &editor, qint64 source, qint64 when)
    {
        Work &work = m_work[editor];
        work.articles.insert(source);
        work.moments.insert(when);
        work.times.append(when);
        ++work.approved;
    }

    [[nodiscard]] DayFigures figures(QDate day, const QString &editor) const
    {
        DayFigures figures;
        figures.day = day;
        figures.editors = m_work.size();
        figures.editor = editor;
        figures.own = figuresOf(m_work.value(editor), !editor.isEmpty());
        figures.all = all();
        figures.ownCuts = m_ownCuts;
        for (auto rule = m_rules.cbegin(); rule != m_rules.cend(); ++rule)
            figures.rules.append(*rule);
        std::stable_sort(figures.rules.begin(), figures.rules.end(), [](const RuleFigure &a, const RuleFigure &b) {
            return a.right + a.wrong > b.right + b.wrong;
        });
        return figures;
    }

private:
    void take(const Change &change, qint64 reading, qsizetype step)
    {
        const std::pair name(reading, change.id.value());
        if (change.after)
            m_answers.insert(name, {*change.after, step});
        else
            m_answers.remove(name);
    }

    /// What stands at the end of the day is what was answered in it.
    void settle(const QList<LoggedStep> &steps)
    {
        QSet<qsizetype> answering;
        for (const Answer &answer : std::as_const(m_answers)) {
            const Decision &decision = answer.decision;
            if (decision.verb == Verb::OwnCut)
                ++m_ownCuts;
            if (!isCutAnswer(decision) && !isQuoteAnswer(decision))
                continue;
            answering.insert(answer.step);
            if (isCutAnswer(decision) || decision.kind == Kind::Attribution)
                count(decision);
        }
        for (const qsizetype step : std::as_const(answering))
            ++m_work[steps.at(step).editor].stops;
    }

    void count(const Decision &decision)
    {
        const QString rule = m_names.of(decision.finding, decision.kind, decision.span);
        RuleFigure &figure = m_rules[rule];
        figure.rule = rule;
        ++(decision.verb == Verb::Keep || decision.verb == Verb::QuoteWrong ? figure.wrong : figure.right);
    }

    /// All together. An article is one, however many worked on it.
    [[nodiscard]] WorkFigures all() const
    {
        WorkFigures sum;
        QSet<qint64> articles;
        qsizetype minutes = 0;
        for (const Work &work : m_work) {
            const WorkFigures one = figuresOf(work, true);
            articles.unite(work.articles);
            sum.approved += one.approved;
            sum.stops += one.stops;
            sum.keys += one.keys;
            minutes += *one.minutes;
        }
        sum.articles = articles.size();
        if (m_work.size() >= editorsForMinutes)
            sum.minutes = minutes;
        return sum;
    }

    const DecidedArticles &m_articles;
    QMap<QString, Work> m_work; ///< by editor
    QHash<std::pair<qint64, quint64>, Answer> m_answers;
    QMap<QString, RuleFigure> m_rules;
    RuleNames m_names;
    qsizetype m_ownCuts = 0;
};

} // namespace

Result<DayFigures> dayFigures(const Database &database, QDate day, const std::stop_token &stop)
{
    const qint64 from = day.startOfDay().toMSecsSinceEpoch();
    const qint64 until = day.addDays(1).startOfDay().toMSecsSinceEpoch();
    const Result<QString> editor = editorIn(database);
    if (!editor)
        return editor.failure();
    const Result<DecidedArticles> articles = DecidedArticles::of(database);
    if (!articles)
        return articles.failure();
    const Result<QList<LoggedStep>> steps = stepsBetween(database, from, until, stop);
    if (!steps)
        return steps.failure();
    Count count(*articles);
    count.take(*steps);
    auto editions = database.run(
        u"SELECT editor, source, approved_at FROM edition WHERE approved_at >= ? AND approved_at < ?"_s, {from, until});
    if (!editions)
        return editions.failure();
    while (!stop.stop_requested() && editions->next())
        count.approved(editions->value(0).toString(), editions->value(1).toLongLong(), editions->value(2).toLongLong());
    return count.figures(day, *editor);
}

} // namespace bluepencil
