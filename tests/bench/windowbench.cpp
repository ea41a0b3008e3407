// SPDX-License-Identifier: Apache-2.0
#include "bench/benchwindow.h"
#include "bench/memory.h"
#include "bench/sizes.h"
#include "bench/timings.h"
#include "commands/ownedits.h"
#include "desk/analysisflow.h"
#include "desk/intake.h"

#include <QLineEdit>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QString prose = u"The harbour council voted to rebuild an old pier before another winter. "_s;
const QString arabic = u"صوّت مجلس الميناء على إعادة بناء الرصيف القديم قبل الشتاء المقبل. "_s;

BenchArticle articleOf10MB()
{
    return articleOf(10 * megabyte, 10, prose, 7);
}

BenchArticle oneParagraph()
{
    return {prose.repeated(10 * megabyte / prose.size()), {}};
}

BenchArticle oneWordLines()
{
    BenchArticle article;
    for (int i = 0; i < 200'000; ++i)
        article.text += u"word%1\n"_s.arg(i);
    return article;
}

} // namespace

/// What an editor waits for, in the window itself: every figure includes lists, counts, the store and the painting.
class WindowBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// First, while the process has held nothing else.
    void memoryPerMegabyte()
    {
        BenchWindow bench;
        bench.open({u"One line.\n"_s, {}});
        const double before = residentMegabytes();
        bench.open(articleOf10MB());
        const double perMegabyte = (residentMegabytes() - before) / 10;
        qInfo("one article %.1f MB resident; %.1f MB for each million UTF-16 units", before, perMegabyte);
        QTest::setBenchmarkResult(perMegabyte * 1e6, QTest::BytesAllocated);
    }

    void openUntilPainted_data() { addSizes(); }
    /// The findings are known already: open, read, hash, store, lay out, paint.
    void openUntilPainted()
    {
        QFETCH(qsizetype, units);
        BenchWindow bench;
        const QString other = bench.prepare({u"Another article.\n"_s, {}});
        const QString copy = other + u"-other"_s;
        QVERIFY(QFile::copy(other, copy));
        const QString file = bench.prepare(articleOf(units, 10, prose, 7));
        Timings timings;
        for (int i = 0; i < 20; ++i) {
            bench.window()->desk()->intake()->openFiles({copy});
            bench.settle();
            const PaintCount painted(bench.view()->viewport());
            timings.measure([&] {
                bench.window()->desk()->intake()->openFiles({file});
                bench.settle();
            });
            QVERIFY(painted.count() > 0);
        }
        timings.report();
    }

    void analyzedFirst_data() { addSizes(); }
    /// Nothing is known yet: until the cuts are there to decide.
    void analyzedFirst()
    {
        QFETCH(qsizetype, units);
        Timings timings;
        for (int i = 0; i < 5; ++i) {
            BenchWindow bench;
            BenchArticle article = articleOf(units, 10, prose, 7);
            article.analysis = {};
            const QString file = bench.prepare(article);
            QSignalSpy analyzed(bench.window()->desk()->analysis(), &AnalysisFlow::analyzed);
            timings.measure([&] {
                bench.window()->desk()->intake()->openFiles({file});
                while (analyzed.isEmpty())
                    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            });
        }
        timings.report();
    }

    void cutUntilRepainted_data() { addSizes(); }
    void cutUntilRepainted()
    {
        QFETCH(qsizetype, units);
        BenchWindow bench;
        bench.open(articleOf(units, 10, prose, 7));
        Timings timings;
        const qsizetype count = std::min<qsizetype>(300, bench.session().runs().size());
        for (qsizetype i = 0; i < count; ++i) {
            const PaintCount painted(bench.view()->viewport());
            timings.measure([&] {
                bench.press(Qt::Key_A);
                bench.settle();
            });
            QVERIFY(painted.count() > 0);
        }
        QVERIFY(!bench.session().review().cuts().isEmpty());
        timings.report();
    }

    void scroll_data() { odd_data(); }
    void scroll()
    {
        QFETCH(BenchArticle, article);
        BenchWindow bench;
        bench.open(article);
        QScrollBar *bar = bench.view()->verticalScrollBar();
        QRandomGenerator random(11);
        Timings timings;
        for (int i = 0; i < 300; ++i) {
            const int to = i % 3 == 0   ? random.bounded(bar->maximum() + 1)
                           : i % 3 == 1 ? bar->value() + bar->pageStep()
                                        : bar->value() + 60;
            const PaintCount painted(bench.view()->viewport());
            timings.measure([&] {
                bar->setValue(to);
                bench.settle();
            });
        }
        timings.report();
    }

    void resizeAndZoom_data() { odd_data(); }
    void resizeAndZoom()
    {
        QFETCH(BenchArticle, article);
        BenchWindow bench;
        bench.open(article);
        bench.view()->verticalScrollBar()->setValue(bench.view()->verticalScrollBar()->maximum() / 2);
        bench.settle();
        Timings resized;
        Timings zoomed;
        for (int i = 0; i < 30; ++i) {
            resized.measure([&] {
                bench.window()->resize(i % 2 ? 1440 : 1200, 900);
                bench.settle();
            });
            zoomed.measure([&] {
                bench.view()->setZoom(i % 2 ? 100 : 120);
                bench.settle();
            });
        }
        resized.report();
        zoomed.report();
    }

    void ownCutUntilRepainted_data() { odd_data(); }
    void ownCutUntilRepainted()
    {
        QFETCH(BenchArticle, article);
        BenchWindow bench;
        bench.open(article);
        Timings timings;
        for (int i = 0; i < 100; ++i) {
            const qsizetype start = 500 + i * 200;
            timings.measure([&] {
                bench.flow()->ownEdits()->cut(Span(start, start + 40));
                bench.settle();
            });
        }
        timings.report();
    }

    void cutTenThousandAndUndo()
    {
        BenchWindow bench;
        bench.open(articleOf(megabyte * 12, 7, prose, 4));
        QList<Finding> suggestions = bench.session().suggestions();
        QVERIFY(suggestions.size() >= 10'000);
        suggestions.resize(10'000);
        Timings cut;
        Timings undone;
        for (int i = 0; i < 7; ++i) {
            cut.measure([&] {
                bench.flow()->cutAll(suggestions);
                bench.settle();
            });
            undone.measure([&] {
                bench.press(Qt::Key_Z, Qt::ControlModifier);
                bench.settle();
            });
        }
        cut.report();
        undone.report();
    }

    void filterHundredThousand()
    {
        BenchWindow bench;
        bench.open(articleOf(megabyte * 17, 2, prose, 1));
        QVERIFY(bench.session().suggestions().size() >= 100'000);
        auto *filter = bench.window()->findChild<QLineEdit *>(u"findingsFilter"_s);
        Timings timings;
        for (const QString &words : {u"p"_s, u"pr"_s, u"promo"_s, u"related"_s, u"99"_s, u"nothing"_s, QString()}) {
            timings.measure([&] {
                filter->setText(words);
                bench.settle();
            });
        }
        timings.report();
    }

private:
    static void odd_data()
    {
        QTest::addColumn<BenchArticle>("article");
        QTest::newRow("10 MB") << articleOf10MB();
        QTest::newRow("one paragraph of 10 MB") << oneParagraph();
        QTest::newRow("200,000 one-word lines") << oneWordLines();
        QTest::newRow("10 MB of Arabic") << articleOf(10 * megabyte, 10, arabic, 7);
    }
};

QTEST_MAIN(WindowBench)
#include "windowbench.moc"
