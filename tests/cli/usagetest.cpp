// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include "support/programs.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::cli;
using namespace Qt::StringLiterals;

class UsageTest : public QObject {
    Q_OBJECT

    /// The commands in the order of the overview, which has a row for each.
    [[nodiscard]] static QStringList commands()
    {
        static const QRegularExpression row(u"^  ([a-z-]+) "_s, QRegularExpression::MultilineOption);
        const QString overview = QString::fromUtf8(runCli({u"--help"_s}).out);
        QStringList names;
        for (auto rows = row.globalMatch(overview); rows.hasNext();)
            names.append(rows.next().captured(1));
        return names;
    }
    /// What a program says when it is done; nothing where it failed.
    static QString saidBy(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
        const QString beside = QFileInfo(programPath(u"bluepencil-cli"_s)).absolutePath();
        surroundings.insert(u"PATH"_s, beside + u':' + surroundings.value(u"PATH"_s));
        process.setProcessEnvironment(surroundings);
        process.start(program, arguments);
        const bool isDone = process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit;
        return isDone && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }

private Q_SLOTS:
    void bashCompletesEveryCommand()
    {
        const QString script = u"source %1; COMP_WORDS=(bluepencil-cli ''); COMP_CWORD=1; _bluepencil_cli; "
                               "printf '%s\n' \"${COMPREPLY[@]}\""_s.arg(
                                   QStringLiteral(BLUEPENCIL_PROJECT "/resources/desktop/bluepencil-cli.bash"));
        const QStringList completed = saidBy(u"bash"_s, {u"-c"_s, script}).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(commands().size() > 1);
        QCOMPARE(completed, commands() + QStringList({u"--help"_s, u"--version"_s}));
    }

    void zshCompletes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words"); // that are told of by one of the programs
        QTest::newRow("every command") << u"bluepencil-cli "_s
                                       << commands() + QStringList({u"--help"_s, u"--version"_s});
        QTest::newRow("the options of a command")
            << u"bluepencil-cli clean --min"_s << QStringList(u"--min-confidence"_s);
        QTest::newRow("the options of the window") << u"bluepencil --data"_s << QStringList(u"--data-dir"_s);
        QTest::newRow("what the window may do at once") << u"bluepencil --action qu"_s << QStringList(u"queue"_s);
    }
    void zshCompletes()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, words);
        if (QStandardPaths::findExecutable(u"zsh"_s).isEmpty())
            QSKIP("zsh is not installed");
        const QString project = QStringLiteral(BLUEPENCIL_PROJECT);
        const QString completed = saidBy(
            u"zsh"_s, {u"-f"_s, project + u"/tests/cli/completed.zsh"_s, project + u"/resources/desktop"_s, line});
        QStringList added = completed.simplified().split(u' ');
        words = line.left(line.lastIndexOf(u' ')).split(u' ') + words;
        added.sort(); // zsh puts options before words
        words.sort();
        QCOMPARE(added, words);
    }

    void theManualHasEveryCommandAndItsOptions()
    {
        const QString help2man = QStandardPaths::findExecutable(u"help2man"_s);
        if (help2man.isEmpty())
            QSKIP("help2man is not installed, and there is no manual without it");
        const QTemporaryDir folder;
        const QString page = folder.filePath(u"bluepencil-cli.1.gz"_s);
        saidBy(u"cmake"_s, {u"-DPROGRAM="_s + programPath(u"bluepencil-cli"_s), u"-DPAGE="_s + page,
                            u"-DHELP2MAN="_s + help2man, u"-DGZIP=gzip"_s, u"-DDATE=2026-01-01"_s, u"-P"_s,
                            QStringLiteral(BLUEPENCIL_PROJECT "/app/package/manpage.cmake")});
        const QString manual = saidBy(u"gzip"_s, {u"-dc"_s, page});
        static const QRegularExpression option(u"--[a-z][a-z-]+"_s);
        const QStringList names = commands();
        for (const QString &name : names) {
            const QString title = name.contains(u'-') ? u"\"%1\""_s.arg(name.toUpper()) : name.toUpper();
            const qsizetype at = manual.indexOf(u"\n.SH %1\n"_s.arg(title));
            QVERIFY2(at >= 0, qPrintable(name));
            const QString section = manual.mid(at, manual.indexOf(u"\n.SH "_s, at + 1) - at);
            const QString help = QString::fromUtf8(runCli({name, u"--help"_s}).out);
            for (auto options = option.globalMatch(help); options.hasNext();) {
                const QString each = options.next().captured();
                QVERIFY2(section.contains(each), qPrintable(name + u' ' + each));
            }
        }
    }

    void helps_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArrayList>("parts");
        QTest::newRow("overview") << QStringList{u"--help"_s} << QByteArrayList{"analyze", "clean", "quotes"};
        QTest::newRow("analyze") << QStringList{u"analyze"_s, u"--help"_s}
                                 << QByteArrayList{"--input",         "--only",    "--offsets",
                                                   "--include-text",  "--jobs",    "--data-dir",
                                                   "--learn-repeats", "--repeats", "--count-repeats"};
        QTest::newRow("clean") << QStringList{u"clean"_s, u"-h"_s}
                               << QByteArrayList{"--accept", "--sure", "--min-confidence", "--output"};
        QTest::newRow("quotes") << QStringList{u"quotes"_s, u"--help"_s} << QByteArrayList{"--format"};
        QTest::newRow("version") << QStringList{u"--version"_s} << QByteArrayList{BLUEPENCIL_VERSION};
        QTest::newRow("version of a command")
            << QStringList{u"clean"_s, u"--version"_s} << QByteArrayList{BLUEPENCIL_VERSION};
    }

    void helps()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArrayList, parts);
        const Ended ended = runCli(arguments);
        QCOMPARE(ended.status, 0);
        QVERIFY(ended.err.isEmpty());
        for (const QByteArray &part : parts)
            QVERIFY2(ended.out.contains(part), part.constData());
    }

    void refusesWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("nothing to do") << QStringList{} << QByteArray("analyze, clean, quotes");
        QTest::newRow("no such command") << QStringList{u"shred"_s} << QByteArray("“shred”");
        QTest::newRow("no such option") << QStringList{u"analyze"_s, u"--shred"_s} << QByteArray("shred");
        QTest::newRow("value missing") << QStringList{u"analyze"_s, u"--input"_s} << QByteArray("input");
        QTest::newRow("no such format") << QStringList{u"analyze"_s, u"--input"_s, u"wax"_s} << QByteArray("“wax”");
        QTest::newRow("no such unit") << QStringList{u"analyze"_s, u"--offsets"_s, u"inch"_s} << QByteArray("“inch”");
        QTest::newRow("no such kind") << QStringList{u"analyze"_s, u"--only"_s, u"quote,typo"_s}
                                      << QByteArray("“typo”");
        QTest::newRow("empty kind") << QStringList{u"analyze"_s, u"--only"_s, u""_s} << QByteArray("--only");
        QTest::newRow("jobs in words") << QStringList{u"analyze"_s, u"-j"_s, u"two"_s} << QByteArray("“two”");
        QTest::newRow("fewer than no jobs") << QStringList{u"analyze"_s, u"-j"_s, u"-1"_s} << QByteArray("“-1”");
        QTest::newRow("too many jobs") << QStringList{u"analyze"_s, u"-j"_s, u"1000000"_s} << QByteArray("256");
        QTest::newRow("quotes cannot be cut")
            << QStringList{u"clean"_s, u"--accept"_s, u"quote"_s} << QByteArray("“quote”");
        QTest::newRow("two ways to know what recurs")
            << QStringList{u"analyze"_s, u"--learn-repeats"_s, u"--repeats"_s, u"index"_s, u"one.txt"_s}
            << QByteArray("one of them");
        QTest::newRow("counting and learning")
            << QStringList{u"analyze"_s, u"--learn-repeats"_s, u"--count-repeats"_s, u"index"_s, u"one.txt"_s}
            << QByteArray("--count-repeats");
        QTest::newRow("confidence above one")
            << QStringList{u"clean"_s, u"--min-confidence"_s, u"1.5"_s} << QByteArray("“1.5”");
        QTest::newRow("sure, and how sure")
            << QStringList{u"clean"_s, u"--sure"_s, u"--min-confidence"_s, u"0.7"_s} << QByteArray("--sure");
        QTest::newRow("confidence in words")
            << QStringList{u"clean"_s, u"--min-confidence"_s, u"high"_s} << QByteArray("“high”");
        QTest::newRow("no such sheet") << QStringList{u"quotes"_s, u"--format"_s, u"xls"_s} << QByteArray("“xls”");
        QTest::newRow("an option of another command")
            << QStringList{u"analyze"_s, u"--accept"_s, u"duplicate"_s} << QByteArray("accept");
    }

    void refusesWrongUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, part);
        const Ended ended = runCli(arguments);
        QCOMPARE(ended.status, 2);
        QVERIFY(ended.out.isEmpty());
        QVERIFY2(ended.err.startsWith("bluepencil-cli: ") && ended.err.contains(part), ended.err.constData());
        QCOMPARE(ended.err.count('\n'), 1);
    }

    void documentsThatGoOutAsTheyCameStandAlone()
    {
        const QStringList call = {u"clean"_s, u"--format"_s, u"as-it-came"_s};
        QCOMPARE(runCli(call + QStringList{u"/nowhere/a.docx"_s, u"/nowhere/b.docx"_s}).status, 2);
        QCOMPARE(runCli(call + QStringList{u"/nowhere/a.json"_s, u"/nowhere/b.json"_s}).status,
                 1); // they are not there
    }
};

QTEST_GUILESS_MAIN(UsageTest)
#include "usagetest.moc"
