// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/recordfields.h"
#include "formats/articles.h"
#include "formats/formats.h"
#include "formats/reader/record.h"

#include <QJsonObject>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// JSON with single quotation marks, for the eye.
QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

Article articleIn(const QByteArray &json)
{
    const auto record = readRecord(json, u"a"_s);
    const auto *read = std::get_if<Record>(&record);
    return read ? read->article : Article(std::get<RecordFailure>(record).sentence);
}

} // namespace

/// Records as their makers write them.
class RecordFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatEachMakerWrites_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QStringList>("known"); // title, byline, date, url, site name, language
        QTest::newRow("trafilatura")
            << quoted(
                   "{'title': 'Lock', 'author': 'Wim Sael; A. Oo', 'hostname': 'courier.example', 'date': '2031-05-02',"
                   "'raw_text': 'x', 'comments': 'No.', 'text': 'Up.\\nDown.', 'language': 'nl',"
                   "'source-hostname': 'Courier', 'source': 'https://courier.example/lock'}")
            << u"text"_s << QStringList{u"Lock"_s,       u"Wim Sael; A. Oo"_s,
                                        u"2031-05-02"_s, u"https://courier.example/lock"_s,
                                        u"Courier"_s,    u"nl"_s};
        QTest::newRow("newspaper")
            << quoted(
                   "{'title': 'Lock', 'authors': ['Wim Sael', 'A. Oo'], 'publish_date': '2031-05-02T10:00:00',"
                   "'canonical_link': 'https://courier.example/lock', 'meta_site_name': 'Courier', 'meta_lang': 'nl',"
                   "'text': 'Up.\\nDown.'}")
            << u"text"_s << QStringList{u"Lock"_s,
                                        u"Wim Sael; A. Oo"_s,
                                        u"2031-05-02T10:00:00"_s,
                                        u"https://courier.example/lock"_s,
                                        u"Courier"_s,
                                        u"nl"_s};
        QTest::newRow("news-please")
            << quoted("{'title': 'Lock', 'authors': [], 'date_publish': '2031-05-02 10:00:00', 'date_modify': 'None',"
                      "'url': 'https://courier.example/lock', 'source_domain': 'courier.example', 'language': 'nl',"
                      "'text': 'old', 'maintext': 'Up.\\nDown.'}")
            << u"maintext"_s << QStringList{u"Lock"_s,
                                            QString(),
                                            u"2031-05-02 10:00:00"_s,
                                            u"https://courier.example/lock"_s,
                                            u"courier.example"_s,
                                            u"nl"_s};
        QTest::newRow("Fundus")
            << quoted(
                   "{'title': 'Lock', 'authors': ['Wim Sael'], 'publishing_date': '2031-05-02', 'publisher': 'Courier',"
                   "'lang': 'nl', 'body': {'summary': ['Up.'], 'sections': [{'headline': [], 'paragraphs': "
                   "['Down.']}]}}")
            << u"body"_s << QStringList{u"Lock"_s, u"Wim Sael"_s, u"2031-05-02"_s, QString(), u"Courier"_s, u"nl"_s};
        QTest::newRow("Zyte")
            << quoted("{'url': 'https://courier.example/lock', 'article': {'headline': 'Lock', 'inLanguage': 'nl',"
                      "'authors': [{'name': 'Wim Sael', 'nameRaw': 'by Wim'}], 'datePublished': '2031-05-02',"
                      "'articleBody': 'Up.\\nDown.', 'articleBodyHtml': '<p>Up.</p>',"
                      "'canonicalUrl': 'https://courier.example/lock'}}")
            << u"articleBody"_s
            << QStringList{u"Lock"_s, u"Wim Sael"_s, u"2031-05-02"_s, u"https://courier.example/lock"_s,
                           QString(), u"nl"_s};
        QTest::newRow("schema.org in a graph")
            << quoted("{'@context': 'https://schema.org', '@graph': [{'@type': 'WebSite', 'name': 'Courier'},"
                      "{'@type': 'NewsArticle', 'headline': 'Lock', 'author': {'@type': 'Person', 'name': 'Wim Sael'},"
                      "'datePublished': '2031-05-02', 'mainEntityOfPage': {'@id': 'https://courier.example/lock'},"
                      "'publisher': {'name': 'Courier'}, 'articleBody': 'Up.\\nDown.'}]}")
            << u"articleBody"_s
            << QStringList{u"Lock"_s,    u"Wim Sael"_s, u"2031-05-02"_s, u"https://courier.example/lock"_s,
                           u"Courier"_s, QString()};
        QTest::newRow("a spider")
            << quoted("{'headline': 'Lock', 'author': 'Wim Sael', 'published_date': '2031-05-02', 'portal': 'Courier',"
                      "'uri': 'https://courier.example/lock', 'content': ['Up.', 'Down.']}")
            << u"content"_s
            << QStringList{u"Lock"_s,    u"Wim Sael"_s, u"2031-05-02"_s, u"https://courier.example/lock"_s,
                           u"Courier"_s, QString()};
        QTest::newRow("cc_news")
            << quoted("{'title': 'Lock', 'text': 'Up.\\nDown.', 'domain': 'courier.example', 'date': '2031-05-02',"
                      "'description': 'x', 'url': 'https://courier.example/lock'}")
            << u"text"_s
            << QStringList{
                   u"Lock"_s, QString(), u"2031-05-02"_s, u"https://courier.example/lock"_s, u"courier.example"_s,
                   QString()};
        QTest::newRow("NewsAPI") << quoted("{'source': {'id': null, 'name': 'Courier'}, 'author': null, 'title': "
                                           "'Lock', 'content': 'Up.\\nDown.',"
                                           "'publishedAt': '2031-05-02', 'url': 'https://courier.example/lock'}")
                                 << u"content"_s << QStringList{u"Lock"_s,       QString(),
                                                                u"2031-05-02"_s, u"https://courier.example/lock"_s,
                                                                u"Courier"_s,    QString()};
        QTest::newRow("ninjs 1")
            << quoted("{'uri': 'https://courier.example/lock', 'headline': 'Lock', 'byline': 'Wim Sael',"
                      "'versioncreated': '2031-05-02', 'infosource': [{'name': 'Courier'}], 'language': 'nl',"
                      "'body_xhtml': '<p>Up.</p>', 'body_text': 'Up.\\nDown.'}")
            << u"body_text"_s
            << QStringList{u"Lock"_s,    u"Wim Sael"_s, u"2031-05-02"_s, u"https://courier.example/lock"_s,
                           u"Courier"_s, u"nl"_s};
        QTest::newRow("ninjs 3")
            << quoted("{'uri': 'https://courier.example/lock', 'headlines': [{'role': 'main', 'value': 'Lock'},"
                      "{'role': 'short', 'value': 'L'}], 'by': 'Wim Sael', 'versionCreated': '2031-05-02', "
                      "'infosources': [{'name': 'Courier'}],"
                      "'bodies': [{'contentType': 'text/html', 'value': '<p>Up.</p>'},"
                      "{'contentType': 'text/plain', 'value': 'Up.\\nDown.'}], 'language': 'nl'}")
            << u"bodies"_s
            << QStringList{u"Lock"_s,    u"Wim Sael"_s, u"2031-05-02"_s, u"https://courier.example/lock"_s,
                           u"Courier"_s, u"nl"_s};
        QTest::newRow("paragraphs as objects")
            << quoted("{'body': [{'type': 'p', 'text': 'Up.'}, {'value': 'Down.'}]}") << u"body"_s << QStringList(6);
        QTest::newRow("an empty field before a full one")
            << quoted("{'maintext': '', 'text': null, 'full_text': 'Up.\\nDown.'}") << u"full_text"_s << QStringList(6);
    }
    void readsWhatEachMakerWrites()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);
        QFETCH(QStringList, known);
        const Article article = articleIn(json);
        QCOMPARE(article.text(), u"Up.\nDown."_s);
        const Origin &origin = article.origin();
        QCOMPARE(origin.field, field);
        QCOMPARE((QStringList{origin.title, origin.byline, origin.date, origin.url, origin.siteName, origin.language}),
                 known);
    }

    void theSiteIsAHost()
    {
        QCOMPARE(articleIn(quoted("{'text': 'x', 'source_domain': 'www.courier.example'}")).origin().site,
                 u"courier.example"_s);
        QCOMPARE(articleIn(quoted("{'text': 'x', 'publisher': 'The Courier'}")).origin().site, QString());
        QCOMPARE(articleIn(quoted("{'text': 'x', 'domain': 'b.example', 'url': 'https://a.example/1'}")).origin().site,
                 u"a.example"_s);
    }

    void whatIsCutShortSaysSo()
    {
        const Article article = articleIn(quoted("{'content': 'The lock keeper ret\u2026 [+1234 chars]'}"));
        QCOMPARE(article.warnings().size(), 1);
        QCOMPARE(article.warnings().first().code, WarningCode::Incomplete);
        QCOMPARE(article.textOf(article.warnings().first().span).toString(), u"[+1234 chars]"_s);
        QVERIFY(article.warnings().first().reason.contains(u"1234"_s));
        QVERIFY(articleIn(quoted("{'content': 'It wrote [+1234 chars] and went on.'}")).warnings().isEmpty());
    }

    void anotherFieldMayBePicked_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QString() << u"Up."_s;
        QTest::newRow("another known one") << u"content"_s << u"Down."_s;
        QTest::newRow("a list") << u"lines"_s << u"One.\nTwo."_s;
        QTest::newRow("one of any name") << u"synopsis"_s << u"The pier."_s;
        QTest::newRow("markup") << u"html"_s << u"Round.\n"_s;
        QTest::newRow("one without text") << u"empty"_s << u"has no text in “empty”; take another field."_s;
        QTest::newRow("one that is not there") << u"x"_s << u"has no text in “x”; take another field."_s;
    }
    void anotherFieldMayBePicked()
    {
        QFETCH(QString, field);
        const QByteArray json = quoted("{'id': 'a', 'text': 'Up.', 'content': 'Down.', 'lines': ['One.', 'Two.'],"
                                       "'synopsis': 'The pier.', 'empty': '', 'html': '<p>Round.</p>'}");
        const auto record = readRecord(json, u"a"_s, {u"UTF-8"_s, field});
        const auto *read = std::get_if<Record>(&record);
        QTEST(read ? read->article.text() : std::get<RecordFailure>(record).sentence, "text");
        const auto wrapped = readRecord("{\"article\":" + json + "}", u"a"_s, {u"UTF-8"_s, field});
        QCOMPARE(std::holds_alternative<Record>(wrapped), read != nullptr);
    }

    void theFieldsThatHoldATextAreKnown()
    {
        const QByteArray longer = QByteArray("The pier stands. ").repeated(8);
        const QJsonObject record{{u"content"_s, u"Down."_s},
                                 {u"text"_s, u"Up."_s},
                                 {u"body"_s, QString()},
                                 {u"html"_s, u"<p>Up.</p>"_s},
                                 {u"title"_s, QString::fromUtf8(longer)},
                                 {u"synopsis"_s, QString::fromUtf8(longer)},
                                 {u"tag"_s, u"sea"_s},
                                 {u"count"_s, 3}};
        QCOMPARE(textFieldsIn(record), (QStringList{u"text"_s, u"content"_s, u"html"_s, u"synopsis"_s}));
        QVERIFY(textFieldsIn({}).isEmpty());
        const Article article = articleIn(quoted("{'content': 'Down.', 'maintext': 'Up.'}"));
        QCOMPARE(article.origin().fields, (QStringList{u"maintext"_s, u"content"_s}));
    }

    void anObjectMayWrapAList_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("records");
        for (const char *name : {"articles", "items", "data", "results"})
            QTest::newRow(name) << quoted("{'status': 'ok', '") + name +
                                       quoted("': [{'text': 'x'}, {'text': 'y'}], 'n': 2}")
                                << 2;
        QTest::newRow("on lines") << quoted("{\n 'n': {'a': []},\n 'articles': [\n{'text': 'x'},\n{'text': 'y'}]\n}\n")
                                  << 2;
        QTest::newRow("beside a text") << quoted("{'text': 'x', 'items': [{'text': 'y'}]}") << 1;
        QTest::newRow("of names") << quoted("{'items': ['a', 'b'], 'content': 'x'}") << 1;
    }
    void anObjectMayWrapAList()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, records);
        for (const QString &name : {u"a.json"_s, u"a"_s}) {
            const auto content = contentOf(json, name);
            QVERIFY(content.ok());
            QCOMPARE(content->records.size(), records);
            for (const RecordResult &record : content->records)
                QVERIFY(std::holds_alternative<Record>(record));
        }
    }

    void textAsHtmlAloneIsLeftToItsReader()
    {
        const auto record = readRecord(quoted("{'id': 3, 'body_html': '<p>The lock is green.</p>'}"), u"a"_s);
        if (const auto *failure = std::get_if<RecordFailure>(&record))
            QVERIFY2(failure->sentence.contains(u"“body_html”"_s), qPrintable(failure->sentence));
        else
            QCOMPARE(std::get<Record>(record).article.text().trimmed(), u"The lock is green."_s);
    }
};

QTEST_APPLESS_MAIN(RecordFieldsTest)
#include "recordfieldstest.moc"
