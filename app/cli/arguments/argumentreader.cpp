// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments/argumentreader.h"

#include "formats/writer/namepattern.h"
#include "formats/writer/plaintext.h"
#include "store/database/serveraddress.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QThread>

#include <algorithm>
#include <array>

namespace bluepencil::cli {

namespace {

constexpr int mostJobs = 256;

} // namespace

template <typename Value>
ArgumentReader::Mistake ArgumentReader::readChoice(const QCommandLineOption &option,
                                                   const QList<std::pair<QLatin1StringView, Value>> &choices,
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

const ArgumentReader::Way &ArgumentReader::wayOf(Command command)
{
    using Self = ArgumentReader;
    static constexpr std::array ways = {
        Way{Command::Analyze, &Self::declareDetection, &Self::readDetection},
        Way{Command::Clean, &Self::declareDetection, &Self::readDetection},
        Way{Command::Quotes, &Self::declareDetection, &Self::readDetection},
        Way{Command::Export, &Self::declareExport, &Self::readExport},
        Way{Command::Custody, &Self::declareCustody, &Self::readCustody},
        Way{Command::Recall, &Self::declareRecall, &Self::readRecall},
        Way{Command::Retention, &Self::declareRetention, &Self::readRetention},
        Way{Command::Figures, &Self::declareFigures, &Self::readFigures},
        Way{Command::HandOver, &Self::declareHandOver, &Self::readHandOver},
        Way{Command::TakeOver, &Self::declareHandOver, &Self::readHandOver},
        Way{Command::Workspace, &Self::declareWorkspace, &Self::readWorkspace},
        Way{Command::WordLists, &Self::declareWordLists, &Self::readWordLists},
    };
    return *std::find_if(ways.begin(), ways.end(), [command](const Way &way) { return way.command == command; });
}

ArgumentReader::ArgumentReader(const CommandRow &row)
{
    m_options.command = row.command;
    m_parser.setApplicationDescription(u"bluepencil-cli %1: %2"_s.arg(QString(row.name), Cli::tr(row.summary)));
    (this->*wayOf(row.command).declare)(row);
    m_parser.addOptions({m_help, m_version});
}

std::variant<Options, Answer, UsageError> ArgumentReader::read(const QStringList &arguments)
{
    if (!m_parser.parse(arguments))
        return UsageError{m_parser.errorText()};
    if (m_parser.isSet(m_help))
        return Answer{m_parser.helpText()};
    if (m_parser.isSet(m_version))
        return Answer{QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n'};
    m_options.dataFolder = m_parser.value(m_dataDir);
    if (m_options.command != Command::Workspace) { // which names the workspace itself
        if (auto mistake = readPlace())
            return *std::move(mistake);
    }
    return (this->*wayOf(m_options.command).read)();
}

void ArgumentReader::declareFiles(const CommandRow &row)
{
    m_parser.addPositionalArgument(u"FILE"_s, Cli::tr("Articles; “-”, or none, for standard input."),
                                   u"%1 [FILE…]"_s.arg(QString(row.name)));
}

void ArgumentReader::declareDetection(const CommandRow &row)
{
    declareFiles(row);
    m_parser.addOptions({m_input, m_encoding, m_field, m_repair, m_only, m_offsets, m_includeText, m_jobs, m_dataDir,
                         m_workspace, m_learnRepeats, m_repeats, m_rules});
    if (row.command == Command::Analyze)
        m_parser.addOption(m_countRepeats);
    if (row.command == Command::Clean)
        m_parser.addOptions({m_accept, m_sure, m_minConfidence, m_output, m_names, m_force, m_textFormat, m_noReasons,
                             m_outputEncoding, m_lineEnds, m_paragraphs});
    if (row.command == Command::Quotes)
        m_parser.addOptions({m_format, m_differences});
    m_parser.addOption(m_noSandbox);
}

ArgumentReader::Reading ArgumentReader::readDetection()
{
    m_options.files = m_parser.positionalArguments();
    if (m_options.files.isEmpty())
        m_options.files = {u"-"_s};
    m_options.sandbox = !m_parser.isSet(m_noSandbox);
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
    for (const auto step : {&ArgumentReader::checkRepeats, &ArgumentReader::readInput, &ArgumentReader::readEncoding,
                            &ArgumentReader::readRepair, &ArgumentReader::readJobs, &ArgumentReader::readOffsets,
                            &ArgumentReader::readOnly, &ArgumentReader::readOwnOptions}) {
        if (auto mistake = (this->*step)())
            return *std::move(mistake);
    }
    return m_options;
}

void ArgumentReader::declareExport(const CommandRow &row)
{
    declareFiles(row);
    m_parser.addOptions({m_dataDir, m_workspace, m_textFormat, m_noReasons, m_remarks, m_unreviewed, m_output, m_names,
                         m_force, m_jobs, m_outputEncoding, m_lineEnds, m_paragraphs, m_noSandbox});
}

ArgumentReader::Reading ArgumentReader::readExport()
{
    m_options.files = m_parser.positionalArguments();
    m_options.sandbox = !m_parser.isSet(m_noSandbox);
    for (const auto step : {&ArgumentReader::readTextFormat, &ArgumentReader::readJobs, &ArgumentReader::readStyle}) {
        if (auto mistake = (this->*step)())
            return *std::move(mistake);
    }
    if (m_options.files.isEmpty() || m_options.files.contains(u"-"_s))
        return UsageError{Cli::tr("Say which reviewed files to export.")};
    if (auto mistake = readOutput())
        return *std::move(mistake);
    m_options.unreviewed = m_parser.isSet(m_unreviewed);
    m_options.withRemarks = m_parser.isSet(m_remarks);
    return m_options;
}

ArgumentReader::Mistake ArgumentReader::readPlace()
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

ArgumentReader::Mistake ArgumentReader::readOutput()
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

ArgumentReader::Mistake ArgumentReader::readStyle()
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

ArgumentReader::Mistake ArgumentReader::readTextFormat()
{
    const QString format = m_parser.value(m_textFormat);
    m_options.textFormat = writableFormat(format);
    m_options.withReasons = !m_parser.isSet(m_noReasons);
    if (m_options.textFormat)
        return checkStandingAlone();
    return UsageError{Cli::tr("--format knows %1, not “%2”.").arg(namesOfWritableFormats().join(", "_L1), format)};
}

bool ArgumentReader::writesFilesThatStandAlone() const
{
    if (!m_options.textFormat->editsSource)
        return m_options.textFormat->standsAlone;
    return std::any_of(m_options.files.begin(), m_options.files.end(), [](const QString &file) {
        const Format *read = readableFormatOf(file);
        return read && read->standsAlone;
    });
}

ArgumentReader::Mistake ArgumentReader::checkStandingAlone()
{
    if (!writesFilesThatStandAlone() || m_options.files.size() < 2 || m_parser.isSet(m_output))
        return {};
    return UsageError{Cli::tr("Files of %1 cannot stand one behind the other; name a folder with -o.")
                          .arg(titleOf(*m_options.textFormat))};
}

ArgumentReader::Mistake ArgumentReader::checkRepeats()
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

ArgumentReader::Mistake ArgumentReader::readInput()
{
    const QString name = m_parser.value(m_input);
    if (name == "auto"_L1)
        return {};
    m_options.format = readableFormat(name);
    if (m_options.format)
        return {};
    return UsageError{Cli::tr("--input knows auto, %1, not “%2”.").arg(namesOfReadableFormats().join(", "_L1), name)};
}

ArgumentReader::Mistake ArgumentReader::readEncoding()
{
    m_options.decode.field = m_parser.value(m_field);
    m_options.decode.encoding = m_parser.value(m_encoding).toUtf8();
    if (m_options.decode.encoding.isEmpty() || QStringDecoder(m_options.decode.encoding.constData()).isValid())
        return {};
    return UsageError{Cli::tr("--encoding wants a name such as utf-8, windows-1252 or koi8-r, not “%1”.")
                          .arg(m_parser.value(m_encoding))};
}

ArgumentReader::Mistake ArgumentReader::readRepair()
{
    const QStringList names = m_parser.value(m_repair).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        bool isKnown = false;
        for (const DamageName &row : damageNames) {
            if (name == row.name || name == "all"_L1) {
                m_options.repaired |= row.damage;
                isKnown = true;
            }
        }
        if (!isKnown)
            return UsageError{Cli::tr("--repair knows encoding, entities, wrapping and all, not “%1”.").arg(name)};
    }
    return {};
}

ArgumentReader::Mistake ArgumentReader::readJobs()
{
    bool isNumber = false;
    const int jobs = m_parser.value(m_jobs).toInt(&isNumber);
    if (!isNumber || jobs < 0 || jobs > mostJobs)
        return UsageError{
            Cli::tr("-j wants a number from 0 to %1, not “%2”.").arg(mostJobs).arg(m_parser.value(m_jobs))};
    m_options.jobs = jobs == 0 ? std::max(1, QThread::idealThreadCount()) : jobs;
    return {};
}

ArgumentReader::Mistake ArgumentReader::readOffsets()
{
    const QString name = m_parser.value(m_offsets);
    const auto unit = offsetUnitNamed(name);
    if (!unit)
        return UsageError{Cli::tr("--offsets knows utf16, codepoint and byte, not “%1”.").arg(name)};
    m_options.unit = *unit;
    return {};
}

ArgumentReader::Mistake ArgumentReader::readOnly()
{
    return m_parser.isSet(m_only) ? readKinds(m_only, Kind::Attribution, m_options.only) : Mistake();
}

ArgumentReader::Mistake ArgumentReader::readOwnOptions()
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
    if (m_options.command != Command::Quotes)
        return {};
    m_options.differences = m_parser.isSet(m_differences);
    if (m_options.differences && m_parser.isSet(m_format))
        return UsageError{Cli::tr("--differences writes JSON Lines and no sheet; leave --format out.")};
    return readFormat();
}

ArgumentReader::Mistake ArgumentReader::readMinConfidence()
{
    if (m_parser.isSet(m_sure)) {
        m_options.minConfidence = sureFrom;
        return m_parser.isSet(m_minConfidence)
                   ? Mistake(UsageError{Cli::tr("--sure and --min-confidence say the same thing; give one of them.")})
                   : Mistake();
    }
    bool isNumber = false;
    m_options.minConfidence = m_parser.value(m_minConfidence).toFloat(&isNumber);
    if (isNumber && m_options.minConfidence >= 0 && m_options.minConfidence <= 1)
        return {};
    return UsageError{
        Cli::tr("--min-confidence wants a number from 0 to 1, not “%1”.").arg(m_parser.value(m_minConfidence))};
}

ArgumentReader::Mistake ArgumentReader::readFormat()
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

ArgumentReader::Mistake ArgumentReader::readKinds(const QCommandLineOption &option, Kind last, QSet<Kind> &kinds)
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

QStringList ArgumentReader::kindsUpTo(Kind last)
{
    QStringList names;
    for (int kind = 0; kind <= static_cast<int>(last); ++kind)
        names.append(nameOf(static_cast<Kind>(kind)));
    return names;
}

} // namespace bluepencil::cli
