// SPDX-License-Identifier: Apache-2.0
#include "store/workspace/drafts.h"

#include "store/database/database.h"
#include "store/workspace/workspace.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// As they stand in the database, in the order of DraftKind.
constexpr std::array names = {"note"_L1, "query"_L1, "answer"_L1, "words"_L1, "reason"_L1};

QString nameOf(DraftKind kind)
{
    return names.at(static_cast<size_t>(kind));
}

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Drafts)
};

/// Nothing for a purpose that a later version knows.
std::optional<DraftKind> kindNamed(const QString &name)
{
    const auto *const found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<DraftKind>(found - names.begin()));
}

} // namespace

Result<QList<Draft>> draftsOf(const Database &database, qint64 reading)
{
    auto query = database.run(
        u"SELECT kind, span_start, span_end, words FROM draft WHERE reading = ? ORDER BY span_start, span_end, kind"_s,
        {reading});
    if (!query)
        return query.failure();
    QList<Draft> drafts;
    while (query->next()) {
        if (const auto kind = kindNamed(query->value(0).toString()))
            drafts.append(
                {*kind, Span(query->value(1).toLongLong(), query->value(2).toLongLong()), query->value(3).toString()});
    }
    return drafts;
}

Outcome keepDraft(Workspace &workspace, qint64 reading, const Draft &draft, const QString &editor)
{
    const Database &database = workspace.database();
    const QVariantList key = {reading, nameOf(draft.kind), draft.place.start(), draft.place.end()};
    // At a shared desk words that somebody else typed are theirs; nobody's are overwritten unseen.
    const bool isShared = workspace.isShared();
    const QString own = isShared ? u" AND editor = ?"_s : QString();
    const QVariantList whose = isShared ? QVariantList{editor} : QVariantList();
    Transaction transaction(workspace.database());
    if (Outcome begun = transaction.begin(); !begun)
        return begun;
    const auto gone = database.run(
        u"DELETE FROM draft WHERE reading = ? AND kind = ? AND span_start = ? AND span_end = ?"_s + own, key + whose);
    if (!gone)
        return gone.failure();
    if (!draft.words.isEmpty()) {
        const auto kept =
            database.run(u"INSERT INTO draft (reading, kind, span_start, span_end, words, editor, typed_at) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                         key + QVariantList{draft.words, editor, QDateTime::currentMSecsSinceEpoch()});
        if (!kept)
            return kept.failure();
        if (kept->numRowsAffected() == 0)
            return Failure{Sentences::tr("Somebody else is writing at this place; your words stand in this window "
                                         "alone until one of you has sent them.")};
    }
    workspace.written();
    return transaction.commit();
}

} // namespace bluepencil
