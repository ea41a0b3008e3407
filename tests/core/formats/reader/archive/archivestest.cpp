// SPDX-License-Identifier: Apache-2.0
#include "formats/articles.h"
#include "formats/formats.h"
#include "formats/reader/archive/gunzip.h"
#include "formats/reader/archive/headerlines.h"

#include <QFile>
#include <QTest>

#include <sstream>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(BLUEPENCIL_FIXTURES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "The pier stands.\n", packed.
const QByteArray packedLine = QByteArray::fromBase64("H4sIAAAAAAACAwvJSFUoyEwtUiguScxLKdbjAgAVXc2OEQAAAA==");

} // namespace

class ArchivesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWebArchiveHoldsItsPagesAndTexts()
    {
        const auto content = contentOf(fixture(u"warc.warc"_s), u"a.warc"_s);
        QVERIFY2(content.ok(), content.ok() ? "" : qPrintable(content.sentence()));
        QCOMPARE(content->records.size(), 2);
        const auto &page = std::get<Record>(content->records.at(0));
        QCOMPARE(page.id, QJsonValue(u"https://example.org/pier"_s));
        QCOMPARE(page.article.origin().url, u"https://example.org/pier"_s);
        QCOMPARE(page.article.origin().title, u"The pier reopens"_s);
        QVERIFY(!page.article.pageMarks().isEmpty());
        QVERIFY(std::get<Record>(content->records.at(1)).article.text().startsWith(u"The ice machine\n"_s));
    }

    void aSavedPageAndALetterAreRead()
    {
        const auto saved = articlesOf(fixture(u"mht.mht"_s), u"a.mht"_s);
        QVERIFY(saved->first().text().contains(u"The café on the north pier of Port Ellery will open again"_s));
        QCOMPARE(saved->first().origin().url, u"https://example.org/pier"_s);
        QVERIFY(saved->first().origin().byline.isEmpty());
        const auto letter = articlesOf(fixture(u"eml.eml"_s), u"a.eml"_s);
        QVERIFY(letter->first().text().startsWith(u"The café on the pier opens"_s));
        QCOMPARE(letter->first().origin().title, u"The café reopens"_s);
        QCOMPARE(letter->first().origin().byline, u"Ines Corbel"_s);
        QCOMPARE(letter->first().origin().date, u"2031-05-02"_s);
    }

    void whatIsPackedIsReadAsWhatItIs()
    {
        QVERIFY(isGzip(packedLine));
        const auto articles = articlesOf(packedLine, u"pier.txt.gz"_s);
        QVERIFY2(articles.ok(), articles.ok() ? "" : qPrintable(articles.sentence()));
        QCOMPARE(articles->first().text(), u"The pier stands.\n"_s);
        QCOMPARE(*gunzipped(packedLine + packedLine, 1000), QByteArray("The pier stands.\nThe pier stands.\n"));
        QCOMPARE(readableFormatOf(u"news.jsonl.gz")->name, "jsonl"_L1);
        QVERIFY(mayHoldArticles(u"news.warc.gz"));
        QVERIFY(!mayHoldArticles(u"news.png.gz"));
    }

    void whatIsDamagedEndsInASentence()
    {
        for (qsizetype size = 3; size < packedLine.size(); ++size) {
            const auto unpacked = gunzipped(packedLine.first(size), 1000);
            QVERIFY(!unpacked.ok() && unpacked.sentence().endsWith(u'.'));
        }
        QVERIFY(!gunzipped(packedLine, 5).ok());
    }

    void chunksAreJoined_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("joined");
        QTest::newRow("two") << QByteArray("4\r\nThe \r\n4\r\npier\r\n0\r\n\r\n") << QByteArray("The pier");
        QTest::newRow("none") << QByteArray("The pier\n") << QByteArray("The pier\n");
        QTest::newRow("cut short") << QByteArray("9\r\nThe ") << QByteArray("The ");
        QTest::newRow("a huge promise") << QByteArray("7fffffffffffffff\r\nThe ") << QByteArray("The ");
    }
    void chunksAreJoined()
    {
        QFETCH(QByteArray, body);
        QTEST(unchunked(body), "joined");
    }

    void headersGoOnBehindABlank()
    {
        const HeaderSplit split = splitHeader("A: one\r\n two\r\nB:three\r\n\r\nbody\r\n");
        QCOMPARE(split.header.value("a"), QByteArray("one two"));
        QCOMPARE(split.header.value("B"), QByteArray("three"));
        QCOMPARE(split.body, QByteArray("body\r\n"));
        QCOMPARE(parameterOf("text/html; charset=\"utf-8\"; x=y", "charset"), QByteArray("utf-8"));
    }
};

QTEST_GUILESS_MAIN(ArchivesTest)
#include "archivestest.moc"
