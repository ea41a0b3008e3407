// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/firstlook.h"

#include <QTest>

#include <algorithm>

using namespace bluepencil;

namespace {

FeatureRow rowOf(const FirstLook &look, qsizetype index)
{
    FeatureRow row(static_cast<size_t>(lineFeatureNames().size()), 7);
    look.read(index, row);
    return row;
}

qint16 valueOf(const FeatureRow &row, const char *name)
{
    const QList<const char *> &names = lineFeatureNames();
    const auto found =
        std::find_if(names.begin(), names.end(), [name](const char *n) { return qstrcmp(n, name) == 0; });
    return row[static_cast<size_t>(found - names.begin())];
}

} // namespace

/// What a second look knows of the lines around one.
class FirstLookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thoughtsAreBoundedAndBeyondTheEndsThereIsNone()
    {
        const FirstLook look({-500, 0, 500});
        QCOMPARE(look.thoughtOf(0), qint16(-FirstLook::surest));
        QCOMPARE(look.thoughtOf(1), qint16(0));
        QCOMPARE(look.thoughtOf(2), FirstLook::surest);
        QCOMPARE(look.thoughtOf(-1), FirstLook::outside);
        QCOMPARE(look.thoughtOf(3), FirstLook::outside);
    }

    void theShareOfJunkLeavesTheLineItselfOut()
    {
        const FirstLook look({-60, 60, -60, 60, 60});
        QCOMPARE(look.junkWithin(0, 4, -1), 60);
        QCOMPARE(look.junkWithin(0, 4, 1), 50);
        QCOMPARE(look.junkWithin(3, 90, 3), 100);
        QCOMPARE(look.junkWithin(2, 2, 2), 0);
        QCOMPARE(look.junkWithin(4, 2, 0), 0);
    }

    void knowsHowFarGoodLinesAndJunkAre()
    {
        const FirstLook look({-60, 60, 0, 0, -60});
        QCOMPARE(look.sinceGood(3), 3);
        QCOMPARE(look.toGood(3), 1);
        QCOMPARE(look.sinceJunk(3), 2);
        QCOMPARE(look.toJunk(3), 2);
    }

    void fillsOnlyWhatItKnows()
    {
        const FeatureRow row = rowOf(FirstLook({-60, 12, 60}), 1);
        QCOMPARE(valueOf(row, "look.own"), qint16(12));
        QCOMPARE(valueOf(row, "look.above"), qint16(-60));
        QCOMPARE(valueOf(row, "look.below"), qint16(60));
        QCOMPARE(valueOf(row, "look.near"), qint16(50));
        QCOMPARE(valueOf(row, "line.length"), qint16(7));
        QCOMPARE(valueOf(rowOf(FirstLook(), 0), "look.own"), qint16(7));
    }
};

QTEST_APPLESS_MAIN(FirstLookTest)
#include "firstlooktest.moc"
