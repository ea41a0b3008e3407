// SPDX-License-Identifier: Apache-2.0
#include "formats/packing/zip.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype most = 10'000'000;

/// Longer than what is packed at once, and not the same all along.
QByteArray text(int lines)
{
    QByteArray bytes;
    for (int line = 0; line < lines; ++line)
        bytes += "Ferry " + QByteArray::number(line * 7919) + " leaves the quay.\n";
    return bytes;
}

/// Packed as a writer makes it: so many bytes at a time.
Deflated packedBy(const QByteArray &bytes, qsizetype step)
{
    Deflater deflater;
    for (qsizetype at = 0; at < bytes.size(); at += step)
        deflater.write(bytes.sliced(at, qMin(step, bytes.size() - at)));
    return deflater.finished();
}

ZipPart packedPart(const Deflated &deflated)
{
    return {"a.xml", {}, true, deflated};
}

} // namespace

/// Archives whose parts are packed as they are made.
class ZipTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasPackedAsItCameIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a letter") << QByteArray("a");
        QTest::newRow("as much as is packed at once") << QByteArray(65536, 'a');
        QTest::newRow("a long text") << text(20'000);
    }
    void whatWasPackedAsItCameIsRead()
    {
        QFETCH(QByteArray, bytes);
        const auto archive = zipped({{"mimetype", "type", false}, packedPart(packedBy(bytes, 13))});
        QVERIFY(archive.ok());
        const auto reader = ZipReader::open(*archive);
        QVERIFY(reader.ok());
        QCOMPARE(*reader->part("a.xml", most), bytes);
        QCOMPARE(*reader->part("mimetype", most), QByteArray("type"));
    }

    void theSameBytesPackTheSameHoweverTheyCome()
    {
        const QByteArray bytes = text(20'000);
        const QByteArray atOnce = *zipped({packedPart(deflated(bytes))});
        QCOMPARE(*zipped({packedPart(packedBy(bytes, 1))}), atOnce);
        QCOMPARE(*zipped({packedPart(packedBy(bytes, 70'000))}), atOnce);
    }

    void whatWasPackedApartIsReadAsOne_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::newRow("both long") << text(9'000) << text(20'000);
        QTest::newRow("nothing before") << QByteArray() << text(10);
        QTest::newRow("nothing behind") << text(10) << QByteArray();
    }
    void whatWasPackedApartIsReadAsOne()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        Deflater before;
        before.write(first);
        const auto archive = zipped({packedPart(before.finishedBefore(packedBy(second, 100)))});
        QVERIFY(archive.ok());
        QCOMPARE(*ZipReader::open(*archive)->part("a.xml", most), first + second);
    }

    void wordMeetsNoPartThatItRefuses()
    {
        // 2.0 is deflated; 4.5 would be the sizes of large files, at which office programs warn.
        const QByteArray archive = *zipped({packedPart(packedBy(text(100), 100))});
        QCOMPARE(archive.sliced(4, 2), QByteArray("\x14\x00", 2));
    }

    void whatIsReplacedMayBePackedAlready()
    {
        const QByteArray archive = *zipped({{"a.xml", "The old text."}, {"b.xml", "Beside it."}});
        const auto changed = withParts(archive, {packedPart(packedBy(text(1'000), 50))});
        QVERIFY(changed.ok());
        const auto reader = ZipReader::open(*changed);
        QCOMPARE(*reader->part("a.xml", most), text(1'000));
        QCOMPARE(*reader->part("b.xml", most), QByteArray("Beside it."));
    }

    void whatCouldNotBePackedIsNoArchive() { QVERIFY(!zipped({packedPart(Deflated())}).ok()); }
};

QTEST_APPLESS_MAIN(ZipTest)
#include "ziptest.moc"
