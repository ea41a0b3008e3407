// SPDX-License-Identifier: Apache-2.0
#include "detect/lines/shape.h"
#include "detect/lines/vocabulary.h"

#include <QTest>

#include <concepts>

using namespace bluepencil;

namespace {

template <typename A, typename B>
concept Mixes = requires(A a, B b)
{
    a | b;
}
|| requires(A a, B b)
{
    a.hasAny(b);
}
|| std::convertible_to<A, B>;

static_assert(Mixes<Words, Words>);
static_assert(!Mixes<Words, Phrases> && !Mixes<Phrases, Shapes> && !Mixes<Shapes, Words>);
static_assert(!Mixes<Words, quint64> && !Mixes<quint64, Words>);
static_assert(sizeof(Words) == sizeof(quint64));
static_assert(!Mixes<Mask<struct Wet>, Mask<struct Dry>>);

constexpr auto one = Words::bit(1);
constexpr auto two = Words::bit(2);
constexpr auto last = Words::bit(63);

} // namespace

class MaskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatWasPutIn()
    {
        QVERIFY(Words().none());
        QVERIFY((one | last).any());
        QVERIFY((one | two).hasAny(two | last));
        QVERIFY(!(one | two).hasAny(last));
        QVERIFY((one | two | last).hasAll(one | last));
        QVERIFY(!(one | two).hasAll(one | last));
        QCOMPARE((one | two).without(two), one);
        QCOMPARE((one | two) & (two | last), two);
    }

    void everyPropertyIsItsOwn()
    {
        Words seen;
        for (int i = 0; i < 64; ++i) {
            QVERIFY(!seen.hasAny(Words::bit(i)));
            seen |= Words::bit(i);
        }
    }
};

QTEST_APPLESS_MAIN(MaskTest)
#include "masktest.moc"
