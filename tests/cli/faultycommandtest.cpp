// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include "support/programs.h"
#include "support/reviewedbatch.h"
#include "support/sanitized.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <array>
#include <cerrno>

using namespace bluepencil;
using namespace bluepencil::cli;
using namespace Qt::StringLiterals;

namespace {

Ended runUnder(const QString &fault, const QStringList &arguments)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(BLUEPENCIL_FAULTYFILES));
    environment.insert(u"BLUEPENCIL_FAULT"_s, fault);
    program.setProcessEnvironment(environment);
    program.start(programPath(u"bluepencil-cli"_s), arguments);
    program.closeWriteChannel();
    if (!program.waitForFinished(-1) || program.exitStatus() != QProcess::NormalExit)
        return {-1, {}, "crashed"};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

} // namespace

/// A batch meets the faults of its disk: each file is whole, as it was or as it is to be, and what failed is said.
class FaultyCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString memory = u"/dev/shm"_s; QFileInfo(memory).isWritable())
            qputenv("TMPDIR", memory.toLocal8Bit());
    }

    void everyFileIsWhole_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("howLong");
        struct Row {
            const char *call;
            int error;
            const char *howLong;
        };
        constexpr std::array rows{
            Row{"open", EACCES, "once"},      Row{"open", EIO, "forgood"}, Row{"write", ENOSPC, "forgood"},
            Row{"write", EIO, "once"},        Row{"write", EINTR, "once"}, Row{"write", -1, "once"},
            Row{"write", -1, "forgood"},      Row{"sync", EIO, "once"},    Row{"rename", EACCES, "once"},
            Row{"rename", EROFS, "forgood"},  Row{"close", EIO, "once"},   Row{"mkdir", EROFS, "forgood"},
            Row{"unlink", EACCES, "forgood"},
        };
        for (const QString &command : {u"clean"_s, u"export"_s}) {
            for (const Row &row : rows)
                QTest::addRow("%s, %s %d %s", qPrintable(command), row.call, row.error, row.howLong)
                    << command << QString::fromLatin1(row.call) << row.error << QString::fromLatin1(row.howLong);
        }
    }

    void everyFileIsWhole()
    {
        QFETCH(QString, command);
        QFETCH(QString, call);
        QFETCH(int, error);
        QFETCH(QString, howLong);
        const ReviewedBatch batch(3);
        QCOMPARE(runCli(batch.call(command)).status, 0);
        const QByteArrayList wanted = batch.out();
        bool wasRefused = true;
        // Until a call does no harm any more, because there are not so many.
        const int stride = isSanitized() ? 7 : 3; // what the others do is looked at without
        for (int nth = 1; nth <= 40 && (wasRefused || nth < 8); nth += nth < 6 && !isSanitized() ? 1 : stride) {
            QVERIFY(QDir(batch.outFolder()).removeRecursively());
            const QString fault = u"%1 %2 %3 %4 %5"_s.arg(call).arg(nth).arg(error).arg(howLong, batch.place());
            const Ended ended = runUnder(fault, batch.call(command));
            wasRefused = ended.status != 0;
            m_refusals += wasRefused ? 1 : 0;
            QVERIFY2(ended.status == 0 || ended.status == 1, (fault.toUtf8() + ": " + ended.err).constData());
            QVERIFY2(!wasRefused || ended.err.endsWith(".\n"), (fault.toUtf8() + ": " + ended.err).constData());
            const QByteArrayList there = batch.out();
            for (qsizetype i = 0; i < wanted.size(); ++i) {
                const bool isMissing = ended.status == 1 && there.at(i) == "(not there)";
                QVERIFY2(isMissing || there.at(i) == wanted.at(i),
                         (fault.toUtf8() + " leaves " + there.at(i) + " and says " + ended.err).constData());
            }
            for (int run = 0; run < 2; ++run) { // first in the place of nothing, then of what we wrote
                const Ended again = runCli(batch.call(command));
                QVERIFY2(again.status == 0, ("after " + fault.toUtf8() + ": " + again.err).constData());
            }
            QCOMPARE(batch.out(), wanted);
        }
    }

    void cleanupTestCase()
    {
        qInfo("%d runs failed of a fault", m_refusals);
        QVERIFY(m_refusals > (isSanitized() ? 10 : 40));
    }

private:
    int m_refusals = 0;
};

QTEST_GUILESS_MAIN(FaultyCommandTest)
#include "faultycommandtest.moc"
