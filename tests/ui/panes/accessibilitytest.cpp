// SPDX-License-Identifier: Apache-2.0
#include "panes/reviewview.h"

#include "ui/panes/reviewfixture.h"

#include <QAccessible>
#include <QTest>

using namespace bluepencil;

namespace {

struct Reader {
    Reader()
    {
        harbour.decide(harbour.promotion, Verb::Cut);
        view.setScene(harbour.scene());
        view.resize(900, 500);
        view.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&view));
        root = QAccessible::queryAccessibleInterface(&view);
    }

    [[nodiscard]] QAccessibleTextInterface *text(Pane pane) const
    {
        return root->child(pane == Pane::Raw ? 0 : 1)->textInterface();
    }

    Harbour harbour;
    ReviewView view;
    QAccessibleInterface *root = nullptr;
};

} // namespace

class AccessibilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothPanesAreNamedChildrenOfTheView()
    {
        const Reader reader;
        QCOMPARE(reader.root->childCount(), 2);
        QCOMPARE(reader.root->child(0)->text(QAccessible::Name), u"Raw article"_s);
        QCOMPARE(reader.root->child(1)->text(QAccessible::Name), u"Cleaned article"_s);
        for (const int index : {0, 1}) {
            QAccessibleInterface *child = reader.root->child(index);
            QVERIFY(child->parent() == reader.root);
            QCOMPARE(reader.root->indexOfChild(child), index);
            QVERIFY(child->state().readOnly);
            QVERIFY(!child->rect().isEmpty());
            QVERIFY(reader.root->childAt(child->rect().center().x(), child->rect().center().y()) == child);
        }
    }

    void eachPaneReadsItsWholeText()
    {
        const Reader reader;
        QCOMPARE(reader.text(Pane::Raw)->text(0, reader.text(Pane::Raw)->characterCount()), harbourArticle());
        const QString clean = reader.harbour.scene().clean.text();
        QCOMPARE(reader.text(Pane::Clean)->text(0, reader.text(Pane::Clean)->characterCount()), clean);
        QVERIFY(clean != harbourArticle());
    }

    void readsByUnits_data()
    {
        QTest::addColumn<QAccessible::TextBoundaryType>("boundary");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("after");
        QTest::newRow("letters") << QAccessible::CharBoundary << u"T"_s << u"o"_s << u"m"_s;
        QTest::newRow("words") << QAccessible::WordBoundary << u" "_s << u"Tomas"_s << u" "_s;
        QTest::newRow("lines") << QAccessible::LineBoundary << u"\n"_s
                               << u"“The piles are rotten,” said Tomas Berg, the chief auditor.\n"_s
                               << u"He spoke after the third hearing.\n"_s;
    }

    void readsByUnits()
    {
        QFETCH(QAccessible::TextBoundaryType, boundary);
        QFETCH(QString, before);
        QFETCH(QString, at);
        QFETCH(QString, after);
        const Reader reader;
        QAccessibleTextInterface *text = reader.text(Pane::Clean);
        const auto offset = static_cast<int>(reader.harbour.scene().clean.text().indexOf(u"Tomas"_s)) + 1;
        int start = 0;
        int end = 0;
        QCOMPARE(text->textAtOffset(offset, boundary, &start, &end), at);
        QCOMPARE(text->text(start, end), at);
        QCOMPARE(text->textBeforeOffset(offset, boundary, &start, &end), before);
        QCOMPARE(text->textAfterOffset(offset, boundary, &start, &end), after);
    }

    void saysWhatIsCutAndWhatIsSuggested()
    {
        Reader reader;
        int start = 0;
        int end = 0;
        const Span cut = reader.harbour.spanOf(u"Follow our channel for all the harbour news."_s);
        QVERIFY(reader.text(Pane::Raw)
                    ->attributes(static_cast<int>(cut.start()) + 3, &start, &end)
                    .contains(u"review:cut"_s));
        QCOMPARE(Span(start, end), cut);
        const QString clean = reader.harbour.scene().clean.text();
        const auto suggested = static_cast<int>(clean.indexOf(u"Storm"_s));
        QVERIFY(reader.text(Pane::Clean)->attributes(suggested, &start, &end).contains(u"review:suggested cut"_s));
        const auto plain = static_cast<int>(clean.indexOf(u"Work begins"_s));
        QCOMPARE(reader.text(Pane::Clean)->attributes(plain, &start, &end), QString());
        QCOMPARE(reader.text(Pane::Clean)->text(start, end), u"Work begins in May."_s);
    }

    void whatIsToldInWordsIsToldInColoursToo()
    {
        Reader reader;
        int start = 0;
        int end = 0;
        const auto cut = static_cast<int>(reader.harbour.spanOf(u"Follow our channel"_s).start());
        const QString struck = reader.text(Pane::Raw)->attributes(cut, &start, &end);
        QVERIFY2(struck.contains(u"text-line-through-type:single;"_s), qPrintable(struck));
        QVERIFY2(struck.contains(u"color:rgb("_s), qPrintable(struck));
        const auto links = static_cast<int>(reader.harbour.spanOf(u"Storm"_s).start());
        const QString suggested = reader.text(Pane::Raw)->attributes(links, &start, &end);
        QVERIFY2(suggested.contains(u"background-color:rgb("_s), qPrintable(suggested));
        QVERIFY2(suggested.contains(u"review:suggested cut;"_s), qPrintable(suggested));
    }

    void runsOfAttributesLeadThroughTheWholeText_data()
    {
        QTest::addColumn<Pane>("pane");
        QTest::newRow("raw") << Pane::Raw;
        QTest::newRow("clean") << Pane::Clean;
    }

    void runsOfAttributesLeadThroughTheWholeText()
    {
        QFETCH(Pane, pane);
        const Reader reader;
        QAccessibleTextInterface *text = reader.text(pane);
        int runs = 0;
        for (int at = 0; at < text->characterCount(); ++runs) {
            int start = -1;
            int end = -1;
            text->attributes(at, &start, &end);
            QCOMPARE(start, at);
            QVERIFY2(end > at, "a reader that goes from run to run would never leave this one");
            at = end;
        }
        QVERIFY(runs > 10);
    }

    void saysWhoIsQuotedInBothPanes()
    {
        Reader reader;
        reader.harbour.add(u"“The piles are rotten,”"_s, Kind::Quote, Category::Direct);
        reader.view.setScene(reader.harbour.scene());
        int start = 0;
        int end = 0;
        for (const Pane pane : {Pane::Raw, Pane::Clean}) {
            QAccessibleTextInterface *text = reader.text(pane);
            const auto quote = static_cast<int>(text->text(0, text->characterCount()).indexOf(u"The piles"_s));
            QVERIFY(text->attributes(quote + 2, &start, &end).contains(u"statement:quote;"_s));
            QVERIFY(text->text(start, end).contains(u"The piles are rotten"_s));
        }
    }

    void aDecisionLeavesTheReaderWhereHeReads_data()
    {
        QTest::addColumn<Pane>("pane");
        QTest::newRow("raw") << Pane::Raw;
        QTest::newRow("clean") << Pane::Clean;
    }

    void aDecisionLeavesTheReaderWhereHeReads()
    {
        QFETCH(Pane, pane);
        Reader reader;
        QAccessibleTextInterface *text = reader.text(pane);
        const auto place = static_cast<int>(text->text(0, text->characterCount()).indexOf(u"rotten"_s));
        text->setCursorPosition(place);
        QCOMPARE(text->cursorPosition(), place);
        reader.harbour.decideNothing();
        reader.view.updateScene(reader.harbour.scene(), reader.harbour.spanOf(u"Follow our channel"_s));
        QVERIFY(pane == Pane::Raw || text->cursorPosition() != place);
        QVERIFY2(text->text(text->cursorPosition(), text->characterCount()).startsWith(u"rotten"_s),
                 qPrintable(text->text(text->cursorPosition(), text->characterCount())));
    }

    void theCursorParagraphIsTheCaret()
    {
        Reader reader;
        reader.view.setCursorParagraph(4);
        const qsizetype raw = reader.harbour.scene().article.paragraphs().at(4).text.start();
        QCOMPARE(reader.text(Pane::Raw)->cursorPosition(), static_cast<int>(raw));
        QVERIFY(reader.text(Pane::Clean)
                    ->text(reader.text(Pane::Clean)->cursorPosition(), 1'000'000)
                    .startsWith(u"“The piles are"_s));
        reader.text(Pane::Clean)->setCursorPosition(0);
        QCOMPARE(reader.view.cursorParagraph(), 0);
    }

    void selectionsGoBothWays()
    {
        Reader reader;
        reader.text(Pane::Clean)->setSelection(0, 3, 9);
        QCOMPARE(reader.view.selection().pane, Pane::Clean);
        QCOMPARE(reader.view.selection().span(), Span(3, 9));
        QCOMPARE(reader.text(Pane::Clean)->selectionCount(), 1);
        QCOMPARE(reader.text(Pane::Raw)->selectionCount(), 0);
        reader.text(Pane::Clean)->removeSelection(0);
        QCOMPARE(reader.text(Pane::Clean)->selectionCount(), 0);
    }

    void lettersHavePlacesOnTheScreen()
    {
        Reader reader;
        const auto offset = static_cast<int>(reader.harbour.spanOf(u"Tomas"_s).start());
        const QRect rect = reader.text(Pane::Raw)->characterRect(offset);
        QVERIFY(!rect.isEmpty());
        QCOMPARE(reader.text(Pane::Raw)->offsetAtPoint(QPoint(rect.left() + 1, rect.center().y())), offset);
    }
};

QTEST_MAIN(AccessibilityTest)
#include "accessibilitytest.moc"
