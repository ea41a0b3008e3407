// SPDX-License-Identifier: Apache-2.0
#include "detect/lines/lineshape.h"

#include "detect/lines/linetable.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class LineShapeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seesWhatALineLooksLike_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<Shapes>("shapes");
        QTest::newRow("prose") << u"The boat is late."_s << shape::closingStop;
        QTest::newRow("a heading") << u"The Mail Boat Returns"_s << shape::titleCase;
        QTest::newRow("capitals") << u"PIER CLOSED"_s << (shape::allCapitals | shape::titleCase);
        QTest::newRow("capitals beyond ASCII") << u"ЛОДКА"_s << shape::allCapitals;
        QTest::newRow("a year") << u"in 1931 and"_s << (shape::startsLower | shape::digit | shape::year);
        QTest::newRow("no year") << u"in 19312 and"_s << (shape::startsLower | shape::digit);
        QTest::newRow("letters of a number are none")
            << u"4x4"_s << (shape::startsDigit | shape::digit | shape::noLetters);
        QTest::newRow("marks only") << u"* * *"_s << (shape::noLetters | shape::bullet);
        QTest::newRow("an address") << u"see http://osk"_s
                                    << (shape::startsLower | shape::slash | shape::codeMark | shape::url);
        QTest::newRow("mail") << u"ida@osk"_s << (shape::startsLower | shape::email);
        QTest::newRow("handle and tag") << u"by @ida #osk"_s << (shape::startsLower | shape::handle | shape::hashtag);
        QTest::newRow("glued words") << u"ArticleHarbour"_s << shape::gluedWords;
        QTest::newRow("curly marks") << u"so “it” was"_s << (shape::startsLower | shape::quotes);
    }
    void seesWhatALineLooksLike()
    {
        QFETCH(QString, line);
        QFETCH(Shapes, shapes);
        QCOMPARE(shapesOf(line), shapes);
    }

    /// Lines are read in parts of some sixty units; where one ends must not show.
    void aShapeIsSeenAtEveryPlace_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<Shapes>("shapes");
        QTest::newRow("nothing") << u"ab"_s << Shapes();
        QTest::newRow("year") << u"1931"_s << (shape::digit | shape::year);
        QTest::newRow("long number") << QString(130, u'1') << shape::digit;
        QTest::newRow("comma") << u"a,b"_s << shape::comma;
        QTest::newRow("handle") << u"@ida"_s << shape::handle;
        QTest::newRow("mail") << u"ida@osk"_s << shape::email;
        QTest::newRow("quotation mark") << u"«a"_s << shape::quotes;
        QTest::newRow("glued words") << u"articleHarbour"_s << shape::gluedWords;
        QTest::newRow("titles") << u"Mail Boat Back"_s << shape::titleCase;
        QTest::newRow("one word of three") << u"Mail boat back"_s << Shapes();
    }
    void aShapeIsSeenAtEveryPlace()
    {
        QFETCH(QString, part);
        QFETCH(Shapes, shapes);
        constexpr qsizetype places = 140;
        for (qsizetype before = 0; before < places; ++before) {
            QString line;
            while (line.size() < before)
                line += u"a "_s;
            line.truncate(before);
            QCOMPARE(shapesOf(line + u' ' + part + u" a"_s).without(shape::startsLower), shapes);
        }
    }
};

QTEST_APPLESS_MAIN(LineShapeTest)
#include "lineshapetest.moc"
