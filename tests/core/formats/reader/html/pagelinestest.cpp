// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/lines.h"
#include "formats/reader/html/parser.h"
#include "formats/reader/html/streamed.h"
#include "formats/reader/html/taming.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

html::PageText lines(const QByteArray &page)
{
    return html::linesOf(html::withStreamedParts(html::parse(html::tamed(page))));
}

} // namespace

class PageLinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesStandAsAReaderSeesThem_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("text");
        QTest::newRow("paragraphs") << QByteArray("<p>One.</p><p>Two.</p>") << u"One.\nTwo.\n"_s;
        QTest::newRow("without end tags") << QByteArray("<p>One.<p>Two.") << u"One.\nTwo.\n"_s;
        QTest::newRow("bold words leave no gap and no weld")
            << QByteArray("<p>through <b>two</b> bor<i>ders</i>,\nhe said</p>") << u"through two borders, he said\n"_s;
        QTest::newRow("a line break parts") << QByteArray("<div><br>One<br>Two</div>") << u"One\nTwo\n"_s;
        QTest::newRow("text around a block") << QByteArray("<div>One<p>Two</p>Three</div>") << u"One\nTwo\nThree\n"_s;
        QTest::newRow("a row of a table")
            << QByteArray("<table><tr><td>Alder</td><td>22.10</td></tr><tr><td>Brack</td><td>06.40</td></tr></table>")
            << u"Alder\t22.10\nBrack\t06.40\n"_s;
        QTest::newRow("a table for layout")
            << QByteArray("<table><tr><td><p>One</p></td><td><p>Two</p></td></tr></table>") << u"One\nTwo\n"_s;
        QTest::newRow("preformatted") << QByteArray("<pre>one\n two</pre>") << u"one\ntwo\n"_s;
        QTest::newRow("entities") << QByteArray("<p>&ldquo;A&nbsp;&amp; B&rdquo;&#8230;</p>") << u"“A\u00a0& B”…\n"_s;
        QTest::newRow("hidden") << QByteArray("<p hidden>One</p><p>Two</p>") << u"Two\n"_s;
        QTest::newRow("hidden until found") << QByteArray("<p hidden=until-found>One</p>") << u"One\n"_s;
        QTest::newRow("a part that came late")
            << QByteArray("<p>One</p><div><template id=\"B:0\"></template></div><p>Four</p>"
                          "<div hidden id=\"S:0\"><p>Two</p><template id=\"P:1\"></template></div>"
                          "<div hidden id=\"S:1\"><p>Three</p></div>")
            << u"One\nTwo\nThree\nFour\n"_s;
        QTest::newRow("late parts that ask for each other")
            << QByteArray("<p>One</p><div hidden id=\"S:0\">Two<template id=\"B:1\"></template></div>"
                          "<div hidden id=\"S:1\">Three<template id=\"B:0\"></template></div>")
            << u"One\n"_s;
        QTest::newRow("a hidden part that nothing asks for")
            << QByteArray("<p>One</p><div hidden id=\"S:0\"><p>Two</p></div>") << u"One\n"_s;
        QTest::newRow("nothing to see") << QByteArray("<head><title>x</title></head><style>p{}</style><p> </p>")
                                        << QString();
        QTest::newRow("the page's head twice")
            << QByteArray("<html><html lang=en><body><p>One</p><body class=a><p>Two</p>") << u"One\nTwo\n"_s;
    }
    void linesStandAsAReaderSeesThem()
    {
        QFETCH(QByteArray, page);
        QTEST(lines(page).text, "text");
    }

    void aLineKnowsItsLinksAndBoldWords()
    {
        const html::PageText page = lines("<p><a href=/a>one</a> two <b>three</b> <a href=/b>four</a></p>");
        QCOMPARE(page.lines.size(), size_t(1));
        QCOMPARE(page.lines.front().links, 2);
        QCOMPARE(page.lines.front().linked, 8);
        QCOMPARE(page.lines.front().bold, 6);
    }

    void linesTileTheText()
    {
        const html::PageText page = lines("<h1>A</h1><ul><li>b<li>c <ul><li>d</ul>e</ul><p>f");
        qsizetype end = 0;
        for (const html::PageLine &line : page.lines) {
            QCOMPARE(line.text.start(), end);
            QCOMPARE(page.text.at(line.text.end()), u'\n');
            end = line.text.end() + 1;
        }
        QCOMPARE(end, page.text.size());
    }
};

QTEST_GUILESS_MAIN(PageLinesTest)
#include "pagelinestest.moc"
