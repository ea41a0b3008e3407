// SPDX-License-Identifier: Apache-2.0
#include "store/database/database.h"
#include "store/workspace/changefeed.h"
#include "store/workspace/presence.h"
#include "support/busydesk.h"
#include "support/storefixture.h"
#include "support/testserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

constexpr int articles = 5;

int seconds()
{
    bool given = false;
    const int count = qEnvironmentVariableIntValue("BLUEPENCIL_STRESS_SECONDS", &given);
    return given ? count : 1;
}

} // namespace

/// Twenty editors on one queue while their connections are cut at random.
class SharedStressTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_DATA_HOME", m_home.path().toLocal8Bit()); }

    void noDecisionIsLostOrDoubled()
    {
        const QString address = TestServer::instance().newDatabase();
        BusyDesk desk(address, articles);
        const auto keeper = Database::open(address);
        desk.begin({}, 0);
        int cut = 0;
        QElapsedTimer timer;
        timer.start();
        while (!timer.hasExpired(seconds() * 1000)) {
            const auto done = (*keeper)->value(
                u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
                " AND pid <> pg_backend_pid() ORDER BY random() LIMIT 1"_s);
            cut += done && done->toBool() ? 1 : 0;
            QTest::qWait(15);
        }
        const EditorsWork work = desk.end();
        QVERIFY(cut > 5 && work.microseconds.size() > 20);
        qInfo("%lld decisions, %lld refused, %d connections cut; median %.1f ms, p99 %.1f ms",
              static_cast<long long>(work.microseconds.size()), static_cast<long long>(work.refused), cut,
              work.millisecondsFor(0.5), work.millisecondsFor(0.99));
        const BusyDesk::Kept kept = desk.keptOf(work);
        QCOMPARE(kept.lost, 0);
        QCOMPARE(kept.doubled, 0);
    }

    void whoIsInAnArticleIsSeenUntilTheyGo()
    {
        const QString address = TestServer::instance().newDatabase();
        const StoreFixture desk;
        auto first = openedWorkspace(address);
        auto second = openedWorkspace(address);
        QVERIFY(first->setEditor(u"Vera"_s).ok());
        const qint64 source = desk.session(*first)->record().source;
        auto vera = std::make_unique<Presence>(*first);
        QVERIFY(vera->enter(source).ok());
        QVERIFY(vera->holds() && vera->others().isEmpty());

        Presence otto(*second);
        QVERIFY(otto.enter(source).ok());
        QVERIFY(!otto.holds());
        QCOMPARE(otto.holder(), u"Vera"_s);
        QVERIFY(vera->refresh().ok());
        QVERIFY(vera->holds());
        QCOMPARE(vera->others().size(), 1);

        // Whoever reads decides nothing, whatever the program asks for.
        const Signature by{u"M. Lund"_s, 1};
        const auto hers = desk.session(*first);
        const auto his = desk.session(*second);
        const auto cut = [&](ReviewSession &session) {
            return session.apply(cutOwn(session.review(), session.article(), Span(10, 20), CutReason::Legal, by));
        };
        const Outcome refused = cut(*his);
        QVERIFY(!refused && refused.sentence().contains(u"Vera"_s));
        QVERIFY(cut(*hers).ok());

        QVERIFY(otto.takeOver().ok());
        QVERIFY(*his->reload());
        QVERIFY(his->apply(restore(his->review(), his->article(), Span(10, 20), by)).ok());
        QVERIFY(*hers->reload());
        QVERIFY(!cut(*hers));
        QVERIFY(otto.holds());
        QVERIFY(vera->refresh().ok());
        QVERIFY(!vera->holds());
        QVERIFY(!vera->holder().isNull());

        // Whoever is cut off is gone, and whoever comes back finds who came meanwhile.
        vera.reset();
        QVERIFY(otto.refresh().ok());
        QVERIFY(otto.others().isEmpty());
        QVERIFY((*Database::open(address))
                    ->run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                          " WHERE datname = current_database() AND pid <> pg_backend_pid()"_s)
                    .ok());
        Presence late(*first);
        QTRY_VERIFY(late.enter(source).ok());
        QTRY_VERIFY(late.holds());
        QTRY_VERIFY(otto.refresh().ok() && !otto.holds() && otto.others().size() == 1);
        otto.leave();
        QVERIFY(late.refresh().ok());
        QVERIFY(late.others().isEmpty());
    }

    void aWorkspaceOfOnesOwnKnowsNobodyElse()
    {
        auto workspace = openedWorkspace(m_home.filePath(u"own"_s));
        Presence alone(*workspace);
        QVERIFY(alone.enter(1).ok() && alone.takeOver().ok() && alone.refresh().ok());
        QVERIFY(alone.holds() && alone.others().isEmpty());
        ChangeFeed feed(*workspace);
        QVERIFY(feed.isConnected());
    }

    /// Also after the server was away.
    void whatOthersDoIsToldWithinASecond()
    {
        constexpr int second = 1000;
        const QString address = TestServer::instance().newDatabase();
        const StoreFixture desk;
        auto mine = openedWorkspace(address);
        auto theirs = openedWorkspace(address);
        const auto session = desk.session(*mine);
        const auto other = desk.session(*theirs);
        ChangeFeed feed(*mine);
        QSignalSpy decided(&feed, &ChangeFeed::decided);
        QSignalSpy queue(&feed, &ChangeFeed::queueChanged);
        QSignalSpy rules(&feed, &ChangeFeed::rulesChanged);
        QSignalSpy moved(&feed, &ChangeFeed::movedIn);
        QSignalSpy connection(&feed, &ChangeFeed::connectionChanged);

        const Signature by{u"M. Lund"_s, 1};
        const auto cut = [&] {
            return other->apply(cutOwn(other->review(), other->article(), Span(10, 20 + other->history().size()),
                                       CutReason::Legal, by));
        };
        QVERIFY(cut().ok());
        QTRY_VERIFY_WITH_TIMEOUT(!decided.isEmpty() && !queue.isEmpty(), second);
        QCOMPARE(decided.first().first().toLongLong(), session->record().reading);
        QVERIFY(theirs->database().run(u"INSERT INTO house_rule VALUES (1, 'a', 'line', 'cut', '', '', 0)"_s).ok());
        QTRY_VERIFY_WITH_TIMEOUT(!rules.isEmpty(), second);
        Presence vera(*theirs);
        QVERIFY(vera.enter(session->record().source).ok());
        QTRY_VERIFY_WITH_TIMEOUT(!moved.isEmpty(), second);
        vera.leave();

        TestServer::instance().stop();
        QTRY_VERIFY(!feed.isConnected());
        QVERIFY(cut().ok()); // it waits
        QCOMPARE(theirs->waitingSteps(), 1);
        TestServer::instance().start();
        QTRY_VERIFY(feed.isConnected());
        QTRY_VERIFY(theirs->sendWaiting());
        QVERIFY(connection.size() >= 2);
        decided.clear();
        QTRY_VERIFY(cut().ok());
        QTRY_VERIFY_WITH_TIMEOUT(!decided.isEmpty(), second);
        QVERIFY(*session->reload());
        QCOMPARE(session->review(), other->review());
    }
};

QTEST_GUILESS_MAIN(SharedStressTest)
#include "sharedstresstest.moc"
