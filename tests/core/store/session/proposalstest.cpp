// SPDX-License-Identifier: Apache-2.0
#include "store/session/proposals.h"

#include "store/session/previousversion.h"
#include "support/storefixture.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"M. Lund"_s, 1'700'000'000'000};

/// The article with one own cut, between the braces, which are not part of it.
PreviousVersion earlierWithCut(QString text)
{
    const qsizetype start = text.indexOf(u'{');
    text.remove(start, 1);
    const qsizetype end = text.indexOf(u'}');
    text.remove(end, 1);
    PreviousVersion earlier;
    earlier.article = Article(text);
    const QList<Change> cut = cutOwn({}, earlier.article, Span(start, end), CutReason::Taste, by);
    if (const Outcome applied = earlier.review.apply(cut); !applied)
        qFatal("%s", qUtf8Printable(applied.sentence()));
    return earlier;
}

} // namespace

class ProposalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlaceIsFoundAgain_data()
    {
        QTest::addColumn<QString>("earlier"); // the cut stands between braces
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("start"); // -1: not found
        const QString tide = u"The tide comes in at seven in the evening.\n"_s;
        const QString pier = u"The pier is closed until the end of June.\n"_s;
        QTest::newRow("unchanged") << tide + u"{Subscribe!}\n"_s + pier << tide + u"Subscribe!\n"_s + pier << 43;
        QTest::newRow("a line in front") << tide + u"{Subscribe!}\n"_s + pier
                                         << u"New.\n"_s + tide + u"Subscribe!\n"_s + pier << 48;
        QTest::newRow("what follows is another")
            << tide + u"{Subscribe!}\n"_s + pier << tide + u"Subscribe!\nX"_s << 43;
        QTest::newRow("another line that reads the same")
            << tide + u"{Subscribe!}\n"_s + pier << u"Subscribe!\n"_s + tide + u"Subscribe!\n"_s + pier << 54;
        QTest::newRow("only another line that reads the same")
            << tide + u"{Subscribe!}\n"_s + pier << pier + u"Subscribe!\n"_s + tide << -1;
        QTest::newRow("two places that fit equally")
            << tide + u"{Subscribe!}\n"_s + pier << tide + u"Subscribe!\n"_s + pier + tide + u"Subscribe!\n"_s + pier
            << -1;
        QTest::newRow("gone") << tide + u"{Subscribe!}\n"_s + pier << tide + pier << -1;
        QTest::newRow("a word of it changed")
            << tide + u"{Subscribe now!}\n"_s + pier << tide + u"Subscribe!\n"_s + pier << -1;
        QTest::newRow("a long sentence that moved")
            << u"{"_s + tide.trimmed() + u"}\n"_s + pier << pier + u"So: "_s + tide << 46;
        QTest::newRow("the whole text") << u"{Subscribe!}"_s << u"Subscribe!"_s << 0;
    }

    void aPlaceIsFoundAgain()
    {
        QFETCH(QString, earlier);
        QFETCH(QString, now);
        QFETCH(int, start);
        const PreviousVersion before = earlierWithCut(earlier);
        const QList<Proposal> proposals = carriedOver(before, Article(now), {});
        QCOMPARE(proposals.size(), start < 0 ? 0 : 1);
        if (start < 0)
            return;
        const Span span = proposals.first().span;
        QCOMPARE(span.start(), start);
        QCOMPARE(Article(now).textOf(span), before.article.textOf(proposals.first().earlier.span));
    }

    void aConfirmedProposalIsADecisionOfToday()
    {
        const PreviousVersion before = earlierWithCut(u"One. {Two.} Three."_s);
        const Article now(u"None. One. Two. Three. Four."_s);
        const QList<Proposal> proposals = carriedOver(before, now, {});
        QCOMPARE(proposals.size(), 0); // too little around it
        const Article same(u"One. Two. Three."_s);
        const QList<Proposal> certain = carriedOver(before, same, {});
        QCOMPARE(certain.size(), 1);
        const Signature today{u"A. Berg"_s, by.when + 1};
        const QList<Change> changes = confirm(certain.first(), {}, same, today);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().after->verb, Verb::OwnCut);
        QCOMPARE(changes.first().after->cutReason, CutReason::Taste);
        QCOMPARE(changes.first().after->editor, today.editor);
        QCOMPARE(changes.first().after->span, Span(5, 9));
    }

    void aChangedFileProposesWhatWasDecided()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        {
            const auto session = desk.session(*workspace);
            const QList<Finding> &suggestions = session->suggestions();
            QVERIFY(session->apply(decide(session->review(), session->article(), suggestions, Verb::Cut, by)).ok());
            const QList<Finding> promo = {suggestions.at(1)};
            QVERIFY(session->apply(decide(session->review(), session->article(), promo, Verb::Keep, by)).ok());
            QVERIFY(session->apply(checkQuotes(session->review(), session->analysis().findings, by)).ok());
        }
        desk.write(harbourArticle() + "The council meets again on Friday.\n");
        const auto session = desk.session(*workspace);
        QVERIFY(session->review().decisions().isEmpty());
        const Result<QList<Proposal>> proposals = openProposals(*session);
        QVERIFY(proposals.ok());
        QCOMPARE(proposals->size(), 6);
        QCOMPARE((*previousVersion(*session))->article.text().toUtf8(), harbourArticle());
        for (const Proposal &proposal : *proposals) {
            QVERIFY(proposal.finding.has_value());
            QVERIFY(session->apply(confirm(proposal, session->review(), session->article(), by)).ok());
        }
        QVERIFY(openProposals(*session)->isEmpty());
        QCOMPARE(session->review().stateOf(session->suggestions().at(1)), CutState::Kept);
        QCOMPARE(session->review().stateOf(session->suggestions().at(4)), CutState::Cut);
    }

    void whatIsDecidedOtherwiseIsNotProposedAgain()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        {
            const auto session = desk.session(*workspace);
            QVERIFY(session->apply(decide(session->review(), session->article(), session->suggestions(), Verb::Cut, by))
                        .ok());
        }
        desk.write(harbourArticle() + "The council meets again on Friday.\n");
        const auto session = desk.session(*workspace);
        const QList<Finding> promo = {session->suggestions().at(1)};
        QVERIFY(session->apply(decide(session->review(), session->article(), promo, Verb::Keep, by)).ok());
        const auto again = desk.session(*workspace);
        QCOMPARE(again->sourceState(), SourceState::Same);
        QCOMPARE(openProposals(*again)->size(), 4);
    }

    void aQueryIsCarriedOverAndNotAskedAgainOnceAnswered()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        Span place;
        {
            const auto session = desk.session(*workspace);
            place = session->suggestions().first().span;
            const QString words = u"Who says so?"_s;
            QVERIFY(session->apply(remark(session->review(), session->article(), Verb::Query, place, words, by)).ok());
        }
        desk.write(harbourArticle() + "The council meets again on Friday.\n");
        const auto session = desk.session(*workspace);
        QVERIFY2(session->review().remarks().isEmpty(), "nothing holds until it is confirmed");
        const Result<QList<Proposal>> proposals = openProposals(*session);
        QCOMPARE(proposals->size(), 1);
        QVERIFY(session->apply(confirm(proposals->first(), session->review(), session->article(), by)).ok());
        QCOMPARE(session->review().remarks().first().words, u"Who says so?"_s);
        QVERIFY(openProposals(*session)->isEmpty());
        QVERIFY(session->apply(remark(session->review(), session->article(), Verb::Answer, place, u"The board."_s, by))
                    .ok());
        QVERIFY(openProposals(*session)->isEmpty());
    }

    void aSuggestionThatIsNoMoreIsAnOwnCut()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        const QList<Finding> suggestions = session->suggestions();
        QVERIFY(session->apply(decide(session->review(), session->article(), suggestions, Verb::Cut, by)).ok());
        const PreviousVersion before{session->article(), session->review(), 0};
        const QList<Proposal> proposals = carriedOver(before, session->article(), {});
        QCOMPARE(proposals.size(), 5);
        QCOMPARE(confirm(proposals.first(), {}, session->article(), by).first().after->verb, Verb::OwnCut);
        const QList<Change> keep = decide(session->review(), session->article(), suggestions, Verb::Keep, by);
        QVERIFY(session->apply(keep).ok());
        QVERIFY(carriedOver({session->article(), session->review(), 0}, session->article(), {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ProposalsTest)
#include "proposalstest.moc"
