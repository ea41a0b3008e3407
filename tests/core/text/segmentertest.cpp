// SPDX-License-Identifier: Apache-2.0
#include "text/segmenter.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class SegmenterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("words");
        QTest::newRow("none") << u" — … "_s << qsizetype(0);
        QTest::newRow("plain") << u"The tide is high."_s << qsizetype(4);
        QTest::newRow("apostrophes and hyphens join") << u"Berg’s well-kept boat"_s << qsizetype(3);
        QTest::newRow("a dash between words does not") << u"boat - pier"_s << qsizetype(2);
    }

    void countsWords()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, words);
        QCOMPARE(wordCount(text), words);
    }

    void slicesLieInsideAndCoverEverything_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("sentences") << u"It rained all day. "_s.repeated(50);
        QTest::newRow("words") << u"tide "_s.repeated(200);
        QTest::newRow("one word") << u"a"_s.repeated(999);
        QTest::newRow("surrogates") << u"\U0001F600"_s.repeated(333);
        QTest::newRow("combining marks") << u"e\u0301"_s.repeated(333);
        QTest::newRow("short") << u"short"_s;
    }

    void slicesLieInsideAndCoverEverything()
    {
        QFETCH(QString, text);
        constexpr qsizetype longest = 64;
        qsizetype start = 0;
        const QList<qsizetype> ends = sliceEnds(text, Span(0, text.size()), longest);
        for (const qsizetype end : ends) {
            QVERIFY(end > start);
            QVERIFY(end - start <= longest);
            QVERIFY(end == text.size() || !text[end].isLowSurrogate());
            QVERIFY(end == text.size() || !text[end].isMark());
            start = end;
        }
        QCOMPARE(start, text.size());
    }
};

QTEST_APPLESS_MAIN(SegmenterTest)
#include "segmentertest.moc"
