// SPDX-License-Identifier: Apache-2.0
#include "store/database/database.h"
#include "store/session/reviewsession.h"

#include "support/storefixture.h"
#include "support/testserver.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

constexpr int killsByDefault = 50;
constexpr int longestLife = 150; // milliseconds of deciding
constexpr int patience = 60'000; // until a server has noticed

int kills()
{
    bool given = false;
    const int count = qEnvironmentVariableIntValue("BLUEPENCIL_KILLS", &given);
    return given ? count : killsByDefault;
}

/// What a decider had been told is kept, when it was killed at some moment; a line that it could not finish is left
/// out.
QStringList killedWhileDeciding(const StoreFixture &desk, QRandomGenerator &random)
{
    QProcess decider;
    decider.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    decider.start(QCoreApplication::applicationDirPath() + u"/decider"_s,
                  {desk.folder(), desk.file(), QString::number(random.generate())});
    if (!decider.waitForReadyRead(-1))
        qFatal("the decider never decided anything");
    decider.waitForFinished(random.bounded(longestLife));
    if (decider.state() != QProcess::Running)
        qFatal("the decider ended by itself");
    decider.kill();
    decider.waitForFinished(-1);
    const QByteArray said = decider.readAllStandardOutput();
    return QString::fromUtf8(said.first(said.lastIndexOf('\n') + 1)).split(u'\n', Qt::SkipEmptyParts);
}

/// What the server still does for one that was killed is not yet to be judged. It may clean up by itself meanwhile.
bool isAlone(const Database &watcher)
{
    const auto others = watcher.value(u"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                                      " AND pid <> pg_backend_pid() AND backend_type = 'client backend'"_s);
    return others && others->toInt() == 0;
}

} // namespace

class KillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAcknowledgedDecisionIsThereAgain()
    {
        const StoreFixture desk;
        QRandomGenerator random(23);
        QStringList acknowledged;
        for (int kill = 0; kill < kills(); ++kill) {
            const QStringList lines = killedWhileDeciding(desk, random);
            QVERIFY(!lines.isEmpty());
            acknowledged += lines;
            if (testsUseServer()) {
                const auto watcher = Database::open(desk.folder()); // one, since each stays connected for a moment
                QVERIFY(watcher.ok());
                QTRY_VERIFY_WITH_TIMEOUT(isAlone(**watcher), patience);
            }
            const auto workspace = desk.workspace();
            const auto session = desk.session(*workspace);
            const QList<LogEntry> &history = session->history();
            QVERIFY(history.size() >= acknowledged.size());
            for (qsizetype i = 0; i < acknowledged.size(); ++i)
                QCOMPARE(lineOf(history.at(i)), acknowledged.at(i));
            // At most the one edit that was stored when the kill came and not yet told.
            for (qsizetype i = acknowledged.size(); i < history.size(); ++i) {
                QCOMPARE(history.at(i).batch, history.last().batch);
                acknowledged.append(lineOf(history.at(i)));
            }
        }
        QCOMPARE(desk.bytes(), harbourArticle());
        qInfo("%d kills, %lld decisions kept", kills(), static_cast<long long>(acknowledged.size()));
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "killtest.moc"
