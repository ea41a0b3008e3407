// SPDX-License-Identifier: Apache-2.0
#include "panes/paneselection.h"

#include "panes/panetext.h"
#include "ui/panes/reviewfixture.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// What hands select, as values: without a window.
class PaneSelectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysDrawASelection_data()
    {
        QTest::addColumn<qsizetype>("from");
        QTest::addColumn<Draw>("how");
        QTest::addColumn<qsizetype>("to");
        // "One two.", "Three." and a line without an end, at 0, 9 and 16
        QTest::newRow("a character") << qsizetype(0) << Draw::Right << qsizetype(1);
        QTest::newRow("back") << qsizetype(2) << Draw::Left << qsizetype(1);
        QTest::newRow("a word") << qsizetype(0) << Draw::WordRight << qsizetype(3);
        QTest::newRow("a word back") << qsizetype(7) << Draw::WordLeft << qsizetype(4);
        QTest::newRow("to the line's end") << qsizetype(2) << Draw::LineEnd << qsizetype(8);
        QTest::newRow("no further") << qsizetype(8) << Draw::LineEnd << qsizetype(8);
        QTest::newRow("to the line's start") << qsizetype(12) << Draw::LineStart << qsizetype(9);
        QTest::newRow("down, within the line") << qsizetype(2) << Draw::Down << qsizetype(8);
        QTest::newRow("down, to the next") << qsizetype(8) << Draw::Down << qsizetype(15);
        QTest::newRow("up, to the one above") << qsizetype(9) << Draw::Up << qsizetype(0);
        QTest::newRow("before the text") << qsizetype(0) << Draw::Left << qsizetype(0);
        QTest::newRow("above the text") << qsizetype(0) << Draw::Up << qsizetype(0);
        QTest::newRow("behind the text") << qsizetype(21) << Draw::Right << qsizetype(21);
        QTest::newRow("below the text") << qsizetype(21) << Draw::Down << qsizetype(21);
    }
    void keysDrawASelection()
    {
        QFETCH(const qsizetype, from);
        QFETCH(const Draw, how);
        const Article article(u"One two.\nThree.\nFour."_s);
        const CleanText clean(article, {}, {});
        const PaneSelection selection = drawn({Pane::Raw, article, clean}, {Pane::Raw, 3, from}, how);
        QCOMPARE(selection.anchor, 3);
        QTEST(selection.position, "to");
    }

    void aDoubleClickTakesAWord_data()
    {
        QTest::addColumn<qsizetype>("offset");
        QTest::addColumn<QString>("word");
        QTest::newRow("its start") << qsizetype(4) << u"two"_s;
        QTest::newRow("its middle") << qsizetype(5) << u"two"_s;
        QTest::newRow("the first") << qsizetype(0) << u"One"_s;
        QTest::newRow("never beyond its line") << qsizetype(7) << u"."_s;
    }
    void aDoubleClickTakesAWord()
    {
        QFETCH(const qsizetype, offset);
        const Article article(u"One two.\nThree."_s);
        const CleanText clean(article, {}, {});
        const PaneText text(Pane::Raw, article, clean);
        QTEST(text.textOf(wordAt(text, offset).span()), "word");
    }

    void aLineHasNoEndInTheRawText()
    {
        const Article article(u"One two.\nThree."_s);
        const CleanText clean(article, {}, {});
        QCOMPARE(paragraphAt({Pane::Raw, article, clean}, 3).span(), Span(0, 8));
    }

    void aSelectionOfTheCleanTextLeavesTheCutsAtItsEnds()
    {
        const Article article(u"One. Gone. Two."_s);
        const CleanText clean(article, {Span(5, 11)}, {});
        const PaneText text(Pane::Clean, article, clean);
        QCOMPARE(text.textOf(Span(0, text.length())), u"One. Two."_s);
        QCOMPARE(rawSpanOf(text, {Pane::Clean, 5, 9}), Span(11, 15));
        QCOMPARE(rawSpanOf(text, {Pane::Clean, 0, 4}), Span(0, 4));
        QVERIFY(rawSpanOf(text, {Pane::Clean, 4, 4}).isEmpty());
    }

    void whatLiesOutsideIsBroughtInside()
    {
        const Article article(u"One."_s);
        const CleanText clean(article, {}, {});
        const PaneSelection expected{Pane::Raw, 0, 4};
        QCOMPARE(bounded({Pane::Raw, article, clean}, {Pane::Raw, -3, 90}), expected);
    }
};

QTEST_APPLESS_MAIN(PaneSelectionTest)
#include "paneselectiontest.moc"
