// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments/argumentreader.h"

#include "store/database/serveraddress.h"
#include "store/schema/serverschema.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace bluepencil::cli {

namespace {

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

} // namespace

void ArgumentReader::declareHandOver(const CommandRow &row)
{
    const bool gives = row.command == Command::HandOver;
    m_parser.addPositionalArgument(u"FILE"_s, Cli::tr("The file that goes from desk to desk."),
                                   QString(row.name) + u" FILE"_s);
    if (gives)
        m_parser.addPositionalArgument(u"ARTICLE"_s, Cli::tr("Reviewed files; none for all of the queue."),
                                       u"[ARTICLE…]"_s);
    m_parser.addOptions({m_dataDir, m_workspace, m_editor, m_noSandbox});
}

ArgumentReader::Reading ArgumentReader::readHandOver()
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

void ArgumentReader::declareWorkspace(const CommandRow &row)
{
    m_parser.addPositionalArgument(
        u"TASK"_s,
        Cli::tr("init: make one in an empty database; migrate: bring one up to this version; both copy the "
                "reviews of --data-dir into it. backup ADDRESS FILE: keep it in a file. role ADDRESS LOGIN ROLE: "
                "let somebody in as reader, editor or chief, or none."),
        u"%1 TASK ADDRESS …"_s.arg(QString(row.name)));
    m_parser.addPositionalArgument(u"ADDRESS"_s, Cli::tr("postgresql://LOGIN@HOST/DATABASE, without a password: "
                                                         "that is read from ~/.pgpass."));
    m_parser.addOption(m_dataDir);
}

ArgumentReader::Reading ArgumentReader::readWorkspace()
{
    const QStringList words = m_parser.positionalArguments();
    const auto task =
        std::find_if(tasks.begin(), tasks.end(), [&words](const TaskRow &row) { return words.value(0) == row.name; });
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

void ArgumentReader::declareWordLists(const CommandRow &row)
{
    m_parser.addPositionalArgument(
        u"TASK"_s,
        Cli::tr(
            "show: which lists are used, their version and origin. write FOLDER: those that Bluepencil brings, to be "
            "changed. seal FILE…: check what was changed, and say in its head who did (--origin) and when."),
        u"%1 [TASK …]"_s.arg(QString(row.name)));
    m_parser.addOptions({m_dataDir, m_workspace, m_origin, m_listVersion});
}

ArgumentReader::Reading ArgumentReader::readWordLists()
{
    const QStringList words = m_parser.positionalArguments();
    const QString task = words.isEmpty() ? u"show"_s : words.first();
    if (task == "show"_L1 && words.size() <= 1)
        return m_options;
    if (task == "write"_L1 && words.size() == 2) {
        m_options.listTask = ListTask::Write;
        m_options.listFolder = words.at(1);
        return m_options;
    }
    if (task != "seal"_L1)
        return UsageError{
            Cli::tr("Write: bluepencil-cli word-lists %1.").arg(u"[show] | write FOLDER | seal --origin NAME FILE…"_s)};
    m_options.listTask = ListTask::Seal;
    m_options.files = words.mid(1);
    m_options.listOrigin = m_parser.value(m_origin).simplified();
    m_options.listVersion = m_parser.value(m_listVersion).simplified();
    if (m_options.listVersion.isEmpty())
        m_options.listVersion = QDate::currentDate().toString(Qt::ISODate);
    if (m_options.files.isEmpty() || m_options.listOrigin.isEmpty())
        return UsageError{Cli::tr("Say which files to seal, and who made them: seal --origin NAME FILE….")};
    return m_options;
}

void ArgumentReader::declareCustody(const CommandRow &row)
{
    m_parser.addPositionalArgument(u"WORDS"_s, Cli::tr("A sentence that went out, or that is missing."),
                                   u"%1 WORDS…"_s.arg(QString(row.name)));
    m_parser.addOptions({m_dataDir, m_workspace, m_custodyFormat});
}

ArgumentReader::Reading ArgumentReader::readCustody()
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

void ArgumentReader::declareFigures(const CommandRow & /*row*/)
{
    m_parser.addOptions({m_dataDir, m_workspace, m_day, m_figuresFormat});
}

ArgumentReader::Reading ArgumentReader::readFigures()
{
    if (!m_parser.positionalArguments().isEmpty())
        return UsageError{Cli::tr("figures takes no words; name a day with --day.")};
    const QString day = m_parser.value(m_day);
    m_options.day = day.isEmpty() ? QDate::currentDate() : QDate::fromString(day, Qt::ISODate);
    if (!m_options.day.isValid())
        return UsageError{Cli::tr("--day wants a day such as 2026-03-14, not “%1”.").arg(day)};
    const QString format = m_parser.value(m_figuresFormat);
    if (format == "text"_L1)
        m_options.figuresFormat = FiguresFormat::Text;
    else if (format != "json"_L1)
        return UsageError{Cli::tr("--format knows json and text, not “%1”.").arg(format)};
    return m_options;
}

void ArgumentReader::declareRetention(const CommandRow &row)
{
    m_parser.addPositionalArgument(
        u"TASK"_s,
        Cli::tr("keep DAYS: purge what nobody has opened for so long, from now on, whenever a window is open; 0 "
                "for good. purge DAYS: purge it now. forget NAME…: remove a person's name, in each of these "
                "spellings, from the record; wants --reason."),
        u"%1 TASK …"_s.arg(QString(row.name)));
    m_parser.addOptions({m_dataDir, m_workspace, m_reason});
}

ArgumentReader::Reading ArgumentReader::readRetention()
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

void ArgumentReader::declareRecall(const CommandRow &row)
{
    m_parser.addPositionalArgument(u"WORDS"_s, Cli::tr("What was wrong; of --kind rule its name."),
                                   u"%1 [WORDS…]"_s.arg(QString(row.name)));
    m_parser.addOptions({m_dataDir, m_workspace, m_recallKind, m_instead, m_killed, m_reason, m_draft});
}

ArgumentReader::Reading ArgumentReader::readRecall()
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
    return good ? Reading(m_options) : UsageError{good.sentence()};
}

} // namespace bluepencil::cli
