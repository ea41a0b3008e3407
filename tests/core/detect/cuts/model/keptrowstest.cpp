// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/keptrows.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace bluepencil;

namespace {

constexpr qsizetype muchRoom = 1 << 20;

FeatureRow keptAndRead(const FeatureRow &row)
{
    KeptRows rows(muchRoom);
    rows.keep(7, row);
    FeatureRow again(row.size(), 0);
    return rows.read(7, again) ? again : FeatureRow();
}

/// Mostly zeros, as rows are, and now and then a number of any size.
FeatureRow drawnRow(QRandomGenerator &random)
{
    FeatureRow row(300, 0);
    for (qint16 &value : row) {
        if (random.bounded(4) == 0)
            value = static_cast<qint16>(random.bounded(-32768, 32768) >> random.bounded(16));
    }
    return row;
}

} // namespace

class KeptRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyValueComesBack()
    {
        for (int value = std::numeric_limits<qint16>::min(); value <= std::numeric_limits<qint16>::max(); ++value) {
            const FeatureRow row{0, 0, static_cast<qint16>(value), 0, -1};
            QCOMPARE(keptAndRead(row), row);
        }
    }

    void aRowOfZerosComesBack()
    {
        const FeatureRow row(300, 0);
        QCOMPARE(keptAndRead(row), row);
    }

    void eachLineHasItsOwnRow()
    {
        QRandomGenerator random(1);
        KeptRows rows(muchRoom);
        QList<FeatureRow> drawn;
        for (qsizetype i = 0; i < 100; ++i) {
            drawn.append(drawnRow(random));
            rows.keep(3 * i, drawn.back());
        }
        for (qsizetype i = 0; i < 100; ++i) {
            FeatureRow again(300, 0);
            QVERIFY(rows.read(3 * i, again));
            QCOMPARE(again, drawn[i]);
            QVERIFY(!rows.read(3 * i + 1, again));
        }
        FeatureRow untouched(300, 0);
        QVERIFY(!rows.read(-1, untouched));
        QVERIFY(!rows.read(300, untouched));
        QCOMPARE(untouched, FeatureRow(300, 0));
    }

    void nothingMoreIsKeptWhereThereIsNoRoom()
    {
        const FeatureRow row(20, 1);
        KeptRows rows(2 * 40);
        for (qsizetype line = 0; line < 10; ++line)
            rows.keep(line, row);
        FeatureRow again(20, 0);
        QVERIFY(rows.read(1, again));
        QVERIFY(!rows.read(2, again));
    }
};

QTEST_APPLESS_MAIN(KeptRowsTest)
#include "keptrowstest.moc"
