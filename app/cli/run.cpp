// SPDX-License-Identifier: Apache-2.0
#include "cli/run.h"

#include "cli/analyze.h"
#include "cli/clean.h"
#include "cli/custody.h"
#include "cli/documents.h"
#include "cli/environment.h"
#include "cli/exportrecord.h"
#include "cli/exportreviewed.h"
#include "cli/handover.h"
#include "cli/inorder.h"
#include "cli/inputs.h"
#include "cli/options.h"
#include "cli/outputfolder.h"
#include "cli/quotes.h"
#include "cli/recallcommand.h"
#include "cli/repeats.h"
#include "cli/retentioncommand.h"
#include "cli/saidcompare.h"
#include "cli/shown.h"
#include "cli/wordlistscommand.h"
#include "cli/workspacecommand.h"
#include "formats/formats.h"
#include "formats/writer/jsonwriter.h"
#include "formats/writer/office/quotetable.h"
#include "store/datafolder.h"
#include "store/figuresreport.h"
#include "store/serveraddress.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <new>

namespace bluepencil::cli {

using namespace Qt::StringLiterals;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// A file to be written, and the article it is for.
struct CleanFile {
    QString article;
    QString name;
    QByteArray bytes;
    qint64 edition = 0; ///< the row of the edition that it holds; 0: of none
};

/// What working on one piece of input brings.
struct Output {
    QByteArray results;
    QByteArray messages;
    QList<CleanFile> files;
    bool failed = false;

    void fail(const QString &name, const QString &problem)
    {
        failed = true;
        note(name, problem);
    }
    /// What is worth knowing of an article that went well.
    void note(const QString &name, const QString &sentence)
    {
        messages += shown(u"bluepencil-cli: %1: %2"_s.arg(name, sentence)).toUtf8() + '\n';
    }
};

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
    switch (options.command) {
    case Command::Analyze:
        output.results += analyzed(document, options, environment);
        break;
    case Command::Clean:
        addCleaned(document, options, environment, output);
        break;
    case Command::Quotes:
        output.results += quotesOf(document, options, environment);
        break;
    case Command::Export: // these have no documents of their own
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

bool write(const QByteArray &bytes, std::FILE *file)
{
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, file) == size && std::fflush(file) == 0;
}

/// Takes the outputs in order and brings them to where they belong.
class Delivery {
public:
    explicit Delivery(const Options &options, ExportRecord *record = nullptr)
        : m_folder(options.outputFolder, options.files, options.force)
        , m_format(options.textFormat)
        , m_record(record)
    {
    }

    void operator()(Output output)
    {
        for (const CleanFile &file : std::as_const(output.files)) {
            if (const Outcome outcome = m_folder.write(file.name, file.bytes); !outcome)
                output.fail(file.article, outcome.sentence());
            else if (m_record && file.edition > 0)
                record(file, output);
        }
        if (m_isHeld)
            m_held += output.results;
        else if (!m_broken && !write(output.results, stdout)) {
            m_broken = true;
            output.fail(Cli::tr("standard output"), Cli::tr("cannot be written (%1).").arg(qt_error_string(errno)));
        }
        write(output.messages, stderr);
        m_failed = m_failed || output.failed;
    }

    /// Holds the results back until all are there, for what is a file only then.
    void hold() { m_isHeld = true; }
    /// All that was held back.
    [[nodiscard]] QByteArray release()
    {
        m_isHeld = false;
        return std::exchange(m_held, {});
    }

    /// Nobody reads what is written: there is no use in going on.
    [[nodiscard]] bool isBroken() const { return m_broken; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    /// A data folder that may be read and no more takes no record, which harms no file.
    void record(const CleanFile &file, Output &output)
    {
        const Outcome recorded =
            m_record->add({file.edition, {m_folder.pathOf(file.name), m_format->name, file.bytes}});
        if (!recorded)
            output.note(file.article, recorded.sentence());
    }

    OutputFolder m_folder;
    const Format *m_format;
    ExportRecord *m_record; ///< of editions; null where none are written
    bool m_isHeld = false;
    QByteArray m_held;
    std::atomic<bool> m_broken = false; ///< asked for by the thread that reads
    bool m_failed = false;
};

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
    return deliver.hasFailed() ? ExitStatus::SomeFailed : ExitStatus::Done;
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
    Delivery deliver(options);
    deliver(std::move(output));
    return deliver.hasFailed() ? ExitStatus::SomeFailed : ExitStatus::Done;
}

ExitStatus tellDifferences(const Options &options, const Environment &environment)
{
    Output output;
    const auto fail = [&output](const QString &name, const QString &problem) { output.fail(name, problem); };
    output.results = saidDifferently(options, environment, fail);
    Delivery deliver(options);
    deliver(std::move(output));
    return deliver.hasFailed() ? ExitStatus::SomeFailed : ExitStatus::Done;
}

ExitStatus tellCustody(const Options &options)
{
    const Result<QByteArray> told = custodyOf(options);
    Output output;
    if (told)
        output.results = *told;
    else
        output.fail(Cli::tr("custody"), told.sentence());
    Delivery deliver(options);
    deliver(std::move(output));
    return deliver.hasFailed() ? ExitStatus::SomeFailed : ExitStatus::Done;
}

ExitStatus recall(const Options &options)
{
    Output output;
    const auto note = [&output](const QString &name, const QString &problem) { output.fail(name, problem); };
    const Result<QByteArray> told = recalled(options, note);
    if (told)
        output.results = *told;
    else
        output.fail(Cli::tr("recall"), told.sentence());
    Delivery deliver(options);
    deliver(std::move(output));
    return deliver.hasFailed() ? ExitStatus::SomeFailed : ExitStatus::Done;
}

ExitStatus retain(const Options &options)
{
    const Result<QByteArray> told = retained(options);
    Output output;
    if (told)
        output.results = *told;
    else
        output.fail(Cli::tr("retention"), told.sentence());
    Delivery deliver(options);
    deliver(std::move(output));
    return deliver.hasFailed() ? ExitStatus::SomeFailed : ExitStatus::Done;
}

ExitStatus tellFigures(const Options &options)
{
    const Result<FiguresReport> report = figuresOf(dataFolderOf(options), options.day);
    Output output;
    if (report)
        output.results = options.figuresFormat == FiguresFormat::Text ? figuresText(*report) : figuresJson(*report);
    else
        output.fail(Cli::tr("figures"), report.sentence());
    Delivery deliver(options);
    deliver(std::move(output));
    return deliver.hasFailed() ? ExitStatus::SomeFailed : ExitStatus::Done;
}

ExitStatus passOn(const Options &options)
{
    const Result<PassedOn> passed = options.command == Command::HandOver ? handOver(options) : takeOver(options);
    Output output;
    if (!passed)
        output.fail(options.handOverFile, passed.sentence());
    else
        output.results = passed->results;
    for (const QString &notice : passed ? passed->notices : QStringList())
        output.fail(options.handOverFile, notice);
    Delivery deliver(options);
    deliver(std::move(output));
    return deliver.hasFailed() ? ExitStatus::SomeFailed : ExitStatus::Done;
}

ExitStatus tellWordLists(const Options &options)
{
    const Result<WordListsTold> told = wordLists(options);
    Output output;
    if (told)
        output.results = told->results;
    else
        output.fail(Cli::tr("word-lists"), told.sentence());
    for (const QString &sentence : told ? told->refused : QStringList())
        output.fail(Cli::tr("word-lists"), sentence);
    Delivery deliver(options);
    deliver(std::move(output));
    return deliver.hasFailed() ? ExitStatus::SomeFailed : ExitStatus::Done;
}

ExitStatus tendWorkspace(const Options &options)
{
    const Outcome done = keepWorkspace(options);
    if (!done)
        write(shown(u"bluepencil-cli: %1"_s.arg(done.sentence())).toUtf8() + '\n', stderr);
    return done ? ExitStatus::Done : ExitStatus::SomeFailed;
}

} // namespace

ExitStatus run(const Options &options)
{
    if (options.command == Command::Export)
        return exportAll(options);
    if (options.command == Command::Custody)
        return tellCustody(options);
    if (options.command == Command::Recall)
        return recall(options);
    if (options.command == Command::Figures)
        return tellFigures(options);
    if (options.command == Command::Retention)
        return retain(options);
    if (options.command == Command::HandOver || options.command == Command::TakeOver)
        return passOn(options);
    if (options.command == Command::Workspace)
        return tendWorkspace(options);
    if (options.command == Command::WordLists)
        return tellWordLists(options);
    if (!options.countedRepeats.isEmpty())
        return countRepeats(options);
    const Result<Environment> environment = Environment::gather(options);
    if (!environment) {
        write(shown(u"bluepencil-cli: %1"_s.arg(environment.sentence())).toUtf8() + '\n', stderr);
        return isThere(options) ? ExitStatus::SomeFailed : ExitStatus::WrongUsage;
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
    return deliver.hasFailed() ? ExitStatus::SomeFailed : ExitStatus::Done;
}

} // namespace bluepencil::cli
