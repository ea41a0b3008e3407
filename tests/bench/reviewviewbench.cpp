// SPDX-License-Identifier: Apache-2.0
#include "panes/reviewview.h"

#include "bench/sizes.h"
#include "bench/timings.h"

#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize windowSize(1'000, 860);

/// An article of about this many units, always the same, with a promotion in every tenth paragraph.
ReviewScene sceneOf(qsizetype units)
{
    static const QStringList words =
        u"the harbour council voted to rebuild an old pier after engineers warned that timber "
        "piles would not last another winter and ferry owners asked for less"_s.split(u' ');
    QRandomGenerator random(7);
    QString text;
    text.reserve(units + kilobyte);
    auto findings = std::make_shared<QList<Finding>>();
    for (int paragraph = 0; text.size() < units; ++paragraph) {
        const qsizetype start = text.size();
        const int length = paragraph % 10 == 9 ? 8 : 20 + random.bounded(60);
        for (int i = 0; i < length; ++i)
            text += words.at(random.bounded(static_cast<int>(words.size()))) + u' ';
        if (paragraph % 10 == 9) {
            Finding finding;
            finding.span = Span(start, text.size() - 1);
            finding.confidence = 0.95F;
            finding.rule = "bench.promotion";
            findings->append(finding);
        }
        text += u'\n';
    }
    ReviewScene scene;
    scene.article = Article(text);
    scene.findings = findings;
    scene.clean = CleanText(scene.article, {});
    return scene;
}

Span cut(ReviewScene &scene, qsizetype index)
{
    const Finding &finding = scene.findings->at(index);
    Decision decision;
    decision.finding = finding.id();
    decision.span = finding.span;
    decision.sequence = scene.review.nextSequence();
    const Outcome outcome = scene.review.apply({{DecisionId::on(finding.id()), std::nullopt, decision}});
    Q_ASSERT(outcome.ok());
    scene.clean = CleanText(scene.article, scene.review.cuts());
    return finding.span;
}

void show(ReviewView &view)
{
    view.resize(windowSize);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.repaint();
}

} // namespace

class ReviewViewBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openUntilPainted_data() { addSizes(); }

    void openUntilPainted()
    {
        QFETCH(qsizetype, units);
        const ReviewScene scene = sceneOf(units);
        ReviewView view;
        show(view);
        Timings timings;
        for (int i = 0; i < 30; ++i) {
            timings.measure([&] {
                view.setScene(scene);
                view.viewport()->repaint();
            });
        }
        timings.report();
    }

    void index10MB()
    {
        const ReviewScene scene = sceneOf(10 * megabyte);
        Timings timings;
        for (int i = 0; i < 20; ++i)
            timings.measure([&] { const RowLayout layout(scene.article, {}); });
        timings.report();
    }

    void indexOneParagraphOf10MB()
    {
        const Article article(u"The pier was old and the sea was not. "_s.repeated(10 * megabyte / 38));
        Timings timings;
        for (int i = 0; i < 5; ++i)
            timings.measure([&] { const RowLayout layout(article, {}); });
        timings.report();
    }

    void cutUntilRepainted_data() { addSizes(); }

    void cutUntilRepainted()
    {
        QFETCH(qsizetype, units);
        ReviewScene scene = sceneOf(units);
        ReviewView view;
        show(view);
        view.setScene(scene);
        Timings timings;
        const qsizetype count = std::min<qsizetype>(300, scene.findings->size());
        for (qsizetype i = 0; i < count; ++i) {
            view.setCurrent({scene.findings->at(i).id()});
            view.viewport()->repaint();
            timings.measure([&] {
                const Span changed = cut(scene, i);
                view.updateScene(scene, changed);
                view.viewport()->repaint();
            });
        }
        timings.report();
    }

    void goToTheNextRun()
    {
        const ReviewScene scene = sceneOf(10 * megabyte);
        ReviewView view;
        show(view);
        view.setScene(scene);
        Timings timings;
        for (qsizetype i = 0; i < 300; ++i) {
            timings.measure([&] {
                view.setCurrent({scene.findings->at(i * 7).id()});
                view.viewport()->repaint();
            });
        }
        timings.report();
    }

    void scrollFrame_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("wheel") << 66;
        QTest::newRow("wheel, upwards") << -66;
        QTest::newRow("page") << 800;
        QTest::newRow("drag") << 40'000;
    }

    void scrollFrame()
    {
        QFETCH(int, step);
        const ReviewScene scene = sceneOf(10 * megabyte);
        ReviewView view;
        show(view);
        view.setScene(scene);
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / (step < 0 ? 2 : 20));
        Timings timings;
        for (int i = 0; i < 300; ++i) {
            timings.measure([&] {
                view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + step);
                view.viewport()->repaint();
            });
        }
        timings.report();
    }

    void zoomOn10MB()
    {
        const ReviewScene scene = sceneOf(10 * megabyte);
        ReviewView view;
        show(view);
        view.setScene(scene);
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
        Timings timings;
        for (int i = 0; i < 30; ++i) {
            timings.measure([&] {
                view.setZoom(i % 2 ? 110 : 100);
                view.viewport()->repaint();
            });
        }
        timings.report();
    }

    void surveyOf100000Findings()
    {
        ReviewScene scene = sceneOf(10 * megabyte);
        auto many = std::make_shared<QList<Finding>>();
        for (qsizetype i = 0; i < 100'000; ++i) {
            Finding finding = scene.findings->first();
            finding.span = Span(i * 90, i * 90 + 40);
            many->append(finding);
        }
        scene.findings = many;
        ReviewView view;
        show(view);
        Timings timings;
        for (int i = 0; i < 10; ++i) {
            timings.measure([&] {
                view.setScene(scene);
                view.repaint();
            });
        }
        timings.report();
    }
};

QTEST_MAIN(ReviewViewBench)
#include "reviewviewbench.moc"
