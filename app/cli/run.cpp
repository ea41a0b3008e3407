// SPDX-License-Identifier: Apache-2.0
#include "cli/run.h"

#include "cli/arguments/options.h"
#include "cli/arguments/words.h"
#include "cli/commands/analyze.h"
#include "cli/commands/clean.h"
#include "cli/commands/environment.h"
#include "cli/commands/exportreviewed.h"
#include "cli/commands/quotes.h"
#include "cli/commands/repeats.h"
#include "cli/commands/saidcompare.h"
#include "cli/deskcommands.h"
#include "cli/input/documents.h"
#include "cli/input/inorder.h"
#include "cli/input/inputs.h"
#include "cli/output/delivery.h"
#include "cli/output/exportrecord.h"
#include "formats/formats.h"
#include "formats/writer/jsonwriter.h"
#include "formats/writer/quotes/quotetable.h"
#include "store/database/serveraddress.h"
#include "store/folder/datafolder.h"

#include <QFileInfo>

#include <algorithm>
#include <new>

namespace bluepencil::cli {

using namespace Qt::StringLiterals;

namespace {

/// The line that stands in the output where a line of the input could not be used.
QByteArray errorLine(const BadDocument &bad)
{
    JsonWriter json;
    json.beginObject();
    json.member("id"_L1, bad.id);
    json.member("line"_L1, bad.line);
    json.member("error"_L1, Cli::tr("The record %1").arg(bad.problem));
    json.endObject();
    return json.json() + '\n';
}

bool writesJsonLines(const Options &options)
{
    if (options.command == Command::Quotes)
        return options.sheetFormat == SheetFormat::JsonLines;
    return options.outputFolder.isEmpty();
}

void add(const BadDocument &bad, const Options &options, Output &output)
{
    output.fail(bad.name, bad.problem);
    if (bad.line > 0 && writesJsonLines(options))
        output.results += errorLine(bad);
}

void addCleaned(const Document &document, const Options &options, const Environment &environment, Output &output)
{
    const Result<Cleaned> article = cleaned(document, options, environment);
    const QString name = document.article.origin().name;
    if (!article)
        output.fail(name, article.sentence());
    else if (options.outputFolder.isEmpty())
        output.results += article->bytes;
    else
        output.files.append({name, cleanFileName(document, options.textFormat, options.namePattern), article->bytes});
    if (article && !article->notice.isEmpty())
        output.note(name, article->notice);
}

void add(const Document &document, const Options &options, const Environment &environment, Output &output)
{
    if (options.command == Command::Clean)
        addCleaned(document, options, environment, output);
    else
        output.results += options.command == Command::Quotes ? quotesOf(document, options, environment)
                                                             : analyzed(document, options, environment);
}

Output outputWithinMemory(const Input &input, const Options &options, const Environment &environment)
{
    Output output;
    const QList<DocumentResult> documents = documentsOf(input, options);
    for (const DocumentResult &result : documents) {
        if (const auto *bad = std::get_if<BadDocument>(&result))
            add(*bad, options, output);
        else
            add(std::get<Document>(result), options, environment, output);
    }
    return output;
}

/// Where memory is bounded from outside, one long article must not end the whole run.
Output outputFor(const Input &input, const Options &options, const Environment &environment)
{
    try {
        return outputWithinMemory(input, options, environment);
    } catch (const std::bad_alloc &) {
        Output output;
        output.fail(input.source, Cli::tr("needs more memory than there is; split it, or allow more."));
        return output;
    }
}

/// What was decided in the window on one file.
Output exportOf(const QString &file, const Options &options)
{
    Output output;
    const Result<Exported> text = exported(file, options);
    if (!text)
        output.fail(file, text.sentence());
    else if (options.outputFolder.isEmpty())
        output.results = text->bytes;
    else
        output.files.append({file, exportFileName(file, *text, *options.textFormat, options.namePattern), text->bytes,
                             text->editionId});
    if (text && !text->notice.isEmpty())
        output.note(file, text->notice);
    return output;
}

ExitStatus exportAll(const Options &options)
{
    ExportRecord record(dataFolderOf(options));
    Delivery deliver(options, &record);
    auto file = options.files.begin();
    processInOrder(
        options.jobs, [&] { return file == options.files.end() ? std::nullopt : std::optional(*file++); },
        [&](const QString &path) {
            const auto reading = record.reading();
            return exportOf(path, options);
        },
        [&](Output output) { deliver(std::move(output)); });
    if (const Outcome recorded = record.finish(); !recorded) {
        Output output;
        output.note(dataFolderOf(options), recorded.sentence());
        deliver(std::move(output));
    }
    return deliver.status();
}

/// The Word file of a quote sheet.
Output tableOf(const QByteArray &rows)
{
    Output output;
    const Result<QByteArray> table = quoteTable(rows);
    if (table)
        output.results = *table;
    else
        output.fail(Cli::tr("The quote sheet"), table.sentence());
    return output;
}

/// A folder that holds no reviews was named wrongly, and so was an index that is not there; one that is locked or
/// damaged was not.
bool isThere(const Options &options)
{
    const auto isFile = [](const QString &path) { return QFileInfo(path).isFile(); };
    return (options.rulesFile.isEmpty() || isFile(options.rulesFile)) &&
           (options.dataFolder.isEmpty() || isServerAddress(options.dataFolder) ||
            isFile(reviewsIn(options.dataFolder))) &&
           std::all_of(options.repeats.begin(), options.repeats.end(), isFile);
}

ExitStatus countRepeats(const Options &options)
{
    Output output;
    const auto fail = [&output](const QString &name, const QString &problem) { output.fail(name, problem); };
    const Outcome written = writeRepeats(options, fail);
    if (!written)
        output.fail(Cli::tr("--count-repeats"), written.sentence());
    return deliverOnce(std::move(output), options);
}

ExitStatus tellDifferences(const Options &options, const Environment &environment)
{
    Output output;
    const auto fail = [&output](const QString &name, const QString &problem) { output.fail(name, problem); };
    output.results = saidDifferently(options, environment, fail);
    return deliverOnce(std::move(output), options);
}

/// Goes through the articles with the detectors.
ExitStatus detectInAll(const Options &options)
{
    if (!options.countedRepeats.isEmpty())
        return countRepeats(options);
    const Result<Environment> environment = Environment::gather(options);
    if (!environment) {
        Output output;
        output.fail(environment.sentence());
        const ExitStatus failed = deliverOnce(std::move(output), options);
        return isThere(options) ? failed : ExitStatus::WrongUsage;
    }
    if (options.differences)
        return tellDifferences(options, *environment);
    Inputs inputs(options.files, options.format);
    Delivery deliver(options);
    const bool isTable = options.command == Command::Quotes && options.sheetFormat == SheetFormat::Word;
    if (isTable)
        deliver.hold();
    else if (options.command == Command::Quotes)
        deliver(Output{quotesHeader(options), {}, {}, false});
    processInOrder(
        options.jobs, [&] { return deliver.isBroken() ? std::nullopt : inputs.next(); },
        [&](const Input &input) { return outputFor(input, options, *environment); },
        [&](Output output) { deliver(std::move(output)); });
    if (isTable)
        deliver(tableOf(deliver.release()));
    return deliver.status();
}

} // namespace

ExitStatus run(const Options &options)
{
    switch (options.command) {
    case Command::Analyze:
    case Command::Clean:
    case Command::Quotes:
        return detectInAll(options);
    case Command::Export:
        return exportAll(options);
    case Command::Custody:
    case Command::Recall:
    case Command::Retention:
    case Command::Figures:
    case Command::HandOver:
    case Command::TakeOver:
    case Command::Workspace:
    case Command::WordLists:
        break;
    }
    return deliverOnce(deskOutput(options), options);
}

} // namespace bluepencil::cli
