// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/wire/xmltree.h"
#include "formats/reader/wire/wirehtml.h"
#include "formats/reader/wire/xmlitems.h"

#include <QTest>

using namespace bluepencil;
using namespace bluepencil::wire;
using namespace Qt::StringLiterals;

class XmlTreeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsElementsInsideAndBelow()
    {
        const auto tree = treeOf(u"<a><b>One</b><c x='1'><b>Two  &eacute;</b></c></a>"_s);
        QVERIFY(tree.ok());
        QCOMPARE(tree->children(0, "b"_L1).size(), 1);
        QCOMPARE(tree->all(0, "b"_L1).size(), 2);
        const qint32 c = tree->child(0, "c"_L1);
        QCOMPARE(tree->attribute(c, "x"_L1), u"1"_s);
        QCOMPARE(tree->lineOf(tree->below(c, "b"_L1)), u"Two é"_s);
        QCOMPARE(tree->child(c, "d"_L1), -1);
        QCOMPARE(tree->textOf(-1), QString());
        QCOMPARE(tree->below(-1, "b"_L1), -1);
        QVERIFY(!tree->saysSomething(-1));
    }

    void forgetsThePrefixOfTheRoot()
    {
        const auto tree = treeOf(u"<n:a><n:b/><dc:b/></n:a>"_s);
        QVERIFY(tree.ok());
        QCOMPARE(tree->at(0).name, u"a"_s);
        QCOMPARE(tree->children(0, "b"_L1).size(), 1);
        QCOMPARE(tree->children(0, "dc:b"_L1).size(), 1);
        QCOMPARE(localName(u"dc:b").toString(), u"b"_s);
    }

    void refusesWhatIsNoDocument_data()
    {
        QTest::addColumn<QString>("xml");
        QTest::newRow("nothing") << QString();
        QTest::newRow("torn") << u"<a><b></b>"_s;
        QTest::newRow("prose") << u"The pier."_s;
        QTest::newRow("deep") << u"<a>"_s.repeated(300) + u"</a>"_s.repeated(300);
        QTest::newRow("crowded") << u"<a>"_s + u"<b/>"_s.repeated(200'001) + u"</a>"_s;
    }
    void refusesWhatIsNoDocument()
    {
        QFETCH(QString, xml);
        QVERIFY(!treeOf(xml).ok());
    }

    void writesWhatStandsInANodeAsHtml_data()
    {
        QTest::addColumn<QString>("xml");
        QTest::addColumn<QString>("html");
        QTest::newRow("paragraphs") << u"<a><p>One &amp; two</p><p>Three</p></a>"_s
                                    << u"<p>One &amp; two</p><p>Three</p>"_s;
        QTest::newRow("names of NITF") << u"<a><hl2>Sea</hl2><p>By <person>Ida</person></p></a>"_s
                                       << u"<h2>Sea</h2><p>By <span>Ida</span></p>"_s;
        QTest::newRow("a picture")
            << u"<a><media><media-object>x</media-object><media-caption>Pier</media-caption></media></a>"_s
            << u"<figure><figcaption>Pier</figcaption></figure>"_s;
        QTest::newRow("with prefixes") << u"<a><h:p class='x'>One<h:br/>two</h:p></a>"_s
                                       << u"<p class=\"x\">One<br>two</p>"_s;
        QTest::newRow("nested") << u"<a><ul><li><b>One</b></li></ul> two</a>"_s
                                << u"<ul><li><b>One</b></li></ul> two"_s;
    }
    void writesWhatStandsInANodeAsHtml()
    {
        QFETCH(QString, xml);
        const auto tree = treeOf(xml);
        QVERIFY(tree.ok());
        QTEST(htmlOf(*tree, 0), "html");
        QCOMPARE(htmlOf(*tree, -1), QString());
    }

    void cutsItemsOutOfLongDocuments()
    {
        const QString xml = u"<?xml version='1.0'?>\r\n<rss xmlns:x='y'><channel><title>Päper 🐐</title>\r\n"
                            "<item><title>A</title></item>\r\n<item a='1'/></channel></rss>"_s;
        const auto found = itemsOf(xml);
        QVERIFY(found.ok());
        QCOMPARE(found->dialect, Dialect::Feed);
        QCOMPARE(found->items.size(), 2);
        QVERIFY(!found->torn);
        QCOMPARE(found->items.at(0).document, u"<rss xmlns:x='y'><channel><title>Päper 🐐</title>"
                                              "<item><title>A</title></item></channel></rss>"_s);
        QCOMPARE(found->items.at(0).line, 3);
        QCOMPARE(found->items.at(1).line, 4);
        QVERIFY(found->items.at(1).document.contains(u"<item a='1'/>"_s));
    }

    void keepsTheItemsOfATornDocument()
    {
        const auto found = itemsOf(u"<feed><entry>A</entry><entry>B</ent"_s);
        QVERIFY(found.ok());
        QCOMPARE(found->items.size(), 1);
        QVERIFY(found->torn);
    }

    void knowsItsRoots()
    {
        QCOMPARE(dialectOf(u"rdf:RDF"), Dialect::Feed);
        QCOMPARE(dialectOf(u"nitf"), Dialect::Nitf);
        QCOMPARE(dialectOf(u"newsMessage"), Dialect::NewsMl);
        QVERIFY(!dialectOf(u"html"));
        QVERIFY(isItem(Dialect::NewsMl, u"newsItem"));
        QVERIFY(!isItem(Dialect::Feed, u"newsItem"));
        QVERIFY(!itemsOf(u"<html><item/></html>"_s).ok());
    }
};

QTEST_GUILESS_MAIN(XmlTreeTest)
#include "xmltreetest.moc"
