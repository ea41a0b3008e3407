// SPDX-License-Identifier: Apache-2.0
#include "detect/trees/forestreader.h"

#include <QTest>

#include <array>
#include <numeric>

using namespace bluepencil;

namespace {

const QList<QByteArray> names{"length", "share"};

/// Two questions deep on one side, one on the other.
const QByteArrayList smallForest{"bias 0.25", "tree",   " length 40 0.1", "  share 0.5 0.5", "   = 1.5",
                                 "   = 0.25", "  = -1", "tree",           " = 0.5"};

template <typename Number>
Forest<Number> read(const QByteArrayList &lines)
{
    ForestReader<Number> reader(names);
    for (const QByteArray &line : lines) {
        if (reader.add(line) != ForestLine::Read)
            qFatal("not read: %s", line.constData());
    }
    return reader.close() ? reader.take() : Forest<Number>();
}

} // namespace

/// The one text of fitted trees, and their sum.
class ForestReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTreeIsWalkedByItsQuestions()
    {
        const Forest<float> forest = read<float>(smallForest);
        QCOMPARE(forest.trees(), size_t(2));
        QCOMPARE(forest.sum(std::array{41.0F, 0.0F}), -0.25F);
        QCOMPARE(forest.sum(std::array{40.0F, 0.5F}), 2.25F);
        QCOMPARE(forest.sum(std::array{40.0F, 0.51F}), 1.0F);
    }

    void whatTheFeaturesMovedAddsUpToTheSum()
    {
        const Forest<float> forest = read<float>(smallForest);
        const std::array row{3.0F, 0.7F};
        const std::vector<float> moved = forest.contributions(row);
        constexpr float starts = 0.25F + 0.1F + 0.5F;
        QCOMPARE(std::accumulate(moved.begin(), moved.end(), starts), forest.sum(row));
    }

    void whatIsClearIsAskedNoFurther()
    {
        Forest<qint16> forest = read<qint16>({"tree", " = -3", "tree", " = 5"});
        const std::array<qint16, 2> row{};
        QCOMPARE(forest.sum(row), 2.0F);
        forest.endEarly(1, -2);
        QCOMPARE(forest.sum(row), -3.0F);
        forest.endEarly(1, -4);
        QCOMPARE(forest.sum(row), 2.0F);
    }

    void manyTreesOfAnyDepthAreWalkedToTheirLeaves()
    {
        // Trees are walked several at a time: some of these are leaves, some eighteen questions deep.
        constexpr int trees = 21;
        QByteArrayList lines{"bias 0"};
        for (int tree = 0; tree < trees; ++tree) {
            lines.append("tree");
            const int depth = tree % 3 == 0 ? tree : 0;
            for (int question = 0; question < depth; ++question)
                lines.append(QByteArray(question + 1, ' ') + "length " + QByteArray::number(100 - question) + " 0");
            lines.append(QByteArray(depth + 1, ' ') + "= " + QByteArray::number(1 << (tree % 8)));
            for (int question = depth; question > 0; --question)
                lines.append(QByteArray(question + 1, ' ') + "= -" + QByteArray::number(question));
        }
        Forest<qint16> forest = read<qint16>(lines);
        QCOMPARE(forest.trees(), size_t(trees));
        const std::array<qint16, 2> small{0, 0};
        const std::array<qint16, 2> middling{92, 0}; // above the limits of the questions below the ninth
        const std::array<qint16, 2> large{200, 0};
        QCOMPARE(forest.sum(small), 541.0F);
        QCOMPARE(forest.sum(middling), 363.0F);
        QCOMPARE(forest.sum(large), 313.0F);
        QCOMPARE(forest.contributions(large)[0], -6.0F);
        forest.endEarly(11, 1000);
        QCOMPARE(forest.sum(small), 262.0F);
    }

    void aQuestionMayLackItsMean()
    {
        const Forest<qint16> forest = read<qint16>({"tree", " length 40", "  = 1", "  = 2"});
        QCOMPARE(forest.sum(std::array<qint16, 2>{40, 0}), 1.0F);
        QCOMPARE(forest.sum(std::array<qint16, 2>{41, 0}), 2.0F);
    }

    void moreTreesMayFollowIntoAnotherForest()
    {
        ForestReader<qint16> reader(names);
        QCOMPARE(reader.add("tree"), ForestLine::Read);
        QCOMPARE(reader.add(" = 1"), ForestLine::Read);
        QCOMPARE(reader.add("something else"), ForestLine::Other);
        QCOMPARE(reader.take().trees(), size_t(1));
        QCOMPARE(reader.add("tree"), ForestLine::Read);
        QCOMPARE(reader.add(" = 1"), ForestLine::Read);
        QVERIFY(reader.close());
        QCOMPARE(reader.take().trees(), size_t(1));
    }

    void aBrokenLineIsTold_data()
    {
        QTest::addColumn<QByteArrayList>("lines");
        QTest::newRow("no such feature") << QByteArrayList{"tree", " weather 3 0.1"};
        QTest::newRow("a fraction where features are counted") << QByteArrayList{"tree", " length 3.5 0.1"};
        QTest::newRow("half a tree") << QByteArrayList{"tree", " length 3 0.1", "  = 1", "tree"};
        QTest::newRow("too deep") << QByteArrayList{"tree", "  = 1"};
        QTest::newRow("below a leaf") << QByteArrayList{"tree", " = 1", "  = 1"};
        QTest::newRow("three answers") << QByteArrayList{"tree", " length 3 0.1", "  = 1", "  = 1", "  = 1"};
        QTest::newRow("no bias") << QByteArrayList{"bias much"};
    }

    void aBrokenLineIsTold()
    {
        QFETCH(QByteArrayList, lines);
        ForestReader<qint16> reader(names);
        for (const QByteArray &line : lines.first(lines.size() - 1))
            QCOMPARE(reader.add(line), ForestLine::Read);
        QCOMPARE(reader.add(lines.last()), ForestLine::Broken);
    }

    void halfATreeAtTheEndIsTold()
    {
        ForestReader<qint16> reader(names);
        QCOMPARE(reader.add("tree"), ForestLine::Read);
        QCOMPARE(reader.add(" length 3 0.1"), ForestLine::Read);
        QVERIFY(!reader.close());
    }
};

QTEST_APPLESS_MAIN(ForestReaderTest)
#include "forestreadertest.moc"
