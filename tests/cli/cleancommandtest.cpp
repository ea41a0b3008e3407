// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include "formats/packing/zip.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace bluepencil;
using namespace bluepencil::cli;
using namespace Qt::StringLiterals;

namespace {

const QByteArray story("The tide rose over the pier at Tessel on Friday and took two boats with it.\n"
                       "Ada Quill, who keeps the harbour, had warned the council of it in the spring.\n");

} // namespace

class CleanCommandTest : public QObject {
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void writesPlainTextInAStyle()
    {
        const QByteArray article("The tide rose — at last.\n\nIt stayed.\n");
        const Ended ended = runCli({u"clean"_s, u"--output-encoding"_s, u"windows-1252"_s, u"--line-ends"_s, u"crlf"_s,
                                    u"--paragraphs"_s, u"tight"_s},
                                   article);
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.out, QByteArray("The tide rose \x97 at last.\r\nIt stayed.\r\n"));
        QCOMPARE(runCli({u"clean"_s, u"--line-ends"_s, u"wax"_s}, article).status, 2);
        QCOMPARE(runCli({u"clean"_s, u"--output-encoding"_s, u"wax"_s}, article).status, 2);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void repairsOnlyWhatItIsAskedTo_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("clean");
        const QByteArray damaged = "The cafÃ© on the pier is open again.\nAda&nbsp;Quill keeps it, and her son.\n";
        QTest::newRow("nothing") << QStringList{} << damaged;
        QTest::newRow("the encoding")
            << QStringList{u"--repair"_s, u"encoding"_s}
            << QByteArray("The café on the pier is open again.\nAda&nbsp;Quill keeps it, and her son.\n");
        QTest::newRow("everything")
            << QStringList{u"--repair"_s, u"all"_s}
            << QByteArray("The café on the pier is open again.\nAda\u00A0Quill keeps it, and her son.\n");
    }
    void repairsOnlyWhatItIsAskedTo()
    {
        QFETCH(QStringList, options);
        const QString file =
            written(u"cafe.txt"_s, "The cafÃ© on the pier is open again.\nAda&nbsp;Quill keeps it, and her son.\n");
        const Ended ended = runCli(QStringList{u"clean"_s, file} + options);
        QCOMPARE(ended.status, 0);
        QTEST(ended.out, "clean");
    }

    void readsBytesAsToldTo()
    {
        const QString file = written(u"cafe.txt"_s, QByteArray("Le caf\xE9 de la jet\xE9"
                                                               "e est ouvert.\n"));
        const Ended ended = runCli({u"clean"_s, u"--encoding"_s, u"iso-8859-1"_s, file});
        QCOMPARE(ended.out, QByteArray("Le café de la jetée est ouvert.\n"));
        const Ended unknown = runCli({u"clean"_s, u"--encoding"_s, u"morse"_s, file});
        QVERIFY(unknown.status > 0);
        QVERIFY2(unknown.err.contains("morse"), unknown.err.constData());
    }

    void cuts_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("clean");
        const QByteArray text = "[ad_1]\n" + story + "Source link";
        QTest::newRow("everything suggested") << QStringList{} << text << story.chopped(1);
        QTest::newRow("one kind") << QStringList{u"--accept"_s, u"ad_marker"_s} << text << story + "Source link";
        QTest::newRow("two kinds") << QStringList{u"--accept"_s, u"ad_marker,boilerplate"_s} << text
                                   << story.chopped(1);
        QTest::newRow("only what is certain") << QStringList{u"--min-confidence"_s, u"1"_s} << text << text;
        const QByteArray likely = story + "Share your thoughts below";
        QTest::newRow("what is likely") << QStringList{} << likely << story.chopped(1);
        QTest::newRow("only what is sure") << QStringList{u"--sure"_s} << likely << likely;
        QTest::newRow("no cut, no change")
            << QStringList{} << QByteArray("  The tide rose.\r\n\r\n\r\n It fell. \t\r\n")
            << QByteArray("  The tide rose.\r\n\r\n\r\n It fell. \t\r\n");
    }

    void cuts()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, clean);
        const Ended ended = runCli(QStringList{u"clean"_s} + options, text);
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.out, clean);
        QVERIFY2(!ended.err.contains("QCommandLineParser"), ended.err.constData()); // asked for what it does not know
    }

    void recordsComeOutAsRecords()
    {
        const Ended ended = runCli({u"clean"_s, u"--input"_s, u"jsonl"_s},
                                   "{\"id\": \"a\", \"title\": \"Tide\", \"text\": \"[ad_1]\\n" +
                                       QByteArray(story).replace("\n", "\\n") +
                                       "\"}\n"
                                       "rubbish\n"
                                       "{\"id\": 7, \"url\": \"https://gazette.example/\", \"text\": \"It fell.\"}\n");
        QCOMPARE(ended.status, 1);
        const QByteArrayList lines = ended.out.split('\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0),
                 "{\"id\":\"a\",\"title\":\"Tide\",\"text\":\"" + QByteArray(story).replace("\n", "\\n") + "\"}");
        QVERIFY(lines.at(1).startsWith("{\"id\":null,\"line\":2,\"error\":"));
        QCOMPARE(lines.at(2), QByteArray("{\"id\":7,\"url\":\"https://gazette.example/\",\"text\":\"It fell.\"}"));
    }

    void writesAFilePerArticle()
    {
        const QString one = written(u"one.txt"_s, "[ad_1]\n" + story);
        const QString two = written(u"two.jsonl"_s, "{\"id\": \"../x\", \"text\": \"It fell.\"}\n"
                                                    "{\"text\": \"It rose.\"}\n");
        const Ended ended = runCli({u"clean"_s, u"-o"_s, path(u"new/out"_s), one, two, u"-"_s}, "From a pipe.");
        QVERIFY2(ended.status == 0, ended.err.constData());
        QVERIFY(ended.out.isEmpty());
        QCOMPARE(contentOf(u"new/out/one.txt"_s), story);
        QCOMPARE(contentOf(u"new/out/_x.txt"_s), QByteArray("It fell."));
        QCOMPARE(contentOf(u"new/out/standard-input.txt"_s), QByteArray("From a pipe."));
        QCOMPARE(QDir(path(u"new/out"_s)).entryList(QDir::Files).size(), 4);
        QCOMPARE(contentOf(u"one.txt"_s), "[ad_1]\n" + story);
    }

    void refusesTwoArticlesOfOneName()
    {
        const QString lines = written(u"same.jsonl"_s, "{\"id\": \"a/b\", \"text\": \"First.\"}\n"
                                                       "{\"id\": \"a:b\", \"text\": \"Second.\"}\n"
                                                       "{\"id\": \"c\", \"text\": \"Third.\"}\n");
        for (const QString &jobs : {u"1"_s, u"4"_s}) {
            const Ended ended = runCli({u"clean"_s, u"-j"_s, jobs, u"-o"_s, path(u"out"_s), lines});
            QCOMPARE(ended.status, 1);
            QVERIFY2(ended.err.startsWith("bluepencil-cli: a:b: "), ended.err.constData());
            QCOMPARE(contentOf(u"out/a_b.txt"_s), QByteArray("First."));
            QCOMPARE(contentOf(u"out/c.txt"_s), QByteArray("Third."));
        }
    }

    void replacesOnlyWhatItWroteItself()
    {
        const QString one = written(u"one.txt"_s, "[ad_1]\n" + story);
        const QStringList clean = {u"clean"_s, u"-o"_s, path(u"out"_s), one};
        QCOMPARE(runCli(clean).status, 0);
        QCOMPARE(runCli(clean).status, 0); // an earlier run's

        const QByteArray edited("What an editor made of it.\n");
        written(u"out/one.txt"_s, edited);
        const Ended refused = runCli(clean);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("one.txt") && refused.err.contains("--force"), refused.err.constData());
        QCOMPARE(contentOf(u"out/one.txt"_s), edited);

        QCOMPARE(runCli(clean + QStringList{u"--force"_s}).status, 0);
        QCOMPARE(contentOf(u"out/one.txt"_s), story);
    }

    void replacesNoRawFileThatIsNoInput()
    {
        const QByteArray raw("[ad_1]\nAnother raw article.\n");
        written(u"real.txt"_s, raw);
        QVERIFY(QDir(m_folder->path()).mkdir(u"out"_s));
        QVERIFY(QFile::link(path(u"real.txt"_s), path(u"out/real.txt"_s)));
        const QString records = written(u"batch.jsonl"_s, "{\"id\": \"real\", \"text\": \"It fell.\"}\n");
        for (const QString &folder : {m_folder->path(), path(u"out"_s)}) {
            const Ended ended = runCli({u"clean"_s, u"-o"_s, folder, records});
            QCOMPARE(ended.status, 1);
            QVERIFY2(ended.err.contains("--force"), ended.err.constData());
            QCOMPARE(contentOf(u"real.txt"_s), raw);
        }
    }

    void namesThatAreDotsKeepTheirSuffix()
    {
        const QString records = written(u"dots.jsonl"_s, "{\"id\": \"..\", \"text\": \"It fell.\"}\n");
        const Ended ended = runCli({u"clean"_s, u"-o"_s, path(u"out"_s), records});
        QVERIFY2(ended.status == 0, ended.err.constData());
        QCOMPARE(contentOf(u"out/article.txt"_s), QByteArray("It fell."));
    }

    void aMessageMovesNoCursor()
    {
        const Ended ended = runCli({u"clean"_s, path(u"no\x1b[31m\nfile.txt"_s)});
        QCOMPARE(ended.status, 1);
        QVERIFY(!ended.err.contains('\x1b'));
        QCOMPARE(ended.err.count('\n'), 1);
        QVERIFY2(ended.err.contains("\u241b[31m\u240afile.txt"), ended.err.constData());
    }

    void neverWritesARawFile()
    {
        const QByteArray raw("[ad_1]\nThe tide rose.\n");
        const QString one = written(u"one.txt"_s, raw);
        QVERIFY(QDir(m_folder->path()).mkdir(u"links"_s));
        QVERIFY(QFile::link(one, path(u"links/one.txt"_s)));
        for (const QString &folder : {m_folder->path(), path(u"links"_s)}) {
            const Ended ended = runCli({u"clean"_s, u"-o"_s, folder, one});
            QCOMPARE(ended.status, 1);
            QVERIFY2(ended.err.contains("raw file"), ended.err.constData());
            QCOMPARE(contentOf(u"one.txt"_s), raw);
        }
    }

    void saysThatAFolderCannotBeMade()
    {
        const QString one = written(u"one.txt"_s, "The tide rose.\n");
        const Ended ended = runCli({u"clean"_s, u"-o"_s, one + u"/out"_s, one});
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.err.contains("cannot be made a folder"), ended.err.constData());
    }

    void callsTheFilesAsAsked()
    {
        const QString wire =
            written(u"wire.jsonl"_s, "{\"id\": \"a/7\", \"title\": \"The tide\", \"date\": \"2031-05-02T10:00\", "
                                     "\"text\": \"Up.\"}\n");
        QCOMPARE(runCli({u"clean"_s, u"--names"_s, u"{date} {title}"_s, u"-o"_s, path(u"out"_s), wire}).status, 0);
        QVERIFY(QFile::exists(path(u"out/2031-05-02 The tide.txt"_s)));
        QCOMPARE(runCli({u"clean"_s, u"--names"_s, u"{headline}"_s, u"-o"_s, path(u"out"_s), wire}).status, 2);
    }

    void showsWhatItCut()
    {
        const QString file = written(u"one.txt"_s, "[ad_1]\n" + story);
        const Ended ended = runCli({u"clean"_s, u"--format"_s, u"docx-tracked"_s, file});
        QCOMPARE(ended.status, 0);
        const auto archive = ZipReader::open(ended.out);
        QVERIFY(archive.ok());
        const QByteArray body = *archive->part("word/document.xml", 1'000'000);
        QVERIFY2(body.contains(">[ad_1]</w:delText>") && !body.contains("w:date="), body.constData());
        QCOMPARE(runCli({u"clean"_s, u"--format"_s, u"docx-tracked"_s, file}).out, ended.out);
    }

    void documentsDoNotStandOneBehindTheOther()
    {
        const QString wire = written(u"wire.json"_s, "[{\"text\": \"Up.\"}, {\"text\": \"Down.\"}]");
        const Ended ended = runCli({u"clean"_s, u"--format"_s, u"odt"_s, wire});
        QCOMPARE(ended.status, 1);
        QVERIFY(ZipReader::open(ended.out).ok());
        QVERIFY2(ended.err.contains("-o"), ended.err.constData());
    }

    void saysWhatAFormatCannotHold()
    {
        const Ended ended = runCli({u"clean"_s, u"--format"_s, u"docx"_s, written(u"one.txt"_s, "Up\vand down.\n")});
        QCOMPARE(ended.status, 0);
        QVERIFY2(ended.err.contains("A character"), ended.err.constData());
    }

    void writesTheFormatThatWasAskedFor()
    {
        const QByteArray lines = "{\"n\":1.0, \"text\": \"[ad_1]\\nThe pier is closed.\"}\n";
        const auto clean = [&](const QString &format) {
            return runCli({u"clean"_s, u"--input"_s, u"jsonl"_s, u"--format"_s, format}, lines);
        };
        QCOMPARE(clean(u"as-it-came"_s).out, QByteArray("{\"n\":1.0, \"text\": \"The pier is closed.\"}\n"));
        QCOMPARE(clean(u"md"_s).out, QByteArray("The pier is closed.\n"));
        QCOMPARE(clean(u"html-fragment"_s).out, QByteArray("<p>The pier is closed.</p>\n"));
        QCOMPARE(clean(u"text"_s).out, QByteArray("The pier is closed."));
        QCOMPARE(clean(u"wax"_s).status, 2);
        const Ended table = runCli({u"clean"_s, u"--input"_s, u"csv"_s, u"--format"_s, u"as-it-came"_s},
                                   "id,text\n1,\"[ad_1]\nThe pier is closed until the spring.\"\n2,\"[ad_1]\nThe mole "
                                   "stays open for anglers all winter.\"\n");
        QCOMPARE(table.out, QByteArray("id,text\n1,\"The pier is closed until the spring.\"\n2,\"The mole stays open "
                                       "for anglers all winter.\"\n"));
        const Ended text = runCli({u"clean"_s, u"--format"_s, u"as-it-came"_s}, "The pier is closed.\n");
        QCOMPARE(text.status, 1);
        QVERIFY2(text.err.contains("is no record"), text.err.constData());
    }
};

QTEST_GUILESS_MAIN(CleanCommandTest)
#include "cleancommandtest.moc"
