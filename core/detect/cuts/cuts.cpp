// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/cuts.h"

#include "detect/cuts/pipeline.h"
#include "detect/cuts/rules/houserules.h"
#include "text/article.h"

namespace bluepencil {

namespace {

/// Behind all passes: what another rule says of a line, and what the model thinks of its neighbours, stays as it was.
void leaveOutSwitchedOff(Cuts &cuts, const HouseRules &rules, const QString &site)
{
    cuts.findings.removeIf([&](const Finding &finding) {
        const bool isOff = rules.isOff(QLatin1StringView(finding.rule), site);
        cuts.switchedOff += isOff && finding.confidence >= suggestedFrom ? 1 : 0;
        return isOff;
    });
}

} // namespace

Cuts detectCuts(const Article &article, const CutOptions &options, std::stop_token stop)
{
    const LanguageGuess guess = options.language ? *options.language : guessLanguage(article.text());
    const CutPipeline pipeline(CutVocabulary::of(guess.language), LineModel::shipped(),
                               guess.isKnown ? Reading::Everything : Reading::MarksOnly);
    Cuts cuts = pipeline.run(article, options, stop);
    if (options.houseRules)
        leaveOutSwitchedOff(cuts, *options.houseRules, article.origin().site);
    return cuts;
}

QList<Finding> findCuts(const Article &article, const CutOptions &options, std::stop_token stop)
{
    return detectCuts(article, options, stop).findings;
}

} // namespace bluepencil
