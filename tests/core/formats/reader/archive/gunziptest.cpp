// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/archive/gunzip.h"

#include <QTest>

#include <iterator>
#include <sstream>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// "The tide rose." forty times, a line each, as gzip packs it.
const QByteArray packed =
    QByteArray::fromHex("1f8b08000000000002030bc9485528c94c495528ca2f4ed5e30a19e58e72a9c10500623a4d2658020000");
const QByteArray plain = QByteArray("The tide rose.\n").repeated(40);

/// What comes out of a stream, and why it ended too soon.
std::pair<QByteArray, QString> streamed(const QByteArray &bytes)
{
    std::istringstream source(bytes.toStdString());
    GunzippedStream stream(source);
    const std::string read{std::istreambuf_iterator<char>(&stream), {}};
    return {QByteArray::fromStdString(read), stream.trouble()};
}

} // namespace

/// Files that are packed with gzip, whole and as a stream.
class GunzipTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsItsOwn()
    {
        QVERIFY(isGzip(packed));
        QVERIFY(!isGzip(plain));
        QCOMPARE(withoutGzipSuffix(u"tide.txt.gz").toString(), u"tide.txt"_s);
        QCOMPARE(withoutGzipSuffix(u"tide.txt").toString(), u"tide.txt"_s);
    }

    void givesTheBytesBack()
    {
        const auto bytes = gunzipped(packed, 1'000'000);
        QVERIFY(bytes.ok());
        QCOMPARE(*bytes, plain);
        QCOMPARE(streamed(packed), std::pair(plain, QString()));
    }

    void severalPartsAreOneFile()
    {
        QCOMPARE(streamed(packed + packed).first, plain + plain);
        QCOMPARE(*gunzipped(packed + packed, 1'000'000), plain + plain);
    }

    void moreThanAllowedIsRefused()
    {
        const auto bytes = gunzipped(packed, 100);
        QVERIFY(!bytes.ok());
        QVERIFY(!bytes.sentence().isEmpty());
    }

    void whatIsCutShortSaysSo()
    {
        const QByteArray half = packed.first(packed.size() - 12);
        QVERIFY(!gunzipped(half, 1'000'000).ok());
        const auto [read, trouble] = streamed(half);
        QVERIFY(plain.startsWith(read));
        QVERIFY(!trouble.isEmpty());
    }
};

QTEST_APPLESS_MAIN(GunzipTest)
#include "gunziptest.moc"
