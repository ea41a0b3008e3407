// SPDX-License-Identifier: Apache-2.0
#include "store/session/reviewsession.h"

#include "review/edits.h"
#include "review/ifallcut.h"
#include "store/database/database.h"
#include "store/session/approvals.h"
#include "support/storefixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"M. Lund"_s, 1'700'000'000'000};

QList<Change> cutEverything(const ReviewSession &session)
{
    return decide(session.review(), session.article(), session.suggestions(), Verb::Cut, by);
}

QList<Change> cutFirst(const ReviewSession &session)
{
    return decide(session.review(), session.article(), {session.suggestions().first()}, Verb::Cut, by);
}

} // namespace

class ReviewSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWithNothingDecided()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        QCOMPARE(session->article().text().toUtf8(), harbourArticle());
        QCOMPARE(session->cleanText().text(), session->article().text());
        QCOMPARE(session->sourceState(), SourceState::Same);
        QVERIFY(session->notice().isEmpty());
        QVERIFY(session->history().isEmpty());
        QCOMPARE(session->queueState(), QueueState::New);
        QCOMPARE(session->suggestions().size(), 5);
        QCOMPARE(session->runs().size(), 3);
    }

    void allCutLeavesWhatWasForetold()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        const QString expected = textIfAllCut(session->article(), session->review(), session->suggestions()).text();
        QVERIFY(!expected.contains("Read more"_L1));
        QVERIFY(session->apply(cutEverything(*session)).ok());
        QCOMPARE(session->cleanText().text(), expected);
    }

    void aBulkIsOneStep()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        QSignalSpy changed(session.get(), &ReviewSession::changed);
        QVERIFY(session->apply(cutEverything(*session)).ok());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(session->history().size(), 5);
        for (const LogEntry &entry : session->history())
            QCOMPARE(entry.batch, 1U);
        QCOMPARE(session->history().last().sequence, 5U);
        QCOMPARE(session->queueState(), QueueState::InReview);
    }

    void whatWasTakenBackIsAsItCame()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        const QList<Change> cuts = cutEverything(*session);
        QVERIFY(session->apply(cuts).ok());
        QVERIFY(session->apply(reversed(cuts)).ok());
        QCOMPARE(session->queueState(), QueueState::New);
        QCOMPARE(workspace->queue()->first().state, QueueState::New);
        QVERIFY2(!session->history().isEmpty(), "what was done stays on record");
        QCOMPARE(desk.session(*workspace)->queueState(), QueueState::New);
    }

    void anApprovedArticleIsNeverAsItCame()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        QVERIFY(approve(*session, by).ok());
        const QList<Change> cuts = cutEverything(*session);
        QVERIFY(session->apply(cuts).ok());
        QVERIFY(session->apply(reversed(cuts)).ok());
        QCOMPARE(session->queueState(), QueueState::InReview);
    }

    void tellsWhatChanged()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        QList<ReviewChange> changes;
        connect(session.get(), &ReviewSession::changed, this, [&](const ReviewChange &c) { changes.append(c); });
        const Finding promo = session->suggestions().at(1);
        QVERIFY(session->apply(decide(session->review(), session->article(), {promo}, Verb::Cut, by)).ok());
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().findings, QList{promo.id()});
        // The line end goes with the line.
        QCOMPARE(changes.first().raw, Span(promo.span.start(), promo.span.end() + 1));
    }

    void anEmptyEditIsNoStep()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        QSignalSpy changed(session.get(), &ReviewSession::changed);
        QVERIFY(session->apply({}).ok());
        QVERIFY(changed.isEmpty());
        QVERIFY(session->history().isEmpty());
    }

    void undoRestoresExactlyWhatWas()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        QRandomGenerator random(5);
        for (int round = 0; round < 60; ++round) {
            const Review before = session->review();
            const QString text = session->cleanText().text();
            const QList<Change> edit = someEdit(*session, random);
            const RunStates states = session->runStates();
            QVERIFY(session->apply(edit).ok());
            QVERIFY(session->runStates() == RunStates(session->suggestions(), session->runs(), session->review()));
            QVERIFY(session->apply(reversed(edit)).ok());
            QVERIFY(session->runStates() == states);
            QCOMPARE(session->review(), before);
            QCOMPARE(session->cleanText().text(), text);
            QVERIFY(session->apply(edit).ok());
        }
    }

    void whatWasDecidedIsThereAgain()
    {
        const StoreFixture desk;
        QRandomGenerator random(7);
        for (int round = 0; round < 20; ++round) {
            const auto workspace = desk.workspace();
            const auto session = desk.session(*workspace);
            for (int edit = 0; edit < 10; ++edit)
                QVERIFY(session->apply(someEdit(*session, random)).ok());
            const auto workspaceAgain = desk.workspace();
            const auto again = desk.session(*workspaceAgain);
            QCOMPARE(again->review(), session->review());
            QCOMPARE(again->review().nextSequence(), session->review().nextSequence());
            QCOMPARE(again->cleanText().text(), session->cleanText().text());
            QCOMPARE(again->history(), session->history());
        }
    }

    void theLogKeepsWhoDidWhat()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        QVERIFY(workspace->setEditor(u"A. Berg"_s).ok());
        const auto session = desk.session(*workspace);
        const QList<Change> edit = cutFirst(*session);
        QVERIFY(session->apply(edit).ok());
        QVERIFY(session->apply(reversed(edit)).ok());
        QCOMPARE(session->history().size(), 2);
        QCOMPARE(session->history().last().editor, u"A. Berg"_s);
        QCOMPARE(session->history().last().change.before->editor, by.editor);
        const auto changes = workspace->database().value(u"SELECT changes FROM step WHERE sequence = 1"_s);
        const QJsonArray logged = QJsonDocument::fromJson(changes->toString().toUtf8()).array();
        QCOMPARE(logged.size(), 1);
        QCOMPARE(logged.first()["text"_L1].toString(), u"[ad_1]"_s);
    }

    void theScrapedFileIsNeverWritten()
    {
        const StoreFixture desk;
        QVERIFY(QFile::setPermissions(desk.file(), QFileDevice::ReadOwner));
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        QVERIFY(session->apply(cutEverything(*session)).ok());
        QCOMPARE(desk.bytes(), harbourArticle());
    }

    void aFileThatHasGoneOpensFromWhatWasKept()
    {
        const StoreFixture desk;
        Review review;
        {
            const auto workspace = desk.workspace();
            const auto session = desk.session(*workspace);
            QVERIFY(session->apply(cutEverything(*session)).ok());
            review = session->review();
        }
        QVERIFY(QFile::remove(desk.file()));
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        QCOMPARE(session->sourceState(), SourceState::Gone);
        QVERIFY2(session->notice().contains("harbour.txt"_L1), qPrintable(session->notice()));
        QCOMPARE(session->review(), review);
        QCOMPARE(session->article().text().toUtf8(), harbourArticle());
    }

    void aFileThatWasEmptiedOpensFromWhatWasKept()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        QVERIFY(desk.session(*workspace)->apply({}).ok());
        desk.write({});
        const auto session = desk.session(*workspace);
        QCOMPARE(session->sourceState(), SourceState::Gone);
        QCOMPARE(session->article().text().toUtf8(), harbourArticle());
    }

    void aFileThatNeverWasIsRefused()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = ReviewSession::open(*workspace, desk.folder() + u"/nothing.txt"_s);
        QVERIFY(!session.ok());
        QVERIFY2(session.sentence().contains("nothing.txt"_L1), qPrintable(session.sentence()));
        QVERIFY(workspace->queue()->isEmpty());
    }

    void aChangedFileTakesOverNoDecision()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        QVERIFY(desk.session(*workspace)->apply(cutEverything(*desk.session(*workspace))).ok());
        desk.write("A line in front.\n" + harbourArticle());
        const auto session = desk.session(*workspace);
        QCOMPARE(session->sourceState(), SourceState::Changed);
        QVERIFY(!session->notice().isEmpty());
        QCOMPARE(session->queueState(), QueueState::Changed);
        QVERIFY(session->review().decisions().isEmpty());
        QCOMPARE(session->cleanText().text(), session->article().text());
        desk.write(harbourArticle());
        const auto back = desk.session(*workspace);
        QCOMPARE(back->sourceState(), SourceState::Same);
        QCOMPARE(back->history().size(), 5);
    }

    void anEncodingThatWasChosenHoldsForTheFile()
    {
        const StoreFixture desk;
        desk.write("\xe1\xe2 tide\n");
        const auto workspace = desk.workspace();
        ReadingOptions options;
        options.decode.encoding = "windows-1251";
        {
            const auto chosen = ReviewSession::open(*workspace, desk.file(), options);
            QVERIFY(chosen.ok());
            QCOMPARE((*chosen)->article().text(), u"бв tide\n"_s);
        }
        const auto again = ReviewSession::open(*workspace, desk.file());
        QVERIFY(again.ok());
        QCOMPARE((*again)->article().text(), u"бв tide\n"_s);
    }

    void whoeverDecidesSecondIsRefused()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto otherWorkspace = desk.workspace();
        const auto session = desk.session(*workspace);
        const auto other = desk.session(*otherWorkspace);
        QVERIFY(other->apply(cutFirst(*other)).ok());
        const Outcome late = session->apply(cutEverything(*session));
        QVERIFY(!late.ok());
        QVERIFY2(late.sentence().contains("Somebody else"_L1), qPrintable(late.sentence()));
        QVERIFY(session->review().decisions().isEmpty());
        QSignalSpy changed(session.get(), &ReviewSession::changed);
        QVERIFY(*session->reload());
        QCOMPARE(changed.size(), 1);
        QVERIFY(!*session->reload());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(session->review(), other->review());
        QVERIFY(session->apply(cutEverything(*session)).ok());
    }

    void whatAnotherProgramApprovedIsTakenUp()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto otherWorkspace = desk.workspace();
        const auto session = desk.session(*workspace);
        QVERIFY(approve(*desk.session(*otherWorkspace), by).ok());
        QCOMPARE(session->queueState(), QueueState::New);
        QVERIFY(*session->reload());
        QCOMPARE(session->queueState(), QueueState::Approved);
    }

    void thatItsFileHasChangedIsNoWorkOfOthers()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        QVERIFY(approve(*session, by).ok());
        QVERIFY(workspace->markChanged(*workspace->queue()).ok());
        QVERIFY(!*session->reload());
        QCOMPARE(session->queueState(), QueueState::Approved);
    }

    void aStepThatDoesNotStartFromWhatIsThereIsRefused()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        const QList<Change> edit = cutFirst(*session);
        QVERIFY(session->apply(edit).ok());
        QVERIFY(!session->apply(edit).ok());
        QCOMPARE(session->history().size(), 1);
    }

    void aDecisionOutsideTheTextIsRefused()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        Decision decision;
        decision.span = Span(0, session->article().length() + 1);
        QVERIFY(!session->apply({{DecisionId(1), std::nullopt, decision}}).ok());
        QVERIFY(!session->apply({{DecisionId(1), std::nullopt, std::nullopt}}).ok());
        QVERIFY(session->history().isEmpty());
    }

    void aPlaceIsRemembered()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        QVERIFY(desk.session(*workspace)->setPlace({7, 3}).ok());
        QCOMPARE(desk.session(*workspace)->place(), (Place{7, 3}));
    }

    void whatWasReadIsRemembered()
    {
        const StoreFixture desk;
        ParagraphSet read;
        read.add({0, 2});
        {
            const auto workspace = desk.workspace();
            const auto session = desk.session(*workspace);
            QCOMPARE(session->readParagraphs(), ParagraphSet());
            QVERIFY(session->setReadParagraphs(read).ok());
            QCOMPARE(session->readParagraphs(), read);
        }
        const auto workspace = desk.workspace();
        QCOMPARE(desk.session(*workspace)->readParagraphs(), read);
    }
};

QTEST_GUILESS_MAIN(ReviewSessionTest)
#include "reviewsessiontest.moc"
