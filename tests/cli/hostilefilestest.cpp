// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"
#include "support/programs.h"
#include "support/sanitized.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace bluepencil;
using namespace bluepencil::cli;
using namespace Qt::StringLiterals;

namespace {

constexpr long mostMemory = 200 * 1024; ///< KB
constexpr double mostSeconds = 2;       ///< of work; how long that takes is the machine's affair

struct Cost {
    double seconds = 0; ///< of all programs so far
    long peak = 0;      ///< KB, of any of them
};

Cost costOfPrograms()
{
    rusage usage = {};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](timeval time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return {seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss};
}

const QByteArray prose = "The tide rose over the pier.";

} // namespace

/// What no scraper leaves, or only a broken one, ends in a sentence that names the file, soon and in little memory.
class HostileFilesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    /// Ends as it has to.
    static void check(const QString &file)
    {
        const Cost before = costOfPrograms();
        const Ended ended = runCli({u"analyze"_s, u"--only"_s, u"ad_marker"_s, file});
        const Cost after = costOfPrograms();
        QVERIFY2(ended.status == 1, ended.out.left(200).constData());
        QVERIFY2(ended.err.contains(file.toUtf8()) && ended.err.endsWith(".\n"), ended.err.left(500).constData());
        if (isSanitized())
            return;
        QVERIFY2(after.seconds - before.seconds < mostSeconds, qPrintable(QString::number(after.seconds)));
        QVERIFY2(after.peak < mostMemory, qPrintable(u"%1 KB"_s.arg(after.peak)));
    }

private Q_SLOTS:
    void endsInASentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        constexpr int many = 100'000;
        constexpr int tenMegabytes = 10'000'000;
        const QByteArray zip = "PK\x03\x04";
        const QByteArray picture("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QByteArray laughs;
        for (char name = 'b'; name <= 'z'; ++name)
            laughs += "<!ENTITY " + QByteArray(1, name) + " \"" +
                      ('&' + QByteArray(1, char(name - 1)) + ';').repeated(10) + "\">";
        const auto row = [](const char *name, const QByteArray &bytes) {
            QTest::newRow(name) << QString::fromLatin1(name) << bytes;
        };
        row("nested.json", QByteArray(many, '['));
        row("nestedtext.json", "[{\"text\":" + QByteArray(many, '[') + "\"a\"" + QByteArray(many, ']') + "}]");
        row("nested.jsonl", "{\"text\":\"a\",\"x\":" + QByteArray(many, '[') + QByteArray(many, ']') + "}\n");
        row("torn.json", "[{\"text\":\"" + prose + QByteArray(tenMegabytes, 'a'));
        row("tornlist.json", "[" + ("{\"text\":\"" + prose + "\"}," + QByteArray(1000, ' ')).repeated(200));
        row("torn.jsonl", "{\"text\":\"" + prose + QByteArray(tenMegabytes, 'a'));
        row("torn.csv", "title,text\nA,\"" + prose + QByteArray("\na,b").repeated(tenMegabytes / 4));
        row("torn.tsv", "title\ttext\nA\t\"" + prose + QByteArray("\na\tb").repeated(tenMegabytes / 4));
        row("cut.docx", zip + QByteArray(1000, 'x'));
        row("cut.odt", zip);
        row("endless.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9223372036854775807\r\n\r\nx");
        row("negative.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\nx");
        row("long.warc", "WARC/1.0\r\nX: " + QByteArray(tenMegabytes, 'x'));
        row("empty.eml", "From: a\nSubject: b\n\n");
        row("long.eml", "From: a\nSubject: " + QByteArray(tenMegabytes, 'x') + "\n\n");
        row("nested.xml", "<rss>" + QByteArray("<a>").repeated(many));
        row("nesteditem.xml", "<rss><item>" + QByteArray("<a>").repeated(999));
        row("laughs.xml", "<!DOCTYPE rss [<!ENTITY a \"ha\">" + laughs + "]><rss><item>&z;</item></rss>");
        row("attribute.xml", "<rss a=\"" + QByteArray(tenMegabytes, 'a') + "\"/>");
        row("torn.xml", "<rss><item><description>" + prose + QByteArray(tenMegabytes, 'a'));
        row("crowd.xml", "<rss><item>" + QByteArray("<a/>").repeated(1'000'000) + "</item></rss>");
        row("other.xml", "<urlset><url>https://alderpost.example</url></urlset>");
        row("empty.md", "---\ntitle: a\n---\n");
        row("letter.rtf", "{\\rtf1\\ansi " + prose + "}");
        row("picture.html", picture);
        for (const char *name :
             {"picture.json", "picture.jsonl", "picture.csv", "picture.tsv", "picture.docx", "picture.odt",
              "picture.warc", "picture.eml", "picture.mht", "picture.txt", "picture.xml", "picture.md"})
            row(name, picture);
        for (const char *name : {"prose.json", "prose.jsonl", "prose.warc", "prose.xml"})
            row(name, prose);
    }
    void endsInASentence()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        check(written(name, bytes));
    }

    void aLineBeyondTheLimitIsNotHeld_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("record") << u"a.jsonl"_s << QByteArray("{\"text\":\"") + prose;
        QTest::newRow("row") << u"a.csv"_s << "title,text\nA," + prose;
        QTest::newRow("quoted row") << u"b.csv"_s << "title,text\nA,\"" + prose;
    }
    void aLineBeyondTheLimitIsNotHeld()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, head);
        QFile file(written(u"long "_s + name, head));
        QVERIFY(file.resize(400'000'000)); // takes no room
        check(file.fileName());
    }

    void aFileOfAGigabyteIsNotReadFirst_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
             {u"a.txt"_s, u"a.html"_s, u"a.docx"_s, u"a.odt"_s, u"a.eml"_s, u"a.mht"_s, u"a.xml"_s, u"a.md"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void aFileOfAGigabyteIsNotReadFirst()
    {
        QFETCH(QString, name);
        QFile file(m_folder.filePath(u"huge "_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64{1} << 30)); // takes no room
        check(file.fileName());
    }

    void oneThatNeedsMoreMemoryThanThereIsEndsNoOther()
    {
        if (isSanitized())
            QSKIP("a sanitizer's own memory cannot be bounded");
        const QString large = written(u"large.txt"_s, QByteArray(100'000'000, 'a'));
        const QString small = written(u"small.txt"_s, prose);
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"ulimit -v 250000; exec \"$@\""_s, u"sh"_s,
                                   programPath(u"bluepencil-cli"_s), u"clean"_s, large, small});
        shell.closeWriteChannel();
        QVERIFY(shell.waitForFinished(60'000));
        const QByteArray said = shell.readAllStandardError();
        QVERIFY2(shell.exitStatus() == QProcess::NormalExit && shell.exitCode() == 1, said.constData());
        QVERIFY2(said.contains(large.toUtf8()) && said.contains("needs more memory than there is"), said.constData());
        QVERIFY(!said.contains(small.toUtf8()));
        QVERIFY(shell.readAllStandardOutput().contains(prose));
    }
};

QTEST_GUILESS_MAIN(HostileFilesTest)
#include "hostilefilestest.moc"
