// SPDX-License-Identifier: Apache-2.0
#include "cli/input/inorder.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <optional>

using namespace bluepencil::cli;

namespace {

/// Hands out 0, 1, 2… up to `count`.
auto numbersUpTo(int count)
{
    return [next = 0, count]() mutable { return next < count ? std::optional(next++) : std::nullopt; };
}

} // namespace

class InOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deliversInTheOrderOfTheInputs_data()
    {
        QTest::addColumn<int>("threads");
        QTest::addColumn<int>("count");
        QTest::newRow("one thread") << 1 << 100;
        QTest::newRow("two threads") << 2 << 1000;
        QTest::newRow("more threads than inputs") << 16 << 3;
        QTest::newRow("no input") << 4 << 0;
        QTest::newRow("many threads") << 16 << 5000;
    }

    void deliversInTheOrderOfTheInputs()
    {
        QFETCH(int, threads);
        QFETCH(int, count);
        QList<int> delivered;
        processInOrder(
            threads, numbersUpTo(count), [](int number) { return number * 2; },
            [&](int result) { delivered.append(result); });
        QCOMPARE(delivered.size(), count);
        for (int i = 0; i < count; ++i)
            QCOMPARE(delivered.at(i), i * 2);
    }

    void aSlowInputHoldsBackNoMoreThanTheWindow()
    {
        constexpr int threads = 4;
        constexpr int window = threads * inputsAheadPerThread;
        std::atomic<int> begun = 0;
        int begunBeforeTheFirstWasThrough = 0;
        QList<int> delivered;
        processInOrder(
            threads, numbersUpTo(200),
            [&](int number) {
                ++begun;
                begun.notify_all();
                // The first is slow: it is through only when all others that may begin have begun.
                for (int now = begun; number == 0 && now < window; now = begun)
                    begun.wait(now);
                return number;
            },
            [&](int number) {
                if (number == 0)
                    begunBeforeTheFirstWasThrough = begun;
                delivered.append(number);
            });
        QCOMPARE(begunBeforeTheFirstWasThrough, window);
        QCOMPARE(delivered.size(), 200);
        QVERIFY(std::is_sorted(delivered.begin(), delivered.end()));
    }
};

QTEST_APPLESS_MAIN(InOrderTest)
#include "inordertest.moc"
