// SPDX-License-Identifier: Apache-2.0
#include "print/truetype.h"

#include <QTest>
#include <QtEndian>

using namespace bluepencil;

namespace {

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// A typeface of one table, made at this moment.
QByteArray typeface(quint32 made)
{
    const QByteArray head = number(0x10000) + number(1) + number(0xdeadbeef) + number(0x5f0f3cf5) + number(7) +
                            number(0) + number(made) + number(0) + number(made) + QByteArray(18, '\x01');
    return number(0x10000) + QByteArray("\0\1\0\0\0\0\0\0", 8) + "head" + number(made) + number(28) +
           number(static_cast<quint32>(head.size())) + head + QByteArray(2, '\0');
}

quint32 sumOf(const QByteArray &bytes)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4)
        sum += qFromBigEndian<quint32>(bytes.constData() + at);
    return sum;
}

} // namespace

class TrueTypeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMomentOfItsMakingIsNoPartOfIt()
    {
        QVERIFY(typeface(1) != typeface(2));
        QCOMPARE(withoutMoment(typeface(1)), withoutMoment(typeface(2)));
        QCOMPARE(withoutMoment(typeface(1)).size(), typeface(1).size());
    }

    void itsSumsAreRight()
    {
        const QByteArray still = withoutMoment(typeface(77));
        QCOMPARE(sumOf(still), 0xb1b0'afbaU);
        QByteArray head = still.sliced(28);
        head.replace(8, 4, number(0));
        QCOMPARE(qFromBigEndian<quint32>(still.constData() + 16), sumOf(head));
    }

    void whatIsNoneStaysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a word") << QByteArray("typeface");
        QTest::newRow("a directory that is cut off") << typeface(1).first(20);
        QTest::newRow("a table that is cut off") << typeface(1).first(50);
        QTest::newRow("a table far away") << typeface(1).replace(20, 4, number(0xffff'fff0));
    }
    void whatIsNoneStaysAsItIs()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(withoutMoment(bytes), bytes);
    }
};

QTEST_GUILESS_MAIN(TrueTypeTest)
#include "truetypetest.moc"
