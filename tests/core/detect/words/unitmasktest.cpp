// SPDX-License-Identifier: Apache-2.0
#include "detect/words/unitmask.h"

#include <QTest>

using namespace bluepencil;

namespace {

constexpr int units = 0x10000;
constexpr int step = unitsInMask;

/// All units there are from `first` on, 64 of them.
std::array<char16_t, unitsInMask> unitsFrom(int first)
{
    std::array<char16_t, unitsInMask> run{};
    for (int i = 0; i < unitsInMask; ++i)
        run[static_cast<size_t>(i)] = static_cast<char16_t>(first + i);
    return run;
}

template <typename Ask>
UnitMask maskWhere(const UnitBlock &block, Ask ask)
{
    UnitMask mask = 0;
    block.forEachEight([&](EightUnits eight, qsizetype place) { mask |= maskOf(ask(eight), place); });
    return mask;
}

} // namespace

class UnitMaskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysForEveryUnitWhetherItIsInARange_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::newRow("letters") << int(u'a') << int(u'z');
        QTest::newRow("one unit") << 0x2019 << 0x2019;
        QTest::newRow("from zero") << 0 << 31;
        QTest::newRow("all but ASCII") << 128 << 0xFFFF;
        QTest::newRow("across the sign of a short") << 0x7FF0 << 0x8010;
        QTest::newRow("everything") << 0 << 0xFFFF;
    }
    void saysForEveryUnitWhetherItIsInARange()
    {
        QFETCH(int, first);
        QFETCH(int, last);
        for (int from = 0; from < units; from += step) {
            const auto run = unitsFrom(from);
            const UnitMask mask = maskWhere(UnitBlock(run.data(), unitsInMask), [&](EightUnits eight) {
                return eight.in(static_cast<char16_t>(first), static_cast<char16_t>(last));
            });
            for (int i = 0; i < unitsInMask; ++i)
                QCOMPARE((mask >> i & 1U) != 0, from + i >= first && from + i <= last);
        }
    }

    void saysWhereAUnitStands()
    {
        for (int wanted : {0, int(u' '), 0x7FFF, 0x8000, 0xFFFF}) {
            const auto run = unitsFrom(wanted / step * step);
            const UnitMask mask = maskWhere(UnitBlock(run.data(), unitsInMask), [wanted](EightUnits eight) {
                return eight.is(static_cast<char16_t>(wanted));
            });
            QCOMPARE(mask, UnitMask(1) << wanted % step);
        }
    }

    void changesOnlyWhereTheAnswerIsYes()
    {
        const auto run = unitsFrom(u'A');
        const EightUnits eight = EightUnits::at(run.data());
        const EightUnits some = eight.is(u'B') | eight.is(u'H');
        std::array<char16_t, 8> out{};
        (eight + (some & 32)).store(out.data());
        QCOMPARE(QStringView(out), u"AbCDEFGh");
        eight.replaced(some, u'-').store(out.data());
        QCOMPARE(QStringView(out), u"A-CDEFG-");
    }

    void fillsUpAShortBlockWithZeros()
    {
        const std::array<char16_t, 9> run = {u'a', u'a', u'a', u'a', u'a', u'a', u'a', u'a', u'a'};
        for (int count = 0; count <= 9; ++count) {
            const UnitBlock block(run.data(), count);
            const auto isA = [](EightUnits eight) { return eight.is(u'a'); };
            QCOMPARE(maskWhere(block, isA), unitsBetween(0, count));
            const auto isZero = [](EightUnits eight) { return eight.is(u'\0'); };
            QCOMPARE(maskWhere(block, isZero), unitsBetween(count, (count + 7) / 8 * 8));
        }
    }

    void maskOfAStretchHasItsBits()
    {
        QCOMPARE(unitsBetween(0, unitsInMask), ~UnitMask(0));
        QCOMPARE(unitsBetween(3, 5), UnitMask(0b11000));
        QCOMPARE(unitsBetween(5, 5), UnitMask(0));
    }
};

QTEST_APPLESS_MAIN(UnitMaskTest)
#include "unitmasktest.moc"
