// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/arguments/commandtable.h"
#include "cli/arguments/options.h"
#include "cli/arguments/words.h"
#include "formats/formats.h"
#include "review/runs.h"

#include <QCommandLineParser>

#include <optional>
#include <variant>

namespace bluepencil::cli {

using namespace Qt::StringLiterals;

/// Declares the options of a command, then turns their values into Options. Stops at the first mistake. Those of the
/// commands that work on articles are read in argumentreader.cpp, those of the desk's commands in deskarguments.cpp.
class ArgumentReader {
public:
    explicit ArgumentReader(const CommandRow &row);

    [[nodiscard]] std::variant<Options, Answer, UsageError> read(const QStringList &arguments);

private:
    using Mistake = std::optional<UsageError>;

    using Reading = std::variant<Options, Answer, UsageError>;

    /// How a command says what it takes, and how that is read.
    struct Way {
        Command command;
        void (ArgumentReader::*declare)(const CommandRow &row);
        Reading (ArgumentReader::*read)();
    };
    [[nodiscard]] static const Way &wayOf(Command command);

    void declareDetection(const CommandRow &row);
    Reading readDetection();
    void declareExport(const CommandRow &row);
    /// Reviews belong to files: standard input has none.
    Reading readExport();
    void declareCustody(const CommandRow &row);
    Reading readCustody();
    void declareRecall(const CommandRow &row);
    Reading readRecall();
    void declareRetention(const CommandRow &row);
    Reading readRetention();
    void declareFigures(const CommandRow &row);
    Reading readFigures();
    void declareHandOver(const CommandRow &row);
    Reading readHandOver();
    void declareWorkspace(const CommandRow &row);
    Reading readWorkspace();
    void declareWordLists(const CommandRow &row);
    Reading readWordLists();

    /// A shared workspace stands in for a folder.
    Mistake readPlace();
    void declareFiles(const CommandRow &row);
    Mistake readOutput();
    /// How plain text is written.
    Mistake readStyle();
    template <typename Value>
    Mistake readChoice(const QCommandLineOption &option, const QList<std::pair<QLatin1StringView, Value>> &choices,
                       Value &value);
    Mistake readTextFormat();
    /// What goes out as it came stands alone where it came so.
    [[nodiscard]] bool writesFilesThatStandAlone() const;
    Mistake checkStandingAlone();
    Mistake checkRepeats();
    Mistake readInput();
    Mistake readEncoding();
    Mistake readRepair();
    Mistake readJobs();
    Mistake readOffsets();
    Mistake readOnly();
    /// The options that only one command has.
    Mistake readOwnOptions();
    Mistake readMinConfidence();
    Mistake readFormat();
    /// Reads a list of the kinds up to `last`.
    Mistake readKinds(const QCommandLineOption &option, Kind last, QSet<Kind> &kinds);
    static QStringList kindsUpTo(Kind last);

    QCommandLineParser m_parser;
    QCommandLineOption m_input{u"input"_s,
                               Cli::tr("How the articles are stored: auto (look at the content, then at the name), %1.")
                                   .arg(namesOfReadableFormats().join(", "_L1)),
                               u"FORMAT"_s, u"auto"_s};
    QCommandLineOption m_encoding{u"encoding"_s, Cli::tr("Read the bytes as this encoding, whatever they look like."),
                                  u"NAME"_s};
    QCommandLineOption m_field{
        u"field"_s, Cli::tr("Of records and tables: take the text from this field, whatever others hold."), u"NAME"_s};
    QCommandLineOption m_repair{
        u"repair"_s,
        Cli::tr(
            "Undo damage of the text first: encoding (Ã©), entities (&amp;nbsp;), wrapping (lines broken at a column), "
            "all. Offsets count in the repaired text."),
        u"DAMAGE[,DAMAGE…]"_s};
    QCommandLineOption m_jobs{{u"j"_s, u"jobs"_s},
                              Cli::tr("Work on so many articles at once; 0 for all cores. Never changes the output."),
                              u"N"_s,
                              u"1"_s};
    QCommandLineOption m_only{u"only"_s, Cli::tr("Show only these kinds of finding."), u"KIND[,KIND…]"_s};
    QCommandLineOption m_offsets{u"offsets"_s, Cli::tr("What offsets count: utf16, codepoint, byte."), u"UNIT"_s,
                                 u"utf16"_s};
    QCommandLineOption m_includeText{u"include-text"_s, Cli::tr("Add the text that the offsets index.")};
    QCommandLineOption m_dataDir{u"data-dir"_s, Cli::tr("Where reviews and house rules live."), u"DIR"_s};
    QCommandLineOption m_workspace{u"workspace"_s,
                                   Cli::tr("The workspace that a desk shares on a server, in the place of a folder."),
                                   u"ADDRESS"_s};
    QCommandLineOption m_learnRepeats{
        u"learn-repeats"_s,
        Cli::tr("Read all articles first, and suggest lines that recur in at least three others of the same source.")};
    QCommandLineOption m_repeats{
        u"repeats"_s,
        Cli::tr("Suggest lines that recur, as this index of --count-repeats knows them; given several times, the "
                "indexes count together."),
        u"INDEX"_s};
    QCommandLineOption m_rules{
        u"rules"_s,
        Cli::tr("Also the house rules of this file, which the window exports; of two about one line this one."),
        u"FILE"_s};
    QCommandLineOption m_countRepeats{
        u"count-repeats"_s,
        Cli::tr("Analyze nothing: count in how many articles of its source each line stands, and write that to this "
                "index, with what the indexes of --repeats have counted."),
        u"INDEX"_s};
    QCommandLineOption m_accept{u"accept"_s,
                                Cli::tr("Cut only these kinds: ad_marker, boilerplate, duplicate. Default: all."),
                                u"KIND[,KIND…]"_s};
    QCommandLineOption m_sure{u"sure"_s, Cli::tr("Cut only what is sure: the same as --min-confidence %1.")
                                             .arg(QString::number(static_cast<double>(sureFrom), 'g', 2))};
    QCommandLineOption m_minConfidence{u"min-confidence"_s, Cli::tr("Cut only what is at least so sure, from 0 to 1."),
                                       u"C"_s, QString::number(suggestedFrom)};
    QCommandLineOption m_output{
        {u"o"_s, u"output"_s}, Cli::tr("Write one file per article into this folder."), u"DIR"_s};
    QCommandLineOption m_names{
        u"names"_s,
        Cli::tr("What the files are called: any of {title}, {date}, {edition}, {source} and {name}, with text between "
                "them, as in “{date} {title}”."),
        u"PATTERN"_s};
    QCommandLineOption m_force{u"force"_s,
                               Cli::tr("Also replace files in that folder that somebody else wrote or changed.")};
    QCommandLineOption m_format{u"format"_s, Cli::tr("How the sheet is written: csv, jsonl, docx (a table)."),
                                u"FORMAT"_s, u"csv"_s};
    QCommandLineOption m_origin{u"origin"_s, Cli::tr("Who made the lists, for those who use them."), u"NAME"_s};
    QCommandLineOption m_listVersion{u"list-version"_s, Cli::tr("Their version; without it, the day."), u"VERSION"_s};
    QCommandLineOption m_differences{
        u"differences"_s,
        Cli::tr(
            "Instead of the sheet, the quotations that stand in several inputs with other words or another speaker, "
            "as JSON Lines: a pair a line.")};
    QCommandLineOption m_custodyFormat{u"format"_s, Cli::tr("How it is told: jsonl, page, pdf."), u"FORMAT"_s,
                                       u"jsonl"_s};
    QCommandLineOption m_day{u"day"_s, Cli::tr("Which day, as YYYY-MM-DD; without it, today."), u"DAY"_s};
    QCommandLineOption m_figuresFormat{u"format"_s, Cli::tr("How they are told: json, text."), u"FORMAT"_s, u"json"_s};
    QCommandLineOption m_recallKind{
        u"kind"_s,
        Cli::tr("What is done about the words: kill, reword (--with), bring-back (they were cut), rule (all that it "
                "cut comes back), speaker (of a quotation, --with)."),
        u"KIND"_s, u"kill"_s};
    QCommandLineOption m_instead{u"with"_s, Cli::tr("What is to stand in their place, or who spoke."), u"WORDS"_s};
    QCommandLineOption m_killed{u"article"_s,
                                Cli::tr("Kill an article: every line of this file, wherever it went out."), u"FILE"_s};
    QCommandLineOption m_reason{u"reason"_s, Cli::tr("Why, for the record and the next approvals."), u"WORDS"_s};
    QCommandLineOption m_draft{
        u"draft"_s, Cli::tr("Draft the corrections, for somebody to approve. Without it nothing is changed.")};
    QCommandLineOption m_textFormat{u"format"_s,
                                    Cli::tr("How the text is written: %1.").arg(namesOfWritableFormats().join(", "_L1)),
                                    u"FORMAT"_s, plainText().name};
    QCommandLineOption m_outputEncoding{
        u"output-encoding"_s, Cli::tr("Of plain text: UTF-8, UTF-16, windows-1252 and others."), u"NAME"_s, u"UTF-8"_s};
    QCommandLineOption m_lineEnds{u"line-ends"_s, Cli::tr("Of plain text: as-is, lf, crlf."), u"HOW"_s, u"as-is"_s};
    QCommandLineOption m_paragraphs{
        u"paragraphs"_s,
        Cli::tr("Of plain text, what stands between paragraphs: as-is, blank-line, tight (no blank line)."), u"HOW"_s,
        u"as-is"_s};
    QCommandLineOption m_noReasons{
        u"no-comments"_s,
        Cli::tr("Where changes are tracked, leave out why they were made; many comments take word processors long.")};
    QCommandLineOption m_remarks{
        u"notes"_s, Cli::tr("Where changes are tracked in a document, notes, queries and credits as comments.")};
    QCommandLineOption m_unreviewed{
        u"unreviewed"_s,
        Cli::tr(
            "Also export what was not reviewed as it is now (a file that is new, changed, gone, spiked): its newest "
            "edition, else its text as it is.")};
    QCommandLineOption m_editor{u"editor"_s, Cli::tr("Who does so; without it, whoever decides in the data folder."),
                                u"NAME"_s};
    QCommandLineOption m_noSandbox{
        u"no-sandbox"_s,
        Cli::tr("Parse files in this process, not in one that may do nothing else: only for files that you trust.")};
    QCommandLineOption m_help{{u"h"_s, u"help"_s}, Cli::tr("Show this help.")};
    QCommandLineOption m_version{{u"v"_s, u"version"_s}, Cli::tr("Show the version.")};
    Options m_options;
};

} // namespace bluepencil::cli
