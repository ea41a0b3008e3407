// SPDX-License-Identifier: Apache-2.0
#include "review/runstates.h"

#include "review/edits.h"
#include "text/article.h"

#include <QRandomGenerator>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"M. Lund"_s, 1};

/// Twelve lines; every other one is suggested.
Article pierArticle()
{
    QString text;
    for (int line = 0; line < 12; ++line)
        text += u"Line %1 of the pier.\n"_s.arg(line, 2, 10, QChar(u'0'));
    return Article(text);
}

QList<Finding> everyOtherLine(const Article &article)
{
    QList<Finding> findings;
    for (qsizetype i = 1; i < article.paragraphs().size(); i += 2) {
        Finding finding;
        finding.span = article.paragraphs().at(i).text;
        finding.confidence = 0.95F;
        finding.rule = "test.line";
        findings.append(finding);
    }
    return findings;
}

/// Two suggestions in each run.
QList<Run> inPairs(const QList<Finding> &findings)
{
    QList<Run> runs;
    for (qsizetype i = 0; i + 1 < findings.size(); i += 2)
        runs.append({{i, i + 1}, findings.at(i).span.united(findings.at(i + 1).span)});
    return runs;
}

} // namespace

class RunStatesTest : public QObject {
    Q_OBJECT

    const Article m_article = pierArticle();
    const QList<Finding> m_findings = everyOtherLine(m_article);
    const QList<Run> m_runs = inPairs(m_findings);

    [[nodiscard]] RunStates statesOf(const Review &review) const { return RunStates(m_findings, m_runs, review); }

private Q_SLOTS:
    void aRunStandsAsItsSuggestionsDo_data()
    {
        QTest::addColumn<QList<Verb>>("verbs"); // on the first suggestions of the run
        QTest::addColumn<RunState>("state");
        QTest::addColumn<bool>("open");
        QTest::newRow("nothing decided") << QList<Verb>{} << RunState::Undecided << true;
        QTest::newRow("one cut") << QList{Verb::Cut} << RunState::Mixed << true;
        QTest::newRow("both cut") << QList{Verb::Cut, Verb::Cut} << RunState::Cut << false;
        QTest::newRow("both kept") << QList{Verb::Keep, Verb::Keep} << RunState::Kept << false;
        QTest::newRow("one of each") << QList{Verb::Cut, Verb::Keep} << RunState::Mixed << false;
        QTest::newRow("moved to the credits") << QList{Verb::MoveToCredit, Verb::Cut} << RunState::Cut << false;
    }
    void aRunStandsAsItsSuggestionsDo()
    {
        QFETCH(QList<Verb>, verbs);
        QFETCH(RunState, state);
        QFETCH(bool, open);
        Review review;
        for (qsizetype i = 0; i < verbs.size(); ++i)
            QVERIFY(review.apply(decide(review, m_article, {m_findings.at(i)}, verbs.at(i), by)).ok());
        const RunStates states = statesOf(review);
        QCOMPARE(states.count(), 3);
        QCOMPARE(states.at(0), state);
        QCOMPARE(states.isOpen(0), open);
        QCOMPARE(states.open(), open ? 3 : 2);
        QCOMPARE(stateOf({m_findings.at(0), m_findings.at(1)}, review), state);
    }

    void whatIsLookedAtAgainIsWhatAFreshLookSees()
    {
        QRandomGenerator random(4);
        Review review;
        RunStates states = statesOf(review);
        for (int step = 0; step < 400; ++step) {
            const Finding &finding = m_findings.at(random.bounded(m_findings.size()));
            const qsizetype start = random.bounded(m_article.length());
            const Span any = Span(start, start + 1 + random.bounded(60)).intersected(Span(0, m_article.length()));
            const std::array edits = {decide(review, m_article, {finding}, Verb::Cut, by),
                                      decide(review, m_article, {finding}, Verb::Keep, by), undecide(review, {finding}),
                                      cutOwn(review, m_article, any, CutReason::Unsaid, by),
                                      restore(review, m_article, any, by)};
            const QList<Change> &changes = edits.at(static_cast<std::size_t>(random.bounded(5)));
            if (changes.isEmpty())
                continue;
            QVERIFY(review.apply(changes).ok());
            const Decision &decision = changes.first().after ? *changes.first().after : *changes.first().before;
            Span changed = decision.span;
            for (const Change &change : changes)
                changed = changed.united((change.after ? *change.after : *change.before).span);
            states.update(m_findings, m_runs, review, changed);
            QVERIFY(states == statesOf(review));
        }
    }

    void withoutRunsNothingIsOpen()
    {
        QCOMPARE(RunStates({}, {}, Review()).open(), 0);
        QCOMPARE(RunStates().count(), 0);
    }
};

QTEST_APPLESS_MAIN(RunStatesTest)
#include "runstatestest.moc"
