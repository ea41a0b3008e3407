// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/pagereader.h"
#include "formats/reader/html/evidence.h"

#include "formats/formats.h"
#include "formats/reader/pageformat.h"
#include "formats/reader/record.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

constexpr auto ferry =
    "<!doctype html>\n"
    "<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Ferry crews win a quiet cabin | Harbour Herald</title>\n"
    "<meta property=\"og:site_name\" content=\"Harbour Herald\"><link rel=\"canonical\" "
    "href=\"https://www.herald.example/ferry\">\n"
    "<script "
    "type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},{\"@type\":[\"NewsArticle\"],\n"
    "\"headline\":\"Ferry crews win a quiet "
    "cabin\",\"author\":[{\"@id\":\"#me\"}],\"datePublished\":\"2031-04-03T06:00:00+02:00\"},\n"
    "{\"@type\":\"Person\",\"@id\":\"#me\",\"name\":\"Ines Corbel\"}]}</script></head>\n"
    "<body><nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/sport\">Sport</a></li></ul></nav>\n"
    "<main><article><h1>Ferry crews win a quiet cabin</h1><p class=\"byline\">By Ines Corbel</p>\n"
    "<p>The crews of the four harbour ferries will have a cabin to rest in from June, the port authority said on "
    "Thursday, after\n"
    "two years in which they had slept on benches between the early and the late boat.</p>\n"
    "<figure><img src=\"f.jpg\" alt=\"\"><figcaption>The ferry Morning Star at its berth. Photo: D. "
    "Amsel</figcaption></figure>\n"
    "<p>“We asked for a door that closes,” said Hanne Lisk, who has steered the Morning Star since it was built. “We "
    "did not ask\n"
    "for curtains, but there will be curtains too, and nobody on board is going to complain about them.”</p>\n"
    "<aside class=\"related-posts\"><h2>Related stories</h2><ul><li><a href=\"/a\">Fog stops all boats</a></li>\n"
    "<li><a href=\"/b\">Bridge to open in May</a></li></ul></aside>\n"
    "<p>The authority will pay for the work out of the money it had set aside for a new timetable, which is to come a "
    "year later\n"
    "than planned. Passengers will notice little of it, apart from a wall where the bicycles used to stand.</p>\n"
    "</article></main><footer>© 2031 Harbour Herald. All rights reserved.</footer></body></html>";

Article read(const QByteArray &page)
{
    const auto article = articleOfPage(page, u"page.html"_s);
    return article ? *article : Article();
}

} // namespace

class PageReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheArticleAndWhatThePageSaysOfItself()
    {
        const Article article = read(ferry);
        QCOMPARE(article.origin().title, u"Ferry crews win a quiet cabin"_s);
        QCOMPARE(article.origin().byline, u"Ines Corbel"_s);
        QCOMPARE(article.origin().date, u"2031-04-03"_s);
        QCOMPARE(article.origin().url, u"https://www.herald.example/ferry"_s);
        QCOMPARE(article.origin().siteName, u"Harbour Herald"_s);
        QCOMPARE(article.origin().site, u"herald.example"_s);
        QCOMPARE(article.origin().language, u"en"_s);
        for (const QString &part : {u"The crews of the four"_s, u"a door that closes"_s, u"used to stand."_s})
            QCOMPARE(article.text().count(part), 1);
        QVERIFY(!article.text().contains(u"@graph"_s));
        QVERIFY(article.warnings().isEmpty());
    }

    void marksSayWhatThePageCallsALine()
    {
        const Article article = read(ferry);
        QCOMPARE(article.pageMarks().size(), article.paragraphs().size());
        QHash<QString, PageMark> marks;
        for (const PageMark &mark : article.pageMarks())
            marks.insert(article.textOf(mark.span).toString().left(10), mark);
        QCOMPARE(marks[u"The crews "_s].kind, PageMarkKind::Text);
        QVERIFY(marks[u"The crews "_s].outside < 0.2F);
        const PageMark caption = marks[u"The ferry "_s];
        QCOMPARE(caption.kind, PageMarkKind::Caption);
        QCOMPARE(caption.markup, u"<figcaption>"_s);
        if (marks.contains(u"Fog stops "_s))
            QVERIFY(marks[u"Fog stops "_s].outside > 0.5F);
    }

    void aPageOfOneParagraphIsAnArticle_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("article") << QByteArray("<html><body><article><p>%1</p></article></body></html>");
        QTest::newRow("body") << QByteArray("<html><body>%1</body></html>");
        QTest::newRow("below menus") << QByteArray(
            "<html><body><nav><a href=\"/\">Home</a></nav><div>%1</div></body></html>");
    }

    void aPageOfOneParagraphIsAnArticle()
    {
        QFETCH(QByteArray, page);
        const QByteArray notice =
            "The ferry to Norra was late again on Monday, the third time this month, and the harbour "
            "office blamed a broken ramp.";
        const Article article = read(page.replace("%1", notice));
        const auto &marks = article.pageMarks();
        const auto mark = std::ranges::find_if(marks, [&article](const PageMark &each) {
            return article.textOf(each.span).startsWith(u"The ferry to Norra"_s);
        });
        QVERIFY(mark != marks.end());
        QVERIFY(mark->outside < 0.5F);
    }

    void theWeightsWereFittedOnTheNumbersThatAreWeighed()
    {
        QByteArray names;
        for (const std::string &name : html::Evidence::names())
            names += (names.isEmpty() ? "" : "\n") + QByteArray::fromStdString(name);
        const QByteArray print = QCryptographicHash::hash(names, QCryptographicHash::Sha256).toHex().first(16);
        QFile weights(u":/weights/pages.txt"_s);
        QVERIFY(weights.open(QIODevice::ReadOnly));
        QVERIFY2(weights.read(2000).contains(" features " + print + ' '),
                 "what is weighed has changed: fit the weights again with tests/quality/fit_pages.py");
    }

    void theWholePageCanBeRead()
    {
        const auto whole = articleOfPage(ferry, u"page.html"_s, {}, PagePart::Whole);
        QVERIFY(whole->text().startsWith(u"Home\nSport\n"_s));
        QVERIFY(whole->text().contains(u"All rights reserved."_s));
    }

    void anArticleInAnArticleIsReadOnce()
    {
        QByteArray page = ferry;
        page.replace("<article>", "<article><article>").replace("</article>", "</article></article>");
        QCOMPARE(read(page).text(), read(ferry).text());
    }

    void aPageForSubscribersIsIncomplete()
    {
        QByteArray page = ferry;
        page.replace("\"datePublished\"", "\"isAccessibleForFree\":\"False\",\"datePublished\"");
        const Article article = read(page);
        QCOMPARE(article.warnings().size(), 1);
        QCOMPARE(article.warnings().first().code, WarningCode::Incomplete);
    }

    void aPageThatStatesMoreThanItShowsIsIncomplete_data()
    {
        QTest::addColumn<QByteArray>("said"); // in its linked data
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("isIncomplete");
        const QByteArray words = QByteArray("word ").repeated(400);
        const auto described = [](const QByteArray &text) {
            return "<meta name='description' content='" + text + "'>";
        };
        QTest::newRow("a longer body") << "\"articleBody\":\"" + words + "\"," << QByteArray() << true;
        QTest::newRow("more words") << QByteArray("\"wordCount\":900,") << QByteArray() << true;
        QTest::newRow("more words, as a string") << QByteArray("\"wordCount\":\"900\",") << QByteArray() << true;
        QTest::newRow("about as many words") << QByteArray("\"wordCount\":170,") << QByteArray() << false;
        QTest::newRow("a longer description") << QByteArray() << described(words) << true;
        QTest::newRow("a description") << QByteArray() << described("What ferry crews asked for, and got.") << false;
        QTest::newRow("nothing") << QByteArray() << QByteArray() << false;
    }
    void aPageThatStatesMoreThanItShowsIsIncomplete()
    {
        QFETCH(QByteArray, said);
        QFETCH(QByteArray, head);
        QByteArray page = ferry;
        page.replace("\"datePublished\"", said + "\"datePublished\"").replace("</head>", head + "</head>");
        const Article article = read(page);
        QTEST(article.warnings().size() == 1, "isIncomplete");
        for (const Warning &warning : article.warnings())
            QCOMPARE(warning.code, WarningCode::Incomplete);
    }

    /// What news sites do with an article beside setting it: each keeps its text, in order.
    void shapesOfPages_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QStringList>("kept");
        QTest::addColumn<QStringList>("left");
        const auto paragraph = [](const QByteArray &who) {
            return "<p>The keeper of the " + who +
                   " said on Thursday that nobody had asked her, and that the boats, which had come in early for the "
                   "tide, would have to wait until the water was back in the harbour, as they do each spring.</p>";
        };
        const auto page = [](const QByteArray &body) {
            return "<html><head><title>Boats wait for the tide</title></head><body>" + body + "</body></html>";
        };
        const QByteArray story = paragraph("lock") + paragraph("pier") + paragraph("light");
        const QStringList all = {u"of the lock"_s, u"of the pier"_s, u"of the light"_s};
        QTest::newRow("a print copy")
            << page("<div class='print-header'>Printed from the Alder Post</div><h1>Boats wait for the tide</h1>" +
                    story + "<p><a href='javascript:window.print()'>Print</a></p>")
            << all << QStringList();
        QTest::newRow("a page in parts, later parts hidden")
            << page("<article><h1>Boats wait for the tide</h1><div class='page' id='page-1'>" + paragraph("lock") +
                    "</div><div class='page' id='page-2'>" + paragraph("pier") +
                    "</div><div class='page' id='page-3'>" + paragraph("light") +
                    "</div><div class='pagination'><a href='?p=1'>1</a><a href='?p=2'>2</a></div>"
                    "</article>")
            << all << QStringList();
        QTest::newRow("a live ticker")
            << page("<main><h1>Boats wait for the tide: live</h1><div class='liveblog'><div class='entry'><time>10:02"
                    "</time><h3>First boat</h3>" +
                    paragraph("lock") + "</div><div class='entry'><time>09:40</time>" + paragraph("pier") +
                    "</div><div class='entry'><time>09:10</time>" + paragraph("light") + "</div></div></main>")
            << (all + QStringList{u"First boat"_s}) << QStringList();
        QTest::newRow("a gallery")
            << page("<article><h1>Boats wait for the tide</h1>" + story +
                    "<div class='gallery'><figure><img src='a'><figcaption>The lock at nine.</figcaption></figure>"
                    "<figure><img src='b'><figcaption>The pier at ten.</figcaption></figure></div></article>")
            << (all + QStringList{u"The lock at nine."_s, u"The pier at ten."_s}) << QStringList();
        QTest::newRow("comments in details")
            << page("<article><h1>Boats wait for the tide</h1>" + story +
                    "</article><details class='comments' id='comments'><summary>12 comments</summary><ol>"
                    "<li class='comment'><p>First!</p><a href='#'>Reply</a></li><li class='comment'><p>Second.</p>"
                    "<a href='#'>Reply</a></li></ol></details>")
            << all << QStringList{u"First!"_s};
    }
    void shapesOfPages()
    {
        QFETCH(QByteArray, html);
        QFETCH(QStringList, kept);
        QFETCH(QStringList, left);
        const QString text = read(html).text();
        for (const QString &words : kept)
            QVERIFY2(text.count(words) == 1, qPrintable(words + u": "_s + text));
        for (const QString &words : left)
            QVERIFY2(!text.contains(words), qPrintable(text));
    }

    void aPageMayDeclareItsCharset()
    {
        const Article article =
            read("<html><head><meta http-equiv=content-type content='text/html; charset=iso-8859-1'></head>"
                 "<body><p>Das Boot f\xe4hrt um sechs \xfc"
                 "ber den See, sagte der Kapit\xe4n.</p>");
        QCOMPARE(article.text(), u"Das Boot fährt um sechs über den See, sagte der Kapitän.\n"_s);
    }

    void pagesAreKnownByTheirContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("page");
        QTest::newRow("a doctype") << QByteArray("\xef\xbb\xbf \n<!DOCTYPE HTML><p>x</p>") << u"a.txt"_s << true;
        QTest::newRow("XHTML") << QByteArray("<?xml version='1.0'?>\n<!-- saved -->\n<html>") << u"a"_s << true;
        QTest::newRow("a piece of a page, by its name") << QByteArray("<p>x</p>") << u"a.HTM"_s << true;
        QTest::newRow("text about pages") << QByteArray("The tag <html> opens a page.") << u"a.txt"_s << false;
        QTest::newRow("another language") << QByteArray("<htmlx>") << u"a"_s << false;
    }

    void pagesAreKnownByTheirContent()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(bool, page);
        QCOMPARE(candidatesFor(bytes, name).first()->name == "html"_L1, page);
    }

    void aTextNamedLikeAPageKeepsItsLines()
    {
        const QByteArray text = "One.\n\nTwo < three.";
        const auto records = readPage(text, u"a.html"_s, {});
        QVERIFY(records.ok());
        QCOMPARE(std::get<Record>(records->first()).article.text(), QString::fromLatin1(text));
    }

    void aRecordMayHoldAPage()
    {
        const auto record = readRecord(
            "{\"id\": 7, \"title\": \"As filed\", \"html\": \"<p>The tide rose over the quay.</p>\"}", u"a:1"_s);
        const Article &article = std::get<Record>(record).article;
        QCOMPARE(article.text(), u"The tide rose over the quay.\n"_s);
        QCOMPARE(article.origin().title, u"As filed"_s);
    }

    void aPageWithoutTextIsRefused()
    {
        const auto article = articleOfPage("<html><body><img src=a.png></body></html>", u"a.html"_s);
        QVERIFY(!article);
        QVERIFY(article.sentence().startsWith(u"is a page without text"_s));
    }

    void hostilePagesEndSoon_data()
    {
        QTest::addColumn<QByteArray>("page");
        constexpr int many = 100000;
        constexpr int tenMegabytes = 10000000;
        const QByteArray prose = "<p>The tide rose.</p>";
        QTest::newRow("nested") << QByteArray("<div>").repeated(many) + prose;
        QTest::newRow("nested, ended by others")
            << QByteArray("<div>").repeated(many) + prose + QByteArray("</i>").repeated(many);
        QTest::newRow("nested tables") << QByteArray("<table><tr><td>").repeated(many) + prose;
        QTest::newRow("nested bold") << prose + QByteArray("<b>").repeated(many) + "x";
        QTest::newRow("a long attribute") << "<p title='" + QByteArray(tenMegabytes, 'x') + "'>" + prose;
        QTest::newRow("many attributes") << "<p " + QByteArray("a=b ").repeated(many) + ">" + prose;
        QTest::newRow("many classes") << "<p " + QByteArray("class=b ").repeated(many) + ">" + prose;
        QTest::newRow("marks never closed")
            << prose + QByteArray("<a x=\">").repeated(many) + QByteArray("<a x='>").repeated(many);
        QTest::newRow("comments never closed") << prose + QByteArray("<!--").repeated(many);
        QTest::newRow("drawings never closed") << prose + QByteArray("<svg>").repeated(many);
        QTest::newRow("laughs")
            << "<!DOCTYPE html [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>" +
                   prose + QByteArray("&c;").repeated(many);
        QTest::newRow("entities") << prose + "<p>" + QByteArray("&amp;&#0;&#x110000;&unknown").repeated(many);
        QTest::newRow("lines") << prose + QByteArray("<br>a").repeated(many);
        QTest::newRow("truncated") << QByteArray(ferry).left(1500);
    }
    // A quadratic walk would run into the time limit of the test program.
    void hostilePagesEndSoon()
    {
        QFETCH(QByteArray, page);
        const auto article = articleOfPage(page, u"a.html"_s);
        QVERIFY(article || !article.sentence().isEmpty());
    }

    void aPageThatIsTooLargeIsRefused()
    {
        const auto article = articleOfPage(QByteArray(largestPage + 1, 'x'), u"a.html"_s);
        QVERIFY(!article);
        QVERIFY(article.sentence().contains(u"64 MB"_s));
    }
};

QTEST_GUILESS_MAIN(PageReaderTest)
#include "pagereadertest.moc"
