// SPDX-License-Identifier: Apache-2.0
#include "text/segmenter.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class SegmenterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("two") << u"It rained. Nobody came."_s << QStringList{u"It rained."_s, u"Nobody came."_s};
        QTest::newRow("a title goes on") << u"Gen. Oduya left. He waved."_s
                                         << QStringList{u"Gen. Oduya left."_s, u"He waved."_s};
        QTest::newRow("an initial goes on")
            << u"Mara J. Lindqvist spoke."_s << QStringList{u"Mara J. Lindqvist spoke."_s};
        QTest::newRow("letters with stops") << u"The U.S. Navy came."_s << QStringList{u"The U.S. Navy came."_s};
        QTest::newRow("the closing mark stays") << u"“Stay.” She left."_s << QStringList{u"“Stay.”"_s, u"She left."_s};
        QTest::newRow("white space is nobody's") << u"  One.   Two.  "_s << QStringList{u"One."_s, u"Two."_s};
    }

    void sentences()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, sentences);
        QStringList found;
        const QList<Span> spans = sentencesOf(text, Span(0, text.size()));
        for (const Span span : spans)
            found.append(text.sliced(span.start(), span.length()));
        QCOMPARE(found, sentences);
    }

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
