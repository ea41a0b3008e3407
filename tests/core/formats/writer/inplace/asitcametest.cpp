// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/inplace/asitcame.h"

#include "formats/articles.h"
#include "formats/formats.h"
#include "formats/writer/outgoing.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// A record as it goes out when “Ad.” and its line end are cut.
Result<QByteArray> withoutAd(const QByteArray &raw, bool continues = false)
{
    const auto content = contentOf(raw, u"a"_s);
    const Article article = std::get<Record>(content->records.first()).article;
    QString text = article.text();
    text.remove(u"Ad.\n"_s);
    return writeAsItCame({article, text, {}, raw, continues});
}

} // namespace

class AsItCameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesTheTextAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("order, numbers and white space")
            << QByteArray("{ \"z\":1.50e3,\n  \"text\" : \"Ad.\\nUp — down.\",\t\"a\":[1 , 2.0],\"n\":\"\\u0041\" }\n")
            << QByteArray("{ \"z\":1.50e3,\n  \"text\" : \"Up — down.\",\t\"a\":[1 , 2.0],\"n\":\"\\u0041\" }\n");
        QTest::newRow("escaped letters") << QByteArray("{\"text\": \"Ad.\\nUp \\u2014 \\ud83d\\ude00\"}")
                                         << QByteArray("{\"text\": \"Up \\u2014 \\ud83d\\ude00\"}\n");
        QTest::newRow("the field that was taken") << QByteArray("{\"text\": \"old\", \"maintext\": \"Ad.\\nUp.\"}")
                                                  << QByteArray("{\"text\": \"old\", \"maintext\": \"Up.\"}\n");
        QTest::newRow("a key in another object")
            << QByteArray("{\"m\": {\"text\": \"x\"}, \"s\": \"\\\"text\\\": 1\", \"text\": \"Ad.\\nUp.\"}")
            << QByteArray("{\"m\": {\"text\": \"x\"}, \"s\": \"\\\"text\\\": 1\", \"text\": \"Up.\"}\n");
        QTest::newRow("lines") << QByteArray("{\"content\": [ \"Ad.\",\n \"Up.\",\n \"Down.\" ]}")
                               << QByteArray("{\"content\": [ \"Up.\",\n \"Down.\" ]}\n");
        QTest::newRow("wrapped") << QByteArray("{\"url\": \"u\", \"article\": {\"articleBody\": \"Ad.\\nUp.\"}}")
                                 << QByteArray("{\"url\": \"u\", \"article\": {\"articleBody\": \"Up.\"}}\n");
        QTest::newRow("nothing to change")
            << QByteArray("{\"text\": \"\\u0055p\"}") << QByteArray("{\"text\": \"\\u0055p\"}\n");
        QTest::newRow("a row") << QByteArray("id;text;n\r\n1;\"Ad.\nUp; \"\"down\"\".\";\"x\"\r\n")
                               << QByteArray("id;text;n\r\n1;\"Up; \"\"down\"\".\";\"x\"\r\n");
        QTest::newRow("a last cell") << QByteArray("id,text\n1,\"Ad.\nUp.\"") << QByteArray("id,text\n1,\"Up.\"");
    }
    void changesTheTextAndNothingElse()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, written);
        const auto bytes = withoutAd(raw);
        QVERIFY2(bytes.ok(), qPrintable(bytes.ok() ? QString() : bytes.sentence()));
        QCOMPARE(*bytes, written);
    }

    void aTablesNamesAreWrittenOnce()
    {
        QCOMPARE(*withoutAd("id,text\n1,\"Ad.\nUp.\"\n", true), QByteArray("1,\"Up.\"\n"));
    }

    void refusesWithASentence()
    {
        const auto nested =
            withoutAd("{\"body\": {\"summary\": [\"Ad.\"], \"sections\": [{\"paragraphs\": [\"Up.\"]}]}}");
        QVERIFY(!nested.ok());
        QVERIFY2(nested.sentence().contains(u"several parts of “body”"_s), qPrintable(nested.sentence()));
        QVERIFY(!writeAsItCame({Article(u"Ad.\nUp."_s), u"Up."_s, {}, "Ad.\nUp.", false}).ok());
    }
};

QTEST_APPLESS_MAIN(AsItCameTest)
#include "asitcametest.moc"
