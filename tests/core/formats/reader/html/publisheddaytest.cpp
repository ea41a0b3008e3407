// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/pagereader.h"
#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// A page of a few paragraphs whose head and surroundings of the headline are given.
QByteArray page(const QByteArray &head, const QByteArray &above, const QByteArray &below)
{
    QByteArray story;
    for (int i = 0; i < 4; ++i)
        story +=
            "<p>The night train left Osk at ten, with forty people in its three cars, and came to Varn at six.</p>";
    return "<html lang=en><head><title>Night trains return</title>" + head + "</head><body>" + above +
           "<article><h1>Night trains return</h1>" + below + story + "</article></body></html>";
}

} // namespace

class PublishedDayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDayIsFoundWhereThePageSaysIt_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("day");
        const auto row = [](const char *name, const QByteArray &html, const QString &day) {
            QTest::newRow(name) << html << day;
        };
        row("for machines", page("<meta property='article:published_time' content='2031-05-02T08:00:00Z'>", {}, {}),
            u"2031-05-02"_s);
        row("by a name of the site's own", page("<meta name='x-published-date' content='May 2, 2031'>", {}, {}),
            u"2031-05-02"_s);
        row("the time by the headline, not that of a teaser",
            page({},
                 "<ul><li><time datetime='2030-01-01'>1 January</time> Goats sail</li></ul>" + QByteArray(400, ' ') +
                     QByteArray("<div></div>").repeated(80),
                 "<div><time datetime='2031-05-02'>Friday</time></div>"),
            u"2031-05-02"_s);
        row("a line called after dates", page({}, {}, "<div class='post-date'>Published On: 2 May 2031</div>"),
            u"2031-05-02"_s);
        row("a line that says no more", page({}, {}, "<p>Dec. 19, 2031</p>"), u"2031-12-19"_s);
        row("above the headline", page({}, "<p class='stamp'>2 May 2031</p>", {}), u"2031-05-02"_s);
        row("the last change, where nothing else is said",
            page("<meta property='article:modified_time' content='2031-05-03'>", {}, {}), u"2031-05-03"_s);
        const QByteArray stated = "<meta property='article:published_time' content='2031-05-20T08:00:00Z'>";
        row("an earlier day that readers are shown", page(stated, {}, "<p>Posted on May 2, 2031</p>"), u"2031-05-02"_s);
        row("a later day that they are shown", page(stated, {}, "<p>May 22, 2031</p>"), u"2031-05-20"_s);
        row("a day of change that they are shown", page(stated, {}, "<p>Updated May 2, 2031</p>"), u"2031-05-20"_s);
        row("a later day that the page calls that of publishing",
            page(stated, {}, "<div>Published <time datetime='2031-05-22'>May 22, 2031</time></div>"), u"2031-05-22"_s);
        row("a later day in what is called after publishing",
            page(stated, {}, "<p class='release-date'><time datetime='2031-05-22'>May 22, 2031</time></p>"),
            u"2031-05-22"_s);
        row("a day in what is called after both",
            page(stated, {}, "<p class='posted-on'><time class='updated'>May 22, 2031</time></p>"), u"2031-05-20"_s);
        row("the same moment in another time zone", page(stated, {}, "<p>Published May 19, 2031</p>"), u"2031-05-20"_s);
        row("a day that is called both", page(stated, {}, "<p>Published and updated May 22, 2031</p>"),
            u"2031-05-20"_s);
        const QByteArray changed = "<meta name='date' content='2031-05-20'>"
                                   "<meta property='og:updated_time' content='2031-05-20T08:00:00Z'>";
        row("right above, where only the last change is stated", page(changed, "<p>May 2, 2031</p>", {}),
            u"2031-05-02"_s);
        row("right above, where publishing is stated", page(stated, "<p>May 2, 2031</p>", {}), u"2031-05-20"_s);
        row("said at the end",
            page({}, {}, QByteArray("<div></div>").repeated(1200) + "<p>Ida Morrow</p><p>Posted on May 2, 2031</p>"),
            u"2031-05-02"_s);
        const QByteArray farDown = QByteArray("<div></div>").repeated(400);
        row("said once at the end, whatever is stated",
            page(stated, {}, farDown + "<p>Published <time datetime='2031-05-25'>May 25, 2031</time></p>"),
            u"2031-05-25"_s);
        row("said at the end of others",
            page(stated, {}, farDown + "<p>Published May 25, 2031</p><p>Published May 3, 2031</p>"), u"2031-05-20"_s);
        row("linked data that a framework put into a meta",
            page("<meta name='script:ld+json' content='{&quot;@type&quot;:&quot;NewsArticle&quot;,"
                 "&quot;datePublished&quot;:&quot;2031-05-02&quot;}'>",
                 {}, {}),
            u"2031-05-02"_s);
        row("figures as a time has them",
            page("<link rel=canonical href='https://post.example/trains'>", {},
                 "<p>03/10/2031</p><p><time datetime='2031-10-03'>this week</time></p>"),
            u"2031-10-03"_s);
        row("figures as the address has them",
            page("<link rel=canonical href='https://post.example/2031/oct/03/trains'>", {}, "<p>03/10/2031</p>"),
            u"2031-10-03"_s);
        row("figures alone", page({}, {}, "<p>03/10/2031</p>"), u"2031-03-10"_s);
        row("what is called after dates, far from the headline",
            page({}, {}, QByteArray("<div></div>").repeated(1200) + "<p class='post-date'>May 2, 2031</p>"),
            u"2031-05-02"_s);
        row("nowhere", page({}, {}, {}), QString());
    }
    void theDayIsFoundWhereThePageSaysIt()
    {
        QFETCH(QByteArray, html);
        const Result<Article> article = articleOfPage(html, u"trains.html"_s);
        QVERIFY(article.ok());
        QTEST(article->origin().date, "day");
    }
};

QTEST_GUILESS_MAIN(PublishedDayTest)
#include "publisheddaytest.moc"
