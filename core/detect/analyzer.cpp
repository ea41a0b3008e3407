// SPDX-License-Identifier: Apache-2.0
#include "detect/analyzer.h"

#include "detect/cuts/cuts.h"
#include "detect/quotes/quotes.h"
#include "text/article.h"
#include "text/brokenend.h"
#include "text/leftovers.h"
#include "text/mojibake.h"
#include "text/unseen.h"
#include "text/wrapping.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace bluepencil {

namespace {

/// A step adds what it finds to what is there.
using AnalysisStep = void (*)(const Article &, const AnalyzerOptions &, Analysis &, std::stop_token);

/// What an editor is asked to cut, as spans.
QList<Span> suggestedIn(const QList<Finding> &cuts)
{
    QList<Span> spans;
    for (const Finding &cut : cuts) {
        if (cut.confidence >= suggestedFrom)
            spans.append(cut.span);
    }
    return spans;
}

/// What is left of an article that was cut off is told once.
bool isKnownIncomplete(const Analysis &analysis)
{
    return std::any_of(analysis.warnings.begin(), analysis.warnings.end(),
                       [](const Warning &warning) { return warning.code == WarningCode::Incomplete; });
}

void addCuts(const Article &article, const AnalyzerOptions &options, Analysis &analysis, std::stop_token stop)
{
    if (!options.cuts)
        return;
    CutOptions cutOptions = options.cutOptions;
    cutOptions.language = options.language;
    const Cuts cuts = detectCuts(article, cutOptions, stop);
    analysis.findings += cuts.findings;
    analysis.warnings += cuts.warnings;
    analysis.switchedOff = cuts.switchedOff;
    if (!isKnownIncomplete(analysis))
        analysis.warnings += warningsOfBrokenEnd(article.text(), suggestedIn(cuts.findings));
}

void addQuotes(const Article &article, const AnalyzerOptions &options, Analysis &analysis, std::stop_token stop)
{
    if (!options.quotes)
        return;
    QList<Finding> cuts;
    std::copy_if(analysis.findings.begin(), analysis.findings.end(), std::back_inserter(cuts),
                 [](const Finding &finding) { return finding.isCut(); });
    QuoteFindings found = findQuotes(article, {suggestedIn(cuts), options.language}, stop);
    markQuotesWithin(found.quotes, cuts);
    dropReportedWithin(found.attributions, cuts);
    analysis.findings += found.quotes + found.attributions;
    analysis.warnings += found.warnings;
    analysis.people = found.people;
}

constexpr std::array steps = {AnalysisStep(addCuts), AnalysisStep(addQuotes)};

QList<Warning> warningsOfText(const QString &text)
{
    return warningsOfUnseen(text) + warningsOfMojibake(text) + warningsOfLeftovers(text) + warningsOfWrapping(text);
}

} // namespace

Analysis analyze(const Article &article, const AnalyzerOptions &options, const Publish &publish, std::stop_token stop)
{
    Analysis analysis;
    analysis.warnings = article.warnings() + warningsOfText(article.text());
    Progress progress{0, static_cast<int>(steps.size())};
    for (const AnalysisStep step : steps) {
        Analysis next = analysis;
        step(article, options, next, stop);
        if (stop.stop_requested())
            break;
        std::stable_sort(next.findings.begin(), next.findings.end(), standsBefore);
        analysis = std::move(next);
        ++progress.stepsDone;
        if (publish)
            publish(analysis, progress);
    }
    return analysis;
}

} // namespace bluepencil
