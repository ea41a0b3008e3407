// SPDX-License-Identifier: Apache-2.0
#include "find/textquery.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class TextQueryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("switches"); ///< c: case, w: whole words, r: regular expression
        QTest::addColumn<QList<Span>>("matches");
        using Spans = QList<Span>;
        QTest::newRow("nothing asked") << u"A pier."_s << QString() << u""_s << Spans{};
        QTest::newRow("nothing there") << u"A pier."_s << u"ferry"_s << u""_s << Spans{};
        QTest::newRow("no text") << QString() << u"ferry"_s << u""_s << Spans{};
        QTest::newRow("any case") << u"Pier, pier, PIER"_s << u"pier"_s << u""_s << Spans{{0, 4}, {6, 10}, {12, 16}};
        QTest::newRow("this case") << u"Pier, pier, PIER"_s << u"pier"_s << u"c"_s << Spans{{6, 10}};
        QTest::newRow("case beyond ASCII") << u"ÅLESUND"_s << u"ålesund"_s << u""_s << Spans{{0, 7}};
        QTest::newRow("inside a word") << u"pierhead"_s << u"pier"_s << u""_s << Spans{{0, 4}};
        QTest::newRow("whole words") << u"pierhead, pier"_s << u"pier"_s << u"w"_s << Spans{{10, 14}};
        QTest::newRow("a whole word beyond ASCII") << u"fjordå fjord"_s << u"fjord"_s << u"w"_s << Spans{{7, 12}};
        QTest::newRow("whole words that end in a mark")
            << u"4.1m$ and 4.1m$x"_s << u"4.1m$"_s << u"w"_s << Spans{{0, 5}};
        QTest::newRow("a dot is a dot") << u"4.1 4x1"_s << u"4.1"_s << u""_s << Spans{{0, 3}};
        QTest::newRow("a dot is anything") << u"4.1 4x1"_s << u"4.1"_s << u"r"_s << Spans{{0, 3}, {4, 7}};
        QTest::newRow("matches do not overlap") << u"aaaaa"_s << u"aa"_s << u""_s << Spans{{0, 2}, {2, 4}};
        QTest::newRow("nothing of no length") << u"aab"_s << u"a*"_s << u"r"_s << Spans{{0, 2}};
        QTest::newRow("ends of a paragraph") << u"one\ntwo\n"_s << u"^t.*$"_s << u"r"_s << Spans{{4, 7}};
        QTest::newRow("behind an emoji") << u"\U0001F6A2 pier"_s << u"pier"_s << u""_s << Spans{{3, 7}};
        QTest::newRow("an emoji") << u"a \U0001F6A2"_s << u"\U0001F6A2"_s << u""_s << Spans{{2, 4}};
        QTest::newRow("a curly apostrophe") << u"Norrvik’s"_s << u"norrvik's"_s << u""_s << Spans{{0, 9}};
        QTest::newRow("a curly one means itself") << u"Norrvik's"_s << u"Norrvik’s"_s << u""_s << Spans{};
        QTest::newRow("curly quotes") << u"“Never”"_s << u"\"never\""_s << u""_s << Spans{{0, 7}};
        QTest::newRow("a space that does not break") << u"4\u00A0crowns"_s << u"4 crowns"_s << u""_s << Spans{{0, 8}};
        QTest::newRow("alternatives as whole words")
            << u"pier piers ferry"_s << u"pier|ferry"_s << u"rw"_s << Spans{{0, 4}, {11, 16}};
    }

    void findsWhatWasMeant()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(QString, switches);
        QFETCH(QList<Span>, matches);
        const TextQuery query{words, switches.contains(u'c'), switches.contains(u'w'), switches.contains(u'r')};
        const auto found = findMatches(text, query);
        QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.sentence()));
        QCOMPARE(*found, matches);
    }

    void whatIsNoExpressionIsASentence_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("open bracket") << u"(pier"_s;
        QTest::newRow("one that brackets around it would mend") << u"a)(b"_s;
        QTest::newRow("nothing to repeat") << u"*"_s;
    }

    void whatIsNoExpressionIsASentence()
    {
        QFETCH(QString, pattern);
        for (const bool whole : {false, true}) {
            const auto found = findMatches(u"A pier."_s, {pattern, false, whole, true});
            QVERIFY(!found.ok());
            QVERIFY2(found.sentence().endsWith(u'.'), qPrintable(found.sentence()));
        }
    }

    void anExpressionThatNeverEndsIsASentence()
    {
        const auto found = findMatches(QString(40, u'a') + u"b"_s, {u"^(a+)+$"_s, false, false, true});
        QVERIFY(!found.ok());
        QVERIFY2(found.sentence().contains(u"too many steps"_s), qPrintable(found.sentence()));
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto found = findMatches(u"pier pier"_s, {u"pier"_s, false, false, false}, stop.get_token());
        QVERIFY(found.ok());
        QVERIFY(found->isEmpty());
    }
};

QTEST_APPLESS_MAIN(TextQueryTest)
#include "textquerytest.moc"
