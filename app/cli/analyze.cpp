// SPDX-License-Identifier: Apache-2.0
#include "cli/analyze.h"

#include "cli/documents.h"
#include "cli/options.h"
#include "formats/writer/analysisjson.h"

namespace bluepencil::cli {

namespace {

AnalyzerOptions analyzerOptions(const Options &options)
{
    // Cuts are always looked for, since quotes say which cut they lie within.
    if (options.command == Command::Clean)
        return {true, false};
    const bool quotes =
        options.only.isEmpty() || options.only.contains(Kind::Quote) || options.only.contains(Kind::Attribution);
    return {true, quotes || options.command == Command::Quotes};
}

} // namespace

Analysis analysisOf(const Document &document, const Options &options)
{
    return analyze(document.article, analyzerOptions(options));
}

QByteArray analyzed(const Document &document, const Options &options)
{
    return analysisToJson(document.id, document.source, document.article, analysisOf(document, options),
                          {options.unit, options.only, options.includeText}) +
           '\n';
}

} // namespace bluepencil::cli
