// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/syntax/marksigns.h"

#include <QRandomGenerator>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::quotes;
using namespace Qt::StringLiterals;

namespace {

/// What a paragraph of marks may be made of.
QString anyMarks(QRandomGenerator &random, int size)
{
    static const QString units = u"a s.“”„«»‘’'`\" "_s;
    QString text;
    for (int i = 0; i < size; ++i)
        text += units.at(random.bounded(units.size()));
    return text;
}

/// The same as ClosingAhead, counted anew for each place.
int excessCounted(const ParagraphSigns &signs, Mark family, qsizetype from, qsizetype reach)
{
    int balance = 0;
    std::optional<int> most;
    for (qsizetype at = from; at < std::min(signs.end(), from + reach); ++at) {
        const auto sign = signs.signAt(at);
        if (!sign || sign->mark != family || sign->shape == SignShape::Neutral)
            continue;
        balance += sign->shape == SignShape::Closing ? 1 : -1;
        most = std::max(most.value_or(balance), balance);
    }
    return most.value_or(0);
}

} // namespace

class MarkSignsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysHowSignsAheadBalance_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("reach");
        QTest::addColumn<QList<int>>("excess"); // from each place
        QTest::newRow("nothing marked") << u"abc"_s << 9 << QList<int>{0, 0, 0};
        QTest::newRow("a pair") << u"“a”"_s << 9 << QList<int>{0, 1, 1};
        QTest::newRow("one within the other") << u"““””"_s << 9 << QList<int>{0, 1, 2, 1};
        QTest::newRow("only opened") << u"“a“"_s << 9 << QList<int>{-1, -1, -1};
        QTest::newRow("closed too far away") << u"aaa””"_s << 3 << QList<int>{0, 1, 2, 2, 1};
        QTest::newRow("another family") << u"“»»”"_s << 9 << QList<int>{0, 1, 1, 1};
    }
    void saysHowSignsAheadBalance()
    {
        QFETCH(QString, text);
        QFETCH(int, reach);
        QFETCH(QList<int>, excess);
        const ParagraphSigns signs(text, Span(0, text.size()));
        ClosingAhead ahead(signs, Mark::Double);
        for (qsizetype place = 0; place < text.size(); ++place)
            QCOMPARE(ahead.excessFrom(place, reach), excess.at(place));
    }

    void countsTheSameWhereverItIsAsked()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            const QString text = anyMarks(random, 120);
            const ParagraphSigns signs(text, Span(10, 110));
            for (const Mark family : {Mark::Double, Mark::Doubled, Mark::Guillemets}) {
                ClosingAhead ahead(signs, family);
                for (qsizetype place = 10 + random.bounded(20); place < 110; place += 1 + random.bounded(5))
                    QCOMPARE(ahead.excessFrom(place, 25), excessCounted(signs, family, place, 25));
            }
        }
    }

    void findsWhereSinglesEnd()
    {
        const QString text = u"the pilots' boats, 'no' he isn't"_s;
        const ParagraphSigns signs(text, Span(0, text.size()));
        SingleEnds ends(signs);
        QCOMPARE(ends.nextFrom(0, SingleEnd::Possessive), qsizetype(10));
        QCOMPARE(ends.nextFrom(0, SingleEnd::Sure), qsizetype(22));
        QCOMPARE(ends.nextFrom(22, SingleEnd::Sure), qsizetype(22));
        QCOMPARE(ends.nextFrom(23, SingleEnd::Sure), text.size());
        QCOMPARE(ends.nextFrom(11, SingleEnd::Possessive), text.size());
    }
};

QTEST_APPLESS_MAIN(MarkSignsTest)
#include "marksignstest.moc"
