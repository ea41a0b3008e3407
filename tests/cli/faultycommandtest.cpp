// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include "review/edits.h"
#include "store/approvals.h"
#include "support/storefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cerrno>

using namespace bluepencil;
using namespace bluepencil::cli;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array names{"pier.txt", "quay.txt", "tide.txt"};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qUtf8Printable(file.errorString()));
}

/// Three articles, reviewed and approved, and a folder that holds the files that were made of their first texts.
class Batch {
public:
    Batch()
    {
        for (const char *name : names)
            write(article(name), harbourArticle() + name);
        approveAll();
    }

    [[nodiscard]] QString article(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString out(const char *name) const { return outFolder() + u'/' + QString::fromLatin1(name); }
    [[nodiscard]] QString outFolder() const { return m_folder.filePath(u"watched/out"_s); }
    [[nodiscard]] QString watched() const { return m_folder.filePath(u"watched"_s); }
    [[nodiscard]] QStringList call(const QString &command) const
    {
        QStringList arguments{command, u"-o"_s, outFolder(), u"--data-dir"_s, watched() + u"/data"_s};
        for (const char *name : names)
            arguments.append(article(name));
        return arguments;
    }

private:
    void approveAll()
    {
        const auto workspace = Workspace::open(watched() + u"/data"_s);
        if (!workspace)
            qFatal("%s", qUtf8Printable(workspace.sentence()));
        for (const char *name : names) {
            const auto session = ReviewSession::open(**workspace, article(name));
            (*session)->setAnalysis(harbourAnalysis((*session)->article()));
            const Signature by{u"M. Lund"_s, 1'700'000'000'000};
            const bool good = (*session)
                                  ->apply(decide((*session)->review(), (*session)->article(), (*session)->suggestions(),
                                                 Verb::Cut, by))
                                  .ok() &&
                              approve(**session, by).ok();
            if (!good)
                qFatal("%s was not approved", name);
        }
    }

    QTemporaryDir m_folder;
};

Ended runUnder(const QString &fault, const QStringList &arguments)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(BLUEPENCIL_FAULTYFILES));
    environment.insert(u"BLUEPENCIL_FAULT"_s, fault);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(BLUEPENCIL_CLI), arguments);
    program.closeWriteChannel();
    if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
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
        const Batch batch;
        QCOMPARE(runCli(batch.call(command)).status, 0);
        QByteArrayList wanted;
        for (const char *name : names)
            wanted.append(bytesOf(batch.out(name)));
        const QByteArrayList nothing(static_cast<qsizetype>(names.size()), "(not there)");
        bool wasRefused = true;
        // Until a call does no harm any more, because there are not so many.
        for (int nth = 1; nth <= 40 && (wasRefused || nth % 8 != 0); ++nth) {
            QVERIFY(QDir(batch.outFolder()).removeRecursively());
            const QString fault = u"%1 %2 %3 %4 %5"_s.arg(call).arg(nth).arg(error).arg(howLong, batch.watched());
            const Ended ended = runUnder(fault, batch.call(command));
            wasRefused = ended.status != 0;
            m_refusals += wasRefused ? 1 : 0;
            QVERIFY2(ended.status == 0 || ended.status == 1, (fault.toUtf8() + ": " + ended.err).constData());
            QVERIFY2(!wasRefused || ended.err.endsWith(".\n"), (fault.toUtf8() + ": " + ended.err).constData());
            for (qsizetype i = 0; i < wanted.size(); ++i) {
                const QByteArray there = bytesOf(batch.out(names.at(static_cast<size_t>(i))));
                const bool isWhole = there == wanted.at(i) || (ended.status == 1 && there == nothing.at(i));
                QVERIFY2(isWhole, (fault.toUtf8() + " leaves " + there + " and says " + ended.err).constData());
            }
            for (int run = 0; run < 2; ++run) { // first in the place of nothing, then of what we wrote
                const Ended again = runCli(batch.call(command));
                QVERIFY2(again.status == 0, ("after " + fault.toUtf8() + ": " + again.err).constData());
            }
            for (qsizetype i = 0; i < wanted.size(); ++i)
                QCOMPARE(bytesOf(batch.out(names.at(static_cast<size_t>(i)))), wanted.at(i));
        }
    }

    void cleanupTestCase()
    {
        qInfo("%d runs failed of a fault", m_refusals);
        QVERIFY(m_refusals > 40);
    }

private:
    int m_refusals = 0;
};

QTEST_GUILESS_MAIN(FaultyCommandTest)
#include "faultycommandtest.moc"
