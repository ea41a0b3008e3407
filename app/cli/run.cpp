// SPDX-License-Identifier: Apache-2.0
#include "cli/run.h"

#include "cli/documents.h"
#include "cli/inorder.h"
#include "cli/inputs.h"
#include "cli/options.h"
#include "detect/analyzer.h"
#include "formats/writer/analysisjson.h"
#include "formats/writer/jsonwriter.h"

#include <QCoreApplication>

#include <atomic>
#include <cerrno>
#include <cstdio>

namespace bluepencil::cli {

using namespace Qt::StringLiterals;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What working on one piece of input brings.
struct Output {
    QByteArray results;
    QByteArray messages;
    bool failed = false;
};

AnalyzerOptions analyzerOptions(const Options &options)
{
    // Cuts are always looked for: quotes say which cut they lie within.
    const bool quotes =
        options.only.isEmpty() || options.only.contains(Kind::Quote) || options.only.contains(Kind::Attribution);
    return {true, quotes};
}

QByteArray analyzed(const Document &document, const Options &options)
{
    const Analysis analysis = analyze(document.article, analyzerOptions(options));
    return analysisToJson(document.id, document.source, document.article, analysis,
                          {options.unit, options.only, options.includeText}) +
           '\n';
}

/// The line that stands in the output where a line of the input could not be used.
QByteArray errorLine(const BadDocument &bad)
{
    JsonWriter json;
    json.beginObject();
    json.key("id"_L1);
    json.value(bad.id);
    json.key("line"_L1);
    json.number(bad.line);
    json.key("error"_L1);
    json.string(Cli::tr("The record %1").arg(bad.problem));
    json.endObject();
    return json.json() + '\n';
}

void report(const BadDocument &bad, Output &output)
{
    output.failed = true;
    output.messages += u"bluepencil-cli: %1: %2\n"_s.arg(bad.name, bad.problem).toUtf8();
    if (bad.line > 0)
        output.results += errorLine(bad);
}

Output outputFor(const Input &input, const Options &options)
{
    Output output;
    for (const DocumentResult &document : documentsOf(input)) {
        if (const auto *bad = std::get_if<BadDocument>(&document))
            report(*bad, output);
        else
            output.results += analyzed(std::get<Document>(document), options);
    }
    return output;
}

bool write(const QByteArray &bytes, std::FILE *file)
{
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, file) == size && std::fflush(file) == 0;
}

} // namespace

ExitStatus run(const Options &options)
{
    Inputs inputs(options.files, options.format);
    bool failed = false;
    std::atomic<bool> broken = false;
    processInOrder(
        options.jobs, [&] { return broken ? std::nullopt : inputs.next(); },
        [&](const Input &input) { return outputFor(input, options); },
        [&](const Output &output) {
            failed = failed || output.failed;
            if (!broken && !write(output.results, stdout)) {
                broken = true;
                const QString reason = qt_error_string(errno);
                write(Cli::tr("bluepencil-cli: standard output: cannot be written (%1).\n").arg(reason).toUtf8(),
                      stderr);
            }
            write(output.messages, stderr);
        });
    return failed || broken ? ExitStatus::SomeFailed : ExitStatus::Done;
}

} // namespace bluepencil::cli
