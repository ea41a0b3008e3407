// SPDX-License-Identifier: Apache-2.0
#include "store/log/decisionlog.h"

#include "store/database/database.h"
#include "support/storefixture.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

DecisionLog logOf(const ReviewSession &session)
{
    return {session.database(), session.record().reading};
}

Change cut(quint64 id, Span span)
{
    Decision decision;
    decision.span = span;
    decision.verb = Verb::Cut;
    decision.editor = u"M. Lund"_s;
    return {DecisionId(id), std::nullopt, decision};
}

Change taken(quint64 id)
{
    return {DecisionId(id), cut(id, id == 1 ? Span(0, 6) : Span(7, 10)).after, std::nullopt};
}

/// Writes the changes as one step, which starts at this sequence.
Outcome append(const DecisionLog &log, const ReviewSession &session, quint64 first, const QList<Change> &changes)
{
    QList<LogEntry> step;
    for (const Change &change : changes)
        step.append({first + static_cast<quint64>(step.size()), first, u"M. Lund"_s, 1'700'000'000'000, change});
    return log.append(step, session.article());
}

} // namespace

class DecisionLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsStepsInTheirOrder()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        const DecisionLog log = logOf(*session);
        QCOMPARE(*log.revision(), quint64(0));
        QVERIFY(append(log, *session, 1, {cut(1, Span(0, 6)), cut(2, Span(7, 10))}).ok());
        QVERIFY(append(log, *session, 3, {taken(1)}).ok());
        QCOMPARE(*log.revision(), quint64(3));
        const auto lines = log.read(session->article());
        QVERIFY(lines.ok());
        QCOMPARE(lines->size(), 3);
        QCOMPARE(lines->at(0).batch, quint64(1));
        QCOMPARE(lines->at(1).sequence, quint64(2));
        QCOMPARE(lines->at(2).batch, quint64(3));
        QCOMPARE(lines->at(2).change.before, lines->at(0).change.after);
        QCOMPARE(reviewOf(*lines)->decisions().size(), 1);
        QCOMPARE(revisionOf(*lines), quint64(3));
        QCOMPARE(*log.readUnseen(), *lines);
    }

    void refusesASequenceThatIsTaken()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        const DecisionLog log = logOf(*session);
        QVERIFY(append(log, *session, 1, {cut(1, Span(0, 6))}).ok());
        const Outcome second = append(log, *session, 1, {cut(2, Span(7, 10))});
        QVERIFY(!second.ok());
        QVERIFY2(second.sentence().contains(u"in the meantime"_s), qPrintable(second.sentence()));
        QCOMPARE(log.read(session->article())->size(), 1);
    }

    void whatStandsHasItsText()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        QVERIFY(append(logOf(*session), *session, 1, {cut(1, Span(0, 6)), cut(2, Span(7, 10))}).ok());
        QVERIFY(append(logOf(*session), *session, 3, {taken(2)}).ok());
        const Result<QList<StandingDecision>> standing = standingDecisions(workspace->database());
        QVERIFY(standing.ok());
        QCOMPARE(standing->size(), 1);
        QCOMPARE(standing->first().text, session->article().textOf(Span(0, 6)).toString());
        QCOMPARE(standing->first().decision.span, Span(0, 6));
    }
};

QTEST_GUILESS_MAIN(DecisionLogTest)
#include "decisionlogtest.moc"
