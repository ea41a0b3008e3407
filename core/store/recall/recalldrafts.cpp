// SPDX-License-Identifier: Apache-2.0
#include "store/recall/recalldrafts.h"

#include "store/database/database.h"
#include "store/recall/recallsweep.h"
#include "store/session/reviewsession.h"
#include "store/workspace/workspace.h"

#include <QCoreApplication>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(RecallDrafts)
};

Outcome note(const Database &database, qint64 recall, const ReviewSession &session)
{
    const auto noted = database.run(u"INSERT INTO recall_draft (recall, reading, sequence) VALUES (?, ?, ?)"_s,
                                    {recall, session.record().reading, static_cast<qint64>(session.revision())});
    return noted ? Outcome(Done{}) : noted.failure();
}

} // namespace

Result<qint64> recordRecall(Workspace &workspace, const RecallOrder &order, const Signature &by)
{
    if (!workspace.mayApprove())
        return Failure{Sentences::tr("Only a chief recalls what went out; ask one, or list what is concerned and draft "
                                     "nothing.")};
    if (Outcome good = checkRecall(order); !good)
        return good.failure();
    const Database &database = workspace.database();
    Transaction transaction(database);
    if (Outcome begun = transaction.begin(); !begun)
        return begun.failure();
    // Writing comes first, so that the transaction waits for others instead of failing.
    const auto added = database.run(
        u"INSERT INTO recall (id, kind, words, instead, reason, editor, recalled_at)"
        " VALUES (%1, ?, ?, ?, ?, ?, ?)"_s.arg(database.dialect().nextId("recall"_L1)),
        {QString(nameOf(order.kind)), order.words.join(u'\n'), order.instead, order.reason, by.editor, by.when});
    if (!added)
        return added.failure();
    const auto id =
        database.value(u"SELECT MAX(id) FROM recall WHERE editor = ? AND recalled_at = ?"_s, {by.editor, by.when});
    if (!id)
        return id.failure();
    if (Outcome committed = transaction.commit(); !committed)
        return committed.failure();
    workspace.written();
    return id->toLongLong();
}

Result<QList<Change>> draftCorrection(ReviewSession &session, const Recall &recall, qint64 id, qint64 reading,
                                      const Signature &by)
{
    if (session.record().reading != reading)
        return Failure{Sentences::tr("“%1” holds another text now than the one that went out; correct it by hand.")
                           .arg(session.reading().path)};
    const QList<Finding> attributions = attributionsFor(recall, session.article());
    const Correction correction = recall.correct(session.review(), session.article(), attributions, by);
    if (correction.changes.isEmpty())
        return QList<Change>();
    if (Outcome applied = session.apply(correction.changes); !applied)
        return applied.failure();
    const auto noted = [&](const Database &database) { return note(database, id, session); };
    if (Outcome stored = session.store(session.queueState(), noted); !stored) {
        (void)session.apply(
            reversed(correction.changes)); // a draft that nobody can tell from work of one's own is none
        return stored.failure();
    }
    return correction.changes;
}

Result<QString> draftedReason(const Database &database, qint64 reading, quint64 since)
{
    const auto reason = database.value(u"SELECT recall.reason FROM recall_draft"
                                       " JOIN recall ON recall.id = recall_draft.recall"
                                       " WHERE recall_draft.reading = ? AND recall_draft.sequence > ?"
                                       " ORDER BY recall_draft.sequence DESC, recall.id DESC LIMIT 1"_s,
                                       {reading, static_cast<qint64>(since)});
    if (!reason)
        return reason.failure();
    return reason->toString();
}

} // namespace bluepencil
