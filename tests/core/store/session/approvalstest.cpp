// SPDX-License-Identifier: Apache-2.0
#include "store/session/approvals.h"

#include "review/edits.h"
#include "review/remarks.h"
#include "store/database/database.h"
#include "store/database/hash.h"
#include "store/editions/engineversion.h"
#include "store/session/decisionhistory.h"
#include "support/storefixture.h"

#include <QFile>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"M. Lund"_s, 1'700'000'000'000};
const Signature later{u"A. Berg"_s, 1'700'000'500'000};

QList<Change> decideAll(const ReviewSession &session, Verb verb)
{
    return decide(session.review(), session.article(), session.suggestions(), verb, by);
}

} // namespace

class ApprovalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anApprovalFreezesWhatGoesOut()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        QVERIFY(session->apply(decideAll(*session, Verb::Cut)).ok());
        const QByteArray approved = session->cleanText().text().toUtf8();
        const Result<Edition> edition = approve(*session, by);
        QVERIFY(edition.ok());
        QCOMPARE(edition->number, 1);
        QCOMPARE(edition->exported, approved);
        QCOMPARE(edition->exportedHash, sha256(approved));
        QCOMPARE(edition->rawHash, sha256(harbourArticle()));
        QCOMPARE(edition->decisions.size(), 5);
        QCOMPARE(edition->editor, by.editor);
        QCOMPARE(edition->when, by.when);
        QCOMPARE(edition->revision, 5U);
        QCOMPARE(edition->engine, engineVersion());
        QCOMPARE(edition->lexicon, lexiconVersion());
        QCOMPARE(session->queueState(), QueueState::Approved);
    }

    void laterDecisionsChangeNoEdition()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        QVERIFY(session->apply(decideAll(*session, Verb::Cut)).ok());
        const Result<Edition> edition = approve(*session, by);
        QVERIFY(session->apply(decideAll(*session, Verb::Keep)).ok());
        QCOMPARE(session->queueState(), QueueState::InReview);
        desk.write("Something else entirely.\n");
        const auto again = desk.workspace();
        const Result<QList<Edition>> editions = editionsOf(*desk.session(*again));
        QVERIFY(editions.ok());
        QCOMPARE(*editions, QList{*edition});
    }

    void aSecondEditionNeedsAReason()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        QVERIFY(session->apply(decideAll(*session, Verb::Cut)).ok());
        QVERIFY(approve(*session, by).ok());
        QVERIFY(session->apply(decideAll(*session, Verb::Keep)).ok());
        const Result<Edition> unexplained = approve(*session, later, u" "_s);
        QVERIFY(!unexplained.ok());
        QVERIFY2(unexplained.sentence().contains("why"_L1), qPrintable(unexplained.sentence()));
        QCOMPARE(session->queueState(), QueueState::InReview);
        const Result<Edition> second = approve(*session, later, u"The channel line was asked for."_s);
        QVERIFY(second.ok());
        QCOMPARE(second->number, 2);
        QCOMPARE(second->reason, u"The channel line was asked for."_s);
        QCOMPARE(editionsOf(*session)->size(), 2);
    }

    void anOpenQueryHoldsUpAnApprovalAlsoAfterARestart()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const Span place(0, 9);
        {
            const auto session = desk.session(*workspace);
            QVERIFY(
                session->apply(remark(session->review(), session->article(), Verb::Query, place, u"Who says so?"_s, by))
                    .ok());
        }
        const auto session = desk.session(*workspace);
        QCOMPARE(openQueries(session->review()).size(), 1);
        const Result<Edition> refused = approve(*session, by);
        QVERIFY(!refused.ok());
        QVERIFY2(refused.sentence().contains(u"query"_s), qPrintable(refused.sentence()));
        QVERIFY(session->apply(remark(session->review(), session->article(), Verb::Answer, place, u"The board."_s, by))
                    .ok());
        const Result<Edition> edition = approve(*session, by);
        QVERIFY(edition.ok());
        QCOMPARE(edition->decisions.first().words, u"The board."_s);
        const QList<HistoryLine> history = historyOf(session->history(), session->review(), {*edition});
        QCOMPARE(history.first().editions, QList<int>{1});
    }

    void whatIsInTheLastEditionIsNotApprovedAgain()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        QVERIFY(approve(*session, by).ok());
        const Result<Edition> again = approve(*session, later, u"to be sure"_s);
        QVERIFY(!again.ok());
        QVERIFY2(again.sentence().contains("nothing to approve"_L1), qPrintable(again.sentence()));
        QCOMPARE(editionsOf(*session)->size(), 1);
    }

    void anotherTextOfTheFileIsTheNextEdition()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        QVERIFY(approve(*desk.session(*workspace), by).ok());
        desk.write(harbourArticle() + "A correction.\n");
        const Result<Edition> second = approve(*desk.session(*workspace), later, u"The paper corrected it."_s);
        QVERIFY(second.ok());
        QCOMPARE(second->number, 2);
        QVERIFY(second->exported.endsWith("A correction.\n"));
    }

    void nobodyApprovesWhatTheyHaveNotSeen()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        const auto otherWorkspace = desk.workspace();
        const auto other = desk.session(*otherWorkspace);
        QVERIFY(other->apply(decideAll(*other, Verb::Cut)).ok());
        const Result<Edition> edition = approve(*session, by);
        QVERIFY(!edition.ok());
        QVERIFY2(edition.sentence().contains("Somebody else"_L1), qPrintable(edition.sentence()));
        QVERIFY(editionsOf(*session)->isEmpty());
        QVERIFY(session->reload().ok());
        QVERIFY(approve(*session, by).ok());
    }

    void anEditionThatCannotBeStoredIsNone()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        const bool isServer = workspace->database().dialect().isServer();
        QVERIFY(workspace->database()
                    .run(isServer ? u"ALTER TABLE edition ADD CONSTRAINT refuse CHECK (id < 0) NOT VALID"_s
                                  : u"CREATE TRIGGER refuse BEFORE INSERT ON edition "
                                    "BEGIN SELECT RAISE(ABORT, 'no'); END"_s)
                    .ok());
        QVERIFY(!approve(*session, by).ok());
        QCOMPARE(session->queueState(), QueueState::New);
        QCOMPARE(desk.session(*workspace)->queueState(), QueueState::New);
        QVERIFY(editionsOf(*session)->isEmpty());
    }

    void anExportIsRecorded()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        const Result<Edition> edition = approve(*session, by);
        QVERIFY(recordExport(*session, *edition, {u"out/harbour.txt"_s, u"text"_s, edition->exported}, later).ok());
        QCOMPARE(session->queueState(), QueueState::Exported);
        QCOMPARE(workspace->queue()->first().state, QueueState::Exported);
        QCOMPARE(workspace->database().value(u"SELECT path FROM export WHERE edition = ?"_s, {edition->id})->toString(),
                 u"out/harbour.txt"_s);
        QVERIFY(session->apply(decideAll(*session, Verb::Cut)).ok());
        QVERIFY(recordExport(*session, *edition, {u"out/harbour.txt"_s, u"text"_s, edition->exported}, later).ok());
        QCOMPARE(session->queueState(), QueueState::InReview);
    }

    void aSpikedArticleComesBackToWhereItStood()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        const auto stateAfterSpiking = [&] {
            if (!session->setSpiked(true) || workspace->queue()->first().state != QueueState::Spiked)
                qFatal("the article cannot be spiked");
            return session->setSpiked(false) ? workspace->queue()->first().state : QueueState::Spiked;
        };
        QCOMPARE(stateAfterSpiking(), QueueState::New);
        QVERIFY(session->apply(decideAll(*session, Verb::Cut)).ok());
        QCOMPARE(stateAfterSpiking(), QueueState::InReview);
        const Result<Edition> edition = approve(*session, by);
        QCOMPARE(stateAfterSpiking(), QueueState::Approved);
        QVERIFY(recordExport(*session, *edition, {u"out/harbour.txt"_s, u"text"_s, edition->exported}, later).ok());
        QCOMPARE(stateAfterSpiking(), QueueState::Exported);
        QVERIFY(session->apply(decideAll(*session, Verb::Keep)).ok());
        QCOMPARE(stateAfterSpiking(), QueueState::InReview);
    }

    void anApprovalThatWasTakenBackDoesNotComeBackWithTheArticle()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        QVERIFY(session->apply(decideAll(*session, Verb::Cut)).ok());
        QVERIFY(approve(*session, by).ok());
        QVERIFY(withdrawApproval(*session).ok());
        QVERIFY(session->setSpiked(true).ok());
        QVERIFY(session->setSpiked(false).ok());
        QCOMPARE(workspace->queue()->first().state, QueueState::InReview);
        QVERIFY(session->setSpiked(true).ok());
        QVERIFY(desk.session(*workspace)->setSpiked(false).ok()); // by whoever opens it later
        QCOMPARE(workspace->queue()->first().state, QueueState::InReview);
    }

    void versionsNameTheEngine()
    {
        const QString version = engineVersion();
        QVERIFY2(version.startsWith(QStringLiteral(BLUEPENCIL_VERSION) + u'+'), qPrintable(version));
        QCOMPARE(version.size() - version.indexOf(u'+') - 1, 12);
        QCOMPARE(lexiconVersion().size(), 12);
    }
};

QTEST_GUILESS_MAIN(ApprovalsTest)
#include "approvalstest.moc"
