// SPDX-License-Identifier: Apache-2.0
#include "store/erasure/nameremoval.h"

#include "store/database/database.h"
#include "store/database/hash.h"
#include "store/database/overwriting.h"
#include "store/erasure/erasures.h"
#include "store/queue/keptbytes.h"
#include "store/queue/reading.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(NameRemoval)
};

constexpr int compressionLevel = 6;

/// A person's name in all its spellings, as whole words.
class Name {
public:
    explicit Name(const QStringList &spellings)
    {
        QStringList patterns;
        for (const QString &spelling : spellings) {
            QStringList words;
            for (const QString &word : spelling.simplified().split(u' ', Qt::SkipEmptyParts))
                words.append(QRegularExpression::escape(word));
            if (!words.isEmpty())
                patterns.append(words.join(u"\\s+"_s));
        }
        // The longest first, so that no part of a name is left beside the mark.
        std::sort(patterns.begin(), patterns.end(),
                  [](const QString &a, const QString &b) { return a.size() > b.size(); });
        m_isBlank = patterns.isEmpty();
        m_pattern.setPattern(u"(?<![\\p{L}\\p{N}])(?:%1)(?![\\p{L}\\p{N}])"_s.arg(patterns.join(u'|')));
        m_pattern.setPatternOptions(QRegularExpression::CaseInsensitiveOption |
                                    QRegularExpression::UseUnicodePropertiesOption);
    }

    [[nodiscard]] bool isBlank() const { return m_isBlank; }
    [[nodiscard]] bool isIn(const QString &text) const { return m_pattern.match(text).hasMatch(); }
    [[nodiscard]] QString removedFrom(QString text) const { return text.replace(m_pattern, removedName()); }

private:
    bool m_isBlank = true;
    QRegularExpression m_pattern;
};

/// The texts of an object and of those in it.
QJsonObject removedFrom(QJsonObject object, const Name &name)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member->isString())
            *member = name.removedFrom(member->toString());
        else if (member->isObject())
            *member = removedFrom(member->toObject(), name);
    }
    return object;
}

/// An array of decisions or changes without the name; nothing where it has none. A change whose exact text was altered
/// says so, since it is not what stands in the article any more.
std::optional<QJsonArray> removedFrom(const QJsonArray &before, const Name &name, bool marksText)
{
    QJsonArray after;
    for (const auto &value : before) {
        const QJsonObject was = value.toObject();
        QJsonObject object = removedFrom(was, name);
        if (marksText && object["text"_L1] != was["text"_L1])
            object.insert("removed"_L1, true);
        after.append(object);
    }
    return after == before ? std::nullopt : std::optional(after);
}

/// The same of a column.
std::optional<QByteArray> removedFrom(const QString &json, const Name &name, bool marksText)
{
    const auto after = removedFrom(QJsonDocument::fromJson(json.toUtf8()).array(), name, marksText);
    return after ? std::optional(QJsonDocument(*after).toJson(QJsonDocument::Compact)) : std::nullopt;
}

/// Takes a name out of the tables, one after the other, and counts.
class Removal {
public:
    Removal(const Database &database, Name name)
        : m_database(database)
        , m_name(std::move(name))
    {
    }

    [[nodiscard]] const NameRemoval &done() const { return m_done; }
    [[nodiscard]] const QSet<qint64> &sources() const { return m_sources; }

    Outcome run(qint64 now)
    {
        m_now = now;
        for (const auto step : {&Removal::documents, &Removal::steps, &Removal::editions, &Removal::columns}) {
            if (Outcome taken = (this->*step)(); !taken)
                return taken;
        }
        m_done.articles = m_sources.size();
        return Done{};
    }

private:
    /// All rows of a statement at once: they are altered while the next ones are asked for.
    [[nodiscard]] Result<QList<QVariantList>> rowsOf(const QString &statement, int columns) const
    {
        auto rows = m_database.run(statement);
        if (!rows)
            return rows.failure();
        QList<QVariantList> all;
        while (rows->next()) {
            QVariantList row;
            for (int column = 0; column < columns; ++column)
                row.append(rows->value(column));
            all.append(row);
        }
        return all;
    }

    Outcome alter(const QString &statement, const QVariantList &values) const
    {
        const auto done = m_database.run(statement, values);
        return done ? Outcome(Done{}) : done.failure();
    }

    [[nodiscard]] Result<bool> isScraped(qint64 reading, const QString &path) const
    {
        const auto kept = keptReading(m_database, reading);
        if (!kept)
            return kept.failure();
        if (!*kept || (*kept)->bytes.isEmpty())
            return false;
        const Result<Reading> read = readingOf((*kept)->bytes, path, (*kept)->options);
        if (!read)
            return m_name.isIn(QString::fromUtf8((*kept)->bytes));
        const Origin &origin = read->article.origin();
        return m_name.isIn(read->article.text()) || m_name.isIn(origin.title) || m_name.isIn(origin.byline);
    }

    Outcome documents()
    {
        const auto rows = rowsOf(u"SELECT reading.id, document.id, document.source, source.path FROM reading"
                                 " JOIN document ON document.id = reading.document"
                                 " JOIN source ON source.id = document.source"
                                 " WHERE document.bytes IS NOT NULL"_s,
                                 4);
        if (!rows)
            return rows.failure();
        for (const QVariantList &row : *rows) {
            const Result<bool> isThere = isScraped(row.at(0).toLongLong(), row.at(3).toString());
            if (!isThere)
                return isThere.failure();
            if (!*isThere)
                continue;
            m_sources.insert(row.at(2).toLongLong());
            ++m_done.texts;
            if (Outcome gone =
                    alter(u"UPDATE document SET bytes = NULL, purged_at = ? WHERE id = ?"_s, {m_now, row.at(1)});
                !gone)
                return gone;
        }
        return Done{};
    }

    Outcome steps()
    {
        const auto rows = rowsOf(u"SELECT step.reading, step.sequence, step.changes, step.editor, document.source"
                                 " FROM step JOIN reading ON reading.id = step.reading"
                                 " JOIN document ON document.id = reading.document"_s,
                                 5);
        if (!rows)
            return rows.failure();
        for (const QVariantList &row : *rows) {
            const QString editor = row.at(3).toString();
            const auto changes = removedFrom(row.at(2).toString(), m_name, true);
            if (!changes && !m_name.isIn(editor))
                continue;
            m_sources.insert(row.at(4).toLongLong());
            ++m_done.steps;
            if (Outcome altered = alter(u"UPDATE step SET changes = CAST(? AS TEXT), editor = ?"
                                        " WHERE reading = ? AND sequence = ?"_s,
                                        {m_database.dialect().text(changes.value_or(row.at(2).toString().toUtf8())),
                                         m_name.removedFrom(editor), row.at(0), row.at(1)});
                !altered)
                return altered;
        }
        return Done{};
    }

    Outcome editions()
    {
        const auto rows = rowsOf(u"SELECT id, source, decisions, editor, reason, exported FROM edition"_s, 6);
        if (!rows)
            return rows.failure();
        for (const QVariantList &row : *rows) {
            const QByteArray exported = qUncompress(row.at(5).toByteArray());
            const bool wentOut = m_name.isIn(QString::fromUtf8(exported));
            const auto decisions = removedFrom(row.at(2).toString(), m_name, false);
            if (!wentOut && !decisions && !m_name.isIn(row.at(3).toString()) && !m_name.isIn(row.at(4).toString()))
                continue;
            m_sources.insert(row.at(1).toLongLong());
            ++m_done.editions;
            if (Outcome altered = alter(u"UPDATE edition SET decisions = CAST(? AS TEXT), editor = ?, reason = ?"
                                        " WHERE id = ?"_s,
                                        {m_database.dialect().text(decisions.value_or(row.at(2).toString().toUtf8())),
                                         m_name.removedFrom(row.at(3).toString()),
                                         m_name.removedFrom(row.at(4).toString()), row.at(0)});
                !altered)
                return altered;
            if (Outcome altered = wentOut ? textOf(row.at(0), exported) : Done{}; !altered)
                return altered;
        }
        return Done{};
    }

    /// What went out, and the files that it was written to.
    Outcome textOf(const QVariant &edition, const QByteArray &exported)
    {
        const QByteArray left = m_name.removedFrom(QString::fromUtf8(exported)).toUtf8();
        if (Outcome altered = alter(u"UPDATE edition SET exported = ?, left_hash = ? WHERE id = ?"_s,
                                    {qCompress(left, compressionLevel), sha256(left), edition});
            !altered)
            return altered;
        const auto gone = m_database.run(u"DELETE FROM written WHERE edition = ?"_s, {edition});
        if (!gone)
            return gone.failure();
        m_done.files += gone->numRowsAffected();
        return Done{};
    }

    /// Single texts beside the log.
    Outcome columns()
    {
        struct Column {
            QLatin1StringView table;
            QLatin1StringView name;
        };
        static constexpr std::array all = {
            Column{"source"_L1, "title"_L1},      Column{"draft"_L1, "words"_L1},
            Column{"draft"_L1, "editor"_L1},      Column{"export"_L1, "editor"_L1},
            Column{"recall"_L1, "words"_L1},      Column{"recall"_L1, "instead"_L1},
            Column{"recall"_L1, "reason"_L1},     Column{"recall"_L1, "editor"_L1},
            Column{"erasure"_L1, "reason"_L1},    Column{"erasure"_L1, "editor"_L1},
            Column{"house_rule"_L1, "editor"_L1}, Column{"refused_rule"_L1, "editor"_L1},
        };
        for (const Column &column : all) {
            const auto rows = rowsOf(u"SELECT DISTINCT %1 FROM %2"_s.arg(column.name, column.table), 1);
            if (!rows)
                return rows.failure();
            for (const QVariantList &row : *rows) {
                const QString text = row.first().toString();
                if (!m_name.isIn(text))
                    continue;
                if (Outcome altered = alter(u"UPDATE %1 SET %2 = ? WHERE %2 = ?"_s.arg(column.table, column.name),
                                            {m_name.removedFrom(text), text});
                    !altered)
                    return altered;
            }
        }
        return Done{};
    }

    const Database &m_database;
    Name m_name;
    qint64 m_now = 0;
    NameRemoval m_done;
    QSet<qint64> m_sources;
};

/// Nobody else alters what stands in the log.
Outcome mayAlterLog(const Database &database)
{
    if (!database.dialect().isServer())
        return Done{};
    const auto owns = database.value(u"SELECT pg_has_role(current_user, relowner, 'MEMBER') FROM pg_class"
                                     " WHERE oid = to_regclass('public.step')"_s);
    if (!owns)
        return owns.failure();
    if (owns->toBool())
        return Done{};
    return Failure{Sentences::tr("Only who keeps the workspace removes a name from its log; ask them to run "
                                 "“bluepencil-cli retention forget”.")};
}

} // namespace

QString removedName()
{
    return u"[name removed]"_s;
}

bool removeName(CarriedStep &step, const QStringList &spellings)
{
    const Name name(spellings);
    if (name.isBlank())
        return false;
    const auto changes = removedFrom(step.changes, name, true);
    const bool isTheirs = name.isIn(step.editor);
    if (changes)
        step.changes = *changes;
    if (isTheirs)
        step.editor = name.removedFrom(step.editor);
    return changes || isTheirs;
}

void removeWords(CarriedStep &step, bool isTextGone)
{
    QJsonArray changes;
    for (const auto &value : std::as_const(step.changes)) {
        QJsonObject change = value.toObject();
        QJsonObject after = change["after"_L1].toObject();
        for (const auto member : {"words"_L1, "reason"_L1}) {
            if (after.contains(member))
                after.insert(member, removedName());
        }
        if (!after.isEmpty())
            change.insert("after"_L1, after);
        if (isTextGone) {
            change.insert("text"_L1, removedName());
            change.insert("removed"_L1, true);
        }
        changes.append(change);
    }
    step.changes = changes;
}

Result<NameRemoval> removeName(const Database &database, const QStringList &spellings, const QString &reason,
                               const Signature &by)
{
    const Name name(spellings);
    if (name.isBlank() || reason.trimmed().isEmpty())
        return Failure{Sentences::tr("Say which name is to be removed, and on whose request or by which law.")};
    if (Outcome may = mayAlterLog(database); !may)
        return may.failure();
    if (Outcome set = overwriteWhatGoes(database); !set)
        return set.failure();
    Transaction transaction(database);
    if (Outcome begun = transaction.begin(); !begun)
        return begun.failure();
    // Writing comes first, so that the transaction waits for others instead of failing.
    if (const auto first = database.run(u"UPDATE schema_version SET version = version"_s); !first)
        return first.failure();
    Removal removal(database, name);
    if (Outcome removed = removal.run(by.when); !removed)
        return removed.failure();
    const Signature signature{name.removedFrom(by.editor), by.when};
    if (Outcome noted = addErasure(database, ErasureKind::Name, removal.sources(), name.removedFrom(reason), signature);
        !noted)
        return noted.failure();
    if (Outcome committed = transaction.commit(); !committed)
        return committed.failure();
    emptyLogOf(database);
    return removal.done();
}

Result<NameRemoval> removeNameIn(const QString &databaseFile, const QStringList &spellings, const QString &reason,
                                 const Signature &by)
{
    const auto database = Database::open(databaseFile);
    return database ? removeName(**database, spellings, reason, by) : database.failure();
}

} // namespace bluepencil
