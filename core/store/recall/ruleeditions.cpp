// SPDX-License-Identifier: Apache-2.0
#include "store/recall/ruleeditions.h"

#include "store/database/database.h"
#include "store/editions/edition.h"
#include "store/log/decisionjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <optional>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// The exact texts that the decisions of a reading were about, by what the log calls each.
class LoggedTexts {
public:
    explicit LoggedTexts(QSqlQuery query)
        : m_query(std::move(query))
    {
    }

    [[nodiscard]] Result<QString> textOf(const Database &database, qint64 reading, const Decision &decision)
    {
        if (reading != m_reading) {
            if (Outcome read = readLog(database, reading); !read)
                return read.failure();
        }
        return m_texts.value(decision.finding.value());
    }

private:
    Outcome readLog(const Database &database, qint64 reading)
    {
        m_texts.clear();
        m_reading = reading;
        Database::bind(m_query, {reading});
        if (!m_query.exec())
            return database.failure(m_query.lastError());
        while (m_query.next()) {
            const QJsonArray changes = QJsonDocument::fromJson(m_query.value(0).toString().toUtf8()).array();
            for (const auto &value : changes) {
                const QJsonObject change = value.toObject();
                const QString finding = change["after"_L1]["finding"_L1].toString();
                if (!finding.isEmpty())
                    m_texts.insert(finding.toULongLong(nullptr, 16), change["text"_L1].toString());
            }
        }
        return Done{};
    }

    QSqlQuery m_query;
    qint64 m_reading = 0;
    QHash<quint64, QString> m_texts; ///< by finding
};

/// Gathers them, an edition after the other.
class Gathering {
public:
    Gathering(const Database &database, const Recall &recall, QSqlQuery texts)
        : m_database(database)
        , m_recall(recall)
        , m_texts(std::move(texts))
    {
    }

    [[nodiscard]] const QHash<qint64, RuleEditions> &found() const { return m_found; }

    Outcome gather(const std::stop_token &stop)
    {
        auto rows = m_database.run(
            u"SELECT edition.source, edition.id, number, reading, decisions,"
            " CASE WHEN document.bytes IS NULL THEN 1 ELSE 0 END,"
            " CASE WHEN edition.revision = reading.log_length THEN 1 ELSE 0 END"
            " FROM edition JOIN reading ON reading.id = edition.reading JOIN document ON document.id = reading.document"
            " ORDER BY edition.source, number"_s);
        if (!rows)
            return rows.failure();
        while (!stop.stop_requested() && rows->next()) {
            if (Outcome taken = take(*rows); !taken)
                return taken;
        }
        for (const auto step : {&Gathering::tellNewest, &Gathering::tellFiles}) {
            if (Outcome told = (this->*step)(); !told)
                return told;
        }
        return Done{};
    }

private:
    Outcome take(const QSqlQuery &row)
    {
        const qint64 source = row.value(0).toLongLong();
        if (const auto before = m_found.find(source); before != m_found.end())
            before->isLast = false;
        const auto decisions = decisionsFrom(QJsonDocument::fromJson(row.value(4).toString().toUtf8()).array());
        if (!decisions) // the sentence is that of whoever reads the edition
            return editionsOf(m_database, source).ok() ? Outcome(Done{}) : editionsOf(m_database, source).failure();
        const qint64 reading = row.value(3).toLongLong();
        const bool isPurged = row.value(5).toInt() == 1;
        const Result<QList<RecallPlace>> places = placesOf(reading, *decisions, isPurged);
        if (!places)
            return places.failure();
        if (places->isEmpty())
            return Done{};
        RuleEditions &found = m_found[source];
        found.numbers.append(row.value(2).toInt());
        found.reading = reading;
        found.places = isPurged ? QList<RecallPlace>() : *places;
        found.isPurged = isPurged;
        found.isDecided = row.value(6).toInt() == 1;
        found.isLast = true;
        m_sources.insert(row.value(1).toLongLong(), source);
        return Done{};
    }

    /// What the rule cut, in the order of the text.
    Result<QList<RecallPlace>> placesOf(qint64 reading, QList<Decision> decisions, bool isPurged)
    {
        decisions.removeIf([this](const Decision &decision) { return !m_recall.mayBeOfRule(decision); });
        QList<RecallPlace> places;
        for (const Decision &decision : byPlace(std::move(decisions))) {
            const Result<QString> text = m_texts.textOf(m_database, reading, decision);
            if (!text)
                return text.failure();
            if (isPurged || m_recall.isOfRule(decision, *text))
                places.append({{}, *text});
        }
        return places;
    }

    /// Whether another text was opened later.
    Outcome tellNewest()
    {
        auto rows = m_database.run(u"SELECT document.source, reading.id FROM reading"
                                   " JOIN document ON document.id = reading.document"
                                   " ORDER BY reading.opened_at, reading.id"_s);
        if (!rows)
            return rows.failure();
        while (rows->next()) {
            if (const auto found = m_found.find(rows->value(0).toLongLong()); found != m_found.end())
                found->isRead = found->reading == rows->value(1).toLongLong();
        }
        return Done{};
    }

    Outcome tellFiles()
    {
        const Result<QList<ExportRecord>> all = allExports(m_database);
        if (!all)
            return all.failure();
        for (const ExportRecord &file : *all) {
            if (const auto source = m_sources.constFind(file.edition); source != m_sources.constEnd())
                m_found[*source].files.append(file);
        }
        return Done{};
    }

    const Database &m_database;
    const Recall &m_recall;
    LoggedTexts m_texts;
    QHash<qint64, RuleEditions> m_found;
    QHash<qint64, qint64> m_sources; ///< of the editions that are concerned, by their number
};

} // namespace

Result<QHash<qint64, RuleEditions>> editionsOfRule(const Database &database, const Recall &recall,
                                                   const std::stop_token &stop)
{
    Result<QSqlQuery> texts = database.prepare(u"SELECT changes FROM step WHERE reading = ? ORDER BY sequence"_s);
    if (!texts)
        return texts.failure();
    Gathering gathering(database, recall, std::move(*texts));
    if (Outcome gathered = gathering.gather(stop); !gathered)
        return gathered.failure();
    return gathering.found();
}

} // namespace bluepencil
