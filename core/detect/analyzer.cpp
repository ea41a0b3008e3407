// SPDX-License-Identifier: Apache-2.0
#include "detect/analyzer.h"

#include "detect/cuts.h"
#include "text/article.h"

#include <algorithm>
#include <array>

namespace bluepencil {

namespace {

/// A stage adds what it finds to what is there.
using Stage = void (*)(const Article &, const AnalyzerOptions &, Analysis &, std::stop_token);

void addCuts(const Article &article, const AnalyzerOptions &options, Analysis &analysis, std::stop_token stop)
{
    if (!options.cuts)
        return;
    const Cuts cuts = detectCuts(article, {}, stop);
    analysis.findings += cuts.findings;
    analysis.warnings += cuts.warnings;
}

constexpr std::array<Stage, 1> stages = {addCuts};

} // namespace

Analysis analyze(const Article &article, const AnalyzerOptions &options, const Publish &publish, std::stop_token stop)
{
    Analysis analysis;
    analysis.warnings = article.warnings();
    Progress progress{0, static_cast<int>(stages.size())};
    for (const Stage stage : stages) {
        Analysis next = analysis;
        stage(article, options, next, stop);
        if (stop.stop_requested())
            break;
        std::stable_sort(next.findings.begin(), next.findings.end(), standsBefore);
        analysis = std::move(next);
        ++progress.stagesDone;
        if (publish)
            publish(analysis, progress);
    }
    return analysis;
}

} // namespace bluepencil
