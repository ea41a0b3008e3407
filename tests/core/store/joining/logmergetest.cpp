// SPDX-License-Identifier: Apache-2.0
#include "store/joining/logmerge.h"

#include "support/storefixture.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// A log that is written line by line, each line a step.
class Log {
public:
    explicit Log(QList<LogEntry> lines = {})
        : m_lines(std::move(lines))
    {
    }

    Log &set(const QString &editor, qint64 when, Verb verb, Span span, const QString &words = {})
    {
        Decision decision;
        decision.verb = verb;
        decision.span = span;
        decision.words = words;
        decision.editor = editor;
        decision.when = when;
        // Cut and kept are two things that can become of one suggestion.
        const bool onFinding = verb == Verb::Cut || verb == Verb::Keep;
        if (onFinding)
            decision.finding = FindingId(static_cast<quint64>(span.start()) + 1);
        const DecisionId id = onFinding ? DecisionId::on(decision.finding) : DecisionId::own(verb, span);
        return add(editor, when, id, decision);
    }

    Log &takeBack(const QString &editor, qint64 when, DecisionId id) { return add(editor, when, id, std::nullopt); }

    [[nodiscard]] const QList<LogEntry> &lines() const { return m_lines; }
    [[nodiscard]] Review review() const
    {
        const Result<Review> review = reviewOf(m_lines);
        if (!review)
            qFatal("%s", qUtf8Printable(review.sentence()));
        return *review;
    }

    /// This log with another one taken over by somebody.
    [[nodiscard]] Log with(const Log &other, qint64 now = 9000) const
    {
        const MergedLog merged = mergedLog(m_lines, other.m_lines);
        Log joined(m_lines);
        for (const QList<LogEntry> &step : merged.steps)
            joined.m_lines += step;
        const quint64 first = revisionOf(joined.m_lines) + 1;
        for (const Change &change : merged.settling)
            joined.m_lines.append({revisionOf(joined.m_lines) + 1, first, u"Taker"_s, now, change});
        return joined;
    }

private:
    Log &add(const QString &editor, qint64 when, DecisionId id, std::optional<Decision> decision)
    {
        const Review before = review();
        if (decision)
            decision->sequence = before.nextSequence();
        const quint64 sequence = revisionOf(m_lines) + 1;
        m_lines.append({sequence, sequence, editor, when, {id, before.decision(id), decision}});
        return *this;
    }

    QList<LogEntry> m_lines;
};

const auto lund = u"M. Lund"_s;
const auto berg = u"A. Berg"_s;
const Span first(0, 10);
const Span second(20, 30);
const Span third(40, 50);

Log common()
{
    return Log().set(lund, 1000, Verb::Cut, first);
}

/// What an editor would see: which words go, and which are others.
void compareText(const Review &a, const Review &b)
{
    QCOMPARE(a.cuts(), b.cuts());
    QCOMPARE(a.replacements(), b.replacements());
}

} // namespace

class LogMergeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAddedTwice()
    {
        const Log here = common();
        QVERIFY(mergedLog(here.lines(), here.lines()).steps.isEmpty());
        const Log there = common().set(berg, 2000, Verb::Keep, second);
        const Log joined = here.with(there);
        QCOMPARE(joined.lines(), there.lines());
        QVERIFY(mergedLog(joined.lines(), there.lines()).steps.isEmpty());
        QVERIFY(mergedLog(there.lines(), here.lines()).steps.isEmpty());
    }

    void decisionsOfBothStandUnderTheirAuthors()
    {
        const Log here = common().set(lund, 3000, Verb::Cut, second);
        const Log there = common().set(berg, 2000, Verb::Cut, third).set(berg, 2100, Verb::Note, third, u"why?"_s);
        const MergedLog merged = mergedLog(here.lines(), there.lines());
        QVERIFY(merged.apart.isEmpty());
        QVERIFY(merged.settling.isEmpty());
        QCOMPARE(merged.steps.size(), 2);
        QCOMPARE(merged.steps.first().first().editor, berg);
        QCOMPARE(merged.steps.first().first().when, 2000);
        QCOMPARE(merged.steps.first().first().sequence, 3U);
        QCOMPARE(here.with(there).review().cuts(), (QList<Span>{first, second, third}));
        compareText(here.with(there).review(), there.with(here).review());
    }

    void theLaterOfTwoHoldsAndBothAreTold_data()
    {
        QTest::addColumn<qint64>("hereAt");
        QTest::addColumn<qint64>("thereAt");
        QTest::newRow("here is later") << qint64{3000} << qint64{2000};
        QTest::newRow("elsewhere is later") << qint64{2000} << qint64{3000};
        QTest::newRow("at once") << qint64{2000} << qint64{2000};
    }
    void theLaterOfTwoHoldsAndBothAreTold()
    {
        QFETCH(const qint64, hereAt);
        QFETCH(const qint64, thereAt);
        const Log here = common().set(lund, hereAt, Verb::Cut, second);
        const Log there = common().set(berg, thereAt, Verb::Keep, second);
        const MergedLog merged = mergedLog(here.lines(), there.lines());
        QCOMPARE(merged.apart.size(), 1);
        QCOMPARE(merged.apart.first().place, second);
        QCOMPARE(merged.apart.first().here.editor, lund);
        QCOMPARE(merged.apart.first().there.editor, berg);
        const Log joined = here.with(there);
        if (hereAt != thereAt)
            QCOMPARE(joined.review().isCut(second), hereAt > thereAt);
        QCOMPARE(merged.apart.first().hereHolds, joined.review().isCut(second));
        compareText(joined.review(), there.with(here).review());
        // Neither is lost, and whoever gets the joined log back learns nothing that would turn it.
        QCOMPARE(joined.lines().size(), here.lines().size() + 1 + merged.settling.size());
        compareText(there.with(joined).review(), joined.review());
        QVERIFY(mergedLog(there.lines(), joined.lines()).apart.isEmpty());
    }

    void whoAgreesIsAskedNothing()
    {
        const Log here = common().set(lund, 2000, Verb::Cut, second);
        const Log there = common().set(berg, 3000, Verb::Cut, second);
        const MergedLog merged = mergedLog(here.lines(), there.lines());
        QVERIFY(merged.apart.isEmpty());
        QVERIFY(merged.settling.isEmpty());
        QCOMPARE(merged.steps.size(), 1);
    }

    void whatWasTakenBackOnOneSideIsGone()
    {
        const DecisionId cut = common().lines().first().change.id;
        const Log there = common().takeBack(berg, 2000, cut);
        QVERIFY(common().with(there).review().cuts().isEmpty());
        QVERIFY(mergedLog(common().lines(), there.lines()).apart.isEmpty());
        // A decision that was made knowing of another one holds, whatever the clocks say.
        const Log slow = common().takeBack(berg, 500, cut);
        QVERIFY(common().with(slow).review().cuts().isEmpty());
        const Log went = common().set(lund, 3000, Verb::Keep, first);
        QCOMPARE(mergedLog(went.lines(), there.lines()).apart.size(), 1);
        QCOMPARE(went.with(there).review().decision(cut)->verb, Verb::Keep);
    }

    void decisionsThatOverlapLieInTheOrderOfTheirTimes_data()
    {
        QTest::addColumn<qint64>("ownAt");
        QTest::addColumn<bool>("isApart");
        QTest::addColumn<Verb>("own");
        QTest::newRow("an own cut over what was restored") << qint64{3000} << true << Verb::OwnCut;
        QTest::newRow("an own cut under what was restored") << qint64{1500} << true << Verb::OwnCut;
        QTest::newRow("both restore") << qint64{1500} << false << Verb::Restore;
    }
    void decisionsThatOverlapLieInTheOrderOfTheirTimes()
    {
        QFETCH(const qint64, ownAt);
        QFETCH(const bool, isApart);
        QFETCH(const Verb, own);
        const Span all(0, 60);
        const Span part(2, 8);
        const Log here = common().set(lund, ownAt, own, all);
        const Log there = common().set(berg, 2000, Verb::Restore, part);
        const MergedLog merged = mergedLog(here.lines(), there.lines());
        QCOMPARE(merged.apart.size(), isApart ? 1 : 0);
        if (isApart)
            QCOMPARE(merged.apart.first().place, part);
        const Review joined = here.with(there).review();
        QCOMPARE(joined.isCut(part), own == Verb::OwnCut && ownAt > 2000);
        compareText(joined, there.with(here).review());
    }

    void aLogThatWasJoinedAlreadyIsGoneOnWith()
    {
        const Log here = common().set(lund, 3000, Verb::Cut, second);
        const Log there = common().set(berg, 2000, Verb::Keep, second);
        const Log joined = here.with(there).set(lund, 9500, Verb::OwnCut, third);
        const Log back = there.with(joined, 9700);
        compareText(back.review(), joined.review());
        QVERIFY(back.review().isCut(second));
        const Log again = joined.with(back, 9800);
        compareText(again.review(), joined.review());
        QVERIFY(mergedLog(again.lines(), joined.lines()).steps.isEmpty());
    }

    void logsThatStartAlike()
    {
        const Log here = common().set(lund, 2000, Verb::Cut, second);
        const Log there = common().set(berg, 2000, Verb::Cut, second);
        QVERIFY(sayTheSame(here.lines(), there.lines(), 1));
        QVERIFY(!sayTheSame(here.lines(), there.lines(), 2));
        QVERIFY(!sayTheSame(here.lines(), here.lines(), 3));
    }

    /// Two desks that go their ways and meet come to one text, whoever takes over first, and no line is lost.
    void anyTwoLogsComeToOneText()
    {
        QRandomGenerator random(20);
        for (int round = 0; round < 300; ++round) {
            const auto work = [&random](Log log, const QString &editor, qint64 from) {
                constexpr std::array verbs = {Verb::Cut, Verb::Keep, Verb::OwnCut, Verb::Restore, Verb::Replace};
                for (int i = random.bounded(6); i > 0; --i) {
                    const int start = random.bounded(6) * 10;
                    from += 1 + random.bounded(500);
                    log.set(editor, from, verbs.at(static_cast<size_t>(random.bounded(5))),
                            Span(start, start + 5 + random.bounded(15)), u"other words"_s);
                }
                return log;
            };
            const Log both = work(Log(), lund, 1000);
            const Log here = work(both, lund, 4000);
            const Log there = work(both, berg, 4000);
            const Log joined = here.with(there);
            const Log other = there.with(here);
            compareText(joined.review(), other.review());
            compareText(joined.with(other).review(), joined.review());
            for (const Log &each : {here, there}) {
                for (const LogEntry &line : each.lines()) {
                    const bool isKept =
                        std::any_of(joined.lines().begin(), joined.lines().end(), [&line](const LogEntry &kept) {
                            return kept.editor == line.editor && kept.when == line.when &&
                                   kept.change.id == line.change.id;
                        });
                    QVERIFY(isKept);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(LogMergeTest)
#include "logmergetest.moc"
