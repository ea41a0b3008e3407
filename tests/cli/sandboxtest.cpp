// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include "support/programs.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::cli;
using namespace Qt::StringLiterals;

namespace {

const QByteArray page = "<html><body><article><h1>Tide</h1><p>The tide rose over the pier.</p></article></body></html>";

} // namespace

/// What the program does without the reader that it was installed with: it parses nothing by itself unless told to.
class SandboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QFile::copy(programPath(u"bluepencil-cli"_s), m_folder.filePath(u"alone"_s)));
        QFile file(m_folder.filePath(u"tide.html"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(page) == page.size());
    }

    void parsesNothingByItself_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("status");
        QTest::newRow("a page") << QStringList{u"clean"_s, m_folder.filePath(u"tide.html"_s)} << QByteArray() << 1;
        QTest::newRow("a page from a pipe") << QStringList{u"clean"_s, u"-"_s} << page << 1;
        QTest::newRow("records") << QStringList{u"quotes"_s} << QByteArray("{\"text\": \"The tide rose.\"}\n") << 1;
        QTest::newRow("plain text") << QStringList{u"clean"_s} << QByteArray("The tide rose.") << 0;
        QTest::newRow("what is trusted") << QStringList{u"clean"_s, u"--no-sandbox"_s,
                                                        m_folder.filePath(u"tide.html"_s)}
                                         << QByteArray() << 0;
    }

    void parsesNothingByItself()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        QFETCH(int, status);
        QProcess alone;
        alone.start(m_folder.filePath(u"alone"_s), arguments);
        alone.write(input);
        alone.closeWriteChannel();
        QVERIFY(alone.waitForFinished(-1));
        const QByteArray said = alone.readAllStandardError();
        QVERIFY2(alone.exitCode() == status, said.constData());
        QCOMPARE(said.contains("bluepencil-reader"), status != 0);
    }

    void bothWaysGiveTheSame()
    {
        for (const QString &command : {u"clean"_s, u"analyze"_s, u"quotes"_s}) {
            const QStringList file{m_folder.filePath(u"tide.html"_s)};
            const Ended outside = runCli(QStringList{command} + file);
            const Ended here = runCli(QStringList{command, u"--no-sandbox"_s} + file);
            QCOMPARE(outside.status, 0);
            QCOMPARE(outside.out, here.out);
        }
    }

    void parsesWithoutStandardStreamsToo()
    {
        QProcess shell;
        const QString out = m_folder.filePath(u"out"_s);
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"exec \"$0\" clean --accept ad_marker -o \"$1\" \"$2\" <&- >&- 2>&-"_s,
                                   programPath(u"bluepencil-cli"_s), out, m_folder.filePath(u"tide.html"_s)});
        QVERIFY(shell.waitForFinished(-1));
        QFile cleaned(out + u"/tide.html"_s);
        QVERIFY(cleaned.open(QIODevice::ReadOnly));
        QVERIFY(cleaned.readAll().contains("The tide rose"));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SandboxTest)
#include "sandboxtest.moc"
