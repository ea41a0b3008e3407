// SPDX-License-Identifier: Apache-2.0
#include "review/strip.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <vector>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

Decision decision(Verb verb, Span span, quint64 sequence)
{
    Decision made;
    made.verb = verb;
    made.span = span;
    made.sequence = sequence;
    return made;
}

/// "0–4 1, 4–9 2": what is left of each decision, by its place in the order.
QString coatsOf(const QHash<DecisionId, Decision> &decisions)
{
    QStringList coats;
    Strip(decisions).forEach([&coats](Span span, const Decision &coat) {
        coats.append(u"%1–%2 %3"_s.arg(span.start()).arg(span.end()).arg(coat.sequence));
    });
    return coats.join(u", "_s);
}

/// The same, painted unit by unit.
QString paintedByHand(const std::vector<Decision> &inOrder, qsizetype length)
{
    std::vector<quint64> units(static_cast<size_t>(length) + 1, 0);
    for (const Decision &made : inOrder) {
        for (qsizetype at = made.span.start(); changesText(made.verb) && at < made.span.end(); ++at)
            units[static_cast<size_t>(at)] = made.sequence;
    }
    QStringList coats;
    size_t start = 0;
    for (size_t at = 1; at < units.size(); ++at) {
        if (units[at] == units[start])
            continue;
        if (units[start] != 0)
            coats.append(u"%1–%2 %3"_s.arg(start).arg(at).arg(units[start]));
        start = at;
    }
    return coats.join(u", "_s);
}

} // namespace

class StripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLaterCoatCoversAnEarlierOne()
    {
        QHash<DecisionId, Decision> decisions;
        QCOMPARE(coatsOf(decisions), QString());
        decisions.insert(DecisionId(1), decision(Verb::Cut, {2, 8}, 1));
        QCOMPARE(coatsOf(decisions), u"2–8 1"_s);
        decisions.insert(DecisionId(2), decision(Verb::Keep, {4, 6}, 2));
        QCOMPARE(coatsOf(decisions), u"2–4 1, 4–6 2, 6–8 1"_s);
        decisions.insert(DecisionId(3), decision(Verb::OwnCut, {0, 9}, 3));
        QCOMPARE(coatsOf(decisions), u"0–9 3"_s);
    }

    void remarksPaintNothing() { QCOMPARE(coatsOf({{DecisionId(1), decision(Verb::Note, {0, 4}, 1)}}), QString()); }

    void everyMixtureIsAsIfPaintedByHand()
    {
        constexpr std::array verbs = {Verb::Cut, Verb::Keep, Verb::OwnCut, Verb::Replace, Verb::Note};
        constexpr int length = 24;
        QRandomGenerator random(3);
        for (int i = 0; i < 2000; ++i) {
            QHash<DecisionId, Decision> decisions;
            std::vector<Decision> inOrder;
            for (quint64 n = 1; n <= 7; ++n) {
                const qsizetype start = random.bounded(length);
                const Span span(start, start + random.bounded(length - static_cast<int>(start) + 1));
                inOrder.push_back(decision(verbs[static_cast<size_t>(random.bounded(5))], span, n));
                decisions.insert(DecisionId(n), inOrder.back());
            }
            QCOMPARE(coatsOf(decisions), paintedByHand(inOrder, length));
        }
    }
};

QTEST_APPLESS_MAIN(StripTest)
#include "striptest.moc"
