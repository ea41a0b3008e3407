// SPDX-License-Identifier: Apache-2.0
#include "text/span.h"

#include <QTest>

using bluepencil::Span;

class SpanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsItsMeasures()
    {
        constexpr Span span(3, 7);
        QCOMPARE(span.start(), 3);
        QCOMPARE(span.end(), 7);
        QCOMPARE(span.length(), 4);
        QVERIFY(!span.isEmpty());
        QVERIFY(Span().isEmpty());
    }

    void endIsExclusive()
    {
        constexpr Span span(3, 7);
        QVERIFY(span.contains(3));
        QVERIFY(span.contains(6));
        QVERIFY(!span.contains(7));
        QVERIFY(!span.overlaps(Span(7, 9)));
        QVERIFY(!span.overlaps(Span(0, 3)));
        QVERIFY(span.overlaps(Span(6, 9)));
    }

    void intersectionAndUnion()
    {
        QCOMPARE(Span(3, 7).intersected(Span(5, 9)), Span(5, 7));
        QVERIFY(Span(3, 7).intersected(Span(8, 9)).isEmpty());
        QCOMPARE(Span(3, 7).united(Span(8, 9)), Span(3, 9));
    }

    void ordersByStartThenEnd()
    {
        QVERIFY(Span(1, 2) < Span(1, 3));
        QVERIFY(Span(1, 9) < Span(2, 3));
    }
};

QTEST_APPLESS_MAIN(SpanTest)
#include "spantest.moc"
