// SPDX-License-Identifier: Apache-2.0
#include "print/printout.h"

#include "ui/panes/reviewfixture.h"

#include <QPalette>
#include <QTest>

using namespace bluepencil;

namespace {

Printout printed(const ReviewScene &scene, const QString &title = u"harbour.txt"_s)
{
    return Printout(scene, title, Theme::of(QPalette(Qt::white)));
}

/// The struck, or else the underlined, words of a row.
QString marked(const PrintRow &row, bool struck)
{
    QString words;
    for (const PrintMark &mark : row.marks) {
        if (mark.struck == struck)
            words += row.raw.mid(mark.span.start(), mark.span.length());
    }
    return words;
}

PrintRow rowOf(const Printout &printout, qsizetype row)
{
    return printout.row(PrintedTexts::Both, row);
}

} // namespace

class PrintoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyParagraphStandsBesideWhatIsLeftOfIt()
    {
        Harbour harbour;
        harbour.decide(harbour.ad, Verb::Cut);
        const Printout printout = printed(harbour.scene());
        QCOMPARE(printout.title(), u"harbour.txt"_s);
        QCOMPARE(printout.rowCount(PrintedTexts::Both), 10); // the blank line takes no paper
        QCOMPARE(rowOf(printout, 0).number, 1);
        QCOMPARE(rowOf(printout, 0).raw, u"[ad_1]"_s);
        QCOMPARE(rowOf(printout, 0).clean, QString());
        QCOMPARE(rowOf(printout, 2).number, 3); // as the gutter counts: blank lines have none
        QCOMPARE(rowOf(printout, 9).raw, u"Work begins in May."_s);
        QCOMPARE(rowOf(printout, 9).clean, u"Work begins in May."_s);
    }

    void decidedIsStruckAndSuggestedIsUnderlined()
    {
        Harbour harbour;
        harbour.decide(harbour.ad, Verb::Cut);
        harbour.decide(harbour.promotion, Verb::Keep);
        const Printout printout = printed(harbour.scene());
        QCOMPARE(marked(rowOf(printout, 0), true), u"[ad_1]"_s);
        QCOMPARE(marked(rowOf(printout, 0), false), QString());
        QVERIFY(rowOf(printout, 2).marks.isEmpty());
        QCOMPARE(rowOf(printout, 2).clean, u"Follow our channel for all the harbour news."_s);
        QCOMPARE(marked(rowOf(printout, 5), false), u"He spoke after the third hearing."_s);
        QCOMPARE(marked(rowOf(printout, 6), false), u"Read more:"_s);
        QCOMPARE(marked(rowOf(printout, 8), false), u"Council budget falls short"_s);
        QVERIFY(rowOf(printout, 8).marks.first().tint.isValid());
    }

    void aPartOfAParagraphIsMarkedAlone()
    {
        Harbour harbour;
        harbour.replace(harbour.spanOf(u"chief auditor"_s), u"auditor"_s);
        const PrintRow row = rowOf(printed(harbour.scene()), 3);
        QCOMPARE(marked(row, true), u"chief auditor"_s);
        QCOMPARE(row.raw, u"“The piles are rotten,” said Tomas Berg, the chief auditor."_s);
        QCOMPARE(row.clean, u"“The piles are rotten,” said Tomas Berg, the auditor."_s);
    }

    void theCleanedTextAloneIsWhatGoesOut()
    {
        Harbour harbour;
        harbour.decide(harbour.ad, Verb::Cut);
        harbour.decide(harbour.links, Verb::Cut);
        const Printout printout = printed(harbour.scene());
        QStringList lines;
        for (qsizetype i = 0; i < printout.rowCount(PrintedTexts::CleanedAlone); ++i) {
            const PrintRow row = printout.row(PrintedTexts::CleanedAlone, i);
            QVERIFY(row.raw.isEmpty() && row.marks.isEmpty() && row.number == 0);
            lines.append(row.clean);
        }
        QCOMPARE(lines, harbour.scene().clean.text().split(u'\n', Qt::SkipEmptyParts));
        QVERIFY(!lines.contains(u"[ad_1]"_s));
    }

    void aVeryLongParagraphIsSlicedAndNumberedOnce()
    {
        const QString sentence = u"The piles of the old pier are rotten. "_s;
        ReviewFixture fixture(sentence.repeated(1'000) + u'\n');
        const Printout printout = printed(fixture.scene());
        for (const PrintedTexts texts : {PrintedTexts::Both, PrintedTexts::CleanedAlone}) {
            QString whole;
            QVERIFY(printout.rowCount(texts) > 1);
            for (qsizetype i = 0; i < printout.rowCount(texts); ++i) {
                QVERIFY(printout.row(texts, i).clean.size() <= longestRow);
                whole += printout.row(texts, i).clean;
            }
            QCOMPARE(whole, sentence.repeated(1'000));
        }
        QCOMPARE(rowOf(printout, 0).number, 1);
        QCOMPARE(rowOf(printout, 1).number, 0);
    }

    void anEmptyArticleHasNoRows()
    {
        QCOMPARE(printed({}).rowCount(PrintedTexts::Both), 0);
        QCOMPARE(printed({}).rowCount(PrintedTexts::CleanedAlone), 0);
    }
};

QTEST_MAIN(PrintoutTest)
#include "printouttest.moc"
