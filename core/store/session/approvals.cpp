// SPDX-License-Identifier: Apache-2.0
#include "store/session/approvals.h"

#include "review/remarks.h"
#include "store/database/database.h"
#include "store/database/hash.h"
#include "store/editions/engineversion.h"
#include "store/log/articleholder.h"
#include "store/log/decisionjson.h"
#include "store/session/reviewsession.h"

#include <QCoreApplication>

namespace bluepencil {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Approvals)
};

Edition nextEdition(const ReviewSession &session, int number, const Signature &by, const QString &reason)
{
    Edition edition;
    edition.number = number;
    edition.reading = session.record().reading;
    edition.revision = session.revision();
    edition.rawHash = session.reading().byteHash;
    edition.exported = session.cleanText().text().toUtf8();
    edition.exportedHash = sha256(edition.exported);
    edition.decisions = byPlace(session.review().decisions().values());
    edition.engine = engineVersion();
    edition.lexicon = lexiconVersion();
    edition.editor = by.editor;
    edition.when = by.when;
    edition.reason = reason;
    return edition;
}

bool saysTheSame(const Edition &a, const Edition &b)
{
    return a.reading == b.reading && a.exportedHash == b.exportedHash && a.decisions == b.decisions;
}

/// A second edition says something else than the first, and why.
Outcome mayFollow(const Edition &edition, const Edition &last, const QString &path)
{
    if (saysTheSame(edition, last))
        return Failure{Sentences::tr("Edition %1 of “%2” holds all of this; there is nothing to approve.")
                           .arg(last.number)
                           .arg(path)};
    if (edition.reason.trimmed().isEmpty())
        return Failure{Sentences::tr("Edition %1 of “%2” was approved already; say why there has to be another one.")
                           .arg(last.number)
                           .arg(path)};
    return Done{};
}

/// Asked within the transaction that adds the edition: nobody can decide or approve in between.
Outcome isOfWhatIsStored(const Edition &edition, const ReviewSession &session, const Database &database)
{
    const Result<quint64> decided = DecisionLog(database, edition.reading).revision();
    if (!decided)
        return decided.failure();
    const Result<int> approved = lastEdition(database, session.record().source);
    if (!approved)
        return approved.failure();
    if (*decided != edition.revision || *approved != edition.number - 1)
        return Failure{Sentences::tr("Somebody else worked on “%1” in the meantime; look at it again before approving.")
                           .arg(session.reading().path)};
    return Done{};
}

} // namespace

Result<Edition> approve(ReviewSession &session, const Signature &by, const QString &reason)
{
    const QString &path = session.reading().path;
    if (const qsizetype open = openQueries(session.review()).size(); open > 0)
        return Failure{Sentences::tr("A query on “%1” is open; answer it before approving. Open queries: %2.")
                           .arg(path)
                           .arg(open)};
    const Result<QList<Edition>> earlier = editionsOf(session);
    if (!earlier)
        return earlier.failure();
    Edition edition = nextEdition(session, static_cast<int>(earlier->size()) + 1, by, reason);
    if (!earlier->isEmpty()) {
        if (Outcome may = mayFollow(edition, earlier->last(), path); !may)
            return may.failure();
    }
    const auto add = [&](const Database &database) -> Outcome {
        if (Outcome free = isFreeToDecide(database, session.record().source); !free)
            return free;
        if (Outcome current = isOfWhatIsStored(edition, session, database); !current)
            return current;
        return addEdition(database, session.record().source, edition);
    };
    if (Outcome stored = session.store(QueueState::Approved, add); !stored)
        return stored.failure();
    return edition;
}

Outcome withdrawApproval(ReviewSession &session)
{
    const QueueState state = session.queueState();
    if (state != QueueState::Approved && state != QueueState::Exported)
        return Failure{
            Sentences::tr("“%1” is not approved any more; there is nothing to take back.").arg(session.reading().path)};
    return session.store(session.history().isEmpty() ? QueueState::New : QueueState::InReview,
                         [](const Database &) -> Outcome { return Done{}; });
}

Result<bool> isInLastEdition(const ReviewSession &session)
{
    const Result<QList<Edition>> earlier = editionsOf(session);
    if (!earlier)
        return earlier.failure();
    return !earlier->isEmpty() && openQueries(session.review()).isEmpty() &&
           saysTheSame(nextEdition(session, 0, {}, {}), earlier->last());
}

Outcome approveAgain(ReviewSession &session)
{
    return session.store(QueueState::Approved, [](const Database &) -> Outcome { return Done{}; });
}

Result<QStringList> exportsOf(const ReviewSession &session)
{
    auto query = session.database().run(
        QStringLiteral("SELECT DISTINCT path FROM export JOIN edition ON edition.id = export.edition"
                       " WHERE edition.source = ?"),
        {session.record().source});
    if (!query)
        return query.failure();
    QStringList files;
    while (query->next())
        files.append(query->value(0).toString());
    return files;
}

Result<QList<Edition>> editionsOf(const ReviewSession &session)
{
    return editionsOf(session.database(), session.record().source);
}

Outcome recordExport(ReviewSession &session, const Edition &edition, const WrittenFile &file, const Signature &by)
{
    // An older edition may be written out again while a newer text is in review.
    const bool isCurrent = session.queueState() == QueueState::Approved;
    return session.store(isCurrent ? QueueState::Exported : session.queueState(),
                         [&](const Database &database) { return addExport(database, edition, file, by); });
}

} // namespace bluepencil
