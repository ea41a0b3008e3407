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
const QByteArray tooLarge = ": is larger than 256 MB; split it before opening it.";

const QByteArray damaged = ": is a damaged or incomplete archive; fetch it again.";
const QByteArray noPage = ":1: is an archive without a page or a text; there is nothing to review.";
const QByteArray noLetter = ": is neither a letter nor a saved page; open it as plain text.";

QByteArray noJson(const QByteArray &why)
{
    return ": is not valid JSON (" + why + "); mend it there, fetch it again, or open it as plain text.";
}

QByteArray noXml(const QByteArray &why)
{
    return ": is no well-formed XML (" + why + " in line 1); fetch it again.";
}

constexpr int many = 100'000;
constexpr int tenMegabytes = 10'000'000;

void row(const char *name, const QByteArray &bytes, const QByteArray &said)
{
    QTest::newRow(name) << QString::fromLatin1(name) << bytes << said;
}

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

    /// Ends with this behind the file's name, and with no more than that.
    static void check(const QString &file, const QByteArray &said)
    {
        const Cost before = costOfPrograms();
        const Ended ended = runCli({u"analyze"_s, u"--only"_s, u"ad_marker"_s, file});
        const Cost after = costOfPrograms();
        QVERIFY2(ended.status == 1, ended.out.left(200).constData());
        QCOMPARE(ended.err.left(ended.err.indexOf('\n')), "bluepencil-cli: " + file.toUtf8() + said);
        if (isSanitized())
            return;
        QVERIFY2(after.seconds - before.seconds < mostSeconds, qPrintable(QString::number(after.seconds)));
        QVERIFY2(after.peak < mostMemory, qPrintable(u"%1 KB"_s.arg(after.peak)));
    }

    static void brokenRecords()
    {
        row("nested.json", QByteArray(many, '['), noJson("too deeply nested document at byte 1025"));
        row("nestedtext.json", "[{\"text\":" + QByteArray(many, '[') + "\"a\"" + QByteArray(many, ']') + "}]",
            noJson("too deeply nested document at byte 1032"));
        row("nested.jsonl", "{\"text\":\"a\",\"x\":" + QByteArray(many, '[') + QByteArray(many, ']') + "}\n",
            ":1" + noJson("too deeply nested document at byte 1040"));
        row("torn.json", "[{\"text\":\"" + prose + QByteArray(tenMegabytes, 'a'),
            noJson("unterminated string at byte 10000038"));
        row("tornlist.json", "[" + ("{\"text\":\"" + prose + "\"}," + QByteArray(1000, ' ')).repeated(200),
            ":201" + noJson("garbage at the end of the document at byte 2"));
        row("torn.jsonl", "{\"text\":\"" + prose + QByteArray(tenMegabytes, 'a'),
            ":1" + noJson("unterminated string at byte 10000038"));
    }
    static void brokenTables()
    {
        const QByteArray torn =
            ": has a quotation mark that never closes, in the row from line 2 on; close or double it.";
        row("torn.csv", "title,text\nA,\"" + prose + QByteArray("\na,b").repeated(tenMegabytes / 4), ":2" + torn);
        row("torn.tsv", "title\ttext\nA\t\"" + prose + QByteArray("\na\tb").repeated(tenMegabytes / 4), ":2" + torn);
    }
    static void brokenDocuments()
    {
        const QByteArray zip = "PK\x03\x04";
        row("cut.docx", zip + QByteArray(1000, 'x'), damaged);
        row("cut.odt", zip, damaged);
        row("endless.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9223372036854775807\r\n\r\nx",
            ":1: is larger than 256 MB; split it before opening it.");
        row("negative.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\nx", noPage);
        row("long.warc", "WARC/1.0\r\nX: " + QByteArray(tenMegabytes, 'x'), noPage);
        row("empty.eml", "From: a\nSubject: b\n\n", noLetter);
        row("long.eml", "From: a\nSubject: " + QByteArray(tenMegabytes, 'x') + "\n\n", noLetter);
        row("empty.md", "---\ntitle: a\n---\n", ": is Markdown without text; there is nothing to review.");
        row("letter.rtf", "{\\rtf1\\ansi " + prose + "}",
            ": is a file of rich text (RTF), which is not read here; save it as Word or OpenDocument, and open that.");
    }
    static void brokenNews()
    {
        const QByteArray tooDeep = ": is nested deeper than any news; there is nothing to review.";
        QByteArray laughs;
        for (char name = 'b'; name <= 'z'; ++name)
            laughs += "<!ENTITY " + QByteArray(1, name) + " \"" +
                      ('&' + QByteArray(1, char(name - 1)) + ';').repeated(10) + "\">";
        row("nested.xml", "<rss>" + QByteArray("<a>").repeated(many), tooDeep);
        row("nesteditem.xml", "<rss><item>" + QByteArray("<a>").repeated(999), tooDeep);
        row("laughs.xml", "<!DOCTYPE rss [<!ENTITY a \"ha\">" + laughs + "]><rss><item>&z;</item></rss>",
            noXml("Entity expands to more characters than the entity expansion limit"));
        row("attribute.xml", "<rss a=\"" + QByteArray(tenMegabytes, 'a') + "\"/>",
            ": holds no articles; there is nothing to review.");
        row("torn.xml", "<rss><item><description>" + prose + QByteArray(tenMegabytes, 'a'),
            noXml("Premature end of document"));
        row("crowd.xml", "<rss><item>" + QByteArray("<a/>").repeated(1'000'000) + "</item></rss>",
            ": has more elements than an article; there is nothing to review.");
        row("other.xml", "<urlset><url>https://alderpost.example</url></urlset>",
            ": is XML, but neither a feed (RSS, Atom) nor NITF nor NewsML-G2; open it as plain text.");
    }
    /// What is not what its name says.
    static void mistakenNames()
    {
        const QByteArray picture("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        const QByteArray binary = ": is a binary file, not text; open the article's text instead.";
        const QByteArray noColumn = ":1: has no column that is known to hold text; name one “text” in the first row.";
        for (const char *name : {"picture.html", "picture.txt", "picture.xml", "picture.md"})
            row(name, picture, binary);
        row("picture.json", picture, noJson("illegal number at byte 1"));
        row("picture.jsonl", picture, ":1" + noJson("illegal number at byte 1"));
        row("picture.csv", picture, noColumn);
        row("picture.tsv", picture, noColumn);
        row("picture.docx", picture, damaged);
        row("picture.odt", picture, damaged);
        row("picture.warc", picture, noPage);
        row("picture.eml", picture, noLetter);
        row("picture.mht", picture, noLetter);
        row("prose.json", prose, noJson("illegal number at byte 1"));
        row("prose.jsonl", prose, ":1" + noJson("illegal number at byte 1"));
        row("prose.warc", prose, noPage);
        row("prose.xml", prose, noXml("Start tag expected"));
    }

private Q_SLOTS:
    void endsInASentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("said");
        brokenRecords();
        brokenTables();
        brokenDocuments();
        brokenNews();
        mistakenNames();
    }
    void endsInASentence()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, said);
        check(written(name, bytes), said);
    }

    void aLineBeyondTheLimitIsNotHeld_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("record") << u"a.jsonl"_s << QByteArray("{\"text\":\"") + prose << QByteArray(":1");
        QTest::newRow("row") << u"a.csv"_s << "title,text\nA," + prose << QByteArray(":2");
        QTest::newRow("quoted row") << u"b.csv"_s << "title,text\nA,\"" + prose << QByteArray(":2");
    }
    void aLineBeyondTheLimitIsNotHeld()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, line);
        QFile file(written(u"long "_s + name, head));
        QVERIFY(file.resize(400'000'000)); // takes no room
        check(file.fileName(), line + tooLarge);
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
        check(file.fileName(), tooLarge);
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
