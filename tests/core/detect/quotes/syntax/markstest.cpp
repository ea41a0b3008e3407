// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/syntax/marks.h"

#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace bluepencil::quotes;
using namespace Qt::StringLiterals;

class MarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsMarked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("marked");
        QTest::newRow("curly") << u"“Row on,” she said."_s << QStringList{u"“Row on,”"_s};
        QTest::newRow("straight") << u"\"Row on,\" she said, \"now.\""_s
                                  << QStringList{u"\"Row on,\""_s, u"\"now.\""_s};
        QTest::newRow("doubled apostrophes")
            << u"''We aren't late,'' Aho said."_s << QStringList{u"''We aren't late,''"_s};
        QTest::newRow("backticks") << u"``Row on,'' she said."_s << QStringList{u"``Row on,''"_s};
        QTest::newRow("guillemets") << u"«Row on,» she said."_s << QStringList{u"«Row on,»"_s};
        QTest::newRow("low marks inside guillemets")
            << u"«The sign „Closed“ is old», she said."_s << QStringList{u"«The sign „Closed“ is old»"_s};
        QTest::newRow("low marks inside low marks") << u"„The sign „Closed“ is old“, she said. „Now.“"_s
                                                    << QStringList{u"„The sign „Closed“ is old“"_s, u"„Now.“"_s};
        QTest::newRow("low marks that were never closed")
            << u"„The sign is old. „Now“, she said."_s << QStringList{u"„The sign is old."_s, u"„Now“"_s};
        QTest::newRow("single guillemets")
            << u"‹Row on,› she said, ›now.‹"_s << QStringList{u"‹Row on,›"_s, u"›now.‹"_s};
        QTest::newRow("guillemets the other way round")
            << u"»Row on,« she said. »Now«, he said."_s << QStringList{u"»Row on,«"_s, u"»Now«"_s};
        QTest::newRow("single guillemets inside")
            << u"«The sign ‹Closed› is old», she said."_s << QStringList{u"«The sign ‹Closed› is old»"_s};
        QTest::newRow("corner brackets") << u"「Row on,」 she said, 『now.』"_s
                                         << QStringList{u"「Row on,」"_s, u"『now.』"_s};
        QTest::newRow("corner brackets inside")
            << u"「The sign 『Closed』 is old,」 she said."_s << QStringList{u"「The sign 『Closed』 is old,」"_s};
        QTest::newRow("low marks with any closer") << u"„Row on,” she said. „Now,“ he said. „No,\" she said."_s
                                                   << QStringList{u"„Row on,”"_s, u"„Now,“"_s, u"„No,\""_s};
        QTest::newRow("a bullet before a quotation") << u"» “Row on,” she said."_s << QStringList{u"“Row on,”"_s};
        QTest::newRow("inner marks in a paragraph that is opened again")
            << u"“The sign said “Closed” and nobody came.\n“We went home,” she said."_s
            << QStringList{u"“The sign said “Closed” and nobody came."_s, u"“We went home,”"_s};
        QTest::newRow("a second quotation in a paragraph before another one")
            << u"“Row on. Then he added: “Now.”\n“Home,” she said."_s
            << QStringList{u"“Row on. Then he added:"_s, u"“Now.”"_s, u"“Home,”"_s};
        QTest::newRow("curly inches inside")
            << u"“The plank was 5” long and wet,” said Frid."_s << QStringList{u"“The plank was 5” long and wet,”"_s};
        QTest::newRow("feet inside") << u"\"The wave was 20' high and 300' long,\" said Frid."_s
                                     << QStringList{u"\"The wave was 20' high and 300' long,\""_s};
        QTest::newRow("low-high") << u"„Row on“, she said."_s << QStringList{u"„Row on“"_s};
        QTest::newRow("mixed") << u"“Row on,\" she said."_s << QStringList{u"“Row on,\""_s};
        QTest::newRow("closing mark that opens") << u"”Row on,” she said."_s << QStringList{u"”Row on,”"_s};
        QTest::newRow("opening mark that closes") << u"“Row on,“ she said."_s << QStringList{u"“Row on,“"_s};
        QTest::newRow("singles inside") << u"“He said ‘no’ twice,” she said."_s
                                        << QStringList{u"“He said ‘no’ twice,”"_s};
        QTest::newRow("doubles inside the same")
            << u"“He said “no” twice,” she said."_s << QStringList{u"“He said “no” twice,”"_s};
        QTest::newRow("singles that end together") << u"“He said, ‘No.’”"_s << QStringList{u"“He said, ‘No.’”"_s};
        QTest::newRow("British singles") << u"‘We weren’t late,’ Aho said."_s << QStringList{u"‘We weren’t late,’"_s};
        QTest::newRow("plural possessive before singles")
            << u"The pilots' boats sailed. 'We were cold,' Frid said."_s << QStringList{u"'We were cold,'"_s};
        QTest::newRow("singles that close behind an s")
            << u"The rule helps ‘the pilots’ Frid said, and ‘nobody else.’"_s
            << QStringList{u"‘the pilots’"_s, u"‘nobody else.’"_s};
        QTest::newRow("a plural possessive inside singles")
            << u"‘The pilots’ boats sailed,’ Frid said."_s << QStringList{u"‘The pilots’ boats sailed,’"_s};
        QTest::newRow("singles that open again in the next paragraph")
            << u"Frid said: ‘We weren’t late.\n‘We were cold,’ he added."_s
            << QStringList{u"‘We weren’t late."_s, u"‘We were cold,’"_s};
        QTest::newRow("singles inside singles")
            << u"‘He said, 'No,'’ Frid said."_s << QStringList{u"‘He said, 'No,'’"_s};
        QTest::newRow("the same singles inside singles")
            << u"‘The word ‘quay’ is old,’ Frid said. ‘It is ‘his’ quay.’"_s
            << QStringList{u"‘The word ‘quay’ is old,’"_s, u"‘It is ‘his’ quay.’"_s};
        QTest::newRow("typewriter singles inside singles")
            << u"‘She calls it 'the quay' because it is old,’ Frid said."_s
            << QStringList{u"‘She calls it 'the quay' because it is old,’"_s};
        QTest::newRow("a single that is never closed before another one")
            << u"‘The word is old, Frid said. ‘It is his.’"_s
            << QStringList{u"‘The word is old, Frid said. ‘It is his.’"_s};
        QTest::newRow("a few words that end behind an s, above a paragraph in singles")
            << u"Frid spoke of ‘good pilots’ and of the sea.\n‘We were cold,’ he added."_s
            << QStringList{u"‘good pilots’"_s, u"‘We were cold,’"_s};
        QTest::newRow("a single that closes the wrong way round")
            << u"Frid was ‘cold‘ in March."_s << QStringList{u"‘cold‘"_s};
        QTest::newRow("a year and a number")
            << u"In ’94 Frid was ‘100 per cent’ sure."_s << QStringList{u"‘100 per cent’"_s};
        QTest::newRow("inches inside") << u"\"The plank was 4'3\" long and wet,\" said Frid."_s
                                       << QStringList{u"\"The plank was 4'3\" long and wet,\""_s};
        QTest::newRow("a quotation that ends with a number")
            << u"\"I am 43\" he said, \"and cold.\""_s << QStringList{u"\"I am 43\""_s, u"\"and cold.\""_s};
        QTest::newRow("inches outside") << u"A 12\" record and a 7\" single."_s << QStringList{};
        QTest::newRow("square brackets inside")
            << u"“They back the [ORC] fleet.”"_s << QStringList{u"“They back the [ORC] fleet.”"_s};
        QTest::newRow("no-break spaces around") << u"“Row on,”\u00a0she said."_s << QStringList{u"“Row on,”"_s};
        QTest::newRow("unclosed ends with the paragraph")
            << u"“Row on.\nThe tide turned."_s << QStringList{u"“Row on."_s};
        QTest::newRow("unclosed ends where the next begins")
            << u"“Row on. Then he added: “Now.”"_s << QStringList{u"“Row on. Then he added:"_s, u"“Now.”"_s};
        const QString far = u"x"_s.repeated(2000);
        QTest::newRow("partners too far away are none")
            << u"“Row “on "_s + far + u"” now.”"_s << QStringList{u"“Row"_s, u"“on "_s + far + u"”"_s};
        QTest::newRow("paragraph that begins inside")
            << u"d stable. And they’re late,” said Aho."_s << QStringList{u"d stable. And they’re late,”"_s};
    }
    void findsWhatIsMarked()
    {
        QFETCH(QString, text);
        const Article article(text);
        QStringList marked;
        for (const MarkedRegion &region : scanMarks(article))
            marked.append(article.textOf(region.span).toString());
        QTEST(marked, "marked");
    }

    void leavesAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("possessives") << u"The sailors' wives' letters weren't read."_s;
        QTest::newRow("years") << u"Back in the ’90s and the '80s nobody locked a door."_s;
        QTest::newRow("inches") << u"A board 6\" wide and 12\" long."_s;
        QTest::newRow("feet") << u"He is 6'2 and she is 5'9."_s;
        QTest::newRow("contractions") << u"They’re here, aren't they? Rock ’n’ roll."_s;
        QTest::newRow("nothing marked") << u"“” and \"\"."_s;
        QTest::newRow("empty") << QString();
    }
    void leavesAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(scanMarks(Article(text)).size(), size_t(0));
    }

    void saysWhichMarksAreMissing()
    {
        const auto unclosed = scanMarks(Article(u"“Row on."_s));
        QCOMPARE(unclosed.size(), size_t(1));
        QVERIFY(unclosed.front().opened && !unclosed.front().closed);
        const auto unopened = scanMarks(Article(u"and on,” she said."_s));
        QCOMPARE(unopened.size(), size_t(1));
        QVERIFY(!unopened.front().opened && unopened.front().closed);
    }

    void stopsWhenAskedTo()
    {
        std::stop_source source;
        const Article article(u"“Row on,” she said."_s);
        QCOMPARE(scanMarks(article, source.get_token()).size(), size_t(1));
        source.request_stop();
        QCOMPARE(scanMarks(article, source.get_token()).size(), size_t(0));
    }

    void regionsAreOrderedDisjointAndInsideTheirParagraph()
    {
        const QString zoo =
            u"“a” \"b \" ''c'' ‘d’ “e “f” g\n” h ” i “j\n'k' l's \"m\n«n» „o“ p\"q\" 6\" \" \" “”“”\n``r'' ''"_s;
        const Article article(zoo.repeated(7));
        qsizetype last = 0;
        for (const MarkedRegion &region : scanMarks(article)) {
            QVERIFY(region.span.start() >= last);
            QVERIFY(region.span.contains(region.inner));
            QVERIFY(!region.inner.isEmpty());
            QVERIFY(article.paragraphs().at(region.paragraph).text.contains(region.span));
            last = region.span.end();
        }
    }
};

QTEST_APPLESS_MAIN(MarksTest)
#include "markstest.moc"
