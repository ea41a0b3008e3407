// SPDX-License-Identifier: Apache-2.0
#include "store/changefeed.h"
#include "store/database.h"
#include "store/presence.h"
#include "support/storefixture.h"
#include "support/testserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <array>
#include <atomic>
#include <latch>
#include <thread>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t editors = 20;
constexpr size_t articles = 5;

int seconds()
{
    bool given = false;
    const int count = qEnvironmentVariableIntValue("BLUEPENCIL_STRESS_SECONDS", &given);
    return given ? count : 1;
}

std::unique_ptr<Workspace> opened(const QString &place)
{
    auto workspace = Workspace::open(place);
    if (!workspace)
        qFatal("%s", qUtf8Printable(workspace.sentence()));
    return std::move(*workspace);
}

/// What came of one editor's work.
struct Work {
    QStringList acknowledged;
    QList<qint64> microseconds; ///< of each decision that was taken
    int refused = 0;
};

/// Decides as fast as it goes until the end, looking again when somebody else was first.
Work decideUntil(const std::atomic<bool> &isOver, std::latch &seated, const StoreFixture &desk, const QString &address,
                 quint32 seed)
{
    Work work;
    const auto workspace = opened(address);
    if (!workspace->setEditor(u"Editor %1"_s.arg(seed)))
        qFatal("no name");
    const auto session = desk.session(*workspace);
    seated.arrive_and_wait();
    QRandomGenerator random(seed);
    while (!isOver) {
        (void)workspace->sendWaiting(); // as the window's feed does
        const QList<Change> changes = someEdit(*session, random);
        QElapsedTimer timer;
        timer.start();
        const Outcome applied = session->apply(changes);
        if (applied && !changes.isEmpty()) {
            work.microseconds.append(timer.nsecsElapsed() / 1000);
            // What somebody else has taken back meanwhile needs no second line.
            for (const LogEntry &entry : session->history().last(changes.size())) {
                if (entry.change.after)
                    work.acknowledged.append(sayingOf(entry));
            }
        } else if (!applied) {
            ++work.refused;
            (void)session->reload(); // the connection may have been cut just now; the next round tries again
        }
    }
    while (!workspace->sendWaiting()) // what was decided while there was no connection
        QThread::msleep(20);
    return work;
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
        const std::array<StoreFixture, articles> desks;
        { // the articles are there, so that all begin at once
            const auto workspace = Workspace::open(address);
            for (const StoreFixture &desk : desks)
                (void)desk.session(**workspace);
        }
        std::atomic<bool> isOver = false;
        std::latch seated(editors + 1);
        std::array<Work, editors> works;
        std::array<std::thread, editors> threads;
        for (size_t i = 0; i < editors; ++i) {
            threads.at(i) = std::thread([&, i] {
                works.at(i) = decideUntil(isOver, seated, desks.at(i % articles), address, static_cast<quint32>(i + 1));
            });
        }
        const auto keeper = Database::open(address);
        seated.arrive_and_wait();
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
        isOver = true;
        for (std::thread &thread : threads)
            thread.join();

        QStringList acknowledged;
        QList<qint64> microseconds;
        int refused = 0;
        for (const Work &work : works) {
            acknowledged += work.acknowledged;
            microseconds += work.microseconds;
            refused += work.refused;
        }
        QHash<QString, int> kept;
        const auto workspace = Workspace::open(address);
        for (const StoreFixture &desk : desks) {
            const auto session = desk.session(**workspace);
            for (const LogEntry &entry : session->history())
                ++kept[sayingOf(entry)];
        }
        std::sort(microseconds.begin(), microseconds.end());
        QVERIFY(cut > 5 && microseconds.size() > 20);
        qInfo("%lld decisions, %d refused, %d connections cut; median %.1f ms, p99 %.1f ms",
              static_cast<long long>(microseconds.size()), refused, cut,
              static_cast<double>(microseconds.at(microseconds.size() / 2)) / 1000,
              static_cast<double>(microseconds.at(microseconds.size() * 99 / 100)) / 1000);
        for (const QString &saying : std::as_const(acknowledged))
            QCOMPARE(kept.value(saying), 1);
    }

    void whoIsInAnArticleIsSeenUntilTheyGo()
    {
        const QString address = TestServer::instance().newDatabase();
        const StoreFixture desk;
        auto first = opened(address);
        auto second = opened(address);
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
        auto workspace = opened(m_home.filePath(u"own"_s));
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
        auto mine = opened(address);
        auto theirs = opened(address);
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
