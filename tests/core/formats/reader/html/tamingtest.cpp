// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/taming.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class TamingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatNoReaderSeesIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("a comment") << QByteArray("a<!-- <p>b</p> -->c") << QByteArray("ac");
        QTest::newRow("a comment without an end") << QByteArray("a<!-- b>c") << QByteArray("ac");
        QTest::newRow("a script") << QByteArray("a<script>if (x < y) '</p>'</script>b") << QByteArray("ab");
        QTest::newRow("a script without an end") << QByteArray("a<SCRIPT>var x;") << QByteArray("a");
        QTest::newRow("linked data stays") << QByteArray("<script id=x type=application/ld+json>{}</script>")
                                           << QByteArray("<script type=\"application/ld+json\">{}</script>");
        QTest::newRow("a drawing") << QByteArray("a<svg><title>b</title></svg>c") << QByteArray("ac");
        QTest::newRow("control characters") << QByteArray("a\0b\x01"
                                                          "c\n",
                                                          6)
                                            << QByteArray("a b c\n");
        QTest::newRow("end tags that end nothing") << QByteArray("<p>a</div></p></p>") << QByteArray("<p>a</p>");
        QTest::newRow("a sign that begins no tag") << QByteArray("a < b <3") << QByteArray("a &lt; b &lt;3");
        QTest::newRow("a tag that the end of the page cuts") << QByteArray("a<p cla") << QByteArray("a<p>");
    }
    void whatNoReaderSeesIsLeftOut()
    {
        QFETCH(QByteArray, page);
        QTEST(html::tamed(page), "left");
    }

    void attributesAreTakenApartAsBrowsersDo_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("only those that count")
            << QByteArray("<p CLASS=a data-x='>' style=\"b\">c") << QByteArray("<p class=\"a\" style=\"b\">c");
        QTest::newRow("a name with a sign")
            << QByteArray("<p @click=\"a => b\" class='c'>d") << QByteArray("<p class='c'>d");
        QTest::newRow("a quotation mark too many")
            << QByteArray("<p class=\"a\"\">b") << QByteArray("<p class=\"a\">b");
        QTest::newRow("a mark that is never closed") << QByteArray("<p class=\"a>b</p>") << QByteArray("<p>b</p>");
        QTest::newRow("without a value") << QByteArray("<p hidden>a") << QByteArray("<p hidden=\"\">a");
        QTest::newRow("twice") << QByteArray("<p class=a class=b>c") << QByteArray("<p class=\"a\">c");
        QTest::newRow("a slash at the end") << QByteArray("<br/>") << QByteArray("<br>");
    }
    void attributesAreTakenApartAsBrowsersDo()
    {
        QFETCH(QByteArray, page);
        QTEST(html::tamed(page), "left");
    }

    void aLongAttributeIsLeftOut()
    {
        const QByteArray page = "<p class='" + QByteArray(html::longestAttribute + 1, 'x') + "' id=a>b";
        QCOMPARE(html::tamed(page), QByteArray("<p id=\"a\">b"));
    }

    void whatIsNestedTooDeepKeepsItsText()
    {
        constexpr int nested = 3 * html::deepest;
        const QByteArray left =
            html::tamed(QByteArray("<div>").repeated(nested) + "a" + QByteArray("</div>").repeated(nested));
        QCOMPARE(left.count("<div>"), html::deepest);
        QCOMPARE(left.count("</div>"), html::deepest);
        QVERIFY(left.contains('a'));
    }

    void itemsWithoutEndTagsAreNoNesting()
    {
        constexpr int items = 3 * html::deepest;
        QCOMPARE(html::tamed("<ul>" + QByteArray("<li>a").repeated(items)).count("<li>"), items);
    }
};

QTEST_GUILESS_MAIN(TamingTest)
#include "tamingtest.moc"
