// SPDX-License-Identifier: Apache-2.0
#include "text/stablehash.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class StableHashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The published values of FNV-1a with 64 bits: what is stored under a hash must be found by every later version.
    void isTheHashThatWasPublished_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<quint64>("hash");
        QTest::newRow("nothing") << QByteArray() << quint64(0xcbf29ce484222325);
        QTest::newRow("a") << QByteArray("a") << quint64(0xaf63dc4c8601ec8c);
        QTest::newRow("foobar") << QByteArray("foobar") << quint64(0x85944171f73967e8);
    }

    void isTheHashThatWasPublished()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(quint64, hash);
        StableHash hashed;
        hashed.add(bytes.constData(), static_cast<size_t>(bytes.size()));
        QCOMPARE(hashed.value(), hash);
        StableHash ofText;
        ofText.add(QString::fromLatin1(bytes));
        QCOMPARE(ofText.value(), hash);
    }

    void numbersAreTheirBytesFromTheLowest()
    {
        StableHash number;
        number.add(quint32(0x64636261));
        StableHash bytes;
        bytes.add("abcd", 4);
        QCOMPARE(number.value(), bytes.value());
    }

    void unitsBeyondAByteCountWhole()
    {
        StableHash one;
        one.add(u"\u0161"_s);
        StableHash other;
        other.add(u"a"_s); // the same low byte
        QVERIFY(one.value() != other.value());
    }
};

QTEST_APPLESS_MAIN(StableHashTest)
#include "stablehashtest.moc"
