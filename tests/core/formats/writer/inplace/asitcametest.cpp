// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/inplace/asitcame.h"

#include "formats/articles.h"
#include "formats/formats.h"
#include "formats/writer/outgoing.h"
#include "review/cleantext.h"
#include "review/edits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

#include <algorithm>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// A record as it goes out when the line “Ad.” is cut.
Result<QByteArray> withoutAd(const QByteArray &raw, bool continues = false)
{
    const auto content = contentOf(raw, u"a"_s);
    Outgoing outgoing{std::get<Record>(content->records.first()).article, {}, {}, raw, continues};
    const Article &article = outgoing.article;
    if (const qsizetype ad = article.text().indexOf(u"Ad."_s); ad >= 0)
        (void)outgoing.review.apply(cutOwn(outgoing.review, article, Span(ad, ad + 3), CutReason::Unsaid, {}));
    outgoing.text = CleanText(article, outgoing.review.cuts()).text();
    return writeAsItCame(outgoing);
}

Article articleIn(const QByteArray &raw)
{
    return std::get<Record>(contentOf(raw, u"a"_s)->records.first()).article;
}

QStringList linesOf(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

/// A few lines, some blank, some of them two in one string.
QJsonArray drawnLines(QRandomGenerator &random)
{
    static const QStringList lines = {u"Up."_s, u"Down."_s, u""_s, u"Up.\nAgain."_s, u"“Łódź” \\ —"_s};
    QJsonArray drawn;
    for (int i = random.bounded(1, 4); i > 0; --i)
        drawn.append(lines.at(random.bounded(static_cast<int>(lines.size()))));
    return drawn;
}

/// A record with its text in a list, or in sections.
QByteArray drawnRecord(QRandomGenerator &random)
{
    QJsonArray lines = drawnLines(random);
    lines.append(u"Mid."_s);
    QJsonValue body = lines;
    if (random.bounded(2) == 0) {
        const QJsonObject section{{u"headline"_s, drawnLines(random)}, {u"paragraphs"_s, drawnLines(random)}};
        body = QJsonObject{{u"summary"_s, QJsonArray{u"Mid."_s}}, {u"sections"_s, QJsonArray{section, section}}};
    }
    return QJsonDocument(QJsonObject{{u"body"_s, body}, {u"title"_s, u"A"_s}}).toJson() + '\n';
}

QByteArray utf16(const QString &text, QStringConverter::Encoding order)
{
    return QStringEncoder(order, QStringConverter::Flag::WriteBom)(text);
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
        QTest::newRow("lines as they are spelled")
            << QByteArray("{\"content\": [\"\\u0055p.\", \"Ad.\", \"\", \"— \\/ Down.\"]}")
            << QByteArray("{\"content\": [\"\\u0055p.\", \"\", \"— \\/ Down.\"]}\n");
        QTest::newRow("lines that meet") << QByteArray("{\"content\": [\"Up.\", \"\", \"Ad.\", \"\", \"Down.\"]}")
                                         << QByteArray("{\"content\": [\"Up.\", \"\", \"Down.\"]}\n");
        QTest::newRow("a line before a blank one at the end")
            << QByteArray("{\"content\": [\"Up.\", \"Ad.\", \"\"]}") << QByteArray("{\"content\": [\"Up.\", \"\"]}\n");
        QTest::newRow("a last line of a part, and a blank one")
            << QByteArray("{\"content\": [\"Up.\\nAd.\", \"\", \"Down.\"]}")
            << QByteArray("{\"content\": [\"Up.\", \"\", \"Down.\"]}\n");
        QTest::newRow("all of it") << QByteArray("{\"content\": [ \"Ad.\" ]}") << QByteArray("{\"content\": [  ]}\n");
        QTest::newRow("a last line") << QByteArray("{\"content\": [\"Up.\", \"Down.\",\n\"Ad.\"\n]}")
                                     << QByteArray("{\"content\": [\"Up.\", \"Down.\"\n]}\n");
        QTest::newRow("objects")
            << QByteArray("{\"content\": [{\"t\": \"h\", \"text\": \"Up.\\nAd.\"}, {\"text\": \"Down.\"}]}")
            << QByteArray("{\"content\": [{\"t\": \"h\", \"text\": \"Up.\"}, {\"text\": \"Down.\"}]}\n");
        QTest::newRow("sections, in the order in which they are read")
            << QByteArray(
                   "{\"body\": {\"sections\": [{\"paragraphs\": [\"Ad.\" , \"Down.\"], \"headline\": [\"Mid.\"]}],"
                   " \"summary\": [\"Up.\"]}}")
            << QByteArray("{\"body\": {\"sections\": [{\"paragraphs\": [\"Down.\"], \"headline\": [\"Mid.\"]}],"
                          " \"summary\": [\"Up.\"]}}\n");
        QTest::newRow("the body of a wire record")
            << QByteArray(
                   "{\"bodies\": [ {\"role\": \"main\", \"contentType\": \"text/plain\", \"value\": \"Ad.\\nUp.\"} ]}")
            << QByteArray(
                   "{\"bodies\": [ {\"role\": \"main\", \"contentType\": \"text/plain\", \"value\": \"Up.\"} ]}\n");
        QTest::newRow("its body in HTML")
            << QByteArray(
                   "{\"bodies\": [{\"contentType\": \"text/html\", \"value\": \"<p>Ad.</p><p>Up it went.</p>\"}]}")
            << QByteArray("{\"bodies\": [{\"contentType\": \"text/html\", \"value\": \"<p>Up it went.</p>\"}]}\n");
        QTest::newRow("behind a byte order mark") << QByteArray("\xef\xbb\xbf{\"text\": \"Ad.\\nUp \\u2014\"}\n")
                                                  << QByteArray("\xef\xbb\xbf{\"text\": \"Up \\u2014\"}\n");
        for (const auto order : {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
            QTest::addRow("a row of UTF-16, %d", order)
                << utf16(u"n\ttext\n1\t\"Ad.\nŁódź.\"\n"_s, order) << utf16(u"n\ttext\n1\t\"Łódź.\"\n"_s, order);
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

    /// Where two parts became one line there is a sentence; else what is read again is what went out.
    void anyCutsOfPartsComeBackAsTheyWere()
    {
        QRandomGenerator random(14);
        int written = 0;
        for (int round = 0; round < 300; ++round) {
            const QByteArray raw = drawnRecord(random);
            Outgoing outgoing{articleIn(raw), {}, {}, raw};
            for (int cut = random.bounded(1, 4); cut > 0; --cut) {
                const qsizetype start = random.bounded(static_cast<int>(outgoing.article.length()));
                const qsizetype end = std::min(outgoing.article.length(), start + random.bounded(1, 12));
                (void)outgoing.review.apply(
                    cutOwn(outgoing.review, outgoing.article, Span(start, end), CutReason::Unsaid, {}));
            }
            outgoing.text = CleanText(outgoing.article, outgoing.review.cuts()).text();
            const auto bytes = writeAsItCame(outgoing);
            if (!bytes || outgoing.text.trimmed().isEmpty())
                continue;
            ++written;
            QCOMPARE(linesOf(articleIn(*bytes).text()), linesOf(outgoing.text));
        }
        QVERIFY2(written > 100, qPrintable(QString::number(written)));
    }

    void aTablesNamesAreWrittenOnce()
    {
        const QByteArray table = utf16(u"id,text\n1,\"Ad.\nUp.\"\n"_s, QStringConverter::Utf16LE);
        QCOMPARE(*withoutAd(table, true),
                 utf16(u"1,\"Up.\"\n"_s, QStringConverter::Utf16LE).sliced(2)); // without its mark
        QCOMPARE(*withoutAd("id,text\n1,\"Ad.\nUp.\"\n", true), QByteArray("1,\"Up.\"\n"));
    }

    void refusesWithASentence()
    {
        // The other body would still say what was cut.
        const auto twice = withoutAd("{\"bodies\": [{\"contentType\": \"text/plain\", \"value\": \"Ad.\\nUp.\"}, "
                                     "{\"contentType\": \"text/html\", \"value\": \"<p>Ad.</p><p>Up.</p>\"}]}");
        QVERIFY(!twice.ok());
        QVERIFY2(twice.sentence().contains(u"several parts of “bodies”"_s), qPrintable(twice.sentence()));
        QVERIFY(!writeAsItCame({Article(u"Ad.\nUp."_s), u"Up."_s, {}, "Ad.\nUp.", false}).ok());
    }
};

QTEST_APPLESS_MAIN(AsItCameTest)
#include "asitcametest.moc"
