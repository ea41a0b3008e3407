// SPDX-License-Identifier: Apache-2.0
#include "store/ruleproposals.h"

#include "detect/folding.h"
#include "store/database.h"
#include "store/decisionjson.h"
#include "store/houserulerecords.h"
#include "store/reading.h"
#include "store/records.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostProposals = 20;
/// Nobody says the same longer line in several articles, and it would be hard to judge in a dialog.
constexpr int longestLine = 300;
/// The articles that are looked into for the site, and no longer than that, since a window waits.
constexpr int articlesLookedInto = 8;
constexpr int mostBytes = 2'000'000;

/// The last step on each decision; a decision that was taken back has "undecided" there.
const QString standing = u"WITH standing AS (SELECT d.* FROM decision d JOIN (SELECT reading, decision,"
                         " MAX(sequence) AS last FROM decision GROUP BY reading, decision) newest"
                         " ON newest.reading = d.reading AND newest.last = d.sequence) "_s;
const QString withSource = u" JOIN reading ON reading.id = standing.reading"
                           " JOIN document ON document.id = reading.document "_s;

/// What was decided alike in several articles.
struct Habit {
    QString text;
    Verb verb = Verb::OwnCut;
    qsizetype articles = 0;
};

Result<QList<Habit>> habitsIn(const Database &database)
{
    auto rows = database.run(standing + u"SELECT exact_text, verb, COUNT(DISTINCT document.source) FROM standing"_s +
                                 withSource +
                                 u"WHERE verb IN ('own_cut', 'keep') AND LENGTH(exact_text) <= ?"
                                 " GROUP BY exact_text, verb HAVING COUNT(DISTINCT document.source) >= ?"
                                 " ORDER BY 3 DESC, 1"_s,
                             {longestLine, articlesForProposal});
    if (!rows)
        return rows.failure();
    QList<Habit> habits;
    while (rows->next()) {
        const QString text = rows->value(0).toString();
        if (folded(text).isEmpty() || text.trimmed().contains(u'\n'))
            continue;
        const bool cut = rows->value(1).toString() == nameOf(Verb::OwnCut);
        habits.append({text, cut ? Verb::OwnCut : Verb::Keep, rows->value(2).toLongLong()});
    }
    return habits;
}

/// True when somebody decided the other way about the same words.
Result<bool> isDisputed(const Database &database, const Habit &habit)
{
    const QString others = habit.verb == Verb::OwnCut ? u"'keep', 'restore'"_s : u"'cut', 'own_cut'"_s;
    const auto count = database.value(
        standing + u"SELECT COUNT(*) FROM standing WHERE exact_text = ? AND verb IN (%1)"_s.arg(others), {habit.text});
    if (!count)
        return count.failure();
    return count->toLongLong() > 0;
}

bool isWholeLine(const Article &article, qsizetype start, const QString &text)
{
    const qsizetype paragraph = start < article.length() ? article.paragraphAt(start) : -1;
    if (paragraph < 0)
        return false;
    return article.textOf(article.paragraphs().at(paragraph).text).trimmed() == QStringView(text).trimmed();
}

/// The sites of the articles where it is a whole line; none when it was only ever a part of one, since a rule is of
/// whole lines.
Result<QSet<QString>> sitesOf(const Database &database, const Habit &habit)
{
    auto rows = database.run(
        standing + u"SELECT standing.reading, span_start, source.path, source.record FROM standing"_s + withSource +
            u"JOIN source ON source.id = document.source WHERE exact_text = ? AND verb = ?"
            " AND byte_count <= ? ORDER BY standing.reading DESC LIMIT ?"_s,
        {habit.text, QString(nameOf(habit.verb)), mostBytes, articlesLookedInto});
    if (!rows)
        return rows.failure();
    QSet<QString> sites;
    while (rows->next()) {
        const auto kept = keptReading(database, rows->value(0).toLongLong());
        if (!kept)
            return kept.failure();
        if (!*kept || (*kept)->bytes.isEmpty())
            continue;
        const Result<Reading> reading =
            readingOf((*kept)->bytes, rows->value(2).toString(), {rows->value(3).toString(), (*kept)->decode});
        if (reading && isWholeLine(reading->article, rows->value(1).toLongLong(), habit.text))
            sites.insert(reading->article.origin().site);
    }
    return sites;
}

bool isSettled(const HouseRule &rule, const QList<KeptHouseRule> &known, const QList<HouseRule> &refused)
{
    const QString text = folded(rule.text);
    const bool isRule = std::any_of(known.begin(), known.end(), [&](const KeptHouseRule &other) {
        const bool reaches = other.rule.site.isEmpty() || other.rule.site == rule.site;
        return reaches && other.rule.form == HouseRule::Form::Line && folded(other.rule.text) == text;
    });
    return isRule || std::any_of(refused.begin(), refused.end(), [&](const HouseRule &other) {
               return other.action == rule.action && folded(other.text) == text;
           });
}

/// The rule that a habit is; nothing when it is none.
Result<std::optional<HouseRule>> ruleFor(const Database &database, const Habit &habit)
{
    const Result<bool> disputed = isDisputed(database, habit);
    if (!disputed)
        return disputed.failure();
    if (*disputed)
        return std::optional<HouseRule>();
    const Result<QSet<QString>> sites = sitesOf(database, habit);
    if (!sites)
        return sites.failure();
    if (sites->isEmpty())
        return std::optional<HouseRule>();
    const HouseRule::Action action = habit.verb == Verb::OwnCut ? HouseRule::Action::Cut : HouseRule::Action::NeverCut;
    const QString site = sites->size() == 1 ? *sites->begin() : QString();
    return std::optional(HouseRule{habit.text.trimmed(), HouseRule::Form::Line, action, site});
}

} // namespace

Result<QList<RuleProposal>> ruleProposals(const Database &database)
{
    const Result<QList<KeptHouseRule>> known = houseRulesIn(database);
    if (!known)
        return known.failure();
    const Result<QList<HouseRule>> refused = refusedHouseRules(database);
    if (!refused)
        return refused.failure();
    const Result<QList<Habit>> habits = habitsIn(database);
    if (!habits)
        return habits.failure();
    QList<RuleProposal> proposals;
    for (const Habit &habit : *habits) {
        const Result<std::optional<HouseRule>> rule = ruleFor(database, habit);
        if (!rule)
            return rule.failure();
        if (*rule && !isSettled(**rule, *known, *refused))
            proposals.append({**rule, habit.articles});
        if (proposals.size() == mostProposals)
            break;
    }
    return proposals;
}

} // namespace bluepencil
