// SPDX-License-Identifier: Apache-2.0
#include "print/printout.h"

#include "ui/panes/reviewfixture.h"

#include <QPalette>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace bluepencil;

namespace {

Printout printed(const ReviewScene &scene, const QString &title = u"harbour.txt"_s)
{
    return printoutOf(scene, title, Theme::of(QPalette(Qt::white)));
}

/// What a printer is given: the document that the HTML makes.
struct Page {
    explicit Page(const QString &html) { document.setHtml(html); }

    [[nodiscard]] const QTextTable *table() const
    {
        const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
        return frames.isEmpty() ? nullptr : qobject_cast<QTextTable *>(frames.first());
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        const QTextTableCell cell = table()->cellAt(row, column);
        QTextCursor words = cell.firstCursorPosition();
        words.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
        return words.selectedText();
    }
    /// The struck (or underlined) words of a cell.
    [[nodiscard]] QString marked(int row, bool (QTextCharFormat::*mark)() const) const
    {
        QString words;
        const QTextBlock block = table()->cellAt(row, 1).begin().currentBlock();
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if ((at.fragment().charFormat().*mark)())
                words += at.fragment().text();
        }
        return words;
    }
    [[nodiscard]] QString struck(int row) const { return marked(row, &QTextCharFormat::fontStrikeOut); }
    [[nodiscard]] QString underlined(int row) const { return marked(row, &QTextCharFormat::fontUnderline); }

    QTextDocument document;
};

} // namespace

class PrintoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyParagraphStandsBesideWhatIsLeftOfIt()
    {
        Harbour harbour;
        harbour.decide(harbour.ad, Verb::Cut);
        const Page page(printed(harbour.scene()).bothTexts);
        QVERIFY(page.table());
        QCOMPARE(page.table()->rows(), 11); // the head and ten paragraphs; the blank line takes no paper
        QCOMPARE(page.cell(1, 0), u"1"_s);
        QCOMPARE(page.cell(1, 1), u"[ad_1]"_s);
        QCOMPARE(page.cell(1, 2), QString());
        QCOMPARE(page.cell(3, 0), u"4"_s);
        QCOMPARE(page.cell(10, 1), u"Work begins in May."_s);
        QCOMPARE(page.cell(10, 2), u"Work begins in May."_s);
    }

    void decidedIsStruckAndSuggestedIsUnderlined()
    {
        Harbour harbour;
        harbour.decide(harbour.ad, Verb::Cut);
        harbour.decide(harbour.promotion, Verb::Keep);
        const Page page(printed(harbour.scene()).bothTexts);
        QCOMPARE(page.struck(1), u"[ad_1]"_s);
        QCOMPARE(page.underlined(1), QString());
        QCOMPARE(page.struck(3) + page.underlined(3), QString());
        QCOMPARE(page.cell(3, 2), u"Follow our channel for all the harbour news."_s);
        QCOMPARE(page.underlined(6), u"He spoke after the third hearing."_s);
        QCOMPARE(page.underlined(7), u"Read more:"_s);
        QCOMPARE(page.underlined(9), u"Council budget falls short"_s);
    }

    void aPartOfAParagraphIsMarkedAlone()
    {
        Harbour harbour;
        harbour.replace(harbour.spanOf(u"chief auditor"_s), u"auditor"_s);
        const Page page(printed(harbour.scene()).bothTexts);
        QCOMPARE(page.struck(4), u"chief auditor"_s);
        QCOMPARE(page.cell(4, 1), u"“The piles are rotten,” said Tomas Berg, the chief auditor."_s);
        QCOMPARE(page.cell(4, 2), u"“The piles are rotten,” said Tomas Berg, the auditor."_s);
    }

    void theCleanedTextAloneIsWhatGoesOut()
    {
        Harbour harbour;
        harbour.decide(harbour.ad, Verb::Cut);
        harbour.decide(harbour.links, Verb::Cut);
        const Page page(printed(harbour.scene()).cleanedText);
        const QString text = page.document.toPlainText();
        QVERIFY(text.startsWith(u"harbour.txt"_s));
        QVERIFY(text.endsWith(u"Work begins in May."_s));
        QVERIFY(!text.contains(u"[ad_1]"_s));
        QVERIFY(!text.contains(u"Storm closes"_s));
        QVERIFY(text.contains(u"Follow our channel"_s));
    }

    void whatLooksLikeMarkupIsText()
    {
        ReviewFixture fixture(u"The sign said <b>no & never</b>.\n"_s);
        const Printout printout = printed(fixture.scene(), u"a<i>b.txt"_s);
        const Page both(printout.bothTexts);
        QCOMPARE(both.cell(1, 1), u"The sign said <b>no & never</b>."_s);
        QCOMPARE(both.cell(1, 2), u"The sign said <b>no & never</b>."_s);
        const QString alone = Page(printout.cleanedText).document.toPlainText();
        QVERIFY(alone.startsWith(u"a<i>b.txt"_s));
        QVERIFY(alone.contains(u"<b>no & never</b>"_s));
    }

    void anEmptyArticleHasItsHeadOnly()
    {
        const Page page(printed({}).bothTexts);
        QCOMPARE(page.table()->rows(), 1);
    }
};

QTEST_MAIN(PrintoutTest)
#include "printouttest.moc"
