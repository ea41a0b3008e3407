// SPDX-License-Identifier: Apache-2.0
#include "panes/overview.h"
#include "panes/rowlayout.h"

#include "ui/panes/reviewfixture.h"

#include <QTest>

using namespace bluepencil;

namespace {

/// A hundred lines of equal height with an ad marker in line 10 and another in line 90.
struct Lines : ReviewFixture {
    Lines()
        : ReviewFixture(u"Line.\n"_s.repeated(10) + u"[ad_1]\n"_s + u"Line.\n"_s.repeated(79) + u"[ad_2]\n"_s +
                        u"Line.\n"_s.repeated(9))
        , layout(scene().article, {})
    {
        add(u"[ad_1]"_s, Kind::AdMarker, Category::Shortcode);
        add(u"[ad_2]"_s, Kind::AdMarker, Category::Shortcode);
        overview.setScene(scene());
    }

    RowLayout layout;
    Overview overview;
};

} // namespace

class OverviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachFindingHasItsPart()
    {
        Lines lines;
        const QList<OverviewPart> parts = lines.overview.parts(10, lines.layout, {1}, {});
        QCOMPARE(parts.size(), 10);
        QCOMPARE(parts.at(1).state, TickState::Undecided);
        QCOMPARE(parts.at(1).finding, 0);
        QCOMPARE(parts.at(1).family, Family::AdMarker);
        QCOMPARE(parts.at(9).state, TickState::Current);
        for (const int empty : {0, 2, 3, 4, 5, 6, 7, 8})
            QCOMPARE(parts.at(empty).state, TickState::None);
    }

    void whatMostWantsToBeSeenWins()
    {
        Lines lines;
        lines.decide(0, Verb::Cut);
        lines.overview.update(lines.scene(), lines.scene().findingList().at(0).span);
        QCOMPARE(lines.overview.parts(10, lines.layout, {}, {}).at(1).state, TickState::Decided);
        const OverviewPart all = lines.overview.parts(1, lines.layout, {}, {}).first();
        QCOMPARE(all.state, TickState::Undecided);
        QCOMPARE(all.finding, 1);
    }

    void shadesWhatHasNeverBeenOnTheScreen()
    {
        Lines lines;
        ParagraphSet read;
        read.add({0, 49});
        const QList<OverviewPart> parts = lines.overview.parts(10, lines.layout, {}, read);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(parts.at(i).unread, i >= 5);
    }

    void matchesOfTheFindBarHaveTheirPartsWhileTheyStand()
    {
        Lines lines;
        const qsizetype first = lines.scene().article.text().indexOf(u"[ad_1]"_s);
        const qsizetype last = lines.scene().article.length() - 3;
        lines.overview.setFound({Span(0, 4), Span(first, first + 2), Span(first + 3, first + 4), Span(last, last + 2)});
        QList<int> found;
        const QList<OverviewPart> parts = lines.overview.parts(10, lines.layout, {}, {});
        for (int i = 0; i < parts.size(); ++i) {
            if (parts.at(i).found)
                found.append(i);
        }
        QCOMPARE(found, QList({0, 1, 9}));
        QCOMPARE(parts.at(1).finding, 0);
        lines.overview.setFound({});
        const QList<OverviewPart> closed = lines.overview.parts(10, lines.layout, {}, {});
        QVERIFY(std::none_of(closed.begin(), closed.end(), [](const OverviewPart &part) { return part.found; }));
    }

    void morePartsThanRowsShowEachFindingOnce()
    {
        ReviewFixture fixture(u"[ad_1]\nLine.\n"_s);
        fixture.add(u"[ad_1]"_s, Kind::AdMarker, Category::Shortcode);
        Overview overview;
        overview.setScene(fixture.scene());
        const QList<OverviewPart> parts = overview.parts(50, RowLayout(fixture.scene().article, {}), {}, {});
        const auto shown =
            std::count_if(parts.begin(), parts.end(), [](const OverviewPart &p) { return p.finding == 0; });
        QCOMPARE(shown, 1);
    }

    void anEmptyArticleHasEmptyParts()
    {
        Overview overview;
        overview.setScene({});
        const QList<OverviewPart> parts = overview.parts(3, RowLayout(), {}, {});
        QCOMPARE(parts.size(), 3);
        QCOMPARE(parts.first().state, TickState::None);
    }
};

QTEST_APPLESS_MAIN(OverviewTest)
#include "overviewtest.moc"
