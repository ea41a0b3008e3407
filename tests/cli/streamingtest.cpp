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

/// The most memory that any program held that this one ran and saw end; KB.
long peakOfPrograms()
{
    rusage usage = {};
    return ::getrusage(RUSAGE_CHILDREN, &usage) == 0 ? usage.ru_maxrss : -1;
}

} // namespace

class StreamingTest : public QObject {
    Q_OBJECT

private:
    /// Lines of about 3 KB, no two the same.
    QString writtenLines(int count) const
    {
        QFile file(m_folder.filePath(u"%1.jsonl"_s.arg(count)));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        for (int i = 0; i < count; ++i) {
            const QByteArray id = QByteArray::number(i);
            file.write("{\"id\": " + id + ", \"text\": \"");
            for (int paragraph = 0; paragraph < 60; ++paragraph)
                file.write("Pier " + id + '.' + QByteArray::number(paragraph) +
                           " was closed on the day of the storm.\\n");
            file.write("\"}\n");
        }
        return file.fileName();
    }

    /// The same records in the list that an object wraps.
    QString asList(const QString &lines) const
    {
        QFile from(lines);
        QFile to(lines + u".json"_s);
        if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
            return {};
        to.write("{\"count\": 1, \"articles\": [" + from.readAll().trimmed().replace('\n', ",\n") + "]}\n");
        return to.fileName();
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void answersEachLineBeforeTheNextIsThere()
    {
        QProcess program;
        program.start(programPath(u"bluepencil-cli"_s), {u"analyze"_s, u"-j"_s, u"2"_s});
        for (const QByteArray id : {"1", "2", "3"}) {
            program.write("{\"id\": " + id + ", \"text\": \"The tide rose.\"}\n");
            QTRY_VERIFY(program.canReadLine());
            QVERIFY(program.readLine().startsWith("{\"id\":" + id + ','));
        }
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished(-1));
        QCOMPARE(program.exitCode(), 0);
    }

    void memoryDoesNotGrowWithTheNumberOfLines_data()
    {
        QTest::addColumn<bool>("isList");
        QTest::newRow("lines") << false;
        QTest::newRow("a list") << true;
    }
    void memoryDoesNotGrowWithTheNumberOfLines()
    {
        QFETCH(bool, isList);
        const auto lengthOfOutput = [](const QString &file) {
            return runCli({u"clean"_s, u"--accept"_s, u"ad_marker"_s, u"-j"_s, u"2"_s, file}).out.size();
        };
        const QString few = isList ? asList(writtenLines(200)) : writtenLines(200);
        const QString many = isList ? asList(writtenLines(2000)) : writtenLines(2000);
        QVERIFY(lengthOfOutput(few) > QFile(few).size() / 2);
        const long before = peakOfPrograms();
        QVERIFY(lengthOfOutput(many) > QFile(many).size() / 2);
        const long grown = peakOfPrograms() - before;
        // A sanitizer keeps what was freed and what each thread did: how much that is says nothing of the program.
        QVERIFY2(isSanitized() || grown < QFile(many).size() / 1024 / 2, qPrintable(u"grew by %1 KB"_s.arg(grown)));
    }

    void outputDoesNotDependOnTheNumberOfThreads_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("analyze") << QStringList{u"analyze"_s, u"--include-text"_s};
        QTest::newRow("clean") << QStringList{u"clean"_s};
        QTest::newRow("quotes") << QStringList{u"quotes"_s};
    }

    void outputDoesNotDependOnTheNumberOfThreads()
    {
        QFETCH(QStringList, arguments);
        const QString file = writtenLines(60);
        const Ended one = runCli(arguments + QStringList{file});
        QCOMPARE(one.status, 0);
        QVERIFY(!one.out.isEmpty());
        for (const QString &jobs : {u"2"_s, u"8"_s, u"0"_s})
            QCOMPARE(runCli(arguments + QStringList{u"-j"_s, jobs, file}).out, one.out);
    }
};

QTEST_GUILESS_MAIN(StreamingTest)
#include "streamingtest.moc"
