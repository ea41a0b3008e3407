// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/people/course.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace bluepencil::quotes;

namespace {

constexpr size_t ida = 0;
constexpr size_t tom = 1;

Voice voice(size_t person)
{
    Voice voice;
    voice.person = static_cast<qint32>(person);
    return voice;
}

/// Turns in lines that follow each other; the first is Ida's.
std::vector<Turn> turnsAfterIda(size_t count)
{
    std::vector<Turn> turns(count);
    for (size_t i = 0; i < count; ++i) {
        turns[i].place = static_cast<qint32>(i);
        turns[i].gap = i > 0 ? TurnGap::Nothing : TurnGap::Words;
    }
    turns[0].named = true;
    turns[0].says = voice(ida);
    return turns;
}

std::vector<std::vector<double>> sharesOfTwo(const std::vector<Turn> &turns)
{
    return sharesOf(turns, {voice(ida), voice(tom)}, TurnWeights::builtIn());
}

} // namespace

class CourseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesOfATurnAddUpToOne()
    {
        const auto shares = sharesOfTwo(turnsAfterIda(5));
        QCOMPARE(shares.size(), size_t(5));
        for (const std::vector<double> &turn : shares) {
            QCOMPARE(turn.size(), size_t(3)); // of the two, and of somebody else
            QVERIFY(std::abs(std::accumulate(turn.begin(), turn.end(), 0.0) - 1) < 1e-9);
        }
    }

    void whoIsNamedSpeaks() { QVERIFY(sharesOfTwo(turnsAfterIda(3))[0][ida] > 0.999); }

    void whoWasNamedSpeaksEveryOtherTime()
    {
        std::vector<Turn> turns = turnsAfterIda(4);
        turns[1].acts = voice(tom);
        turns[1].acting = TurnWeights::builtIn().actsBeside;
        const auto shares = sharesOfTwo(turns);
        QVERIFY(shares[1][tom] > shares[1][ida]);
        QVERIFY(shares[2][ida] > shares[2][tom]);
        QVERIFY(shares[3][tom] > shares[3][ida]);
    }

    void whoIsCalledAnswers()
    {
        std::vector<Turn> turns = turnsAfterIda(2);
        const double uncalled = sharesOfTwo(turns)[1][tom];
        turns[0].calls.called = {static_cast<qint32>(tom)};
        QVERIFY(sharesOfTwo(turns)[1][tom] > uncalled);
    }

    void whoHasNoVoiceHereIsSomebodyElse()
    {
        std::vector<Turn> turns = turnsAfterIda(2);
        turns[1].named = true;
        turns[1].says = voice(7);
        QVERIFY(sharesOfTwo(turns)[1][2] > 0.999);
    }
};

QTEST_GUILESS_MAIN(CourseTest)
#include "coursetest.moc"
