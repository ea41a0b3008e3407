// SPDX-License-Identifier: Apache-2.0
#include "store/houserules/ruleproposals.h"

#include "detect/words/folding.h"
#include "store/database/database.h"
#include "store/houserules/decidedarticles.h"
#include "store/houserules/houseruleedits.h"
#include "store/houserules/houserulerecords.h"
#include "store/houserules/ruleanswers.h"
#include "store/houserules/ruletallies.h"
#include "store/log/decisionlog.h"
#include "text/article.h"
#include "text/readingstop.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostProposals = 20;
/// Nobody says the same longer line in several articles, and it would be hard to judge in a dialog.
constexpr int longestLine = 300;
/// The articles that are looked into for the site, since an editor waits.
constexpr int articlesLookedInto = 8;

/// The decisions of one kind on the same words.
using Places = QList<StandingDecision>;

/// What stands on the same words, by what was decided.
struct Words {
    QHash<Verb, Places> places;

    [[nodiscard]] bool has(Verb verb) const { return places.contains(verb); }
    [[nodiscard]] bool isDisputed(Verb habit) const
    {
        return habit == Verb::OwnCut ? has(Verb::Keep) || has(Verb::Restore) : has(Verb::Cut) || has(Verb::OwnCut);
    }
};

/// What was decided alike in several articles.
struct Habit {
    QString text;
    Verb verb = Verb::OwnCut;
    Places places;
    qsizetype articles = 0;
};

/// How many articles the places are in: readings of one source are one.
qsizetype articlesOf(const Places &places, const DecidedArticles &sources)
{
    QSet<qint64> articles;
    for (const StandingDecision &place : places)
        articles.insert(sources.sourceOf(place.reading));
    return articles.size();
}

bool mayBeARule(const QString &text)
{
    return text.size() <= longestLine && !text.trimmed().contains(u'\n') && !folded(text).isEmpty();
}

/// Most often decided first.
QList<Habit> habitsIn(const QList<StandingDecision> &decisions, const DecidedArticles &sources)
{
    QHash<QString, Words> said;
    for (const StandingDecision &each : decisions) {
        if (mayBeARule(each.text))
            said[each.text].places[each.decision.verb].append(each);
    }
    QList<Habit> habits;
    for (auto words = said.cbegin(); words != said.cend(); ++words) {
        for (const Verb verb : {Verb::OwnCut, Verb::Keep}) {
            const Places places = words->places.value(verb);
            const qsizetype articles = articlesOf(places, sources);
            if (articles >= articlesForProposal && !words->isDisputed(verb))
                habits.append({words.key(), verb, places, articles});
        }
    }
    std::sort(habits.begin(), habits.end(), [](const Habit &a, const Habit &b) {
        return a.articles != b.articles ? a.articles > b.articles : a.text < b.text;
    });
    return habits;
}

bool isWholeLine(const Article &article, qsizetype start, const QString &text)
{
    const qsizetype paragraph = start < article.length() ? article.paragraphAt(start) : -1;
    if (paragraph < 0)
        return false;
    return article.textOf(article.paragraphs().at(paragraph).text).trimmed() == QStringView(text).trimmed();
}

/// The sites of the articles where it is a whole line; none when it was only ever a part of one, since a rule is of
/// whole lines. The newest articles are asked.
Result<QSet<QString>> sitesOf(const DecidedArticles &sources, const Habit &habit)
{
    QSet<QString> sites;
    const qsizetype oldest = std::max<qsizetype>(0, habit.places.size() - articlesLookedInto);
    for (qsizetype i = habit.places.size() - 1; i >= oldest; --i) {
        const StandingDecision &place = habit.places.at(i);
        const auto article = sources.article(place.reading);
        if (!article)
            return article.failure();
        if (*article && isWholeLine(**article, place.decision.span.start(), habit.text))
            sites.insert((*article)->origin().site);
    }
    return sites;
}

bool isSettled(const HouseRule &rule, const QList<KeptHouseRule> &known, const QList<HouseRule> &refused)
{
    const QString text = folded(rule.text);
    const bool isRule = std::any_of(known.begin(), known.end(), [&](const KeptHouseRule &other) {
        const bool reaches = other.rule.site.isEmpty() || other.rule.site.compare(rule.site, Qt::CaseInsensitive) == 0;
        return reaches && other.rule.form == HouseRule::Form::Line && folded(other.rule.text) == text;
    });
    return isRule || std::any_of(refused.begin(), refused.end(), [&](const HouseRule &other) {
               return other.action == rule.action && folded(other.text) == text;
           });
}

HouseRule ruleOf(const Habit &habit, const QString &site)
{
    const HouseRule::Action action = habit.verb == Verb::OwnCut ? HouseRule::Action::Cut : HouseRule::Action::NeverCut;
    return {habit.text.trimmed(), HouseRule::Form::Line, action, site};
}

/// The rule that a habit is; nothing when it is none.
Result<std::optional<HouseRule>> ruleFor(const DecidedArticles &sources, const Habit &habit)
{
    const Result<QSet<QString>> sites = sitesOf(sources, habit);
    if (!sites)
        return sites.failure();
    if (sites->isEmpty())
        return std::optional<HouseRule>();
    return std::optional(ruleOf(habit, sites->size() == 1 ? *sites->begin() : QString()));
}

/// Rules that editors overrule in a source more often than they follow them there, switched off for it.
Result<QList<RuleProposal>> switchedOff(const Database &database, const QList<KeptHouseRule> &known,
                                        const QList<HouseRule> &refused, const std::stop_token &stop)
{
    const Result<QList<RuleTally>> tallies = ruleTallies(database, known, stop);
    if (!tallies)
        return tallies.failure();
    QList<RuleProposal> proposals;
    for (const RuleTally &tally : *tallies) {
        if (tally.overruled < articlesForProposal || tally.overruled <= tally.followed)
            continue;
        const auto kept = std::find_if(known.begin(), known.end(),
                                       [&tally](const KeptHouseRule &rule) { return rule.id == tally.rule; });
        const HouseRule off{kept->rule.text, kept->rule.form, HouseRule::Action::NeverCut, tally.site};
        const auto isSame = [&off](const HouseRule &rule) {
            return rule.action == off.action && isAboutTheSame(rule, off);
        };
        const bool isOff =
            std::any_of(known.begin(), known.end(), [&isSame](const KeptHouseRule &rule) { return isSame(rule.rule); });
        if (!isOff && !std::any_of(refused.begin(), refused.end(), isSame))
            proposals.append({off, tally.overruled, 0});
    }
    return proposals;
}

bool isSame(const HouseRule &a, const HouseRule &b)
{
    return a.action == b.action && isAboutTheSame(a, b);
}

/// Rules of the program that editors overrule, to be switched off.
Result<QList<RuleProposal>> programRulesOff(const Database &database, const QList<KeptHouseRule> &known,
                                            const QList<HouseRule> &refused, const std::stop_token &stop)
{
    const Result<QList<RuleAnswers>> answers = ruleAnswers(database, {}, fewestAnswers, stop);
    if (!answers)
        return answers.failure();
    QList<RuleProposal> proposals;
    for (const RuleAnswers &each : *answers) {
        const bool isMeant = isOverruled(each) && !each.isOfQuotes && !each.site.isEmpty();
        const HouseRule off{each.rule, HouseRule::Form::Line, HouseRule::Action::SwitchOff, each.site};
        HouseRule offEverywhere = off;
        offEverywhere.site.clear();
        const bool isOff = std::any_of(known.begin(), known.end(), [&](const KeptHouseRule &kept) {
            return isSame(kept.rule, off) || isSame(kept.rule, offEverywhere);
        });
        const bool wasRefused =
            std::any_of(refused.begin(), refused.end(), [&off](const HouseRule &rule) { return isSame(rule, off); });
        if (isMeant && !isOff && !wasRefused)
            proposals.append({off, each.overruled, each.followed});
    }
    return proposals;
}

} // namespace

Result<QList<RuleProposal>> ruleProposals(const Database &database, const std::stop_token &stop)
{
    const ReadingStop reading(stop);
    const Result<QList<KeptHouseRule>> known = houseRulesIn(database);
    if (!known)
        return known.failure();
    const Result<QList<HouseRule>> refused = refusedHouseRules(database);
    if (!refused)
        return refused.failure();
    const Result<QList<StandingDecision>> decisions = standingDecisions(database, stop);
    if (!decisions)
        return decisions.failure();
    const Result<DecidedArticles> sources = DecidedArticles::of(database);
    if (!sources)
        return sources.failure();
    Result<QList<RuleProposal>> overruled = switchedOff(database, *known, *refused, stop);
    if (!overruled)
        return overruled.failure();
    const Result<QList<RuleProposal>> ours = programRulesOff(database, *known, *refused, stop);
    if (!ours)
        return ours.failure();
    QList<RuleProposal> proposals = *std::move(overruled) + *ours;
    for (const Habit &habit : habitsIn(*decisions, *sources)) {
        if (stop.stop_requested())
            break;
        // Asked first of a rule for every article: the site costs a look into several of them.
        if (isSettled(ruleOf(habit, {}), *known, *refused))
            continue;
        const Result<std::optional<HouseRule>> rule = ruleFor(*sources, habit);
        if (!rule)
            return rule.failure();
        if (*rule && !isSettled(**rule, *known, *refused))
            proposals.append({**rule, habit.articles, 0});
        if (proposals.size() >= mostProposals)
            break;
    }
    return proposals;
}

Result<QList<RuleProposal>> ruleProposalsIn(const QString &databaseFile, const std::stop_token &stop)
{
    const auto database = Database::open(databaseFile);
    if (!database)
        return database.failure();
    return ruleProposals(**database, stop);
}

} // namespace bluepencil
