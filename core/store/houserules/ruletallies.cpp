// SPDX-License-Identifier: Apache-2.0
#include "store/houserules/ruletallies.h"

#include "detect/words/folding.h"
#include "store/database/database.h"
#include "store/houserules/decidedarticles.h"
#include "store/log/decisionlog.h"
#include "text/readingstop.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <utility>

namespace bluepencil {

namespace {

/// The articles in which a rule was followed and overruled.
struct Articles {
    QSet<qint64> followed;
    QSet<qint64> overruled;
};

/// The rules that suggest something, and which of them suggested a line.
class CuttingRules {
public:
    [[nodiscard]] static Result<CuttingRules> of(const QList<KeptHouseRule> &kept)
    {
        CuttingRules cutting;
        QList<HouseRule> rules;
        for (const KeptHouseRule &each : kept) {
            if (each.rule.action != HouseRule::Action::Cut)
                continue;
            rules.append(each.rule);
            cutting.m_numbers.append(each.id);
        }
        auto compiled = HouseRules::compile(rules);
        if (!compiled)
            return compiled.failure();
        cutting.m_rules = *compiled;
        return cutting;
    }
    /// 0 for none of those that there are now.
    [[nodiscard]] qint64 ruleFor(const QString &text, const QString &site) const
    {
        const QString line = text.trimmed().section(u'\n', 0, 0).trimmed();
        const auto deciding = m_rules->deciding(line, folded(line), site);
        return deciding ? m_numbers.at(*deciding) : 0;
    }

private:
    std::shared_ptr<const HouseRules> m_rules;
    QList<qint64> m_numbers;
};

bool isAboutARule(const Decision &decision)
{
    return decision.category == Category::HouseRule && (decision.verb == Verb::Cut || decision.verb == Verb::Keep);
}

} // namespace

Result<QList<RuleTally>> ruleTallies(const Database &database, const QList<KeptHouseRule> &rules,
                                     const std::stop_token &stop)
{
    const ReadingStop reading(stop);
    const Result<CuttingRules> cutting = CuttingRules::of(rules);
    if (!cutting)
        return cutting.failure();
    const Result<QList<StandingDecision>> decisions = standingDecisions(database, stop);
    if (!decisions)
        return decisions.failure();
    Result<DecidedArticles> articles = DecidedArticles::of(database);
    if (!articles)
        return articles.failure();
    std::map<std::pair<qint64, QString>, Articles> found;
    for (const StandingDecision &each : *decisions) {
        if (stop.stop_requested())
            break;
        if (!isAboutARule(each.decision))
            continue;
        const Result<QString> site = articles->sourceNameOf(each.reading);
        if (!site)
            return site.failure();
        const qint64 rule = cutting->ruleFor(each.text, *site);
        if (rule == 0)
            continue;
        Articles &counted = found[{rule, *site}];
        (each.decision.verb == Verb::Cut ? counted.followed : counted.overruled)
            .insert(articles->sourceOf(each.reading));
    }
    QList<RuleTally> tallies;
    for (const auto &[key, counted] : found)
        tallies.append({key.first, key.second, counted.followed.size(), counted.overruled.size()});
    return tallies;
}

Result<QList<RuleTally>> ruleTalliesIn(const QString &databaseFile, const std::stop_token &stop)
{
    const auto database = Database::open(databaseFile);
    if (!database)
        return database.failure();
    const Result<QList<KeptHouseRule>> rules = houseRulesIn(**database);
    if (!rules)
        return rules.failure();
    return ruleTallies(**database, *rules, stop);
}

QHash<qint64, RuleTally> summed(const QList<RuleTally> &tallies)
{
    QHash<qint64, RuleTally> sums;
    for (const RuleTally &tally : tallies) {
        RuleTally &sum = sums[tally.rule];
        sum.rule = tally.rule;
        sum.followed += tally.followed;
        sum.overruled += tally.overruled;
    }
    return sums;
}

} // namespace bluepencil
