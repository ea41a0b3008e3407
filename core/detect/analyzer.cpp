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
#include <utility>

namespace bluepencil {

namespace {

/// A step says what it finds beside what the steps before it found.
using AnalysisStep = Analysis (*)(const Article &, const AnalyzerOptions &, const Analysis &before, std::stop_token);

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

Analysis cutsOf(const Article &article, const AnalyzerOptions &options, const Analysis &before, std::stop_token stop)
{
    if (!options.cuts)
        return {};
    CutOptions cutOptions = options.cutOptions;
    cutOptions.language = options.language;
    Cuts cuts = detectCuts(article, cutOptions, stop);
    Analysis analysis;
    analysis.warnings = cuts.warnings;
    analysis.switchedOff = cuts.switchedOff;
    if (!isKnownIncomplete(before) && !isKnownIncomplete(analysis))
        analysis.warnings += warningsOfBrokenEnd(article.text(), suggestedIn(cuts.findings));
    analysis.findings = std::move(cuts.findings);
    return analysis;
}

/// Behind cutsOf(), whose findings are all that there are.
Analysis quotesOf(const Article &article, const AnalyzerOptions &options, const Analysis &before, std::stop_token stop)
{
    if (!options.quotes)
        return {};
    const QList<Finding> &cuts = before.findings;
    QuoteFindings found = findQuotes(article, {suggestedIn(cuts), options.language}, stop);
    markQuotesWithin(found.quotes, cuts);
    dropReportedWithin(found.attributions, cuts);
    Analysis analysis;
    analysis.findings = std::move(found.quotes);
    analysis.findings.append(std::move(found.attributions));
    analysis.warnings = found.warnings;
    analysis.people = found.people;
    return analysis;
}

constexpr std::array steps = {AnalysisStep(cutsOf), AnalysisStep(quotesOf)};

/// Findings are large, and many in a long text: they are moved.
void add(Analysis &analysis, Analysis found)
{
    analysis.findings.append(std::move(found.findings));
    std::stable_sort(analysis.findings.begin(), analysis.findings.end(), standsBefore);
    analysis.warnings += found.warnings;
    analysis.switchedOff += found.switchedOff;
    analysis.people += found.people;
}

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
        Analysis found = step(article, options, analysis, stop);
        if (stop.stop_requested())
            break;
        add(analysis, std::move(found));
        ++progress.stepsDone;
        if (publish)
            publish(analysis, progress);
    }
    return analysis;
}

} // namespace bluepencil
