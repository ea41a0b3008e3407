// SPDX-License-Identifier: Apache-2.0
#include "store/decisionlog.h"

#include "store/database.h"
#include "store/decisionjson.h"
#include "text/article.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QSqlError>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Log {
    Q_DECLARE_TR_FUNCTIONS(DecisionLog)
};

QString textOf(DecisionId id)
{
    return QString::number(id.value(), 16).rightJustified(16, u'0');
}

QVariant stateOf(const std::optional<Decision> &decision)
{
    if (!decision)
        return {};
    return jsonTextOf(*decision);
}

/// The values of a line's row, in the order of the columns.
QVariantList rowOf(const LogEntry &entry, qint64 reading, const Article &article)
{
    const Change &change = entry.change;
    const Decision &decision = change.after ? *change.after : *change.before;
    const bool onFinding = !decision.finding.isNull();
    return {reading,
            static_cast<qint64>(entry.sequence),
            static_cast<qint64>(entry.batch),
            textOf(change.id),
            entry.editor,
            entry.when,
            change.after ? QString(nameOf(decision.verb)) : u"undecided"_s,
            onFinding ? QString(nameOf(decision.kind)) : u""_s,
            onFinding ? QString(nameOf(decision.category)) : u""_s,
            decision.span.start(),
            decision.span.end(),
            article.textOf(decision.span).toString(),
            decision.reason,
            stateOf(change.before),
            stateOf(change.after)};
}

/// What a stored state says: nothing for NULL. False when it cannot be read.
bool readState(const QVariant &value, std::optional<Decision> &decision)
{
    if (value.isNull())
        return true;
    decision = decisionFrom(QJsonDocument::fromJson(value.toString().toUtf8()).object());
    return decision.has_value();
}

} // namespace

Result<QList<LogEntry>> DecisionLog::read() const
{
    auto query = m_database->run(u"SELECT sequence, batch, decision, editor, decided_at, state_after FROM decision "
                                 "WHERE reading = ? ORDER BY sequence"_s,
                                 {m_reading});
    if (!query)
        return query.failure();
    QList<LogEntry> entries;
    // What a line starts from is what the lines before it left.
    QHash<DecisionId, Decision> standing;
    while (query->next()) {
        LogEntry entry;
        entry.sequence = query->value(0).toULongLong();
        entry.batch = query->value(1).toULongLong();
        entry.editor = query->value(3).toString();
        entry.when = query->value(4).toLongLong();
        bool isNumber = false;
        entry.change.id = DecisionId(query->value(2).toString().toULongLong(&isNumber, 16));
        if (!isNumber || !readState(query->value(5), entry.change.after))
            return Failure{Log::tr("“%1” holds a decision that cannot be read; restore it from a backup, or move it "
                                   "elsewhere and start again. Your articles are not touched.")
                               .arg(m_database->file())};
        if (const auto before = standing.constFind(entry.change.id); before != standing.constEnd())
            entry.change.before = *before;
        if (entry.change.after)
            standing.insert(entry.change.id, *entry.change.after);
        else
            standing.remove(entry.change.id);
        entries.append(std::move(entry));
    }
    return entries;
}

Result<quint64> DecisionLog::revision() const
{
    const auto last = m_database->value(u"SELECT MAX(sequence) FROM decision WHERE reading = ?"_s, {m_reading});
    if (!last)
        return last.failure();
    return last->toULongLong();
}

Outcome DecisionLog::append(const QList<LogEntry> &entries, const Article &article) const
{
    auto query = m_database->prepare(
        u"INSERT INTO decision (reading, sequence, batch, decision, editor, decided_at, verb, kind, category, "
        "span_start, span_end, exact_text, reason, state_before, state_after) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!query)
        return query.failure();
    for (const LogEntry &entry : entries) {
        Database::bind(*query, rowOf(entry, m_reading, article));
        if (!query->exec())
            return refusal(entry.sequence, m_database->failure(query->lastError()));
    }
    return Done{};
}

/// Tells a step that somebody else took first from trouble with the database. Asked here and not by the error's code,
/// which every database numbers its own way.
Failure DecisionLog::refusal(quint64 sequence, const Failure &failure) const
{
    const Result<quint64> found = revision();
    if (!found || *found < sequence)
        return failure;
    return Failure{Log::tr("Somebody else decided on this article in the meantime; look at it again before deciding.")};
}

} // namespace bluepencil
