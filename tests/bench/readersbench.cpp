// SPDX-License-Identifier: Apache-2.0
#include "bench/memory.h"
#include "formats/formats.h"
#include "formats/reader/archive/gunzip.h"
#include "formats/reader/html/pagereader.h"
#include "text/decoder.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTest>

#include <array>
#include <ctime>
#include <istream>
#include <streambuf>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype megabyte = 1'000'000;

const QString sentence =
    u"Die Fähre wartet am Kai, bis die Schleuse öffnet, and nobody knows when; the keeper has gone. "_s;

/// An article of three kilobytes.
QString article(int number)
{
    return u"Barge %1 waits.\n"_s.arg(number) + sentence.repeated(10) + u'\n' + sentence.repeated(20);
}

QByteArray inJson(int number)
{
    QString text = article(number);
    return "{\"id\": " + QByteArray::number(number) + ", \"title\": \"Barge\", \"text\": \"" +
           text.replace(u'\n', u"\\n"_s).toUtf8() + "\"}";
}

QByteArray pageOf(const QString &text)
{
    QByteArray html =
        "<!doctype html><html lang=en><head><title>Barge</title></head><body><nav><a href=/>Home</a></nav>"
        "<article><h1>Barge</h1>";
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        html += "<p class=\"story-text\" data-block=\"text\">" + line.toUtf8() + "</p>\n";
    return html + "</article><footer><ul><li><a href=/a>Imprint</a></li></ul></footer></body></html>";
}

QByteArray responseOf(const QByteArray &page)
{
    const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    return "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: " + QByteArray::number(answer.size()) + "\r\n\r\n" +
           answer + "\r\n\r\n";
}

QByteArray response(int number)
{
    return responseOf(pageOf(article(number)));
}

/// Of forty paragraphs of four lines, with hardly any markup between them.
QByteArray denseResponse(int number)
{
    return responseOf(pageOf((sentence.repeated(4) + QString::number(number) + u'\n').repeated(40)));
}

QByteArray conversion(int number)
{
    const QByteArray text = article(number).toUtf8();
    return "WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: " + QByteArray::number(text.size()) + "\r\n\r\n" +
           text + "\r\n\r\n";
}

QByteArray row(int number)
{
    return QByteArray::number(number) + ",Barge,\"" + article(number).toUtf8() + "\"\n";
}

/// A stream that is made while it is read, so that only the reader holds anything.
class Endless : public std::streambuf {
public:
    Endless(QByteArray before, QByteArray (*piece)(int), QByteArray between, qsizetype length)
        : m_bytes(std::move(before))
        , m_piece(piece)
        , m_between(std::move(between))
        , m_left(length)
    {
        setg(m_bytes.data(), m_bytes.data(), m_bytes.data() + m_bytes.size());
    }

protected:
    int_type underflow() override
    {
        if (m_left <= 0)
            return traits_type::eof();
        m_bytes = (m_number > 0 ? m_between : QByteArray()) + m_piece(m_number % 100);
        ++m_number;
        m_left -= m_bytes.size();
        setg(m_bytes.data(), m_bytes.data(), m_bytes.data() + m_bytes.size());
        return traits_type::to_int_type(*gptr());
    }

private:
    QByteArray m_bytes;
    QByteArray (*m_piece)(int);
    QByteArray m_between;
    qsizetype m_left;
    int m_number = 0;
};

QByteArrayList realPages()
{
    QFile file(qEnvironmentVariable("BLUEPENCIL_EVALUATION") + u"/data/html/dev/pages.jsonl.gz"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArrayList pages;
    const auto lines = gunzipped(file.readAll(), 1000 * megabyte);
    for (const QByteArray &line : lines ? lines->split('\n') : QByteArrayList())
        pages.append(QJsonDocument::fromJson(line).object().value("html"_L1).toString().toUtf8());
    pages.removeAll(QByteArray());
    return pages;
}

double secondsSince(std::clock_t start)
{
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

} // namespace

/// How fast bytes become articles, in processor time of one core, and in how much memory: what comes before any
/// detector.
class ReadersBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void streams_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<int>("kind");
        QTest::newRow("JSON Lines") << u"jsonl"_s << QByteArray() << 0;
        QTest::newRow("a list of JSON") << u"json"_s << QByteArray("[") << 1;
        QTest::newRow("a table") << u"csv"_s << QByteArray("id,title,text\n") << 2;
        QTest::newRow("a web archive of texts") << u"warc"_s << QByteArray() << 3;
        QTest::newRow("a web archive of pages") << u"warc"_s << QByteArray() << 4;
        QTest::newRow("a web archive of dense pages") << u"warc"_s << QByteArray() << 5;
    }
    void streams()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, before);
        QFETCH(int, kind);
        const std::array pieces{&inJson, &inJson, &row, &conversion, &response, &denseResponse};
        const std::array<QByteArray, 6> between{"\n", ",\n", "", "", "", ""};
        const Format &reader = *readableFormat(format);
        double megabytesBefore = 0;
        for (const qsizetype length : {10 * megabyte, 100 * megabyte}) {
            Endless buffer(before, pieces.at(static_cast<size_t>(kind)), between.at(static_cast<size_t>(kind)), length);
            std::istream stream(&buffer);
            const std::clock_t start = std::clock();
            const auto split = reader.split(stream, largestFile);
            qsizetype articles = 0;
            while (const auto piece = split->next())
                articles += reader.read(piece->bytes, u"a"_s, {}).ok() ? 1 : 0;
            const double seconds = secondsSince(start);
            qInfo("%lld MB, %lld articles: %.0f MB/s, %.1f MB of memory more than before",
                  static_cast<long long>(length / megabyte), static_cast<long long>(articles),
                  static_cast<double>(length) / megabyte / seconds,
                  megabytesBefore > 0 ? residentMegabytes() - megabytesBefore : 0);
            megabytesBefore = residentMegabytes();
        }
    }

    /// The pages of the measuring data, which hold more markup than those above, and each is another.
    void readsRealPages()
    {
        if (!qEnvironmentVariableIsSet("BLUEPENCIL_EVALUATION"))
            QSKIP("BLUEPENCIL_EVALUATION names no folder.");
        const QByteArrayList pages = realPages();
        QVERIFY(!pages.isEmpty());
        qsizetype size = 0;
        const std::clock_t start = std::clock();
        for (const QByteArray &page : pages) {
            size += page.size();
            QVERIFY(articleOfPage(page, u"page"_s, {}).ok());
        }
        qInfo("%lld pages: %.0f MB/s", static_cast<long long>(pages.size()),
              static_cast<double>(size) / megabyte / secondsSince(start));
    }

    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = article(1).repeated(10'000);
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("ASCII") << QByteArray("Barge waits at the quay until the lock opens.\n").repeated(600'000);
        QTest::newRow("windows-1252") << text.toLatin1();
        QTest::newRow("UTF-16") << QByteArray(
            QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom)(text));
    }
    void decodes()
    {
        QFETCH(QByteArray, bytes);
        double best = 1e9;
        for (int round = 0; round < 5; ++round) {
            const std::clock_t start = std::clock();
            QVERIFY(decode(bytes).ok());
            best = std::min(best, secondsSince(start));
        }
        qInfo("%.0f MB/s", static_cast<double>(bytes.size()) / megabyte / best);
    }
};

QTEST_GUILESS_MAIN(ReadersBench)
#include "readersbench.moc"
