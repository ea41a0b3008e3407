// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include "support/programs.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace bluepencil;
using namespace bluepencil::cli;
using namespace Qt::StringLiterals;

class InputsTest : public QObject {
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
        QFile large(path(u"large.txt"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(257LL * 1024 * 1024)); // takes no room on the disk
    }

    void readsFilesInTheirOrder()
    {
        const QString one = written(u"one.txt"_s, "The tide rose.\n");
        const QString two =
            written(u"two.jsonl"_s, "{\"id\": \"a\", \"text\": \"Up.\"}\n{\"id\": 5, \"text\": \"Down.\"}");
        const QString three = written(u"three.json"_s, "[{\"text\": \"In.\"},\n {\"text\": \"Out.\"}]");
        const Ended ended = runCli({u"analyze"_s, one, u"-"_s, two, three}, "From a pipe.");
        QCOMPARE(ended.status, 0);
        QVERIFY(ended.err.isEmpty());
        QJsonArray ids;
        QJsonArray sources;
        const auto objects = ended.objects();
        for (const QJsonObject &object : objects) {
            ids.append(object["id"_L1]);
            sources.append(object["source"_L1]);
        }
        QCOMPARE(ids, (QJsonArray{one, u"-"_s, u"a"_s, 5, three + u":1"_s, three + u":2"_s}));
        QCOMPARE(sources, (QJsonArray{one, u"-"_s, two, two, three, three}));
    }

    void readsStandardInputWithoutAFile()
    {
        const Ended ended = runCli({u"analyze"_s, u"--include-text"_s}, "\xef\xbb\xbfThe tide.\r\n");
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.objects().value(0)["text"_L1].toString(), u"The tide.\r\n"_s);
        QCOMPARE(ended.objects().value(0)["length"_L1].toInt(), 11);
    }

    void theUserMayKnowBetter()
    {
        const QByteArray record("{\"id\": \"a\", \"text\": \"Up.\"}");
        const Ended asText = runCli({u"analyze"_s, u"--input"_s, u"text"_s, u"--include-text"_s}, record);
        QCOMPARE(asText.objects().value(0)["text"_L1].toString(), QString::fromUtf8(record));
        const Ended asJson = runCli({u"analyze"_s, u"--input"_s, u"json"_s, u"--include-text"_s}, record);
        QCOMPARE(asJson.objects().value(0)["text"_L1].toString(), u"Up."_s);
        const Ended asLines = runCli({u"analyze"_s, u"--input"_s, u"jsonl"_s}, "The tide.\n");
        QCOMPARE(asLines.status, 1);
    }

    void takesTheTextFromTheFieldThatIsNamed()
    {
        const QStringList ask = {u"analyze"_s, u"--include-text"_s, u"--field"_s};
        const auto textOf = [](const Ended &ended) { return ended.objects().value(0)["text"_L1].toString(); };
        const QByteArray record("{\"id\": \"a\", \"text\": \"Up.\", \"tail\": \"Down.\"}\n");
        const Ended lines = runCli(ask + QStringList{u"tail"_s, u"--input"_s, u"jsonl"_s}, record);
        QCOMPARE(lines.status, 0);
        QCOMPARE(textOf(lines), u"Down."_s);
        QCOMPARE(lines.objects().value(0)["field"_L1].toString(), u"tail"_s);
        const QByteArray table("id,text,tail\na,Up.,Down.\nb,In.,Out.\n");
        const Ended rows = runCli(ask + QStringList{u"tail"_s, u"--input"_s, u"csv"_s}, table);
        QCOMPARE(rows.objects().size(), 2);
        QCOMPARE(textOf(rows), u"Down."_s);
        QCOMPARE(runCli({u"clean"_s, u"--input"_s, u"csv"_s, u"--field"_s, u"tail"_s}, table).status, 0);
        const Ended none = runCli(ask + QStringList{u"nowhere"_s, u"--input"_s, u"jsonl"_s}, record);
        QCOMPARE(none.status, 1);
        QVERIFY2(none.err.contains("nowhere"), none.err.constData());
    }

    void namesWhatItCannotRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("missing") << path(u"absent.txt"_s) << QByteArray("does not exist");
        QTest::newRow("below a file") << path(u"large.txt/a.txt"_s) << QByteArray("does not exist");
        QTest::newRow("directory") << m_folder.path() << QByteArray("is a directory");
        QTest::newRow("pipe") << path(u"pipe"_s) << QByteArray("is a pipe");
        QTest::newRow("device") << u"/dev/zero"_s << QByteArray("is a device");
        QTest::newRow("empty") << written(u"empty.txt"_s, {}) << QByteArray("is empty");
        QTest::newRow("only a mark") << written(u"mark.txt"_s, "\xef\xbb\xbf") << QByteArray("is empty");
        QTest::newRow("too large") << path(u"large.txt"_s) << QByteArray("is larger than 256 MB");
        QTest::newRow("binary") << written(u"binary"_s, QByteArray("a\0b", 3)) << QByteArray("is a binary file");
        QTest::newRow("broken JSON") << written(u"broken.json"_s, "{\"text\":") << QByteArray("is not valid JSON");
    }

    void namesWhatItCannotRead()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, part);
        const QString good = written(u"good.txt"_s, "The tide rose.\n");
        const QStringList formats = {u"analyze"_s, u"clean"_s, u"quotes"_s};
        for (const QString &command : formats) {
            const Ended ended = runCli({command, name, good});
            QCOMPARE(ended.status, 1);
            const QByteArray start = "bluepencil-cli: " + name.toUtf8() + ": " + part;
            QVERIFY2(ended.err.startsWith(start), ended.err.constData());
            QCOMPARE(ended.err.count('\n'), 1);
            QVERIFY(!ended.out.isEmpty()); // the others are done
        }
    }

    void readsWhatIsBrokenAndSaysSo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("invalid UTF-8") << QByteArray("caf\xc3\xa9 ").repeated(20) + "\xff"
                                       << u"café "_s.repeated(20) + u'\ufffd';
        QTest::newRow("lone surrogate in UTF-16") << QByteArray("\xff\xfe\x00\xd8i\0", 6) << u"\ufffdi"_s;
        QTest::newRow("lone surrogate in JSON") << QByteArray("{\"text\": \"\\ud800i\"}") << u"\ufffdi"_s;
        QTest::newRow("NUL in JSON") << QByteArray("{\"text\": \"\\u0000i\"}") << u"\ufffdi"_s;
    }

    void readsWhatIsBrokenAndSaysSo()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        const Ended ended = runCli({u"analyze"_s, u"--include-text"_s}, bytes);
        QCOMPARE(ended.status, 0);
        const QJsonObject object = ended.objects().value(0);
        QCOMPARE(object["text"_L1].toString(), text);
        QCOMPARE(object["warnings"_L1].toArray().first()["code"_L1].toString(), u"encoding"_s);
    }

    void aBadLineDoesNotEndTheRun()
    {
        const QByteArray lines("{\"id\": \"a\", \"text\": \"Up.\"}\n"
                               "{\"id\": \"b\", \"te\n"
                               "\n"
                               "{\"id\": \"d\"}\n"
                               "{\"id\": \"e\", \"text\": \"Down.\"}\n");
        const Ended ended = runCli({u"analyze"_s, u"--input"_s, u"jsonl"_s, u"-j"_s, u"3"_s}, lines);
        QCOMPARE(ended.status, 1);
        const auto objects = ended.objects();
        QCOMPARE(objects.size(), 4);
        QCOMPARE(objects.at(0)["id"_L1].toString(), u"a"_s);
        QVERIFY(objects.at(1)["id"_L1].isNull());
        QCOMPARE(objects.at(1)["line"_L1].toInt(), 2);
        QVERIFY(objects.at(1)["error"_L1].toString().startsWith(u"The record is not valid JSON"_s));
        QCOMPARE(objects.at(2)["id"_L1].toString(), u"d"_s);
        QCOMPARE(objects.at(2)["line"_L1].toInt(), 4);
        QCOMPARE(objects.at(3)["id"_L1].toString(), u"e"_s);
        QVERIFY(ended.err.startsWith("bluepencil-cli: -:2: is not valid JSON"));
        QVERIFY(ended.err.contains("bluepencil-cli: -:4: has no “text”"));
    }

    void doesNotGoOnWhenNobodyReads()
    {
        QProcess program;
        program.setStandardOutputFile(u"/dev/full"_s);
        program.start(programPath(u"bluepencil-cli"_s), {u"analyze"_s});
        program.write("The tide rose.\n");
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished(-1));
        QCOMPARE(program.exitCode(), 1);
        QVERIFY(program.readAllStandardError().startsWith("bluepencil-cli: standard output: cannot be written"));
    }
};

QTEST_GUILESS_MAIN(InputsTest)
#include "inputstest.moc"
