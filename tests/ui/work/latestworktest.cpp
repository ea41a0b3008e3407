// SPDX-License-Identifier: Apache-2.0
#include "work/latestwork.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QStringList>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// Lets a job wait until it is asked to stop.
void waitForStop(const std::stop_token &stop)
{
    QSemaphore asked;
    const std::stop_callback ask(stop, [&asked] { asked.release(); });
    asked.acquire();
}

} // namespace

class LatestWorkTest : public QObject {
    Q_OBJECT

    QStringList m_shown;

    void show(const LatestWork::Deliver &deliver, const QString &words)
    {
        deliver([this, words] { m_shown.append(words); });
    }

private Q_SLOTS:
    void init() { m_shown.clear(); }

    void whatAJobSaysArrivesInItsOrder()
    {
        LatestWork work(nullptr);
        work.start([this](const std::stop_token &, const LatestWork::Deliver &deliver) {
            for (const QString &words : {u"a"_s, u"b"_s, u"c"_s})
                show(deliver, words);
        });
        QTRY_COMPARE(m_shown, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    }

    void itArrivesOnTheThreadOfTheOwner()
    {
        LatestWork work(nullptr);
        QThread *worker = nullptr;
        QThread *owner = nullptr;
        work.start([&](const std::stop_token &, const LatestWork::Deliver &deliver) {
            deliver([&owner, &worker, here = QThread::currentThread()] {
                worker = here;
                owner = QThread::currentThread();
            });
        });
        QTRY_COMPARE(owner, QThread::currentThread());
        QVERIFY(worker != owner);
    }

    void theLatestAsksTheOneBeforeToStopAndIsHeardAlone()
    {
        LatestWork work(nullptr);
        QSemaphore began;
        work.start([&](const std::stop_token &stop, const LatestWork::Deliver &deliver) {
            show(deliver, u"early word of the first"_s);
            began.release();
            waitForStop(stop); // for ever, unless the second asks
            show(deliver, u"late word of the first"_s);
        });
        began.acquire(); // its early word is under way by now
        work.start([this](const std::stop_token &stop, const LatestWork::Deliver &deliver) {
            show(deliver, stop.stop_requested() ? u"stopped"_s : u"second"_s);
        });
        QTRY_VERIFY(!m_shown.isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(m_shown, QStringList{u"second"_s});
    }

    void aJobThatWasOvertakenBeforeItBeganNeverBegins()
    {
        LatestWork work(nullptr);
        QSemaphore began;
        QSemaphore mayEnd;
        std::atomic<bool> secondBegan = false;
        work.start([&](const std::stop_token &, const LatestWork::Deliver &) {
            began.release();
            mayEnd.acquire();
        });
        began.acquire();
        work.start([&](const std::stop_token &, const LatestWork::Deliver &) { secondBegan = true; });
        work.start([this](const std::stop_token &, const LatestWork::Deliver &deliver) { show(deliver, u"third"_s); });
        mayEnd.release();
        QTRY_COMPARE(m_shown, QStringList{u"third"_s});
        QVERIFY(!secondBegan);
    }

    void nothingIsHeardAfterAStop()
    {
        LatestWork work(nullptr);
        QSemaphore said;
        work.start([&](const std::stop_token &, const LatestWork::Deliver &deliver) {
            show(deliver, u"under way"_s);
            said.release();
        });
        said.acquire();
        work.stop();
        QCoreApplication::processEvents();
        QVERIFY(m_shown.isEmpty());
    }

    void aStopMayComeFromWhatIsHeard()
    {
        LatestWork work(nullptr);
        QSemaphore said;
        work.start([&](const std::stop_token &, const LatestWork::Deliver &deliver) {
            deliver([this, &work] {
                m_shown.append(u"enough"_s);
                work.stop();
            });
            show(deliver, u"more"_s);
            said.release();
        });
        said.acquire();
        QCoreApplication::processEvents();
        QCOMPARE(m_shown, QStringList{u"enough"_s});
    }

    void whoeverGoesAsksTheWorkerToStopAndWaitsForIt()
    {
        std::atomic<bool> ended = false;
        {
            LatestWork work(nullptr);
            QSemaphore began;
            work.start([&](const std::stop_token &stop, const LatestWork::Deliver &deliver) {
                began.release();
                waitForStop(stop);
                show(deliver, u"too late"_s);
                ended = true;
            });
            began.acquire();
        }
        QVERIFY(ended);
        QCoreApplication::processEvents();
        QVERIFY(m_shown.isEmpty());
    }

    void oneJobAfterTheOtherAndNeverTwoAtOnce()
    {
        LatestWork work(nullptr);
        std::atomic<int> running = 0;
        std::atomic<int> most = 0;
        constexpr int jobs = 50;
        for (int job = 0; job < jobs; ++job) {
            work.start([&, job](const std::stop_token &, const LatestWork::Deliver &deliver) {
                most = std::max(most.load(), ++running);
                show(deliver, QString::number(job));
                --running;
            });
        }
        QTRY_COMPARE(m_shown, QStringList{QString::number(jobs - 1)});
        QCOMPARE(most.load(), 1);
    }
};

QTEST_GUILESS_MAIN(LatestWorkTest)
#include "latestworktest.moc"
