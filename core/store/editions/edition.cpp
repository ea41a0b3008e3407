// SPDX-License-Identifier: Apache-2.0
#include "store/editions/edition.h"

#include "store/database/database.h"
#include "store/database/hash.h"
#include "store/database/upsert.h"
#include "store/log/decisionjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Edition)
};

constexpr int compressionLevel = 6;

/// The decisions in a column of JSON; nothing when it holds something else.
std::optional<QList<Decision>> decisionsIn(const QVariant &column)
{
    const QJsonDocument document = QJsonDocument::fromJson(column.toString().toUtf8());
    return document.isArray() ? decisionsFrom(document.array()) : std::nullopt;
}

/// Of the text that is kept of it.
const QString &keptHashOf(const Edition &edition)
{
    return edition.leftHash.isEmpty() ? edition.exportedHash : edition.leftHash;
}

/// The edition in a row of the query below, or the sentence that tells why it cannot be read. Its bytes have to be
/// those that were approved.
Result<Edition> editionFrom(const QSqlQuery &row, const QString &file)
{
    Edition edition;
    edition.id = row.value(0).toLongLong();
    edition.number = row.value(1).toInt();
    edition.reading = row.value(2).toLongLong();
    edition.revision = row.value(3).toULongLong();
    edition.rawHash = row.value(4).toString();
    edition.exported = qUncompress(row.value(5).toByteArray());
    edition.exportedHash = row.value(6).toString();
    edition.engine = row.value(8).toString();
    edition.lexicon = row.value(9).toString();
    edition.editor = row.value(10).toString();
    edition.when = row.value(11).toLongLong();
    edition.reason = row.value(12).toString();
    edition.leftHash = row.value(13).toString();
    const auto decisions = decisionsIn(row.value(7));
    if (!decisions || sha256(edition.exported) != keptHashOf(edition))
        return Failure{
            Sentences::tr("Edition %1 in “%2” is damaged and is not what was approved; restore the file from a "
                          "backup.")
                .arg(edition.number)
                .arg(file)};
    edition.decisions = *decisions;
    return edition;
}

} // namespace

Review reviewOf(const Edition &edition)
{
    QList<Change> changes;
    for (const Decision &decision : edition.decisions) {
        const bool onFinding = !decision.finding.isNull();
        changes.append({onFinding ? DecisionId::on(decision.finding) : DecisionId::own(decision.verb, decision.span),
                        std::nullopt, decision});
    }
    Review review;
    (void)review.apply(changes); // from nothing, so that nothing stands against it
    return review;
}

Result<QList<Edition>> editionsOf(const Database &database, qint64 source)
{
    auto query =
        database.run(u"SELECT id, number, reading, revision, raw_hash, exported, exported_hash, decisions, engine, "
                     "lexicon, editor, approved_at, reason, left_hash FROM edition WHERE source = ? ORDER BY number"_s,
                     {source});
    if (!query)
        return query.failure();
    QList<Edition> editions;
    while (query->next()) {
        Result<Edition> edition = editionFrom(*query, database.file());
        if (!edition)
            return edition.failure();
        editions.append(std::move(*edition));
    }
    return editions;
}

Result<int> lastEdition(const Database &database, qint64 source)
{
    const auto number = database.value(u"SELECT MAX(number) FROM edition WHERE source = ?"_s, {source});
    if (!number)
        return number.failure();
    return number->toInt();
}

Outcome addEdition(const Database &database, qint64 source, Edition &edition)
{
    const Result<qint64> id = nextId(database, "edition"_L1);
    if (!id)
        return id.failure();
    edition.id = *id;
    const auto added = database.run(
        u"INSERT INTO edition (id, source, number, reading, revision, raw_hash, exported, exported_hash, "
        u"decisions, engine, "
        "lexicon, editor, approved_at, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), ?, ?, ?, ?, ?)"_s,
        {edition.id, source, edition.number, edition.reading, static_cast<qint64>(edition.revision), edition.rawHash,
         qCompress(edition.exported, compressionLevel), edition.exportedHash,
         database.dialect().text(jsonOf(edition.decisions)), edition.engine, edition.lexicon, edition.editor,
         edition.when, edition.reason});
    if (!added)
        return added.failure();
    return Done{};
}

Result<std::optional<QueueState>> frozenState(const Database &database, qint64 source, qint64 reading, quint64 revision)
{
    const Result<QList<Edition>> editions = editionsOf(database, source);
    if (!editions)
        return editions.failure();
    if (editions->isEmpty() || !editions->last().isOf(reading, revision))
        return std::optional<QueueState>();
    const auto exports = database.value(u"SELECT COUNT(*) FROM export WHERE edition = ?"_s, {editions->last().id});
    if (!exports)
        return exports.failure();
    return std::optional(exports->toLongLong() > 0 ? QueueState::Exported : QueueState::Approved);
}

} // namespace bluepencil
