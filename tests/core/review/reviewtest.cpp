// SPDX-License-Identifier: Apache-2.0
#include "review/edits.h"

#include "text/article.h"

#include <QRandomGenerator>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"M. Lund"_s, 1'700'000'000'000};

Finding suggestion(qsizetype start, qsizetype end)
{
    Finding finding;
    finding.kind = Kind::Boilerplate;
    finding.category = Category::Promo;
    finding.rule = "test";
    finding.span = Span(start, end);
    finding.confidence = 0.95F;
    return finding;
}

} // namespace

class ReviewTest : public QObject {
    Q_OBJECT

    const Article m_article{u"The pier is old. The mayor wants a new one. Nobody has the money.\n"_s};

    static void apply(Review &review, const QList<Change> &changes) { QVERIFY(review.apply(changes).ok()); }

private Q_SLOTS:
    void undecidedTextGoesOutAsItIs()
    {
        const Review review;
        QVERIFY(review.cuts().isEmpty());
        QCOMPARE(review.stateOf(suggestion(0, 5)), CutState::Undecided);
    }

    void acceptingCutsThatSpanOnly()
    {
        Review review;
        apply(review, decide(review, m_article, {suggestion(4, 8)}, Verb::Cut, by));
        QCOMPARE(review.cuts(), QList<Span>{Span(4, 8)});
        QCOMPARE(review.stateOf(suggestion(4, 8)), CutState::Cut);
        QCOMPARE(review.stateOf(suggestion(4, 12)), CutState::Undecided);
        const auto decision = review.decision(DecisionId::on(suggestion(4, 8).id()));
        QCOMPARE(decision->editor, by.editor);
        QCOMPARE(decision->when, by.when);
    }

    void rejectingKeeps()
    {
        Review review;
        apply(review, decide(review, m_article, {suggestion(4, 8)}, Verb::Keep, by));
        QVERIFY(review.cuts().isEmpty());
        QCOMPARE(review.stateOf(suggestion(4, 8)), CutState::Kept);
    }

    void decidingTheSameAgainIsNoStep()
    {
        Review review;
        apply(review, decide(review, m_article, {suggestion(4, 8)}, Verb::Cut, by));
        QVERIFY(decide(review, m_article, {suggestion(4, 8)}, Verb::Cut, by).isEmpty());
        QVERIFY(undecide(review, {suggestion(9, 12)}).isEmpty());
    }

    void theLaterDecisionHolds_data()
    {
        QTest::addColumn<QList<int>>("verbs"); // each on the span of the row
        QTest::addColumn<QList<Span>>("spans");
        QTest::addColumn<QList<Span>>("cuts");
        const int own = static_cast<int>(Verb::OwnCut);
        const int restored = static_cast<int>(Verb::Restore);
        QTest::newRow("a restored part stays")
            << QList{own, restored} << QList{Span(0, 10), Span(3, 5)} << QList{Span(0, 3), Span(5, 10)};
        QTest::newRow("a cut over a restored part")
            << QList{own, restored, own} << QList{Span(0, 10), Span(3, 5), Span(2, 6)} << QList{Span(0, 10)};
        QTest::newRow("cuts that touch are one")
            << QList{own, own} << QList{Span(0, 4), Span(4, 9)} << QList{Span(0, 9)};
    }

    void theLaterDecisionHolds()
    {
        QFETCH(QList<int>, verbs);
        QFETCH(QList<Span>, spans);
        QFETCH(QList<Span>, cuts);
        Review review;
        for (qsizetype i = 0; i < verbs.size(); ++i) {
            const Span span = spans.at(i);
            apply(review, static_cast<Verb>(verbs.at(i)) == Verb::OwnCut
                              ? cutOwn(review, m_article, span, CutReason::Taste, by)
                              : restore(review, m_article, span, by));
        }
        QCOMPARE(review.cuts(), cuts);
    }

    void anOwnCutTakesKeptText()
    {
        Review review;
        apply(review, decide(review, m_article, {suggestion(4, 8)}, Verb::Keep, by));
        apply(review, cutOwn(review, m_article, Span(0, 16), CutReason::Length, by));
        QCOMPARE(review.cuts(), QList<Span>{Span(0, 16)});
    }

    void keepingAgainBringsBackWhatAnOwnCutTook()
    {
        Review review;
        apply(review, decide(review, m_article, {suggestion(4, 8)}, Verb::Keep, by));
        apply(review, cutOwn(review, m_article, Span(0, 16), CutReason::Length, by));
        apply(review, decide(review, m_article, {suggestion(4, 8)}, Verb::Keep, by));
        QCOMPARE(review.cuts(), (QList<Span>{Span(0, 4), Span(8, 16)}));
    }

    void whatNoCutWouldTakeIsCutAlready_data()
    {
        QTest::addColumn<Span>("span");
        QTest::addColumn<bool>("already");
        QTest::newRow("a cut") << Span(0, 16) << true;
        QTest::newRow("a part of it") << Span(4, 8) << true;
        QTest::newRow("two cuts and the blank between") << Span(2, 40) << true;
        QTest::newRow("blanks at its end") << Span(2, 44) << true;
        QTest::newRow("a word more") << Span(2, 47) << false;
        QTest::newRow("nothing that is cut") << Span(45, 49) << false;
        QTest::newRow("no text") << Span(16, 16) << false;
    }
    void whatNoCutWouldTakeIsCutAlready()
    {
        QFETCH(const Span, span);
        QFETCH(const bool, already);
        Review review;
        apply(review, cutOwn(review, m_article, Span(0, 16), CutReason::Unsaid, by));
        apply(review, cutOwn(review, m_article, Span(17, 43), CutReason::Unsaid, by));
        QCOMPARE(isCutAlready(review, m_article, span), already);
    }

    void whatIsCutOrReplacedIsChanged()
    {
        Review review;
        apply(review, cutOwn(review, m_article, Span(0, 16), CutReason::Unsaid, by));
        apply(review, replace(review, m_article, Span(21, 26), u"council"_s, by));
        QVERIFY(isChanged(review, Span(10, 20)));
        QVERIFY(isChanged(review, Span(20, 24)));
        QVERIFY(!isChanged(review, Span(16, 21)));
    }

    void aPartTakenBackIsSaid()
    {
        Review review;
        apply(review, decide(review, m_article, {suggestion(0, 16)}, Verb::Cut, by));
        apply(review, restore(review, m_article, Span(4, 8), by));
        QCOMPARE(review.stateOf(suggestion(0, 16)), CutState::PartlyCut);
    }

    void whatWentLineByLineIsCut()
    {
        Finding links = suggestion(0, 41);
        links.lines = {Span(0, 17), Span(18, 41)}; // what stands between them belongs to neither
        Review review;
        apply(review, cutOwn(review, m_article, links.lines.first(), CutReason::Unsaid, by));
        QCOMPARE(review.stateOf(links), CutState::Undecided);
        apply(review, cutOwn(review, m_article, links.lines.last(), CutReason::Unsaid, by));
        QCOMPARE(review.stateOf(links), CutState::Cut);
        apply(review, restore(review, m_article, Span(20, 24), by));
        QVERIFY(review.stateOf(links) != CutState::Cut);
    }

    void aLaterCutSwallowsReplacements()
    {
        Review review;
        apply(review, replace(review, m_article, Span(4, 8), u"jetty"_s, by));
        QCOMPARE(review.replacements(), (QList<Replacement>{{Span(4, 8), u"jetty"_s}}));
        const QList<Change> cut = cutOwn(review, m_article, Span(6, 16), CutReason::Taste, by);
        apply(review, cut);
        QVERIFY(review.replacements().isEmpty());
        QCOMPARE(review.cuts(), QList<Span>{Span(4, 16)}); // grown over the replacement: none is torn
        apply(review, reversed(cut));
        QCOMPARE(review.replacements().size(), 1);
        QVERIFY(review.cuts().isEmpty());
    }

    void quotesNeverChangeText()
    {
        Review review;
        Finding attribution = suggestion(0, 16);
        attribution.kind = Kind::Attribution;
        attribution.category = Category::Direct;
        QCOMPARE(review.quoteStateOf(attribution), QuoteState::Suggested);
        apply(review, checkQuotes(review, {attribution}, by));
        QCOMPARE(review.quoteStateOf(attribution), QuoteState::Checked);
        apply(review, correctSpeaker(review, attribution, u"Mara Lindqvist"_s, by));
        QCOMPARE(review.quoteStateOf(attribution), QuoteState::Wrong);
        QVERIFY(review.cuts().isEmpty());
        QVERIFY(decide(review, m_article, {attribution}, Verb::Cut, by).isEmpty());
    }

    void creditsAreMovedNotLost()
    {
        Review review;
        apply(review, decide(review, m_article, {suggestion(0, 16)}, Verb::MoveToCredit, by));
        QCOMPARE(review.stateOf(suggestion(0, 16)), CutState::MovedToCredit);
        QCOMPARE(review.credits(), QList<Span>{Span(0, 16)});
        QCOMPARE(review.cuts(), QList<Span>{Span(0, 16)});
    }

    void ifAllWereAccepted()
    {
        Review review;
        const QList<Finding> suggestions = {suggestion(0, 4), suggestion(4, 8), suggestion(20, 30)};
        apply(review, decide(review, m_article, {suggestions.at(2)}, Verb::Keep, by));
        QCOMPARE(cutsIfAllAccepted(review, suggestions), QList<Span>{Span(0, 8)});
    }

    void aStepThatDoesNotStartFromWhatIsThereIsRefused()
    {
        Review review;
        const QList<Change> mine = decide(review, m_article, {suggestion(4, 8)}, Verb::Cut, by);
        apply(review, decide(review, m_article, {suggestion(4, 8)}, Verb::Keep, {u"O. Berg"_s, 5}));
        const Review before = review;
        const Outcome outcome = review.apply(mine);
        QVERIFY(!outcome.ok());
        QVERIFY(outcome.sentence().endsWith(u'.'));
        QCOMPARE(review, before);
    }

    void undoRestoresTheExactState()
    {
        QRandomGenerator random(11);
        Review review;
        QList<std::pair<Review, QList<Change>>> history;
        for (int i = 0; i < 300; ++i) {
            const qsizetype start = random.bounded(60);
            const Span span(start, start + 1 + random.bounded(6));
            const Finding finding = suggestion(span.start(), span.end());
            QList<Change> changes;
            switch (random.bounded(6)) {
            case 0:
                changes = decide(review, m_article, {finding}, Verb::Cut, by);
                break;
            case 1:
                changes = decide(review, m_article, {finding}, Verb::Keep, by);
                break;
            case 2:
                changes = undecide(review, {finding});
                break;
            case 3:
                changes = cutOwn(review, m_article, span, CutReason::Legal, by);
                break;
            case 4:
                changes = restore(review, m_article, span, by);
                break;
            default:
                changes = replace(review, m_article, span, u"new words"_s, by);
            }
            history.append({review, changes});
            apply(review, changes);
            verifyDisjoint(review);
        }
        while (!history.isEmpty()) {
            const auto [before, changes] = history.takeLast();
            apply(review, reversed(changes));
            QCOMPARE(review, before);
            QCOMPARE(review.cuts(), before.cuts());
            QCOMPARE(review.replacements(), before.replacements());
        }
    }

private:
    void verifyDisjoint(const Review &review) const
    {
        qsizetype at = -1;
        for (const Span cut : review.cuts()) {
            QVERIFY(cut.start() > at && !cut.isEmpty() && cut.end() <= m_article.length());
            at = cut.end();
            for (const Replacement &r : review.replacements())
                QVERIFY(!r.span.overlaps(cut));
        }
    }
};

QTEST_APPLESS_MAIN(ReviewTest)
#include "reviewtest.moc"
