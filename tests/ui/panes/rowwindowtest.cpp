// SPDX-License-Identifier: Apache-2.0
#include "panes/rowwindow.h"
#include "panes/rowlayout.h"

#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 200;
constexpr int guess = 30;

/// A window on rows that are guessed to be 30 high and turn out to be something else.
struct Fixture {
    explicit Fixture(std::function<int(qsizetype)> trueHeight)
        : layout(Article(u"line\n"_s.repeated(rows)), {100, 1, guess - 10, 10, 6})
        , window(layout, std::move(trueHeight))
    {
        window.setViewportHeight(300);
        window.settle();
    }

    [[nodiscard]] int topOf(qsizetype row) const
    {
        for (const PlacedRow &placed : window.rows()) {
            if (placed.row == row)
                return placed.top;
        }
        return -100'000;
    }

    RowLayout layout;
    RowWindow window;
};

int growing(qsizetype row)
{
    return 20 + static_cast<int>(row % 7) * 15;
}

} // namespace

class RowWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsWithTheFirstRowBelowTheMargin()
    {
        const Fixture fixture(growing);
        QCOMPARE(fixture.topOf(0), windowMargin);
        QCOMPARE(fixture.window.position(), 0);
    }

    void rowsTileTheScreen()
    {
        Fixture fixture(growing);
        for (const qint64 position : {0, 500, 2'000, 100'000}) {
            fixture.window.scrollTo(position);
            const QList<PlacedRow> &placed = fixture.window.rows();
            QVERIFY(placed.first().top <= windowMargin);
            QVERIFY(placed.last().top + placed.last().height >= 300 - windowMargin);
            for (qsizetype i = 1; i < placed.size(); ++i) {
                QCOMPARE(placed.at(i).row, placed.at(i - 1).row + 1);
                QCOMPARE(placed.at(i).top, placed.at(i - 1).top + placed.at(i - 1).height);
            }
        }
    }

    void scrollingMovesWhatIsSeenByExactlyThatMuch()
    {
        Fixture fixture(growing);
        fixture.window.scrollTo(3'000); // all rows above are guesses yet
        for (const int step : {-40, -40, -90, 25, -200}) {
            const PlacedRow seen = fixture.window.rows().at(1);
            fixture.window.scrollBy(step);
            QCOMPARE(fixture.topOf(seen.row), seen.top - step);
        }
    }

    void aCorrectedGuessAboveMovesThePositionNotTheText()
    {
        Fixture fixture(growing);
        fixture.window.scrollTo(3'000);
        const PlacedRow seen = fixture.window.rows().at(1);
        const qint64 before = fixture.window.position();
        fixture.layout.setMeasured(0, fixture.layout.height(0) + 500);
        fixture.window.settle();
        QCOMPARE(fixture.topOf(seen.row), seen.top);
        QCOMPARE(fixture.window.position(), before + 500);
    }

    void theEndIsReachedThoughHeightsWereGuessed()
    {
        Fixture fixture([](qsizetype) { return 95; });
        fixture.window.scrollTo(fixture.window.maximum());
        QCOMPARE(fixture.window.rows().last().row, rows - 1);
        QCOMPARE(fixture.topOf(rows - 1) + 95, 300 - windowMargin);
        QCOMPARE(fixture.window.position(), fixture.window.maximum());
    }

    void neverShowsEmptinessBelowTheEnd()
    {
        Fixture fixture(growing);
        fixture.window.place(rows - 1, 0);
        const PlacedRow &last = fixture.window.rows().last();
        QCOMPARE(last.top + last.height, 300 - windowMargin);
    }

    void neverShowsEmptinessAboveTheTop()
    {
        Fixture fixture(growing);
        fixture.window.place(3, 290);
        QCOMPARE(fixture.topOf(0), windowMargin);
    }

    void shortTextStaysAtTheTop()
    {
        RowLayout layout(Article(u"one\ntwo"_s), {100, 1, 20, 10, 6});
        RowWindow window(layout, [](qsizetype) { return 30; });
        window.setViewportHeight(300);
        window.scrollToEnd();
        QCOMPARE(window.rows().first().top, windowMargin);
        QCOMPARE(window.maximum(), 0);
    }

    void emptyTextHasNoRows()
    {
        RowLayout layout;
        RowWindow window(layout, [](qsizetype) { return 30; });
        window.setViewportHeight(300);
        window.scrollTo(50);
        window.scrollToEnd();
        QVERIFY(window.rows().isEmpty());
        QCOMPARE(window.position(), 0);
    }
};

QTEST_APPLESS_MAIN(RowWindowTest)
#include "rowwindowtest.moc"
