// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/wire/newsxml.h"
#include "formats/articles.h"
#include "formats/formats.h"
#include "formats/reader/wire/dialects.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

QByteArray rss(const QByteArray &items)
{
    return "<rss version='2.0'><channel><title>Alder Post</title><language>en-gb</language>" + items +
           "</channel></rss>";
}

QByteArray newsMl(const QByteArray &content)
{
    return "<newsItem guid='urn:alder:1' xml:lang='en'><itemMeta><provider qcode='nprov:ALDER'/>"
           "<versionCreated>2031-05-02T08:00:00Z</versionCreated></itemMeta><contentMeta><headline>The "
           "pier</headline><by>Rilla Quist</by><language tag='en-GB'/></contentMeta><contentSet>" +
           content + "</contentSet></newsItem>";
}

const QByteArray nitf =
    "<?xml version='1.0'?><!DOCTYPE nitf SYSTEM 'nitf.dtd'><nitf xml:lang='en'><head><docdata><doc-id "
    "id-string='a17'/><date.issue norm='20310502T080000Z'/><doc.copyright holder='Alder Wire'/></docdata></head>"
    "<body><body.head><hedline><hl1>The pier</hl1><hl2>Stands</hl2></hedline><byline>By <person>Rilla "
    "Quist</person></byline><dateline><location>ALDERPORT</location></dateline><abstract><p>Again.</p></abstract>"
    "</body.head><body.content><p>The tide rose.</p><hl2>Below</hl2><p>It fell.</p></body.content>"
    "<body.end><tagline>From our desk.</tagline></body.end></body></nitf>";

Article firstOf(const QByteArray &bytes, const DecodeOptions &options = {})
{
    const auto records = readNewsXml(bytes, u"a.xml"_s, options);
    if (!records)
        return Article(records.sentence());
    const auto *failure = std::get_if<RecordFailure>(&records->first());
    return failure ? Article(failure->sentence) : std::get<Record>(records->first()).article;
}

} // namespace

/// Feeds and agencies' documents as they come.
class NewsXmlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatEachDialectHolds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("known"); // title, byline, date, url, site name, language, field
        const QByteArray item = "<item><title>Pier &amp;amp; lift</title><link>https://alderpost.example/pier</link>"
                                "<dc:creator>Rilla Quist</dc:creator><dc:creator>A. Oo</dc:creator>"
                                "<pubDate>Fri, 02 May 2031 08:00:00 GMT</pubDate><description>Short.</description>";
        QTest::newRow("RSS, whole text")
            << rss(item + "<content:encoded><![CDATA[<p>The tide rose.</p><p>It fell.</p>]]></content:encoded></item>")
            << u"The tide rose.\nIt fell.\n"_s << QStringList{u"Pier & lift"_s,    u"Rilla Quist; A. Oo"_s,
                                                              u"2031-05-02"_s,     u"https://alderpost.example/pier"_s,
                                                              u"Alder Post"_s,     u"en-gb"_s,
                                                              u"content:encoded"_s};
        QTest::newRow("RSS, description only")
            << rss("<item><description>Up.</description><author>r@alderpost.example (Rilla Quist)</author>"
                   "<guid>https://alderpost.example/1</guid></item>")
            << u"Up."_s
            << QStringList{QString(),       u"Rilla Quist"_s, QString(),       u"https://alderpost.example/1"_s,
                           u"Alder Post"_s, u"en-gb"_s,       u"description"_s};
        QTest::newRow("RDF")
            << QByteArray(
                   "<rdf:RDF><channel><title>Alder Post</title></channel><item rdf:about='urn:1'><title>Pier"
                   "</title><description>&lt;p&gt;Up.&lt;/p&gt;</description><dc:date>2031-05-02T08:00Z</dc:date>"
                   "</item></rdf:RDF>")
            << u"Up.\n"_s << QStringList{u"Pier"_s,       QString(), u"2031-05-02"_s, QString(),
                                         u"Alder Post"_s, QString(), u"description"_s};
        QTest::newRow("Atom, XHTML")
            << QByteArray("<feed xml:lang='en' xmlns='a'><title>Alder Post</title><entry><title>Pier</title><id>urn:1"
                          "</id><link rel='self' href='https://x.example'/><link href='https://alderpost.example/p'/>"
                          "<author><name>Rilla Quist</name></author><published>2031-05-02T08:00:00Z</published>"
                          "<summary>Short.</summary><content type='xhtml'><div><p>The tide rose.</p><p>It fell.</p>"
                          "</div></content></entry></feed>")
            << u"The tide rose.\nIt fell.\n"_s
            << QStringList{u"Pier"_s,       u"Rilla Quist"_s, u"2031-05-02"_s, u"https://alderpost.example/p"_s,
                           u"Alder Post"_s, u"en"_s,          u"content"_s};
        QTest::newRow("Atom, plain text, with prefixes")
            << QByteArray("<a:feed xmlns:a='a'><a:entry><a:content type='text'>1 &lt; 2 &amp;amp; so.</a:content>"
                          "</a:entry></a:feed>")
            << u"1 < 2 &amp; so."_s
            << QStringList{QString(), QString(), QString(), QString(), QString(), QString(), u"content"_s};
        QTest::newRow("NITF") << nitf << u"Again.\nALDERPORT\nThe tide rose.\nBelow\nIt fell.\nFrom our desk.\n"_s
                              << QStringList{u"The pier"_s,   u"Rilla Quist"_s, u"2031-05-02"_s,  QString(),
                                             u"Alder Wire"_s, u"en"_s,          u"body.content"_s};
        const QStringList known = {u"The pier"_s, u"Rilla Quist"_s, u"2031-05-02"_s, QString(), u"ALDER"_s, u"en-GB"_s};
        QTest::newRow("NewsML-G2, XHTML")
            << newsMl("<inlineXML contenttype='application/xhtml+xml'><html><head><title>No</title></head><body>"
                      "<p>The tide rose.</p></body></html></inlineXML>")
            << u"The tide rose.\n"_s << known + QStringList{u"inlineXML"_s};
        QTest::newRow("NewsML-G2, NITF")
            << newsMl("<inlineXML><nitf><body><body.head/><body.content><p>The tide rose.</p></body.content></body>"
                      "</nitf></inlineXML>")
            << u"The tide rose.\n"_s << known + QStringList{u"inlineXML"_s};
        QTest::newRow("NewsML-G2, plain text")
            << newsMl("<inlineData contenttype='text/plain'>The tide rose.</inlineData>") << u"The tide rose."_s
            << known + QStringList{u"inlineData"_s};
        QTest::newRow("NewsML-G2, a message")
            << "<newsMessage><header/><itemSet>" + newsMl("<inlineData>Up.</inlineData>") + "</itemSet></newsMessage>"
            << u"Up."_s << known + QStringList{u"inlineData"_s};
    }
    void readsWhatEachDialectHolds()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(looksLikeNewsXml(bytes));
        const Article article = firstOf(bytes);
        QTEST(article.text(), "text");
        const Origin &origin = article.origin();
        QTEST((QStringList{origin.title, origin.byline, origin.date, origin.url, origin.siteName, origin.language,
                           origin.field}),
              "known");
        QVERIFY(origin.fields.contains(origin.field));
    }

    void aFieldMayBePicked()
    {
        const QByteArray feed = rss("<item><description>Short.</description><content:encoded>Long.</content:encoded>"
                                    "</item>");
        QCOMPARE(firstOf(feed).text(), u"Long."_s);
        QCOMPARE(firstOf(feed).origin().fields, (QStringList{u"content:encoded"_s, u"description"_s}));
        DecodeOptions options;
        options.field = u"description"_s;
        QCOMPARE(firstOf(feed, options).text(), u"Short."_s);
        options.field = u"summary"_s;
        QVERIFY(firstOf(feed, options).text().contains(u"“summary”"_s));
    }

    void oneBadItemHarmsNoOther()
    {
        const auto records = readNewsXml(rss("<item><guid>1</guid><title>No text</title></item>"
                                             "<item><guid>2</guid><description>Up.</description></item>"),
                                         u"a.xml"_s, {});
        QVERIFY(records.ok());
        QCOMPARE(records->size(), 2);
        const auto *failure = std::get_if<RecordFailure>(&records->first());
        QVERIFY(failure);
        QCOMPARE(failure->id, QJsonValue(u"1"_s));
        QCOMPARE(std::get<Record>(records->last()).article.text(), u"Up."_s);
    }

    void aTornFeedGivesWhatIsWhole()
    {
        const QByteArray torn = rss("<item><description>Up.</description></item>").chopped(12);
        const auto records = readNewsXml(torn, u"a.xml"_s, {});
        QVERIFY(records.ok());
        QCOMPARE(records->size(), 2);
        QCOMPARE(std::get<Record>(records->first()).article.text(), u"Up."_s);
        QVERIFY(std::get<RecordFailure>(records->last()).sentence.contains(u"well-formed"_s));
        QCOMPARE(piecesOfNewsXml(torn)->size(), 2);
    }

    void encodingsAndEntitiesAreReadAsDeclared()
    {
        const QByteArray latin = "<?xml version='1.0' encoding='ISO-8859-1'?><rss><item><description>Caf\xe9 &eacute;"
                                 "&nbsp;&#8217;.</description></item></rss>";
        QCOMPARE(firstOf(latin).text(), u"Café é\u00a0’."_s);
        const auto pieces = piecesOfNewsXml(latin);
        QCOMPARE(firstOf(pieces->first().bytes).text(), u"Café é\u00a0’."_s);
    }

    void nothingFromOutsideIsRead()
    {
        const QByteArray feed = "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><rss><item><description>Up "
                                "&x;</description></item></rss>";
        QCOMPARE(firstOf(feed).text().trimmed(), u"Up &x;"_s);
    }

    void eachItemIsFoundAgainByItsKey()
    {
        const QByteArray feed = rss("<item><guid>a</guid><description>Up.</description></item>"
                                    "<item><guid>b</guid><description>Down.</description></item>");
        const auto piece = pieceWithKey(feed, u"a.xml"_s, u"b"_s);
        QVERIFY(piece.ok());
        const Article article = firstOf(*piece);
        QCOMPARE(article.text(), u"Down."_s);
        QCOMPARE(article.origin().siteName, u"Alder Post"_s);
        QCOMPARE(article.origin().language, u"en-gb"_s);
    }

    void otherXmlIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a site map") << QByteArray("<urlset><url/></urlset>");
        QTest::newRow("a page") << QByteArray("<html><body><p>Up.</p></body></html>");
        QTest::newRow("a feed without items") << rss({});
        QTest::newRow("an old NewsML") << QByteArray("<NewsML><NewsItem/></NewsML>");
        QTest::newRow("nothing whole") << QByteArray("<rss><item>");
        QTest::newRow("prose") << QByteArray("The pier.");
    }
    void otherXmlIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!readNewsXml(bytes, u"a.xml"_s, {}).ok());
        QVERIFY(!piecesOfNewsXml(bytes).ok());
    }

    void aDateThatNamesNoDayStaysAsWritten()
    {
        QCOMPARE(wire::dayOrDate(u"Fri, 02 May 2031 08:00:00 GMT"_s), u"2031-05-02"_s);
        QCOMPARE(wire::dayOrDate(u"some day"_s), u"some day"_s);
    }
};

QTEST_GUILESS_MAIN(NewsXmlTest)
#include "newsxmltest.moc"
