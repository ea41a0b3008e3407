// SPDX-License-Identifier: Apache-2.0
#include "store/houserules/ruleanswers.h"

#include "detect/findings/rulename.h"
#include "store/database/database.h"
#include "store/houserules/decidedarticles.h"
#include "store/log/decisionlog.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

namespace bluepencil {

namespace {

/// What a rule was told in a reading.
struct Told {
    bool right = false;
    bool wrong = false;
};

/// What editors answered to one rule.
struct Answers {
    bool isOfQuotes = false;
    QMap<qint64, Told> readings;

    [[nodiscard]] qsizetype overruled() const
    {
        return std::count_if(readings.begin(), readings.end(), [](Told told) { return told.wrong; });
    }
};

/// Nothing for a decision that answers no rule.
std::optional<bool> isRight(const Decision &decision)
{
    if (decision.finding.isNull() || decision.category == Category::HouseRule)
        return std::nullopt;
    if (decision.verb == Verb::Cut || decision.verb == Verb::MoveToCredit)
        return true;
    if (decision.verb == Verb::Keep)
        return false;
    if (decision.kind != Kind::Attribution)
        return std::nullopt;
    if (decision.verb == Verb::QuoteChecked)
        return true;
    return decision.verb == Verb::QuoteWrong ? std::optional(false) : std::nullopt;
}

QMap<QString, Answers> answersIn(const QList<StandingDecision> &decisions, const std::stop_token &stop)
{
    RuleNames names;
    QMap<QString, Answers> answers;
    for (const StandingDecision &each : decisions) {
        if (stop.stop_requested())
            break;
        const Decision &decision = each.decision;
        const std::optional<bool> right = isRight(decision);
        if (!right)
            continue;
        const QString rule = names.of(decision.finding, decision.kind, decision.span);
        if (rule.isEmpty()) // of a version that had it
            continue;
        Answers &of = answers[rule];
        of.isOfQuotes = decision.kind == Kind::Attribution;
        Told &told = of.readings[each.reading];
        (*right ? told.right : told.wrong) = true;
    }
    return answers;
}

/// The articles of one source in which a rule was right, and in which it was wrong: readings of one article are one.
struct Articles {
    QSet<qint64> followed;
    QSet<qint64> overruled;
    bool isOfFolder = false;
};

} // namespace

double RuleAnswers::precision() const
{
    const qsizetype all = followed + overruled;
    return all == 0 ? 0 : static_cast<double>(followed) / static_cast<double>(all);
}

bool isOverruled(const RuleAnswers &answers)
{
    constexpr double z = 1.96;
    const auto all = static_cast<double>(answers.followed + answers.overruled);
    if (answers.followed + answers.overruled < fewestAnswers)
        return false;
    const double p = answers.precision();
    const double middle = p + z * z / (2 * all);
    const double spread = z * std::sqrt(p * (1 - p) / all + z * z / (4 * all * all));
    return (middle + spread) / (1 + z * z / all) < 0.5;
}

Result<QList<RuleAnswers>> ruleAnswers(const Database &database, const QList<Glance> &seen, qsizetype fewestOverruled,
                                       const std::stop_token &stop)
{
    const Result<QList<StandingDecision>> decisions = standingDecisions(database, stop);
    if (!decisions)
        return decisions.failure();
    Result<DecidedArticles> sources = DecidedArticles::of(database);
    if (!sources)
        return sources.failure();
    sources->know(seen);
    QList<RuleAnswers> all;
    const QMap<QString, Answers> answers = answersIn(*decisions, stop);
    for (auto rule = answers.begin(); rule != answers.end(); ++rule) {
        if (rule->overruled() < fewestOverruled)
            continue;
        QMap<QString, Articles> sites;
        for (auto told = rule->readings.begin(); told != rule->readings.end() && !stop.stop_requested(); ++told) {
            const Result<QString> site = sources->sourceNameOf(told.key());
            if (!site)
                return site.failure();
            Articles &here = sites[*site];
            here.isOfFolder = sources->isOfFolder(told.key());
            if (told->right)
                here.followed.insert(sources->sourceOf(told.key()));
            if (told->wrong)
                here.overruled.insert(sources->sourceOf(told.key()));
        }
        for (auto site = sites.begin(); site != sites.end(); ++site)
            all.append({rule.key(), rule->isOfQuotes, site.key(), site->followed.size(), site->overruled.size(),
                        site->isOfFolder});
    }
    return all;
}

} // namespace bluepencil
