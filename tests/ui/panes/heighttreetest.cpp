// SPDX-License-Identifier: Apache-2.0
#include "panes/heighttree.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace bluepencil;

class HeightTreeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPlainSums_data()
    {
        QTest::addColumn<int>("boxes");
        for (const int boxes : {1, 2, 3, 7, 8, 9, 1000})
            QTest::addRow("%d", boxes) << boxes;
    }

    void agreesWithPlainSums()
    {
        QFETCH(int, boxes);
        QRandomGenerator random(42);
        std::vector<qint32> heights(static_cast<std::size_t>(boxes));
        for (qint32 &height : heights)
            height = random.bounded(50);
        HeightTree tree(heights);
        for (int change = 0; change < 50; ++change) {
            const int at = random.bounded(boxes);
            heights[static_cast<std::size_t>(at)] = random.bounded(80);
            tree.setHeight(at, heights[static_cast<std::size_t>(at)]);
        }
        qint64 sum = 0;
        for (qsizetype i = 0; i < tree.size(); ++i) {
            QCOMPARE(tree.top(i), sum);
            sum += heights[static_cast<std::size_t>(i)];
        }
        QCOMPARE(tree.total(), sum);
        QCOMPARE(tree.top(tree.size()), sum);
    }

    void findsTheBoxAtAPlace_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("index");
        QTest::newRow("first pixel") << 0 << 0;
        QTest::newRow("last pixel of the first") << 9 << 0;
        QTest::newRow("first pixel of the second") << 10 << 1;
        QTest::newRow("a box without height is never hit") << 30 << 3;
        QTest::newRow("last pixel of all") << 44 << 3;
        QTest::newRow("above all") << -5 << 0;
        QTest::newRow("below all") << 1000 << 3;
    }

    void findsTheBoxAtAPlace()
    {
        QFETCH(int, place);
        QFETCH(int, index);
        const HeightTree tree({10, 20, 0, 15});
        QCOMPARE(tree.indexAt(place), index);
    }

    void emptyHasNoBoxes()
    {
        const HeightTree tree;
        QCOMPARE(tree.indexAt(0), -1);
        QCOMPARE(tree.total(), 0);
    }
};

QTEST_APPLESS_MAIN(HeightTreeTest)
#include "heighttreetest.moc"
