// SPDX-License-Identifier: Apache-2.0
#include "findings/wordsearch.h"

#include "review/edits.h"
#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class WordSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void caseIsNoMatter_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("as it stands") << u"pier"_s << u"the old pier"_s << true;
        QTest::newRow("capitals typed") << u"PIER"_s << u"the old pier"_s << true;
        QTest::newRow("capitals there") << u"pier"_s << u"The Old PIER"_s << true;
        QTest::newRow("beyond ASCII") << u"ÆRØ"_s << u"the ferry to Ærø"_s << true;
        QTest::newRow("Greek, with a final sigma") << u"ΛΌΓΟΣ"_s << u"ο λόγος"_s << true;
        QTest::newRow("Cyrillic") << u"мост"_s << u"Мост закрыт"_s << true;
        QTest::newRow("signs beside the letters") << u"[a@z]"_s << u"see [A@Z]"_s << true;
        QTest::newRow("a sign is no letter") << u"{"_s << u"["_s << false;
        QTest::newRow("a letter in both its cases") << u"Pit"_s << u"a Port, a pier, a pit"_s << true;
        QTest::newRow("a letter that is another's sign too") << u"kelvin"_s << u"300 \u212Aelvin"_s << true;
        QTest::newRow("the long s") << u"sold"_s << u"\u017Fold"_s << true;
        QTest::newRow("digits") << u"1961"_s << u"until 1961."_s << true;
        QTest::newRow("part of it at the end") << u"pier"_s << u"the old pie"_s << false;
        QTest::newRow("other words") << u"quay"_s << u"the old pier"_s << false;
        QTest::newRow("over the end of a line") << u"old  pier"_s << u"the old\n pier"_s << true;
        QTest::newRow("no words are everywhere") << QString() << u"the old pier"_s << true;
    }
    void caseIsNoMatter()
    {
        QFETCH(QString, words);
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(WordSearch(words).finds(text), found);
    }

    void statesAreFoundByTheirWords()
    {
        QVERIFY(WordSearch(u"CUT"_s).finds(RunState::Cut));
        QVERIFY(WordSearch(u"cut"_s).finds(RunState::Mixed)); // partly cut
        QVERIFY(!WordSearch(u"cut"_s).finds(RunState::Kept));
    }

    void remarksAreFoundWhereTheyStand()
    {
        const Article article(u"The pier stands.\nThe quay does not.\n"_s);
        const Signature by{u"M. Lund"_s, 1};
        Review review;
        QVERIFY(!WordSearch(u"note"_s).finds(review, Span(0, 16)));
        QVERIFY(review.apply(remark(review, article, Verb::Note, Span(0, 8), u"Ask the Mayor"_s, by)).ok());
        QVERIFY(WordSearch(u"mayor"_s).finds(review, Span(0, 16)));
        QVERIFY(WordSearch(u"note"_s).finds(review, Span(0, 16)));
        QVERIFY(!WordSearch(u"query"_s).finds(review, Span(0, 16)));
        QVERIFY(!WordSearch(u"mayor"_s).finds(review, Span(17, 35)));
    }
};

QTEST_APPLESS_MAIN(WordSearchTest)
#include "wordsearchtest.moc"
