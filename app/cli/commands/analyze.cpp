// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/analyze.h"

#include "cli/arguments/options.h"
#include "cli/commands/environment.h"
#include "cli/input/documents.h"
#include "formats/writer/analysisjson.h"

namespace bluepencil::cli {

namespace {

bool wantsQuotes(const Options &options)
{
    if (options.command == Command::Clean)
        return false;
    return options.command == Command::Quotes || options.only.isEmpty() || options.only.contains(Kind::Quote) ||
           options.only.contains(Kind::Attribution);
}

} // namespace

Analysis analysisOf(const Document &document, const Options &options, const Environment &environment)
{
    // Cuts are always looked for, since quotes say which cut they lie within.
    return analyze(document.article,
                   {true, wantsQuotes(options), environment.cutOptionsFor(document.article, document.source)});
}

QByteArray analyzed(const Document &document, const Options &options, const Environment &environment)
{
    return analysisToJson(document.id, document.source, document.article, analysisOf(document, options, environment),
                          {options.unit, options.only, options.includeText}) +
           '\n';
}

} // namespace bluepencil::cli
