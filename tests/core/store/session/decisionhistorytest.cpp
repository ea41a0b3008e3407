// SPDX-License-Identifier: Apache-2.0
#include "store/session/decisionhistory.h"

#include "review/edits.h"
#include "store/session/approvals.h"
#include "support/storefixture.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"M. Lund"_s, 1'700'000'000'000};

QList<Change> on(const ReviewSession &session, qsizetype suggestion, Verb verb)
{
    return decide(session.review(), session.article(), {session.suggestions().at(suggestion)}, verb, by);
}

QList<HistoryLine> historyOf(const ReviewSession &session)
{
    const auto editions = editionsOf(session);
    return historyOf(session.history(), session.review(), editions ? *editions : QList<Edition>());
}

} // namespace

class DecisionHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewestComesFirst()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        QVERIFY(historyOf(*session).isEmpty());
        QVERIFY(session->apply(on(*session, 0, Verb::Cut)).ok());
        QVERIFY(session->apply(on(*session, 1, Verb::Keep)).ok());
        const QList<HistoryLine> lines = historyOf(*session);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first().entry, session->history().last());
        QVERIFY(lines.first().stands && lines.last().stands);
        QVERIFY(lines.first().editions.isEmpty());
    }

    void whatWasDecidedAgainStandsNoMore()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        QVERIFY(session->apply(on(*session, 0, Verb::Cut)).ok());
        QVERIFY(session->apply(on(*session, 0, Verb::Keep)).ok());
        QList<HistoryLine> lines = historyOf(*session);
        QVERIFY(lines.first().stands);
        QVERIFY(!lines.last().stands);
        QVERIFY(takeBack(lines.last().entry, session->review()).isEmpty());

        // Undone, the first decision is what is there; but the line that brought it back is the one to take back.
        QVERIFY(session->apply(takeBack(lines.first().entry, session->review())).ok());
        lines = historyOf(*session);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.first().stands);
        QVERIFY(!lines.last().stands);
    }

    void takingOneBackLeavesTheOthersAlone()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        for (qsizetype suggestion = 0; suggestion < 3; ++suggestion)
            QVERIFY(session->apply(on(*session, suggestion, Verb::Cut)).ok());
        const Review before = session->review();
        const LogEntry middle = session->history().at(1);
        const QList<Change> step = takeBack(middle, session->review());
        QCOMPARE(step.size(), 1);
        QVERIFY(session->apply(step).ok());
        QCOMPARE(session->review().cuts().size(), before.cuts().size() - 1);
        QCOMPARE(session->review().stateOf(session->suggestions().at(1)), CutState::Undecided);
        QVERIFY(session->apply(reversed(step)).ok());
        QVERIFY(session->review() == before);
    }

    void editionsMarkWhatTheyFroze()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        QVERIFY(session->apply(on(*session, 0, Verb::Cut)).ok());
        QVERIFY(session->apply(cutOwn(session->review(), session->article(), Span(20, 30), CutReason::Legal, by)).ok());
        QVERIFY(approve(*session, by).ok());
        QVERIFY(session->apply(on(*session, 0, Verb::Keep)).ok());
        QVERIFY(approve(*session, by, u"The marker is a name."_s).ok());
        QVERIFY(session->apply(on(*session, 1, Verb::Keep)).ok());
        QList<QList<int>> marks;
        const QList<HistoryLine> lines = historyOf(*session);
        for (const HistoryLine &line : lines)
            marks.append(line.editions);
        QCOMPARE(marks, (QList<QList<int>>{{}, {2}, {1, 2}, {1}}));
    }

    void aRestartChangesNothing()
    {
        const StoreFixture desk;
        QList<HistoryLine> before;
        {
            const auto workspace = desk.workspace();
            const auto session = desk.session(*workspace);
            QRandomGenerator random(7);
            for (int step = 0; step < 40; ++step)
                QVERIFY(session->apply(someEdit(*session, random)).ok());
            before = historyOf(*session);
        }
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        const QList<HistoryLine> after = historyOf(*session);
        QCOMPARE(after.size(), before.size());
        qsizetype standing = 0;
        for (qsizetype line = 0; line < after.size(); ++line) {
            QCOMPARE(after.at(line).entry, before.at(line).entry);
            QCOMPARE(after.at(line).stands, before.at(line).stands);
            const bool canBeTakenBack = session->apply(takeBack(after.at(line).entry, session->review())).ok();
            QVERIFY(canBeTakenBack || !after.at(line).stands);
            standing += after.at(line).stands;
        }
        QVERIFY(standing > 0);
    }
};

QTEST_GUILESS_MAIN(DecisionHistoryTest)
#include "decisionhistorytest.moc"
