// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/pipeline.h"

#include "detect/cuts/blocks/blocks.h"
#include "detect/cuts/findings.h"
#include "detect/cuts/model/suggestions.h"
#include "detect/cuts/remainingprose.h"
#include "detect/cuts/rules/admarkers.h"
#include "detect/cuts/rules/credits.h"
#include "detect/cuts/rules/exceptions.h"
#include "detect/cuts/rules/newsroom.h"
#include "detect/cuts/rules/pagefurniture.h"
#include "detect/cuts/rules/promotions.h"

namespace bluepencil {

LineVerdicts CutPipeline::judge(const LineTable &lines, const CutOptions &options, const std::stop_token &stop)
{
    LineVerdicts verdicts(lines.size());
    markExceptions(lines, verdicts);
    if (options.houseRules)
        markHouseRules(lines, verdicts, *options.houseRules);
    markAdvertising(lines, verdicts);
    markCredits(lines, verdicts);
    markPromotions(lines, verdicts);
    markPageFurniture(lines, verdicts);
    if (!stop.stop_requested())
        markRepeats(lines, verdicts, options.duplicates, stop);
    if (!stop.stop_requested())
        growBlocks(lines, verdicts);
    if (options.lineIndex)
        markAcrossFiles(lines, verdicts, *options.lineIndex, options.indexHoldsArticle);
    return verdicts;
}

Cuts CutPipeline::run(const Article &article, const CutOptions &options, const std::stop_token &stop) const
{
    const LineTable lines(article, *m_vocabulary, stop);
    LineVerdicts verdicts = judge(lines, options, stop);
    if (stop.stop_requested())
        return {};
    suggestByModel(lines, verdicts, *m_model);
    keepRemainingProse(lines, verdicts);
    return {cutFindings(lines, verdicts, *m_model, options.houseRules.get()), cutWarnings(lines, verdicts)};
}

} // namespace bluepencil
