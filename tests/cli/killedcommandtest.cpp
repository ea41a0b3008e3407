// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include "store/database/database.h"
#include "support/programs.h"
#include "support/reviewedbatch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::cli;
using namespace Qt::StringLiterals;

namespace {

int kills()
{
    bool given = false;
    const int count = qEnvironmentVariableIntValue("BLUEPENCIL_KILLS", &given);
    return given ? count : 50;
}

/// True when it was killed before it had ended.
bool killedAfter(int milliseconds, const QStringList &arguments)
{
    QProcess program;
    program.start(programPath(u"bluepencil-cli"_s), arguments);
    program.closeWriteChannel();
    if (!program.waitForStarted(-1))
        qFatal("the program did not start");
    program.waitForFinished(milliseconds);
    const bool runs = program.state() == QProcess::Running;
    program.kill();
    program.waitForFinished(-1);
    return runs;
}

} // namespace

/// A batch is killed at any moment: every file is whole, and the next run takes up the work.
class KilledCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsWhole_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>(
            "more"); ///< options of every other run, so that there is something to write; none: into an empty folder
        QTest::newRow("clean") << u"clean"_s << QStringList{u"--accept"_s, u"ad_marker"_s};
        QTest::newRow("clean on two threads")
            << u"clean"_s << QStringList{u"-j"_s, u"2"_s, u"--accept"_s, u"boilerplate"_s};
        QTest::newRow("export") << u"export"_s << QStringList{};
    }

    void everyFileIsWhole()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, more);
        const ReviewedBatch batch(20);
        const QStringList plain = batch.call(command);
        const QStringList other = plain + more;
        QElapsedTimer time;
        time.start();
        QCOMPARE(runCli(other).status, 0);
        const QByteArrayList otherOut = batch.out();
        QCOMPARE(runCli(plain).status, 0);
        const auto longest = static_cast<int>(std::max<qint64>(20, time.elapsed() / 2));
        const QByteArrayList plainOut = batch.out();
        QRandomGenerator random(7);
        int killed = 0;
        for (int kill = 0; kill < kills() / 3 + 1; ++kill) {
            const bool isPlain = kill % 2 == 0;
            if (more.isEmpty() && isPlain)
                QDir(batch.outFolder()).removeRecursively();
            killed += killedAfter(random.bounded(longest), isPlain ? plain : other) ? 1 : 0;
            const QByteArrayList out = batch.out();
            for (qsizetype i = 0; i < out.size(); ++i)
                QVERIFY2(out.at(i) == plainOut.at(i) || out.at(i) == otherOut.at(i) ||
                             (more.isEmpty() && out.at(i) == "(not there)"),
                         out.at(i).constData());
            if (kill % 5 == 4) {
                const Ended ended = runCli(isPlain ? plain : other);
                QVERIFY2(ended.status == 0, ended.err.constData());
                QCOMPARE(batch.out(), isPlain ? plainOut : otherOut);
            }
        }
        QVERIFY(killed > 0);
        const auto reviews = Database::open(batch.dataFolder() + u"/reviews.sqlite"_s);
        QVERIFY(reviews.ok() && (*reviews)->check().ok());
        qInfo("%d kills, %lld files looked at, %lld left over", killed,
              static_cast<long long>(killed * plainOut.size()), static_cast<long long>(batch.leftovers().size()));
    }
};

QTEST_GUILESS_MAIN(KilledCommandTest)
#include "killedcommandtest.moc"
