// SPDX-License-Identifier: Apache-2.0
#include "store/queue/soughtwords.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class SoughtWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areFoundHoweverTheyAreSet_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("as they are") << u"the old pier"_s << u"Down at the old pier."_s << true;
        QTest::newRow("over a line") << u"the old pier"_s << u"Down at the\nold  pier."_s << true;
        QTest::newRow("capitals") << u"THE OLD PIER"_s << u"The old pier is shut."_s << true;
        QTest::newRow("quotation marks") << u"\"fine\", he said"_s << u"“Fine”, he said."_s << true;
        QTest::newRow("apostrophe") << u"the council's pier"_s << u"The council’s pier"_s << true;
        QTest::newRow("signs of a pattern") << u"4 (four) *"_s << u"It was 4 (four) * then"_s << true;
        QTest::newRow("outside the first plane") << u"boat \U0001F6A2 left"_s << u"A boat \U0001F6A2 left."_s << true;
        QTest::newRow("a number") << u"pier 4711, ward 12"_s << u"At Pier 4711, ward 12 waits."_s << true;
        QTest::newRow("a word behind an accent") << u"l'été dernier"_s << u"L’été dernier, le port"_s << true;
        QTest::newRow("other words") << u"the new pier"_s << u"Down at the old pier."_s << false;
    }
    void areFoundHoweverTheyAreSet()
    {
        QFETCH(QString, words);
        QFETCH(QString, text);
        QFETCH(bool, found);
        const SoughtWords sought(words);
        QCOMPARE(sought.isIn(text), found);
        QCOMPARE(sought.in(text).size(), found ? 1 : 0);
        if (found) // the quick look never hides what the search finds
            QVERIFY(sought.mayBeIn(text.toUtf8()) && sought.mayBeInCompressed(qCompress(text.toUtf8())));
    }

    void whatCannotHoldThemIsLeft()
    {
        const SoughtWords sought(u"harbour"_s);
        QVERIFY(!sought.mayBeIn("nothing of the kind"));
        QVERIFY(!sought.mayBeInCompressed({}));
    }

    /// One common word stands in every article of an archive.
    void allOfThemHaveToBeThere()
    {
        const SoughtWords sought(u"the keeper of ward 7777 was seen"_s);
        QVERIFY(sought.mayBeIn("Yesterday the keeper of Ward 7777 was seen at the pier."));
        QVERIFY(!sought.mayBeIn("Yesterday the keeper of Ward 7778 was seen at the pier."));
        QVERIFY(!sought.mayBeIn("Yesterday Ward 7777 was seen by nobody."));
    }

    void whatIsPackedMayHoldAnything()
    {
        const SoughtWords sought(u"harbour"_s);
        QVERIFY(sought.mayBeIn(QByteArray("PK\x03\x04\0\0", 6)));
        QVERIFY(sought.mayBeIn("Content-Transfer-Encoding: base64\n\naGFyYm91cg=="));
        QVERIFY(sought.mayBeInCompressed(QByteArray("\0\0\0\x05 damaged", 12)));
    }

    void noMorePlacesThanASentenceHas()
    {
        QCOMPARE(SoughtWords(u"pier"_s).in(u"pier "_s.repeated(50)).size(), 20);
        QVERIFY(SoughtWords(u" \n"_s).isBlank());
    }
};

QTEST_GUILESS_MAIN(SoughtWordsTest)
#include "soughtwordstest.moc"
