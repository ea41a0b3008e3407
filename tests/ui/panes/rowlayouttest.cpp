// SPDX-License-Identifier: Apache-2.0
#include "panes/rowlayout.h"

#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

RowMetrics metrics()
{
    return {.columnWidth = 100, .unitWidth = 10, .lineHeight = 20, .padding = 10, .blankHeight = 6};
}

} // namespace

class RowLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void guessesHeightsFromLength_data()
    {
        QTest::addColumn<QString>("paragraph");
        QTest::addColumn<int>("height");
        QTest::newRow("one line") << u"0123456789"_s << 30;
        QTest::newRow("one unit too many") << u"0123456789a"_s << 50;
        QTest::newRow("three lines") << QString(30, u'x') << 70;
        QTest::newRow("blank") << u" "_s << 6;
    }

    void guessesHeightsFromLength()
    {
        QFETCH(QString, paragraph);
        QFETCH(int, height);
        const RowLayout layout(Article(paragraph), metrics());
        QCOMPARE(layout.count(), 1);
        QCOMPARE(layout.height(0), height);
        QVERIFY(!layout.isMeasured(0));
    }

    void aMeasuredHeightMovesWhatIsBelow()
    {
        RowLayout layout(Article(u"one\ntwo\nthree"_s), metrics());
        QCOMPARE(layout.top(2), 60);
        layout.setMeasured(1, 100);
        QCOMPARE(layout.top(1), 30);
        QCOMPARE(layout.top(2), 130);
        QCOMPARE(layout.rowAt(129), 1);
        QCOMPARE(layout.rowAt(130), 2);
        QCOMPARE(layout.totalHeight(), 160);
    }

    void forgettingGuessesAnew()
    {
        RowLayout layout(Article(u"one\ntwo\nthree"_s), metrics());
        layout.setMeasured(0, 77);
        layout.setMeasured(1, 88);
        layout.forget(1, 99);
        QVERIFY(layout.isMeasured(0));
        QVERIFY(!layout.isMeasured(1));
        QCOMPARE(layout.height(0), 77);
        QCOMPARE(layout.height(1), 30);
    }

    void findsTheRowOfAnOffset()
    {
        const Article article(u"ab\r\n\ncd\n"_s);
        const RowLayout layout(article, metrics());
        QCOMPARE(layout.rowOf(0), 0);
        QCOMPARE(layout.rowOf(3), 0); // in the line end
        QCOMPARE(layout.rowOf(4), 1);
        QCOMPARE(layout.rowOf(5), 2);
        QCOMPARE(layout.rowOf(article.length()), 2);
        QCOMPARE(RowLayout(Article(), metrics()).rowOf(0), -1);
    }

    void slicesALongParagraphForLayoutOnly()
    {
        const QString sentence = u"The pier was old and the sea was not. "_s;
        const Article article(u"Before\n"_s + sentence.repeated(1000) + u"\nAfter"_s);
        const RowLayout layout(article, metrics());
        QVERIFY(layout.count() > 5);
        qsizetype end = article.paragraphs().at(1).text.start();
        for (qsizetype i = 1; i < layout.count() - 1; ++i) {
            const Row &row = layout.rows().at(i);
            QCOMPARE(row.paragraph, 1);
            QCOMPARE(row.text.start(), end);
            QVERIFY(row.text.length() <= longestRow);
            QCOMPARE(row.startsParagraph, i == 1);
            QCOMPARE(row.endsParagraph, i == layout.count() - 2);
            end = row.text.end();
        }
        QCOMPARE(end, article.paragraphs().at(1).text.end());
    }
};

QTEST_APPLESS_MAIN(RowLayoutTest)
#include "rowlayouttest.moc"
