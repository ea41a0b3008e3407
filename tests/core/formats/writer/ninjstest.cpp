// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/ninjs.h"

#include "core/formats/writer/outgoingfixture.h"
#include "formats/articles.h"
#include "formats/formats.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <QUrl>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

QJsonObject itemOf(const Outgoing &article)
{
    return QJsonDocument::fromJson(*writeNinjs(article)).object();
}

} // namespace

class NinjsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatIsKnown()
    {
        const QJsonObject item = itemOf(outgoing(u"One.\nTwo.\n"_s));
        QCOMPARE(item["uri"_L1].toString(), u"https://courier.example/lock?a=1&b=2"_s);
        QCOMPARE(item["standard"_L1]["version"_L1].toString(), u"3.1"_s);
        QCOMPARE(item["type"_L1].toString(), u"text"_s);
        QCOMPARE(item["by"_L1].toString(), u"Wim Sael"_s);
        QCOMPARE(item["language"_L1].toString(), u"nl"_s);
        QCOMPARE(item["contentCreated"_L1].toString(), u"2031-05-02T10:00:00Z"_s);
        QCOMPARE(item["headlines"_L1][0]["value"_L1].toString(), u"The \"lock\" & its <keeper>"_s);
        QCOMPARE(item["infoSources"_L1][0]["name"_L1].toString(), u"Courier"_s);
        QCOMPARE(item["bodies"_L1][0]["value"_L1].toString(), u"One.\nTwo.\n"_s);
        QCOMPARE(item["bodies"_L1][1]["contentType"_L1].toString(), u"text/html"_s);
    }

    void holdsNothingThatTheSchemaDoesNotKnow()
    {
        // The schema takes no other property, and asks for one.
        const QSet<QString> known = {
            u"uri"_s,      u"standard"_s, u"type"_s,      u"representationType"_s, u"contentCreated"_s,
            u"language"_s, u"by"_s,       u"headlines"_s, u"infoSources"_s,        u"bodies"_s};
        const QStringList keys = itemOf(outgoing(u"One.\n"_s)).keys();
        QVERIFY(known.contains(QSet<QString>(keys.begin(), keys.end())));
        QVERIFY(itemOf({Article(u"One."_s), u"One."_s, {}}).contains("uri"_L1));
    }

    void anArticleWithoutAnAddressGetsAName_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("none") << QString();
        QTest::newRow("a path") << u"/lock"_s;
        QTest::newRow("no address at all") << u"https://a b"_s;
    }
    void anArticleWithoutAnAddressGetsAName()
    {
        QFETCH(QString, url);
        Origin origin;
        origin.name = u"a file.txt"_s;
        origin.url = url;
        const Article article(u"One."_s, origin);
        QCOMPARE(itemOf({article, u"One."_s, {}})["uri"_L1].toString(), u"urn:bluepencil:a%20file.txt"_s);
        QCOMPARE(itemOf({article, u"One."_s, 17})["uri"_L1].toString(), u"urn:bluepencil:17"_s);
    }

    void noFolderOfTheEditorIsInTheName()
    {
        Origin origin;
        origin.name = u"/home/lund/desk/a file.txt"_s;
        const Article article(u"One."_s, origin);
        const QString named = u"urn:bluepencil:a%20file.txt"_s;
        QCOMPARE(itemOf({article, u"One."_s, {}})["uri"_L1].toString(), named);
        QCOMPARE(itemOf({article, u"One."_s, origin.name})["uri"_L1].toString(), named); // as the window calls it
    }

    void aDayIsNoMoment()
    {
        Outgoing article = outgoing(u"One.\n"_s);
        Origin origin = article.article.origin();
        for (const QString &date : {u"2031-05-02"_s, u"2031-05-02T10:00:00"_s, u"May"_s}) {
            origin.date = date;
            article.article = Article(article.text, origin);
            QVERIFY(!itemOf(article).contains("contentCreated"_L1));
        }
    }

    void isReadAgain()
    {
        const auto articles = articlesOf(*writeNinjs(outgoing(u"One.\nTwo.\n"_s)), u"a.json"_s);
        QVERIFY(articles.ok());
        QCOMPARE(articles->first().text(), u"One.\nTwo.\n"_s);
        QCOMPARE(articles->first().origin().siteName, u"Courier"_s);
        QCOMPARE(articles->first().origin().byline, u"Wim Sael"_s);
    }
};

QTEST_APPLESS_MAIN(NinjsTest)
#include "ninjstest.moc"
