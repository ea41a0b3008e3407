// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/syntax/wordclass.h"

#include <QTest>

using namespace bluepencil;
using namespace bluepencil::quotes;
using namespace Qt::StringLiterals;

class WordClassTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWordHasOneIdInEveryCase_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("capital") << u"Said"_s << u"said"_s;
        QTest::newRow("capital beyond ASCII") << u"Ábel"_s << u"ábel"_s;
        QTest::newRow("vowel signs") << u"أنّ"_s << u"أن"_s;
        QTest::newRow("a letter made long") << u"قـــال"_s << u"قال"_s;
        QTest::newRow("apostrophe") << u"we’ll"_s << u"we'll"_s;
    }

    void aWordHasOneIdInEveryCase()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(wordId(one), wordId(other));
    }

    void otherWordsHaveOtherIds()
    {
        QVERIFY(wordId(u"said") != wordId(u"says"));
        QVERIFY(wordId(u"said") != wordId(u"saidy"));
        QVERIFY(wordId(u"") != wordId(u"a"));
    }

    void classesAreASet()
    {
        WordClasses classes(WordClass::Modal);
        QVERIFY(classes.has(WordClass::Modal));
        QVERIFY(!classes.has(WordClass::Be));
        classes.add(WordClass::Be);
        classes.add(WordClasses(WordClass::ContentOpener));
        QVERIFY(classes.hasAny(WordClass::Adverb, WordClass::Be));
        QVERIFY(classes.has(WordClass::ContentOpener));
        classes.remove(WordClass::Be);
        QVERIFY(!classes.hasAny(WordClass::Adverb, WordClass::Be));
        QVERIFY(classes.has(WordClass::Modal));
    }

    void whetherItNamesAWomanSaysNothingOfItsKind()
    {
        WordClasses classes;
        QVERIFY(classes.isUnlisted());
        classes.add(WordClass::Feminine);
        classes.add(WordClass::TakesBase);
        QVERIFY(classes.isUnlisted());
        classes.add(WordClass::Determiner);
        QVERIFY(!classes.isUnlisted());
    }
};

QTEST_APPLESS_MAIN(WordClassTest)
#include "wordclasstest.moc"
