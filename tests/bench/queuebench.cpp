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

#include <memory>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

constexpr int sites = 20;
constexpr int articlesEach = 500;

/// Finds the longest time in which the window's thread answered nobody.
class BlockMeter : public QObject {
public:
    BlockMeter()
    {
        m_clock.start();
        startTimer(0);
    }
    /// Milliseconds since the last call, or since the start.
    double longest()
    {
        m_last = m_clock.nsecsElapsed();
        return static_cast<double>(std::exchange(m_longest, 0)) / 1e6;
    }
    void timerEvent(QTimerEvent *) override
    {
        const qint64 now = m_clock.nsecsElapsed();
        m_longest = std::max(m_longest, now - m_last);
        m_last = now;
    }

private:
    QElapsedTimer m_clock;
    qint64 m_last = 0;
    qint64 m_longest = 0;
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
        qInfo("taken in after %lld ms; longest block %.1f ms", clock.elapsed(), blocks.longest());
        waitUntilLookedThrough(bench);
        qInfo("looked through after %lld ms; longest block %.1f ms; %.0f MB", clock.elapsed(), blocks.longest(),
              residentMegabytes());
        auto *filter = bench.window()->findChild<QLineEdit *>(u"queueFilter"_s);
        for (const QString &words : {u"site3"_s, u"site3 new"_s, u"0042"_s, QString()}) {
            filter->setText(words);
            BenchWindow::settle();
        }
        qInfo("filtered; longest block %.1f ms", blocks.longest());
        for (const QueueOrder order : {QueueOrder::Name, QueueOrder::State, QueueOrder::Source, QueueOrder::Stops}) {
            desk->queue()->setOrder(order);
            BenchWindow::settle();
        }
        qInfo("sorted; longest block %.1f ms", blocks.longest());
        desk->queue()->setOrder(QueueOrder::Arrival);
        BenchWindow::settle();
        (void)blocks.longest();
        for (int i = 0; i < 20; ++i) {
            bench.press(Qt::Key_A);
            BenchWindow::settle();
        }
        qInfo("decided; longest block %.1f ms", blocks.longest());
        for (int i = 0; i < 20; ++i) {
            bench.press(Qt::Key_N);
            BenchWindow::settle();
        }
        qInfo("next file; longest block %.1f ms", blocks.longest());
        qInfo("reopened, listed after %lld ms", bench.restart());
        blocks.longest();
        waitUntilIdle(bench);
        qInfo("and looked through; longest block %.1f ms; %.0f MB", blocks.longest(), residentMegabytes());
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
