// SPDX-License-Identifier: Apache-2.0
#include "cli/options.h"

#include "formats/formats.h"
#include "formats/writer/namepattern.h"
#include "formats/writer/plaintext.h"
#include "review/runs.h"
#include "store/serveraddress.h"
#include "store/serverschema.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStringDecoder>
#include <QThread>

#include <algorithm>
#include <array>

namespace bluepencil::cli {

using namespace Qt::StringLiterals;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int mostJobs = 256;

struct CommandRow {
    QLatin1StringView name;
    Command command;
    const char *summary;
};

constexpr std::array commands = {
    CommandRow{"analyze"_L1, Command::Analyze,
               QT_TRANSLATE_NOOP("Cli", "what is found in each article, as JSON Lines")},
    CommandRow{"clean"_L1, Command::Clean, QT_TRANSLATE_NOOP("Cli", "the text without what was found")},
    CommandRow{"quotes"_L1, Command::Quotes, QT_TRANSLATE_NOOP("Cli", "who said what, as a sheet")},
    CommandRow{"export"_L1, Command::Export, QT_TRANSLATE_NOOP("Cli", "the text as it was reviewed in the window")},
    CommandRow{"custody"_L1, Command::Custody,
               QT_TRANSLATE_NOOP("Cli", "who cut, kept or changed these words, and where they went")},
    CommandRow{"recall"_L1, Command::Recall,
               QT_TRANSLATE_NOOP("Cli", "which approved articles carry a mistake, and drafts without it")},
    CommandRow{"retention"_L1, Command::Retention,
               QT_TRANSLATE_NOOP("Cli", "how long scraped bytes are kept, and names that are removed")},
    CommandRow{"hand-over"_L1, Command::HandOver,
               QT_TRANSLATE_NOOP("Cli", "articles with all that was decided on them, in one file for another desk")},
    CommandRow{"take-over"_L1, Command::TakeOver, QT_TRANSLATE_NOOP("Cli", "what another desk handed over")},
    CommandRow{"workspace"_L1, Command::Workspace,
               QT_TRANSLATE_NOOP("Cli", "make and keep a workspace that a desk shares on a server")},
};

QString overview()
{
    QString text = Cli::tr("Usage: bluepencil-cli COMMAND [options] [FILE…]\n"
                           "Finds ad markers, boilerplate, repeats, quotes and their speakers in scraped articles.\n\n"
                           "Commands:\n");
    for (const CommandRow &row : commands)
        text += u"  %1 %2\n"_s.arg(QString(row.name), -10).arg(Cli::tr(row.summary));
    return text + Cli::tr("\n“bluepencil-cli COMMAND --help” lists the options of a command.\n");
}

/// What `workspace` knows, with how many words each takes.
struct TaskRow {
    QLatin1StringView name;
    WorkspaceTask task;
    qsizetype words;
    QLatin1StringView usage;
};
constexpr std::array tasks = {
    TaskRow{"init"_L1, WorkspaceTask::Init, 2, "init ADDRESS [--data-dir DIR]"_L1},
    TaskRow{"migrate"_L1, WorkspaceTask::Migrate, 2, "migrate ADDRESS [--data-dir DIR]"_L1},
    TaskRow{"backup"_L1, WorkspaceTask::Backup, 3, "backup ADDRESS FILE"_L1},
    TaskRow{"role"_L1, WorkspaceTask::Role, 4, "role ADDRESS LOGIN reader|editor|chief|none"_L1},
};

/// What --repair calls damage.
struct RepairRow {
    QLatin1StringView name;
    Damages damages;
};
constexpr std::array repairs{RepairRow{"encoding"_L1, Damage::Encoding}, RepairRow{"entities"_L1, Damage::Leftovers},
                             RepairRow{"wrapping"_L1, Damage::Wrapping},
                             RepairRow{"all"_L1, Damage::Encoding | Damage::Leftovers | Damage::Wrapping}};

/// Declares the options of a command, then turns their values into Options. Stops at the first mistake.
class ArgumentReader {
public:
    explicit ArgumentReader(const CommandRow &row)
    {
        m_options.command = row.command;
        m_parser.setApplicationDescription(u"bluepencil-cli %1: %2"_s.arg(QString(row.name), Cli::tr(row.summary)));
        if (row.command == Command::Custody) {
            m_parser.addPositionalArgument(u"WORDS"_s, Cli::tr("A sentence that went out, or that is missing."),
                                           u"%1 WORDS…"_s.arg(QString(row.name)));
            m_parser.addOptions({m_dataDir, m_workspace, m_custodyFormat, m_help, m_version});
            return;
        }
        if (row.command == Command::Recall) {
            m_parser.addPositionalArgument(u"WORDS"_s, Cli::tr("What was wrong; of --kind rule its name."),
                                           u"%1 [WORDS…]"_s.arg(QString(row.name)));
            m_parser.addOptions(
                {m_dataDir, m_workspace, m_recallKind, m_instead, m_killed, m_reason, m_draft, m_help, m_version});
            return;
        }
        if (row.command == Command::Retention) {
            m_parser.addPositionalArgument(
                u"TASK"_s,
                Cli::tr(
                    "keep DAYS: purge what nobody has opened for so long, from now on, whenever a window is open; 0 "
                    "for good. purge DAYS: purge it now. forget NAME…: remove a person's name, in each of these "
                    "spellings, from the record; wants --reason."),
                u"%1 TASK …"_s.arg(QString(row.name)));
            m_parser.addOptions({m_dataDir, m_workspace, m_reason, m_help, m_version});
            return;
        }
        if (row.command == Command::HandOver || row.command == Command::TakeOver) {
            declareHandOver(row);
            return;
        }
        if (row.command == Command::Workspace) {
            m_parser.addPositionalArgument(
                u"TASK"_s,
                Cli::tr(
                    "init: make one in an empty database; migrate: bring one up to this version; both copy the "
                    "reviews of --data-dir into it. backup ADDRESS FILE: keep it in a file. role ADDRESS LOGIN ROLE: "
                    "let somebody in as reader, editor or chief, or none."),
                u"%1 TASK ADDRESS …"_s.arg(QString(row.name)));
            m_parser.addPositionalArgument(u"ADDRESS"_s,
                                           Cli::tr("postgresql://LOGIN@HOST/DATABASE, without a password: "
                                                   "that is read from ~/.pgpass."));
            m_parser.addOptions({m_dataDir, m_help, m_version});
            return;
        }
        m_parser.addPositionalArgument(u"FILE"_s, Cli::tr("Articles; “-”, or none, for standard input."),
                                       u"%1 [FILE…]"_s.arg(QString(row.name)));
        if (row.command == Command::Export)
            m_parser.addOptions({m_dataDir, m_workspace, m_textFormat, m_noReasons, m_unreviewed, m_output, m_names,
                                 m_force, m_jobs, m_outputEncoding, m_lineEnds, m_paragraphs});
        else
            m_parser.addOptions({m_input, m_encoding, m_field, m_repair, m_only, m_offsets, m_includeText, m_jobs,
                                 m_dataDir, m_workspace, m_learnRepeats, m_repeats, m_rules});
        if (row.command == Command::Analyze)
            m_parser.addOption(m_countRepeats);
        if (row.command == Command::Clean)
            m_parser.addOptions({m_accept, m_sure, m_minConfidence, m_output, m_names, m_force, m_textFormat,
                                 m_noReasons, m_outputEncoding, m_lineEnds, m_paragraphs});
        if (row.command == Command::Quotes)
            m_parser.addOption(m_format);
        m_parser.addOptions({m_noSandbox, m_help, m_version});
    }

    std::variant<Options, Answer, UsageError> read(const QStringList &arguments)
    {
        if (!m_parser.parse(arguments))
            return UsageError{m_parser.errorText()};
        if (m_parser.isSet(m_help))
            return Answer{m_parser.helpText()};
        if (m_parser.isSet(m_version))
            return Answer{QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n'};
        m_options.dataFolder = m_parser.value(m_dataDir);
        if (m_options.command == Command::Workspace)
            return readWorkspace();
        if (auto mistake = readPlace())
            return *std::move(mistake);
        if (m_options.command == Command::Custody)
            return readCustody();
        if (m_options.command == Command::Recall)
            return readRecall();
        if (m_options.command == Command::Retention)
            return readRetention();
        if (m_options.command == Command::HandOver || m_options.command == Command::TakeOver)
            return readHandOver();
        m_options.files = m_parser.positionalArguments();
        m_options.sandbox = !m_parser.isSet(m_noSandbox);
        if (m_options.command == Command::Export)
            return readExport();
        if (m_options.files.isEmpty())
            m_options.files = {u"-"_s};
        m_options.includeText = m_parser.isSet(m_includeText);
        m_options.learnRepeats = m_parser.isSet(m_learnRepeats);
        m_options.repeats = m_parser.values(m_repeats);
        m_options.rulesFile = m_parser.value(m_rules);
        if (m_options.command == Command::Analyze)
            m_options.countedRepeats = m_parser.value(m_countRepeats);
        if (m_options.command == Command::Clean) {
            if (auto mistake = readOutput())
                return *std::move(mistake);
        }
        for (const auto step :
             {&ArgumentReader::checkRepeats, &ArgumentReader::readInput, &ArgumentReader::readEncoding,
              &ArgumentReader::readRepair, &ArgumentReader::readJobs, &ArgumentReader::readOffsets,
              &ArgumentReader::readOnly, &ArgumentReader::readOwnOptions}) {
            if (auto mistake = (this->*step)())
                return *std::move(mistake);
        }
        return m_options;
    }

private:
    using Mistake = std::optional<UsageError>;

    void declareHandOver(const CommandRow &row)
    {
        const bool gives = row.command == Command::HandOver;
        m_parser.addPositionalArgument(u"FILE"_s, Cli::tr("The file that goes from desk to desk."),
                                       QString(row.name) + u" FILE"_s);
        if (gives)
            m_parser.addPositionalArgument(u"ARTICLE"_s, Cli::tr("Reviewed files; none for all of the queue."),
                                           u"[ARTICLE…]"_s);
        m_parser.addOptions({m_dataDir, m_workspace, m_editor, m_noSandbox, m_help, m_version});
    }

    std::variant<Options, Answer, UsageError> readHandOver()
    {
        m_options.files = m_parser.positionalArguments();
        m_options.editor = m_parser.value(m_editor).simplified();
        m_options.sandbox = !m_parser.isSet(m_noSandbox);
        const bool gives = m_options.command == Command::HandOver;
        if (m_options.files.isEmpty() || (!gives && m_options.files.size() > 1))
            return UsageError{gives ? Cli::tr("Say which file to hand over in.")
                                    : Cli::tr("Say which file to take over, one at a time.")};
        m_options.handOverFile = m_options.files.takeFirst();
        return m_options;
    }

    /// A shared workspace stands in for a folder.
    Mistake readPlace()
    {
        const QString workspace = m_parser.value(m_workspace);
        if (workspace.isEmpty())
            return {};
        if (m_parser.isSet(m_dataDir))
            return UsageError{Cli::tr("--workspace and --data-dir both say where reviews live; give one of them.")};
        if (const auto address = serverAddressFrom(workspace); !address)
            return UsageError{address.sentence()};
        m_options.dataFolder = workspace;
        return {};
    }

    std::variant<Options, Answer, UsageError> readWorkspace()
    {
        const QStringList words = m_parser.positionalArguments();
        const auto task = std::find_if(tasks.begin(), tasks.end(),
                                       [&words](const TaskRow &row) { return words.value(0) == row.name; });
        if (task == tasks.end())
            return UsageError{Cli::tr("workspace knows init, migrate, backup and role, not “%1”.").arg(words.value(0))};
        if (words.size() != task->words)
            return UsageError{Cli::tr("Write: bluepencil-cli workspace %1.").arg(QString(task->usage))};
        m_options.task = task->task;
        m_options.workspace = words.at(1);
        if (const auto address = serverAddressFrom(m_options.workspace); !address)
            return UsageError{address.sentence()};
        if (m_options.task == WorkspaceTask::Backup)
            m_options.backupFile = words.at(2);
        if (m_options.task == WorkspaceTask::Role) {
            m_options.login = words.at(2);
            m_options.role = words.at(3);
            if (!deskRoleNamed(m_options.role))
                return UsageError{Cli::tr("A role is reader, editor, chief or none, not “%1”.").arg(m_options.role)};
        }
        return m_options;
    }

    std::variant<Options, Answer, UsageError> readCustody()
    {
        m_options.words = m_parser.positionalArguments().join(u' ').simplified();
        if (m_options.words.isEmpty())
            return UsageError{Cli::tr("Say which words to look for.")};
        const QString format = m_parser.value(m_custodyFormat);
        if (format == "page"_L1)
            m_options.custodyFormat = CustodyFormat::Page;
        else if (format == "pdf"_L1)
            m_options.custodyFormat = CustodyFormat::Pdf;
        else if (format != "jsonl"_L1)
            return UsageError{Cli::tr("--format knows jsonl, page and pdf, not “%1”.").arg(format)};
        return m_options;
    }

    std::variant<Options, Answer, UsageError> readRetention()
    {
        constexpr int mostDays = 3650;
        const QStringList words = m_parser.positionalArguments();
        const QString task = words.value(0);
        m_options.retentionWords = words.mid(1);
        m_options.retentionReason = m_parser.value(m_reason).simplified();
        if (task == "forget"_L1) {
            m_options.retention = RetentionTask::Forget;
            if (m_options.retentionWords.isEmpty() || m_options.retentionReason.isEmpty())
                return UsageError{
                    Cli::tr("Say which name is to be removed, and on whose request or by which law: forget NAME… "
                            "--reason WORDS.")};
            return m_options;
        }
        if (task != "keep"_L1 && task != "purge"_L1)
            return UsageError{Cli::tr("retention knows keep, purge and forget, not “%1”.").arg(task)};
        m_options.retention = task == "keep"_L1 ? RetentionTask::Keep : RetentionTask::Purge;
        bool isNumber = false;
        m_options.retentionDays = words.value(1).toInt(&isNumber);
        if (!isNumber || words.size() != 2 || m_options.retentionDays < 0 || m_options.retentionDays > mostDays)
            return UsageError{Cli::tr("Say for how many days, as a number from 0 to 3650.")};
        return m_options;
    }

    std::variant<Options, Answer, UsageError> readRecall()
    {
        RecallOrder &order = m_options.recall;
        const QString name = m_parser.value(m_recallKind);
        const auto kind = recallKindNamed(QString(name).replace(u'-', u'_'));
        if (!kind)
            return UsageError{Cli::tr("--kind knows kill, reword, bring-back, rule and speaker, not “%1”.").arg(name)};
        order.kind = *kind;
        order.words = {m_parser.positionalArguments().join(u' ').simplified()};
        order.instead = m_parser.value(m_instead).simplified();
        order.reason = m_parser.value(m_reason).simplified();
        m_options.killedArticle = m_parser.value(m_killed);
        m_options.draft = m_parser.isSet(m_draft);
        if (!m_options.draft && order.reason.isEmpty())
            order.reason = u"-"_s; // nothing is recorded of a look
        if (!m_options.killedArticle.isEmpty()) {
            if (order.kind != RecallKind::Kill || !order.words.first().isEmpty())
                return UsageError{Cli::tr("--article kills all lines of a file: give neither words nor another kind.")};
            return m_options;
        }
        const Outcome good = checkRecall(order);
        return good ? std::variant<Options, Answer, UsageError>(m_options) : UsageError{good.sentence()};
    }

    /// Reviews belong to files: standard input has none.
    std::variant<Options, Answer, UsageError> readExport()
    {
        for (const auto step :
             {&ArgumentReader::readTextFormat, &ArgumentReader::readJobs, &ArgumentReader::readStyle}) {
            if (auto mistake = (this->*step)())
                return *std::move(mistake);
        }
        if (m_options.files.isEmpty() || m_options.files.contains(u"-"_s))
            return UsageError{Cli::tr("Say which reviewed files to export.")};
        if (auto mistake = readOutput())
            return *std::move(mistake);
        m_options.unreviewed = m_parser.isSet(m_unreviewed);
        return m_options;
    }

    Mistake readOutput()
    {
        m_options.outputFolder = m_parser.value(m_output);
        m_options.force = m_parser.isSet(m_force);
        if (!m_parser.isSet(m_names))
            return {};
        m_options.namePattern = m_parser.value(m_names);
        if (m_options.outputFolder.isEmpty())
            return UsageError{Cli::tr("--names is for the files of a folder; name one with -o.")};
        const Outcome good = checkNamePattern(m_options.namePattern);
        return good ? Mistake() : UsageError{good.sentence()};
    }

    /// How plain text is written.
    Mistake readStyle()
    {
        m_options.style.encoding = m_parser.value(m_outputEncoding).toLatin1();
        if (!isKnownEncoding(m_options.style.encoding))
            return UsageError{
                Cli::tr("--output-encoding does not know “%1”; UTF-8, UTF-16 and windows-1252 are known everywhere.")
                    .arg(m_parser.value(m_outputEncoding))};
        if (auto mistake = readChoice(
                m_lineEnds, {{"as-is"_L1, LineEnds::AsTheyAre}, {"lf"_L1, LineEnds::Lf}, {"crlf"_L1, LineEnds::CrLf}},
                m_options.style.lineEnds))
            return mistake;
        return readChoice(m_paragraphs,
                          {{"as-is"_L1, Gaps::AsTheyAre}, {"blank-line"_L1, Gaps::BlankLine}, {"tight"_L1, Gaps::None}},
                          m_options.style.gaps);
    }

    template <typename Value>
    Mistake readChoice(const QCommandLineOption &option, const QList<std::pair<QLatin1StringView, Value>> &choices,
                       Value &value)
    {
        QStringList names;
        for (const auto &[name, choice] : choices) {
            names.append(name);
            if (m_parser.value(option) == name) {
                value = choice;
                return {};
            }
        }
        return UsageError{Cli::tr("--%1 knows %2, not “%3”.")
                              .arg(option.names().constLast(), names.join(", "_L1), m_parser.value(option))};
    }

    Mistake readTextFormat()
    {
        const QString format = m_parser.value(m_textFormat);
        m_options.textFormat = writableFormat(format);
        m_options.withReasons = !m_parser.isSet(m_noReasons);
        if (m_options.textFormat)
            return checkStandingAlone();
        return UsageError{Cli::tr("--format knows %1, not “%2”.").arg(namesOfWritableFormats().join(", "_L1), format)};
    }

    /// What goes out as it came stands alone where it came so.
    [[nodiscard]] bool writesFilesThatStandAlone() const
    {
        if (!m_options.textFormat->editsSource)
            return m_options.textFormat->standsAlone;
        return std::any_of(m_options.files.begin(), m_options.files.end(), [](const QString &file) {
            const Format *read = readableFormatOf(file);
            return read && read->standsAlone;
        });
    }

    Mistake checkStandingAlone()
    {
        if (!writesFilesThatStandAlone() || m_options.files.size() < 2 || m_parser.isSet(m_output))
            return {};
        return UsageError{Cli::tr("Files of %1 cannot stand one behind the other; name a folder with -o.")
                              .arg(titleOf(*m_options.textFormat))};
    }

    Mistake checkRepeats()
    {
        if (m_options.learnRepeats && m_options.files.contains(u"-"_s))
            return UsageError{Cli::tr("--learn-repeats reads the articles twice, which standard input cannot be; name "
                                      "files.")};
        if (m_options.learnRepeats && !m_options.repeats.isEmpty())
            return UsageError{Cli::tr("--learn-repeats counts the lines anew, and --repeats has counted them; give one "
                                      "of them.")};
        if (m_options.learnRepeats && !m_options.countedRepeats.isEmpty())
            return UsageError{Cli::tr("--count-repeats analyzes nothing, so that --learn-repeats has no use there; "
                                      "give one of them.")};
        return {};
    }

    Mistake readInput()
    {
        const QString name = m_parser.value(m_input);
        if (name == "auto"_L1)
            return {};
        m_options.format = readableFormat(name);
        if (m_options.format)
            return {};
        return UsageError{
            Cli::tr("--input knows auto, %1, not “%2”.").arg(namesOfReadableFormats().join(", "_L1), name)};
    }

    Mistake readEncoding()
    {
        m_options.decode.field = m_parser.value(m_field);
        m_options.decode.encoding = m_parser.value(m_encoding).toUtf8();
        if (m_options.decode.encoding.isEmpty() || QStringDecoder(m_options.decode.encoding.constData()).isValid())
            return {};
        return UsageError{Cli::tr("--encoding wants a name such as utf-8, windows-1252 or koi8-r, not “%1”.")
                              .arg(m_parser.value(m_encoding))};
    }

    Mistake readRepair()
    {
        const QStringList names = m_parser.value(m_repair).split(u',', Qt::SkipEmptyParts);
        for (const QString &name : names) {
            const auto row = std::find_if(repairs.begin(), repairs.end(),
                                          [&name](const RepairRow &each) { return each.name == name; });
            if (row == repairs.end())
                return UsageError{Cli::tr("--repair knows encoding, entities, wrapping and all, not “%1”.").arg(name)};
            m_options.repaired |= row->damages;
        }
        return {};
    }

    Mistake readJobs()
    {
        bool isNumber = false;
        const int jobs = m_parser.value(m_jobs).toInt(&isNumber);
        if (!isNumber || jobs < 0 || jobs > mostJobs)
            return UsageError{
                Cli::tr("-j wants a number from 0 to %1, not “%2”.").arg(mostJobs).arg(m_parser.value(m_jobs))};
        m_options.jobs = jobs == 0 ? std::max(1, QThread::idealThreadCount()) : jobs;
        return {};
    }

    Mistake readOffsets()
    {
        const QString name = m_parser.value(m_offsets);
        const auto unit = offsetUnitNamed(name);
        if (!unit)
            return UsageError{Cli::tr("--offsets knows utf16, codepoint and byte, not “%1”.").arg(name)};
        m_options.unit = *unit;
        return {};
    }

    Mistake readOnly()
    {
        return m_parser.isSet(m_only) ? readKinds(m_only, Kind::Attribution, m_options.only) : Mistake();
    }

    /// The options that only one command has.
    Mistake readOwnOptions()
    {
        if (m_options.command == Command::Clean) {
            if (auto mistake = readMinConfidence())
                return mistake;
            if (auto mistake = readStyle())
                return mistake;
            if (m_parser.isSet(m_textFormat)) {
                if (auto mistake = readTextFormat())
                    return mistake;
            }
            return m_parser.isSet(m_accept) ? readKinds(m_accept, Kind::Duplicate, m_options.accept) : Mistake();
        }
        return m_options.command == Command::Quotes ? readFormat() : Mistake();
    }

    Mistake readMinConfidence()
    {
        if (m_parser.isSet(m_sure)) {
            m_options.minConfidence = sureFrom;
            return m_parser.isSet(m_minConfidence)
                       ? Mistake(
                             UsageError{Cli::tr("--sure and --min-confidence say the same thing; give one of them.")})
                       : Mistake();
        }
        bool isNumber = false;
        m_options.minConfidence = m_parser.value(m_minConfidence).toFloat(&isNumber);
        if (isNumber && m_options.minConfidence >= 0 && m_options.minConfidence <= 1)
            return {};
        return UsageError{
            Cli::tr("--min-confidence wants a number from 0 to 1, not “%1”.").arg(m_parser.value(m_minConfidence))};
    }

    Mistake readFormat()
    {
        const QString name = m_parser.value(m_format);
        for (const auto &[known, format] : {std::pair("csv"_L1, SheetFormat::Csv),
                                            {"jsonl"_L1, SheetFormat::JsonLines},
                                            {"docx"_L1, SheetFormat::Word}}) {
            if (name == known) {
                m_options.sheetFormat = format;
                return {};
            }
        }
        return UsageError{Cli::tr("--format knows csv, jsonl and docx, not “%1”.").arg(name)};
    }

    /// Reads a list of the kinds up to `last`.
    Mistake readKinds(const QCommandLineOption &option, Kind last, QSet<Kind> &kinds)
    {
        kinds.clear();
        const QStringList names = m_parser.value(option).split(u',');
        for (const QString &name : names) {
            const auto kind = kindNamed(name);
            if (!kind || *kind > last)
                return UsageError{Cli::tr("--%1 knows %2, not “%3”.")
                                      .arg(option.names().constLast(), kindsUpTo(last).join(", "_L1), name)};
            kinds.insert(*kind);
        }
        return {};
    }

    static QStringList kindsUpTo(Kind last)
    {
        QStringList names;
        for (int kind = 0; kind <= static_cast<int>(last); ++kind)
            names.append(nameOf(static_cast<Kind>(kind)));
        return names;
    }

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
    QCommandLineOption m_custodyFormat{u"format"_s, Cli::tr("How it is told: jsonl, page, pdf."), u"FORMAT"_s,
                                       u"jsonl"_s};
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

} // namespace

std::variant<Options, Answer, UsageError> parseArguments(const QStringList &arguments)
{
    const QString name = arguments.value(1);
    if (name == "--help"_L1 || name == "-h"_L1)
        return Answer{overview()};
    if (name == "--version"_L1 || name == "-v"_L1)
        return Answer{QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n'};
    const auto row =
        std::find_if(commands.begin(), commands.end(), [&](const CommandRow &r) { return r.name == name; });
    if (row == commands.end()) {
        QStringList names;
        for (const CommandRow &known : commands)
            names.append(known.name);
        if (name.isEmpty())
            return UsageError{Cli::tr("Say what to do: %1.").arg(names.join(", "_L1))};
        return UsageError{Cli::tr("There is no command “%1”; choose one of: %2.").arg(name, names.join(", "_L1))};
    }
    QStringList rest = arguments;
    rest.removeAt(1);
    return ArgumentReader(*row).read(rest);
}

} // namespace bluepencil::cli
