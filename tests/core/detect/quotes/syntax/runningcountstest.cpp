// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/syntax/runningcounts.h"

#include <QRandomGenerator>
#include <QTest>

using namespace bluepencil::quotes;

namespace {

Counts drawn(QRandomGenerator &random)
{
    Counts own;
    for (quint16 Counts::*one : {&Counts::verbs, &Counts::finite, &Counts::phrases, &Counts::commas, &Counts::quotes,
                                 &Counts::ends, &Counts::that, &Counts::conjunctions, &Counts::subordinators})
        own.*one = static_cast<quint16>(random.bounded(2));
    return own;
}

} // namespace

class RunningCountsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatStandsBetweenIsWhatWasAddedThere()
    {
        QRandomGenerator random(2);
        RunningCounts running;
        QList<Counts> added;
        for (int i = 0; i < 100; ++i) {
            added.append(drawn(random));
            running.add(added.back());
        }
        for (qint32 from = 0; from <= added.size(); ++from) {
            Counts counted;
            for (qint32 to = from; to <= added.size(); ++to) {
                QCOMPARE(running.between(from, to), counted);
                if (to < added.size())
                    counted =
                        counted.joined(added[to], [](quint16 a, quint16 b) { return static_cast<quint16>(a + b); });
            }
        }
    }

    void nothingStandsWhereThereIsNothing() { QCOMPARE(RunningCounts().between(0, 0), Counts()); }

    void aCountThatHasWrappedIsStillExactOverASmallDistance()
    {
        RunningCounts running;
        for (int i = 0; i < 70'000; ++i)
            running.add({.verbs = 1, .commas = static_cast<quint16>(i % 2)});
        const Counts between = running.between(65'000, 66'000);
        QCOMPARE(between, (Counts{.verbs = 1000, .commas = 500}));
    }
};

QTEST_APPLESS_MAIN(RunningCountsTest)
#include "runningcountstest.moc"
