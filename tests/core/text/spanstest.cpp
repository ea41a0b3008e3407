// SPDX-License-Identifier: Apache-2.0
#include "text/spans.h"

#include <QList>
#include <QTest>

using namespace bluepencil;

namespace {

struct Named {
    int name = 0;
    Span span;
};

const QList<Span> spans = {Span(2, 4), Span(4, 6), Span(9, 12)};

} // namespace

class SpansTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatOverlapsASpan()
    {
        // Every span of a text of 15 units, empty ones too, against the plain question.
        for (qsizetype start = 0; start <= 15; ++start) {
            for (qsizetype end = start; end <= 15; ++end) {
                const Span asked(start, end);
                QList<Span> expected;
                for (const Span span : spans) {
                    if (span.overlaps(asked))
                        expected.append(span);
                }
                QList<Span> found;
                for (const Span span : overlapping(spans, asked))
                    found.append(span);
                QCOMPARE(found, expected);
                QCOMPARE(overlapping(spans, asked).isEmpty(), expected.isEmpty());
            }
        }
    }

    void findsTheFirstThatEndsBehindAnOffset()
    {
        QCOMPARE(*firstEndingBehind(spans, 3), Span(2, 4));
        QCOMPARE(*firstEndingBehind(spans, 4), Span(4, 6));
        QCOMPARE(*firstEndingBehind(spans, 7), Span(9, 12));
        QVERIFY(firstEndingBehind(spans, 12) == spans.end());
    }

    void asksItemsForTheirSpan()
    {
        const QList<Named> items = {{1, Span(2, 4)}, {2, Span(4, 6)}};
        const auto found = overlapping(items, Span(5, 8), &Named::span);
        QCOMPARE(std::distance(found.begin(), found.end()), 1);
        QCOMPARE(found.begin()->name, 2);
    }
};

QTEST_APPLESS_MAIN(SpansTest)
#include "spanstest.moc"
