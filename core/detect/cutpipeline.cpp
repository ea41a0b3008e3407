// SPDX-License-Identifier: Apache-2.0
#include "detect/cutpipeline.h"

#include "detect/admarkers.h"
#include "detect/blocks.h"
#include "detect/credits.h"
#include "detect/cutfindings.h"
#include "detect/exceptions.h"
#include "detect/newsroom.h"
#include "detect/pagefurniture.h"
#include "detect/promotions.h"
#include "detect/remainingprose.h"

namespace bluepencil {

LineVerdicts CutPipeline::judge(const LineTable &lines, const CutOptions &options, const std::stop_token &stop)
{
    LineVerdicts verdicts(static_cast<size_t>(lines.size()));
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
    suggestByEvidence(lines, verdicts, *m_model);
    keepRemainingProse(lines, verdicts);
    return {cutFindings(lines, verdicts, *m_model, options.houseRules.get()), cutWarnings(lines, verdicts)};
}

} // namespace bluepencil
