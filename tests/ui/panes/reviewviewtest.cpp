// SPDX-License-Identifier: Apache-2.0
#include "panes/reviewview.h"
#include "panes/overviewstrip.h"
#include "panes/rowcomposer.h"

#include "ui/panes/reviewfixture.h"

#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

void show(ReviewView &view, QSize size = {900, 500})
{
    view.resize(size);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.grab();
}

} // namespace

class ReviewViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paragraphsStandAtOneHeightInBothPanes()
    {
        Harbour harbour;
        harbour.cutOwn(
            harbour.spanOf(u" that has divided the town for nine winters and cost two mayors their office"_s));
        ReviewView view;
        view.setScene(harbour.scene());
        show(view, {420, 900});
        int aligned = 0;
        for (qsizetype i = 0; i < harbour.scene().article.paragraphs().size(); ++i) {
            const QRect raw = view.paragraphRect(i, Pane::Raw);
            const QRect clean = view.paragraphRect(i, Pane::Clean);
            if (raw.isEmpty() || clean.isEmpty())
                continue;
            QCOMPARE(raw.top(), clean.top());
            QVERIFY(raw.right() < clean.left());
            ++aligned;
        }
        QVERIFY(aligned >= 8);
        QVERIFY(view.paragraphRect(1, Pane::Raw).height() > view.paragraphRect(1, Pane::Clean).height());
    }

    void anAcceptedCutCollapsesInTheCleanPaneOnly()
    {
        Harbour harbour;
        ReviewView view;
        view.setScene(harbour.scene());
        show(view);
        QVERIFY(!view.paragraphRect(3, Pane::Clean).isEmpty());
        const QRect raw = view.paragraphRect(3, Pane::Raw);
        harbour.decide(harbour.promotion, Verb::Cut);
        view.updateScene(harbour.scene(), harbour.scene().findingList().at(harbour.promotion).span);
        QVERIFY(view.paragraphRect(3, Pane::Clean).isEmpty());
        QCOMPARE(view.paragraphRect(3, Pane::Raw), raw);
    }

    void aSuggestionIsTintedInBothPanesUntilItIsDecided_data()
    {
        QTest::addColumn<bool>("high");
        QTest::newRow("normal") << false;
        QTest::newRow("high contrast") << true;
    }

    void aSuggestionIsTintedInBothPanesUntilItIsDecided()
    {
        QFETCH(bool, high);
        Harbour harbour;
        ReviewView view;
        view.setContrast(high ? Contrast::High : Contrast::Normal);
        view.setScene(harbour.scene());
        show(view);
        const auto colourBehind = [&view](Pane pane) {
            const QPoint behindTheWords(view.paneRect(pane).right() - 3, view.paragraphRect(3, Pane::Raw).center().y());
            return view.viewport()->grab().toImage().pixelColor(behindTheWords);
        };
        const QColor tint = view.theme().swatch(Family::Promotion).tint;
        QVERIFY(tint != view.theme().page);
        QCOMPARE(colourBehind(Pane::Raw), tint);
        QCOMPARE(colourBehind(Pane::Clean), tint);
        harbour.decide(harbour.promotion, Verb::Keep);
        view.updateScene(harbour.scene(), harbour.spanOf(u"Follow our channel"_s));
        QCOMPARE(colourBehind(Pane::Raw), view.theme().page);
        QCOMPARE(colourBehind(Pane::Clean), view.theme().page);
    }

    void aQuotationHasAnEdgeWhereItsTintIsPale_data()
    {
        QTest::addColumn<bool>("high");
        QTest::newRow("normal") << false;
        QTest::newRow("high contrast") << true;
    }

    void aQuotationHasAnEdgeWhereItsTintIsPale()
    {
        QFETCH(bool, high);
        Harbour harbour;
        harbour.add(u"“The piles are rotten,”"_s, Kind::Quote, Category::Direct);
        ReviewView view;
        view.setContrast(high ? Contrast::High : Contrast::Normal);
        view.setScene(harbour.scene());
        show(view);
        const QRect row = view.paragraphRect(4, Pane::Clean).adjusted(0, -3, 0, 3);
        const QImage shown = view.viewport()->grab(row).toImage();
        const QRgb edge = view.theme().swatch(Family::Quote).mark.rgb();
        int found = 0;
        for (int y = 0; y < shown.height(); ++y) {
            for (int x = 0; x < shown.width(); ++x)
                found += shown.pixel(x, y) == edge ? 1 : 0;
        }
        QVERIFY2(high ? found > 20 : found == 0, qPrintable(QString::number(found)));
    }

    void theGutterTellsTheStates()
    {
        Harbour harbour;
        harbour.decide(harbour.ad, Verb::Cut);
        harbour.decide(harbour.promotion, Verb::Keep);
        harbour.cutOwn(harbour.spanOf(u", the chief auditor"_s));
        RowComposer composer;
        composer.setScene(harbour.scene());
        composer.setCurrent({harbour.id(harbour.repeat)});
        const RowLayout layout(harbour.scene().article, {});
        const QList<GutterMark> expected = {GutterMark::Cut,       GutterMark::None,      GutterMark::None,
                                            GutterMark::Kept,      GutterMark::PartlyCut, GutterMark::None,
                                            GutterMark::Current,   GutterMark::Undecided, GutterMark::Undecided,
                                            GutterMark::Undecided, GutterMark::None};
        for (qsizetype row = 0; row < layout.count(); ++row)
            QCOMPARE(composer.pictureOf(layout, row).mark, expected.at(row));
    }

    void oneCutOverManyLinesIsNamedOnce()
    {
        Harbour harbour;
        harbour.decide(harbour.links, Verb::Cut);
        RowComposer composer;
        composer.setScene(harbour.scene());
        const RowLayout layout(harbour.scene().article, {});
        QCOMPARE(composer.pictureOf(layout, 7).bar->label, u"3 lines cut · related links"_s);
        QCOMPARE(composer.pictureOf(layout, 8).bar->label, QString());
        QCOMPARE(composer.pictureOf(layout, 9).bar->label, QString());
        QVERIFY(!composer.pictureOf(layout, 10).bar);
    }

    void aCutInPartNamesTheLinesThatWent_data()
    {
        QTest::addColumn<QList<int>>("lines");
        QTest::addColumn<QList<int>>("named"); // in the label of each of the three rows; 0: it has none
        QTest::newRow("the first") << QList{0} << QList{1, 0, 0};
        QTest::newRow("the first two, one by one") << QList{0, 1} << QList{2, 0, 0};
        QTest::newRow("the ends") << QList{0, 2} << QList{1, 0, 1};
        QTest::newRow("the last two") << QList{2, 1} << QList{0, 2, 0};
    }
    void aCutInPartNamesTheLinesThatWent()
    {
        QFETCH(const QList<int>, lines);
        QFETCH(const QList<int>, named);
        Harbour harbour;
        for (const int line : lines)
            harbour.cutOwn(harbour.scene().article.paragraphs().at(7 + line).text);
        RowComposer composer;
        composer.setScene(harbour.scene());
        const RowLayout layout(harbour.scene().article, {});
        for (int line = 0; line < 3; ++line) {
            const auto bar = composer.pictureOf(layout, 7 + line).bar;
            QCOMPARE(bar ? bar->label.section(u' ', 0, 0).toInt() : 0, named.at(line));
        }
    }

    void oneFrameStandsAroundWhatOneKeyDecides_data()
    {
        QTest::addColumn<bool>("cut");
        QTest::newRow("suggested") << false;
        QTest::newRow("cut") << true;
    }

    void oneFrameStandsAroundWhatOneKeyDecides()
    {
        QFETCH(bool, cut);
        Harbour harbour;
        if (cut)
            harbour.decide(harbour.links, Verb::Cut);
        ReviewView view;
        view.setScene(harbour.scene());
        show(view, {900, 900});
        view.setCurrent({harbour.id(harbour.links)});
        const QImage shown = view.viewport()->grab().toImage();
        for (const Pane pane : {Pane::Raw, Pane::Clean}) {
            const int first = view.paragraphRect(7, Pane::Raw).top();
            const int last = view.paragraphRect(9, Pane::Raw).bottom();
            int edges = 0; // lines of the frame from side to side
            for (int y = first - 10; y < last + 10; ++y) {
                const QColor inMiddle = shown.pixelColor(view.paneRect(pane).right() - 60, y);
                const QColor before = shown.pixelColor(view.paneRect(pane).right() - 60, y - 1);
                edges += inMiddle == view.theme().accent && before != view.theme().accent;
            }
            QCOMPARE(edges, 2);
        }
    }

    void theCurrentRunIsBroughtIntoView_data()
    {
        QTest::addColumn<int>("paragraph");
        QTest::newRow("near the end") << 390;
        QTest::newRow("at the very end") << 399;
        QTest::newRow("in the middle") << 200;
        QTest::newRow("at the top") << 0;
    }

    void theCurrentRunIsBroughtIntoView()
    {
        QFETCH(int, paragraph);
        QString text;
        for (int i = 0; i < 400; ++i)
            text +=
                u"Paragraph %1 tells of the pier, the ferry and the tide, at some length and with some care.\n"_s.arg(
                    i);
        ReviewFixture fixture(text);
        fixture.add(u"Paragraph %1 "_s.arg(paragraph), Kind::Boilerplate, Category::Promo);
        ReviewView view;
        view.setScene(fixture.scene());
        show(view, {700, 400});
        for (const int start : {0, 1'000'000}) {
            view.verticalScrollBar()->setValue(start);
            view.setCurrent({fixture.id(0)});
            const QRect rect = view.paragraphRect(paragraph, Pane::Raw);
            QVERIFY(!rect.isEmpty());
            QVERIFY(rect.top() >= 0 && rect.bottom() < view.viewport()->height());
        }
    }

    void aRunThatCanBeSeenScrollsNothing()
    {
        Harbour harbour;
        ReviewView view;
        view.setScene(harbour.scene());
        show(view, {700, 300});
        view.verticalScrollBar()->setValue(20);
        const int before = view.verticalScrollBar()->value();
        view.setCurrent({harbour.id(harbour.promotion)});
        QCOMPARE(view.verticalScrollBar()->value(), before);
    }

    void theCurrentRowStandsStillWhenItIsDecided()
    {
        Harbour harbour;
        ReviewView view;
        view.setScene(harbour.scene());
        show(view, {420, 260});
        view.setCurrent({harbour.id(harbour.repeat)});
        const QRect before = view.paragraphRect(6, Pane::Raw);
        harbour.replace(harbour.spanOf(u"Tuesday"_s),
                        u"the evening of the longest Tuesday that anyone had seen "_s.repeated(9));
        harbour.decide(harbour.repeat, Verb::Cut);
        view.updateScene(harbour.scene(), Span(0, harbour.scene().article.length()));
        QCOMPARE(view.paragraphRect(6, Pane::Raw), before);
    }

    void theRowUnderTheEyeStandsStillWhenTypeGrows()
    {
        Harbour harbour;
        ReviewView view;
        view.setScene(harbour.scene());
        show(view, {420, 260});
        view.setCurrent({harbour.id(harbour.repeat)});
        const int before = view.paragraphRect(6, Pane::Raw).top();
        QSignalSpy zoomed(&view, &ReviewView::zoomChanged);
        view.zoomIn();
        view.zoomIn();
        QCOMPARE(zoomed.count(), 2);
        QCOMPARE(view.zoom(), 120);
        QCOMPARE(view.paragraphRect(6, Pane::Raw).top(), before);
        view.resize(380, 260);
        QTRY_COMPARE(view.width(), 380);
        QCOMPARE(view.paragraphRect(6, Pane::Raw).top(), before);
    }

    void theModeShowsWhatWouldGo()
    {
        Harbour harbour;
        ReviewView view;
        view.setScene(harbour.scene());
        show(view);
        QCOMPARE(view.shownClean().text(), harbourArticle());
        view.setMode(CleanMode::IfAllCut);
        QVERIFY(!view.shownClean().text().contains(u"Follow our channel"_s));
        QVERIFY(view.paragraphRect(3, Pane::Clean).isEmpty());
        QVERIFY(!view.paragraphRect(3, Pane::Raw).isEmpty());
    }

    void aCollapsedCutOpensOnClick()
    {
        Harbour harbour;
        harbour.decide(harbour.promotion, Verb::Cut);
        ReviewView view;
        view.setScene(harbour.scene());
        show(view);
        QVERIFY(view.paragraphRect(3, Pane::Clean).isEmpty());
        const QRect raw = view.paragraphRect(3, Pane::Raw);
        const QPoint onBar(view.paneRect(Pane::Clean).center().x(), raw.center().y());
        QSignalSpy activated(&view, &ReviewView::findingActivated);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, onBar);
        QCOMPARE(view.paragraphRect(3, Pane::Clean).height(), raw.height());
        QCOMPARE(activated.value(0).value(0).value<FindingId>(), harbour.id(harbour.promotion));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, onBar);
        QVERIFY(view.paragraphRect(3, Pane::Clean).isEmpty());
    }

    void aClickOnASuggestionSaysWhich_data()
    {
        QTest::addColumn<Pane>("pane");
        QTest::newRow("raw") << Pane::Raw;
        QTest::newRow("clean") << Pane::Clean;
    }

    void aClickOnASuggestionSaysWhich()
    {
        QFETCH(Pane, pane);
        Harbour harbour;
        ReviewView view;
        view.setScene(harbour.scene());
        show(view);
        QSignalSpy activated(&view, &ReviewView::findingActivated);
        QSignalSpy moved(&view, &ReviewView::cursorMoved);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::NoModifier,
                          view.paragraphRect(8, pane).topLeft() + QPoint(20, 8));
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().value<FindingId>(), harbour.id(harbour.links));
        QCOMPARE(moved.count(), 1);
        QCOMPARE(view.cursorParagraph(), 8);
    }

    void upAndDownWalkTheParagraphsButNotTheBlankLines()
    {
        Harbour harbour;
        ReviewView view;
        view.setScene(harbour.scene());
        show(view);
        QCOMPARE(view.cursorParagraph(), 0);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.cursorParagraph(), 1);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.cursorParagraph(), 3);
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.cursorParagraph(), 1);
        QTest::keyClick(&view, Qt::Key_Up);
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.cursorParagraph(), 0);
        for (int i = 0; i < 50; ++i)
            QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.cursorParagraph(), harbour.scene().article.paragraphs().size() - 1);
        QVERIFY(!view.paragraphRect(view.cursorParagraph(), Pane::Raw).isEmpty());
    }

    void otherKeysAreLeftToTheWindow()
    {
        Harbour harbour;
        ReviewView view;
        view.setScene(harbour.scene());
        show(view);
        for (const int key : {Qt::Key_A, Qt::Key_J, Qt::Key_Right, Qt::Key_Escape}) {
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
            QCoreApplication::sendEvent(&view, &event);
            QVERIFY(!event.isAccepted());
        }
    }

    void endAndHomeReachBothEnds()
    {
        ReviewFixture fixture(
            u"A line that is somewhat longer than one would guess from its looks alone.\n"_s.repeated(3'000));
        ReviewView view;
        view.setScene(fixture.scene());
        show(view, {420, 300});
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.visibleParagraphs().last, 2'999);
        QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.visibleParagraphs().first, 0);
        QCOMPARE(view.verticalScrollBar()->value(), 0);
        QTest::keyClick(&view, Qt::Key_PageDown);
        QVERIFY(view.visibleParagraphs().first > 0);
    }

    void aClickInTheStripGoesThere()
    {
        ReviewFixture fixture(u"Line after line about the pier.\n"_s.repeated(2'000) + u"[ad_9]\n"_s);
        fixture.add(u"[ad_9]"_s, Kind::AdMarker, Category::Shortcode);
        ReviewView view;
        view.setScene(fixture.scene());
        show(view);
        auto *strip = view.findChild<OverviewStrip *>();
        QSignalSpy activated(&view, &ReviewView::findingActivated);
        QTest::mouseClick(strip, Qt::LeftButton, Qt::NoModifier, QPoint(6, strip->height() / 2));
        QVERIFY(view.visibleParagraphs().first > 900 && view.visibleParagraphs().last < 1'100);
        QCOMPARE(activated.count(), 0);
        QTest::mouseClick(strip, Qt::LeftButton, Qt::NoModifier, QPoint(6, strip->height() - 2));
        QCOMPARE(activated.count(), 1);
        QVERIFY(!view.paragraphRect(2'000, Pane::Raw).isEmpty());
    }

    void remembersWhatHasBeenOnTheScreen()
    {
        ReviewFixture fixture(u"Line after line about the pier.\n"_s.repeated(500));
        ReviewView view;
        view.setScene(fixture.scene());
        QVERIFY(view.readParagraphs().missingOf(500) == QList<ParagraphRange>({{0, 499}}));
        show(view);
        const qsizetype last = view.visibleParagraphs().last;
        QVERIFY(view.readParagraphs().missingOf(500) == QList<ParagraphRange>({{last + 1, 499}}));
    }

    void arabicReadsFromTheRight()
    {
        ReviewFixture fixture(u"A line of English.\nقال المتحدث إن الرصيف سيبنى.\n"_s);
        ReviewView view;
        view.setScene(fixture.scene());
        show(view);
        const Span arabic = fixture.scene().article.paragraphs().at(1).text;
        for (const Pane pane : {Pane::Raw, Pane::Clean}) {
            const QRect first = view.offsetRect(pane, arabic.start());
            QVERIFY(!first.isEmpty());
            QVERIFY(view.paneRect(pane).right() - first.right() < 5);
            QVERIFY(view.offsetRect(pane, arabic.end() - 1).left() < first.left());
            QVERIFY(view.offsetRect(pane, 0).left() - view.paneRect(pane).left() < 5);
        }
    }

    void theNumbersStandWhereTheyStandInAWindowFromTheRight()
    {
        const Harbour harbour;
        const auto numbersIn = [&harbour](Qt::LayoutDirection direction) {
            constexpr int gutter = 60; // as wide as the widest number and its mark
            QGuiApplication::setLayoutDirection(direction);
            ReviewView view;
            view.setScene(harbour.scene());
            show(view);
            QImage image = view.viewport()->grab(QRect(0, 0, gutter, view.viewport()->height())).toImage();
            QGuiApplication::setLayoutDirection(Qt::LeftToRight);
            return image;
        };
        QCOMPARE(numbersIn(Qt::RightToLeft), numbersIn(Qt::LeftToRight));
    }

    void aHugeParagraphScrollsLikeAnyOther()
    {
        ReviewFixture fixture(u"The pier was old and the sea was not. "_s.repeated(20'000));
        ReviewView view;
        view.setScene(fixture.scene());
        show(view);
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
        view.grab();
        QVERIFY(!view.paragraphRect(0, Pane::Raw).isEmpty());
        QVERIFY(view.offsetAt(Pane::Raw, QPoint(300, 200)) > 100'000);
        QCOMPARE(view.offsetAt(Pane::Raw, QPoint(view.paneRect(Pane::Raw).left(), 200)),
                 view.offsetAt(Pane::Clean, QPoint(view.paneRect(Pane::Clean).left(), 200)));
    }

    void anEmptyArticleIsCalm()
    {
        ReviewView view;
        show(view);
        view.setScene(ReviewFixture(QString()).scene());
        view.setCurrent({});
        view.showSpan(Span(0, 0));
        view.setCursorParagraph(0);
        for (const int key : {Qt::Key_Down, Qt::Key_End, Qt::Key_PageDown, Qt::Key_Up})
            QTest::keyClick(&view, static_cast<Qt::Key>(key));
        QTest::mouseClick(view.viewport(), Qt::LeftButton);
        QTest::mouseDClick(view.viewport(), Qt::LeftButton);
        view.selectAll();
        view.grab();
        QCOMPARE(view.cursorParagraph(), -1);
        QVERIFY(view.selectedText().isEmpty());
    }

    void findsAreShownInBothPanes()
    {
        Harbour harbour;
        harbour.decide(harbour.ad, Verb::Cut);
        ReviewView view;
        view.setScene(harbour.scene());
        show(view);
        view.setHighlights({harbour.spanOf(u"ferry"_s)});
        const Span raw = harbour.spanOf(u"ferry"_s);
        QCOMPARE(view.pictureAt(Pane::Raw, raw.start()).found.size(), 1);
        const PanePicture clean = view.pictureAt(Pane::Clean, view.shownClean().toClean(raw.start()));
        QCOMPARE(clean.found.size(), 1);
        QCOMPARE(clean.text.mid(clean.found.first().span.start(), clean.found.first().span.length()), u"ferry"_s);
    }
};

QTEST_MAIN(ReviewViewTest)
#include "reviewviewtest.moc"
