// SPDX-License-Identifier: Apache-2.0
#include "store/recall/recalldrafts.h"

#include "store/database/database.h"
#include "store/recall/recallsweep.h"
#include "store/session/approvals.h"
#include "support/storefixture.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"M. Lund"_s, 1'700'000'000'000};
const RecallOrder killed{RecallKind::Kill, {u"four million crowns"_s}, {}, u"The agency killed the sum."_s};

std::unique_ptr<ReviewSession> approved(const StoreFixture &desk, Workspace &workspace)
{
    auto session = desk.session(workspace);
    if (!workspace.setEditor(by.editor) || !approve(*session, by))
        qFatal("not approved");
    return session;
}

} // namespace

class RecallDraftsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDraftIsInReviewAndWaitsForAHuman()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = approved(desk, *workspace);
        const Result<qint64> id = recordRecall(*workspace, killed, by);
        QVERIFY2(id.ok(), id.ok() ? "" : qPrintable(id.sentence()));
        const auto recall = Recall::of(killed);
        const auto changes = draftCorrection(*session, *recall, *id, session->record().reading, by);
        QVERIFY(changes.ok());
        QCOMPARE(changes->size(), 1);
        QVERIFY(session->queueState() == QueueState::InReview);
        QVERIFY(!session->cleanText().text().contains(u"four million"_s));
        const auto editions = editionsOf(*session);
        QCOMPARE(editions->size(), 1); // nothing was approved by itself
        QVERIFY(editions->first().exported.contains("four million"));
        QCOMPARE(*draftedReason(workspace->database(), session->record().reading, editions->last().revision),
                 killed.reason);

        QVERIFY(approve(*session, by, killed.reason).ok());
        const quint64 since = editionsOf(*session)->last().revision;
        QCOMPARE(*draftedReason(workspace->database(), session->record().reading, since), QString());
        // What is right already is not drafted again.
        QVERIFY(draftCorrection(*session, *recall, *id, session->record().reading, by)->isEmpty());
        QVERIFY(session->queueState() == QueueState::Approved);
    }

    void theRecordTellsWhatWasRecalled()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        (void)approved(desk, *workspace);
        QVERIFY(recordRecall(*workspace, killed, by).ok());
        QVERIFY(*recordRecall(*workspace, killed, {by.editor, by.when + 1}) > 1);
        auto rows = workspace->database().run(u"SELECT kind, words, reason, editor, recalled_at FROM recall"_s);
        QVERIFY(rows.ok() && rows->next());
        QCOMPARE(rows->value(0).toString(), u"kill"_s);
        QCOMPARE(rows->value(1).toString(), killed.words.first());
        QCOMPARE(rows->value(2).toString(), killed.reason);
        QCOMPARE(rows->value(3).toString(), by.editor);
        QCOMPARE(rows->value(4).toLongLong(), by.when);
        QVERIFY(!recordRecall(*workspace, {RecallKind::Kill, {}, {}, {}}, by));
    }

    void anotherTextIsLeftAlone()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = approved(desk, *workspace);
        const Result<qint64> id = recordRecall(*workspace, killed, by);
        const auto drafted = draftCorrection(*session, *Recall::of(killed), *id, session->record().reading + 1, by);
        QVERIFY(!drafted.ok());
        QVERIFY2(drafted.sentence().contains(desk.file()), qPrintable(drafted.sentence()));
        QVERIFY(session->queueState() == QueueState::Approved);
    }
};

QTEST_GUILESS_MAIN(RecallDraftsTest)
#include "recalldraftstest.moc"
