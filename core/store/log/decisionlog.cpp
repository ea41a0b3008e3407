// SPDX-License-Identifier: Apache-2.0
#include "store/log/decisionlog.h"

#include "store/database/database.h"
#include "store/database/jsonobject.h"
#include "store/log/articleholder.h"
#include "store/log/decisionjson.h"
#include "text/article.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QMap>
#include <QSqlQuery>

#include <algorithm>

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

Failure unreadable(const Database &database)
{
    return Failure{Log::tr("“%1” holds a decision that cannot be read; restore it from a backup, or move it elsewhere "
                           "and start again. Your articles are not touched.")
                       .arg(database.file())};
}

/// What a change is about: its decision, or the one that it takes away.
const Decision &decisionOf(const Change &change)
{
    return change.after ? *change.after : *change.before;
}

QString verbOf(const Change &change)
{
    return change.after ? QString(nameOf(change.after->verb)) : u"undecided"_s;
}

void appendJson(QByteArray &json, const Change &change, const Article &article)
{
    JsonObject object(json);
    if (change.after) {
        object.begin("after"_L1);
        appendJson(json, *change.after);
    }
    object.add("id"_L1, QStringView(textOf(change.id)));
    object.add("text"_L1, article.textOf(decisionOf(change).span));
    object.end();
}

QByteArray jsonOf(const QList<LogEntry> &step, const Article &article)
{
    // Growing by doubling would move megabytes when thousands are cut at once.
    constexpr qsizetype usualLength = 480;
    QByteArray json;
    json.reserve(usualLength * step.size());
    for (const LogEntry &entry : step) {
        json += json.isEmpty() ? '[' : ',';
        appendJson(json, entry.change, article);
    }
    json += ']';
    return json;
}

/// From where to where the changes of a step reach.
Span extentOf(const QList<LogEntry> &step)
{
    Span extent = decisionOf(step.first().change).span;
    for (const LogEntry &entry : step) {
        const Span span = decisionOf(entry.change).span;
        extent = Span(std::min(extent.start(), span.start()), std::max(extent.end(), span.end()));
    }
    return extent;
}

Failure damaged(const Database &database)
{
    return Failure{Log::tr("“%1” is damaged: decisions are missing, or are about words that do not stand where they "
                           "should. Nothing was shown or exported from it; restore it from a backup. Your articles "
                           "are not touched.")
                       .arg(database.file())};
}

Failure decidedMeanwhile()
{
    return {Log::tr("Somebody else decided on this article in the meantime; look at it again before deciding.")};
}

/// A change of a step, in its stored form. Nothing when it cannot be read.
std::optional<Change> changeFrom(const QJsonObject &object)
{
    bool isNumber = false;
    Change change;
    change.id = DecisionId(object["id"_L1].toString().toULongLong(&isNumber, 16));
    if (!isNumber)
        return std::nullopt;
    if (object.contains("after"_L1)) {
        change.after = decisionFrom(object["after"_L1].toObject());
        if (!change.after)
            return std::nullopt;
    }
    return change;
}

/// The changes of a stored step. Nothing when they cannot be read.
std::optional<QJsonArray> changesIn(const QVariant &column)
{
    const QJsonDocument changes = QJsonDocument::fromJson(column.toString().toUtf8());
    return changes.isArray() ? std::optional(changes.array()) : std::nullopt;
}

/// A step as it is stored: its lines, and beside each the text that it was about.
struct StoredStep {
    QList<LogEntry> entries;
    QStringList texts;
    QList<bool> altered; ///< a name was removed from the text: it is not what stands in the article any more
};

/// The lines of a step of which the first has this number. Nothing when one cannot be read.
std::optional<StoredStep> stepFrom(const CarriedStep &carried, quint64 first)
{
    StoredStep step;
    for (const auto &value : carried.changes) {
        const QJsonObject object = value.toObject();
        const std::optional<Change> change = changeFrom(object);
        if (!change)
            return std::nullopt;
        step.entries.append(
            {first + static_cast<quint64>(step.entries.size()), first, carried.editor, carried.when, *change});
        step.texts.append(object["text"_L1].toString());
        step.altered.append(object["removed"_L1].toBool());
    }
    return step;
}

/// The same of a row: sequence, editor, time and changes are its columns.
std::optional<StoredStep> stepFrom(const QSqlQuery &row)
{
    const std::optional<QJsonArray> changes = changesIn(row.value(3));
    if (!changes)
        return std::nullopt;
    return stepFrom({row.value(1).toString(), row.value(2).toLongLong(), *changes}, row.value(0).toULongLong());
}

/// True when a step goes on where the lines before it ended, and is as long as its row says.
bool isWhole(const StoredStep &step, qint64 size, qsizetype linesBefore)
{
    return !step.entries.isEmpty() && step.entries.size() == size &&
           step.entries.first().sequence == static_cast<quint64>(linesBefore) + 1;
}

/// True when every line of a step is about the very words that stand at its place.
bool isAbout(const Article &article, const StoredStep &step)
{
    const Span all(0, article.length());
    for (qsizetype i = 0; i < step.entries.size(); ++i) {
        const Change &change = step.entries.at(i).change;
        if (!change.after && !change.before)
            return false;
        const Span span = decisionOf(change).span;
        if (!all.contains(span) || (!step.altered.at(i) && article.textOf(span) != step.texts.at(i)))
            return false;
    }
    return true;
}

/// What the lines so far left, by which a line knows what it started from.
class Standing {
public:
    void take(Change &change)
    {
        if (const auto before = m_decisions.constFind(change.id); before != m_decisions.constEnd())
            change.before = *before;
        if (change.after)
            m_decisions.insert(change.id, *change.after);
        else
            m_decisions.remove(change.id);
    }

private:
    QHash<DecisionId, Decision> m_decisions;
};

} // namespace

Result<Review> reviewOf(const QList<LogEntry> &history)
{
    QList<Change> changes;
    changes.reserve(history.size());
    for (const LogEntry &entry : history)
        changes.append(entry.change);
    Review review;
    if (Outcome applied = review.apply(changes); !applied)
        return applied.failure();
    return review;
}

CarriedStep carriedStep(const QList<LogEntry> &step, const Article &article)
{
    const LogEntry &first = step.first();
    return {first.editor, first.when, QJsonDocument::fromJson(jsonOf(step, article)).array()};
}

std::optional<QList<LogEntry>> historyOf(const QList<CarriedStep> &steps, const Article &article,
                                         const QList<LogEntry> &known)
{
    QList<LogEntry> entries = known;
    Standing standing;
    for (LogEntry entry : known)
        standing.take(entry.change);
    for (const CarriedStep &carried : steps) {
        std::optional<StoredStep> step = stepFrom(carried, static_cast<quint64>(entries.size()) + 1);
        if (!step || step->entries.isEmpty())
            return std::nullopt;
        for (LogEntry &entry : step->entries)
            standing.take(entry.change);
        if (!isAbout(article, *step))
            return std::nullopt;
        entries += std::move(step->entries);
    }
    return entries;
}

quint64 revisionOf(const QList<LogEntry> &history)
{
    return history.isEmpty() ? 0 : history.last().sequence;
}

Result<QList<LogEntry>> DecisionLog::read(const Article &article) const
{
    return readComparedWith(&article);
}

Result<QList<LogEntry>> DecisionLog::readUnseen() const
{
    return readComparedWith(nullptr);
}

Result<QList<LogEntry>> DecisionLog::readComparedWith(const Article *article) const
{
    // Rows and their number in one statement: between two of them another program may add a step.
    auto query =
        m_database->run(u"SELECT sequence, editor, decided_at, changes, size, log_length FROM reading"
                        " LEFT JOIN step ON step.reading = reading.id WHERE reading.id = ? ORDER BY sequence"_s,
                        {m_reading});
    if (!query)
        return query.failure();
    QList<LogEntry> entries;
    Standing standing;
    qint64 length = 0;
    while (query->next()) {
        length = query->value(5).toLongLong();
        if (query->value(0).isNull()) // nothing was ever decided
            break;
        std::optional<StoredStep> step = stepFrom(*query);
        if (!step)
            return unreadable(*m_database);
        for (LogEntry &entry : step->entries)
            standing.take(entry.change);
        if (!isWhole(*step, query->value(4).toLongLong(), entries.size()) || (article && !isAbout(*article, *step)))
            return damaged(*m_database);
        entries += std::move(step->entries);
    }
    if (length != entries.size())
        return damaged(*m_database);
    return entries;
}

Result<QStringList> DecisionLog::texts() const
{
    auto query = m_database->run(u"SELECT sequence, editor, decided_at, changes FROM step WHERE reading = ?"
                                 " ORDER BY sequence"_s,
                                 {m_reading});
    if (!query)
        return query.failure();
    QStringList texts;
    while (query->next()) {
        const std::optional<StoredStep> step = stepFrom(*query);
        if (!step)
            return unreadable(*m_database);
        texts += step->texts;
    }
    return texts;
}

Result<QList<CarriedStep>> DecisionLog::carried() const
{
    auto rows = m_database->run(u"SELECT editor, decided_at, changes FROM step WHERE reading = ? ORDER BY sequence"_s,
                                {m_reading});
    if (!rows)
        return rows.failure();
    QList<CarriedStep> steps;
    while (rows->next()) {
        const std::optional<QJsonArray> changes = changesIn(rows->value(2));
        if (!changes)
            return unreadable(*m_database);
        steps.append({rows->value(0).toString(), rows->value(1).toLongLong(), *changes});
    }
    return steps;
}

Result<quint64> DecisionLog::revision() const
{
    const auto last = m_database->value(u"SELECT MAX(sequence + size - 1) FROM step WHERE reading = ?"_s, {m_reading});
    if (!last)
        return last.failure();
    return last->toULongLong();
}

Outcome DecisionLog::append(const QList<LogEntry> &step, const Article &article) const
{
    const LogEntry &first = step.first();
    const Span extent = extentOf(step);
    // A server forgets the transaction with the first error, and could not be asked for the reason any more.
    if (m_database->dialect().isServer()) {
        const Result<quint64> last = revision();
        if (!last)
            return last.failure();
        if (*last >= first.sequence)
            return decidedMeanwhile();
    }
    const auto added = m_database->run(
        u"INSERT INTO step (reading, sequence, size, editor, decided_at, verb, span_start, span_end, changes) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT))"_s,
        {m_reading, static_cast<qint64>(first.sequence), step.size(), first.editor, first.when, verbOf(first.change),
         extent.start(), extent.end(), m_database->dialect().text(jsonOf(step, article))});
    if (!added)
        return refusal(first.sequence, added.failure());
    const auto counted = m_database->run(u"UPDATE reading SET log_length = ? WHERE id = ?"_s,
                                         {static_cast<qint64>(first.sequence) + step.size() - 1, m_reading});
    if (!counted)
        return counted.failure();
    return Done{};
}

Outcome DecisionLog::appendAtOnce(const QList<LogEntry> &step, const Article &article, qint64 source,
                                  QueueState state) const
{
    const LogEntry &first = step.first();
    const auto before = static_cast<qint64>(first.sequence) - 1;
    const Span extent = extentOf(step);
    const QString stateName = nameOf(state);
    // All parts see the same moment, but a row that somebody changes is waited for and looked at again: that the log is
    // as long as the editor saw it holds when its lines are added. The source is locked first, as everywhere.
    auto done = m_database->runOnce(
        u"WITH held AS MATERIALIZED (%1),"
        " mine AS MATERIALIZED (SELECT id FROM source WHERE id = ? AND NOT EXISTS (SELECT 1 FROM held)"
        " FOR NO KEY UPDATE),"
        " counted AS (UPDATE reading SET log_length = ? WHERE id = ? AND log_length = ?"
        " AND EXISTS (SELECT 1 FROM mine) RETURNING id),"
        " added AS (INSERT INTO step (reading, sequence, size, editor, decided_at, verb, span_start, span_end, changes)"
        " SELECT id, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT) FROM counted RETURNING 1),"
        " told AS (UPDATE source SET state = ? WHERE id = ? AND state <> ? AND EXISTS (SELECT 1 FROM counted))"
        " SELECT (SELECT editor FROM held), (SELECT COUNT(*) FROM added)"_s.arg(holderStatement()),
        {source, source, before + step.size(), m_reading, before, before + 1, step.size(), first.editor, first.when,
         verbOf(first.change), extent.start(), extent.end(), m_database->dialect().text(jsonOf(step, article)),
         stateName, source, stateName});
    if (!done)
        return done.failure();
    if (!done->next() || !done->value(0).isNull())
        return heldBy(done->value(0).toString());
    return done->value(1).toInt() == 1 ? Outcome(Done{}) : decidedMeanwhile();
}

/// Tells a step that somebody else took first from trouble with the database. Asked here and not by the error's code,
/// which every database numbers its own way.
Failure DecisionLog::refusal(quint64 sequence, const Failure &failure) const
{
    const Result<quint64> found = revision();
    if (!found || *found < sequence)
        return failure;
    return decidedMeanwhile();
}

Result<QList<LoggedStep>> stepsBetween(const Database &database, qint64 from, qint64 until, const std::stop_token &stop)
{
    auto rows = database.run(u"SELECT reading, editor, decided_at, changes FROM step"
                             " WHERE decided_at >= ? AND decided_at < ? ORDER BY reading, sequence"_s,
                             {from, until});
    if (!rows)
        return rows.failure();
    QList<LoggedStep> steps;
    while (!stop.stop_requested() && rows->next()) {
        LoggedStep step{rows->value(0).toLongLong(), rows->value(1).toString(), rows->value(2).toLongLong(), {}};
        const std::optional<QJsonArray> changes = changesIn(rows->value(3));
        if (!changes)
            return unreadable(database);
        for (const auto &value : *changes) {
            const std::optional<Change> change = changeFrom(value.toObject());
            if (!change)
                return unreadable(database);
            step.changes.append(*change);
        }
        steps.append(std::move(step));
    }
    return steps;
}

Result<QList<StandingDecision>> standingDecisions(const Database &database, const std::stop_token &stop)
{
    auto query = database.run(u"SELECT reading, changes FROM step ORDER BY reading, sequence"_s);
    if (!query)
        return query.failure();
    QMap<std::pair<qint64, DecisionId>, StandingDecision> standing;
    while (!stop.stop_requested() && query->next()) {
        const qint64 reading = query->value(0).toLongLong();
        const std::optional<QJsonArray> changes = changesIn(query->value(1));
        if (!changes)
            return unreadable(database);
        for (const auto &value : *changes) {
            const QJsonObject object = value.toObject();
            const std::optional<Change> change = changeFrom(object);
            if (!change)
                return unreadable(database);
            const std::pair name(reading, change->id);
            if (change->after)
                standing.insert(name, {reading, *change->after, object["text"_L1].toString()});
            else
                standing.remove(name);
        }
    }
    return standing.values();
}

} // namespace bluepencil
