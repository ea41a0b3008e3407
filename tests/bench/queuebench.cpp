// SPDX-License-Identifier: Apache-2.0
#include "bench/benchwindow.h"
#include "bench/memory.h"
#include "bench/timings.h"
#include "desk/queueflow.h"
#include "desk/queuelooks.h"
#include "queue/queuepanel.h"
#include "support/generatedsources.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>

#include <algorithm>
#include <ctime>
#include <memory>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

constexpr int sites = 20;
constexpr int articlesEach = 500;

/// Finds the longest time in which the window's thread answered nobody, and how much of it the thread itself worked:
/// the rest went to other programs of a machine that was not quiet.
class BlockMeter : public QObject {
public:
    BlockMeter()
    {
        m_last = now();
        startTimer(0);
    }
    /// "12.3 ms (11.8 ms of work)", since the last call, or since the start.
    QString longest()
    {
        m_last = now();
        const Block longest = std::exchange(m_longest, {});
        const Block busiest = std::exchange(m_busiest, {});
        return u"%1 ms (%2 ms of work)"_s.arg(longest.time, 0, 'f', 1).arg(busiest.work, 0, 'f', 1);
    }
    void timerEvent(QTimerEvent *) override
    {
        const Block at = now();
        const Block block{at.time - m_last.time, at.work - m_last.work};
        if (block.time > m_longest.time)
            m_longest = block;
        if (block.work > m_busiest.work)
            m_busiest = block;
        m_last = at;
    }

private:
    /// Milliseconds.
    struct Block {
        double time = 0;
        double work = 0;
    };
    static double read(clockid_t clock)
    {
        timespec at = {};
        ::clock_gettime(clock, &at);
        return static_cast<double>(at.tv_sec) * 1e3 + static_cast<double>(at.tv_nsec) / 1e6;
    }
    static Block now() { return {read(CLOCK_MONOTONIC), read(CLOCK_THREAD_CPUTIME_ID)}; }

    Block m_last;
    Block m_longest;
    Block m_busiest;
};

} // namespace

/// A desk with ten thousand generated files, in the window itself.
class QueueBench : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_files;

    void waitUntilLookedThrough(const BenchWindow &bench)
    {
        const auto *looks = bench.window()->desk()->looks();
        QTRY_VERIFY_WITH_TIMEOUT(looks->progress().all > 0, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(looks->progress().all == 0, 600'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_files = std::make_unique<QTemporaryDir>();
        const QList<GeneratedArticle> articles = generatedSources(sites, articlesEach, 1);
        for (qsizetype i = 0; i < articles.size(); ++i) {
            const Article &article = articles.at(i).article;
            const QString folder = m_files->filePath(article.origin().site);
            QVERIFY(QDir().mkpath(folder));
            QFile file(folder + u"/%1.txt"_s.arg(i, 5, 10, QChar(u'0')));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(article.text().toUtf8());
        }
    }

    void tenThousandFiles()
    {
        BenchWindow bench;
        BlockMeter blocks;
        Desk *desk = bench.window()->desk();
        QStringList folders;
        for (const QString &name : QDir(m_files->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            folders.append(m_files->filePath(name));
        QElapsedTimer clock;
        clock.start();
        desk->intake()->openFiles(folders);
        QTRY_COMPARE_WITH_TIMEOUT(desk->queue()->entries().size(), sites * articlesEach, 60'000);
        qInfo("taken in after %lld ms; longest block %s", clock.elapsed(), qPrintable(blocks.longest()));
        waitUntilLookedThrough(bench);
        qInfo("looked through after %lld ms; longest block %s; %.0f MB", clock.elapsed(), qPrintable(blocks.longest()),
              residentMegabytes());
        auto *filter = bench.window()->findChild<QLineEdit *>(u"queueFilter"_s);
        for (const QString &words : {u"site3"_s, u"site3 new"_s, u"0042"_s, QString()}) {
            filter->setText(words);
            BenchWindow::settle();
        }
        qInfo("filtered; longest block %s", qPrintable(blocks.longest()));
        for (const QueueOrder order : {QueueOrder::Name, QueueOrder::State, QueueOrder::Source, QueueOrder::Stops}) {
            desk->queue()->setOrder(order);
            BenchWindow::settle();
        }
        qInfo("sorted; longest block %s", qPrintable(blocks.longest()));
        desk->queue()->setOrder(QueueOrder::Arrival);
        BenchWindow::settle();
        (void)blocks.longest();
        for (int i = 0; i < 20; ++i) {
            bench.press(Qt::Key_A);
            BenchWindow::settle();
        }
        qInfo("decided; longest block %s", qPrintable(blocks.longest()));
        for (int i = 0; i < 20; ++i) {
            bench.press(Qt::Key_N);
            BenchWindow::settle();
        }
        qInfo("next file; longest block %s", qPrintable(blocks.longest()));
        qInfo("reopened, listed after %lld ms", bench.restart());
        (void)blocks.longest();
        waitUntilIdle(bench);
        qInfo("and looked through; longest block %s; %.0f MB", qPrintable(blocks.longest()), residentMegabytes());
    }

private:
    void waitUntilIdle(const BenchWindow &bench)
    {
        const auto *looks = bench.window()->desk()->looks();
        QElapsedTimer clock;
        clock.start();
        QTRY_VERIFY_WITH_TIMEOUT(looks->progress().all == 0, 600'000);
        qInfo("after %lld ms", clock.elapsed());
    }
};

QTEST_MAIN(QueueBench)
#include "queuebench.moc"
