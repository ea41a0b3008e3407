// SPDX-License-Identifier: Apache-2.0
#include "store/schema/schema.h"

#include "store/database/database.h"
#include "store/schema/logrewrite.h"

#include <QCoreApplication>

#include <array>
#include <span>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Schema {
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

// Types are those that SQLite and PostgreSQL both take: BIGINT, INTEGER, TEXT, BYTEA (SQLite keeps bytes in a column of
// any type). Numbers of rows are given by us, since the two differ on columns that count by themselves. Hashes are
// SHA-256 in hexadecimal, times are milliseconds since 1970 (UTC), offsets are UTF-16 code units of the reading's text.
constexpr std::array firstSchema = {
    "CREATE TABLE setting ("
    " name TEXT NOT NULL PRIMARY KEY,"
    " value TEXT NOT NULL)",

    // Where articles come from: a file, or a record in one. A row is an entry of the queue while `queued` is 1.
    "CREATE TABLE source ("
    " id BIGINT NOT NULL PRIMARY KEY,"
    " path TEXT NOT NULL,"
    " record TEXT NOT NULL,"
    " queued INTEGER NOT NULL,"
    " state TEXT NOT NULL,"
    " caret BIGINT NOT NULL,"
    " top BIGINT NOT NULL,"
    " opened_at BIGINT NOT NULL,"
    " UNIQUE (path, record))",

    // What a source held, byte for byte, each time it was another. Retention may set `bytes` to NULL; the hash stays.
    "CREATE TABLE document ("
    " id BIGINT NOT NULL PRIMARY KEY,"
    " source BIGINT NOT NULL REFERENCES source (id),"
    " byte_hash TEXT NOT NULL,"
    " byte_count BIGINT NOT NULL,"
    " bytes BYTEA,"
    " opened_at BIGINT NOT NULL,"
    " UNIQUE (source, byte_hash))",

    // How those bytes were turned into the text that offsets index.
    "CREATE TABLE reading ("
    " id BIGINT NOT NULL PRIMARY KEY,"
    " document BIGINT NOT NULL REFERENCES document (id),"
    " options TEXT NOT NULL,"
    " encoding TEXT NOT NULL,"
    " text_hash TEXT NOT NULL,"
    " text_length BIGINT NOT NULL,"
    " opened_at BIGINT NOT NULL,"
    " UNIQUE (document, options, text_hash))",

    // The log: rows are added, never changed. What holds now is what the rows leave when they are taken in order.
    "CREATE TABLE decision ("
    " reading BIGINT NOT NULL REFERENCES reading (id),"
    " sequence BIGINT NOT NULL,"
    " batch BIGINT NOT NULL,"
    " decision TEXT NOT NULL,"
    " editor TEXT NOT NULL,"
    " decided_at BIGINT NOT NULL,"
    " verb TEXT NOT NULL,"
    " kind TEXT NOT NULL,"
    " category TEXT NOT NULL,"
    " span_start BIGINT NOT NULL,"
    " span_end BIGINT NOT NULL,"
    " exact_text TEXT NOT NULL,"
    " reason TEXT NOT NULL,"
    " state_before TEXT,"
    " state_after TEXT,"
    " PRIMARY KEY (reading, sequence))",

    // What approvals froze: rows are added, never changed.
    "CREATE TABLE edition ("
    " id BIGINT NOT NULL PRIMARY KEY,"
    " source BIGINT NOT NULL REFERENCES source (id),"
    " number INTEGER NOT NULL,"
    " reading BIGINT NOT NULL REFERENCES reading (id),"
    " revision BIGINT NOT NULL,"
    " raw_hash TEXT NOT NULL,"
    " exported BYTEA NOT NULL,"
    " exported_hash TEXT NOT NULL,"
    " decisions TEXT NOT NULL,"
    " engine TEXT NOT NULL,"
    " lexicon TEXT NOT NULL,"
    " editor TEXT NOT NULL,"
    " approved_at BIGINT NOT NULL,"
    " reason TEXT NOT NULL,"
    " UNIQUE (source, number))",

    "CREATE TABLE export ("
    " id BIGINT NOT NULL PRIMARY KEY,"
    " edition BIGINT NOT NULL REFERENCES edition (id),"
    " path TEXT NOT NULL,"
    " format TEXT NOT NULL,"
    " editor TEXT NOT NULL,"
    " exported_at BIGINT NOT NULL)",

    "CREATE TABLE house_rule ("
    " id BIGINT NOT NULL PRIMARY KEY,"
    " text TEXT NOT NULL,"
    " form TEXT NOT NULL,"
    " action TEXT NOT NULL,"
    " site TEXT NOT NULL,"
    " editor TEXT NOT NULL,"
    " made_at BIGINT NOT NULL)",
};

// Which paragraphs of a reading have been on somebody's screen: see ParagraphSet::toText().
constexpr std::array secondSchema = {
    "ALTER TABLE reading ADD COLUMN read_paragraphs TEXT NOT NULL DEFAULT ''",
};

// The log by steps instead of decisions: what one key did is one row, however much it was. `sequence` is that of the
// first of its `size` changes, `verb` what that one did, the span reaches over all of them; `changes`: see DecisionLog.
constexpr std::array thirdSchema = {
    "CREATE TABLE step ("
    " reading BIGINT NOT NULL REFERENCES reading (id),"
    " sequence BIGINT NOT NULL,"
    " size INTEGER NOT NULL,"
    " editor TEXT NOT NULL,"
    " decided_at BIGINT NOT NULL,"
    " verb TEXT NOT NULL,"
    " span_start BIGINT NOT NULL,"
    " span_end BIGINT NOT NULL,"
    " changes TEXT NOT NULL,"
    " PRIMARY KEY (reading, sequence))",
};

// Proposals of house rules that an editor said no to, so that nobody is asked twice.
constexpr std::array fourthSchema = {
    "CREATE TABLE refused_rule ("
    " text TEXT NOT NULL,"
    " form TEXT NOT NULL,"
    " action TEXT NOT NULL,"
    " site TEXT NOT NULL,"
    " editor TEXT NOT NULL,"
    " refused_at BIGINT NOT NULL)",
};

// What an article is called that is one of several of its file.
constexpr std::array fifthSchema = {
    "ALTER TABLE source ADD COLUMN title TEXT NOT NULL DEFAULT ''",
};

// How many lines the log of a reading has, beside the log itself: a damaged index hides the last ones without a word.
constexpr std::array sixthSchema = {
    "ALTER TABLE reading ADD COLUMN log_length BIGINT NOT NULL DEFAULT 0",
    "UPDATE reading SET log_length = COALESCE((SELECT SUM(size) FROM step WHERE step.reading = reading.id), 0)",
};

// What was typed and not sent yet. Not part of the log: a row goes once its words were decided on, or emptied.
constexpr std::array seventhSchema = {
    "CREATE TABLE draft ("
    " reading BIGINT NOT NULL REFERENCES reading (id),"
    " kind TEXT NOT NULL,"
    " span_start BIGINT NOT NULL,"
    " span_end BIGINT NOT NULL,"
    " words TEXT NOT NULL,"
    " editor TEXT NOT NULL,"
    " typed_at BIGINT NOT NULL,"
    " PRIMARY KEY (reading, kind, span_start, span_end))",
};

// Why an entry of the queue cannot be read; empty where it can, or where nobody has tried.
constexpr std::array eighthSchema = {
    "ALTER TABLE source ADD COLUMN problem TEXT NOT NULL DEFAULT ''",
};

// What stood in the files that editions were written to: the same bytes once. Those of plain text are the edition's
// own. An export without a hash was made before files were kept.
constexpr std::array ninthSchema = {
    "CREATE TABLE written ("
    " id BIGINT NOT NULL PRIMARY KEY,"
    " edition BIGINT NOT NULL REFERENCES edition (id),"
    " format TEXT NOT NULL,"
    " byte_hash TEXT NOT NULL,"
    " bytes BYTEA NOT NULL,"
    " UNIQUE (edition, format, byte_hash))",
    "ALTER TABLE export ADD COLUMN byte_hash TEXT NOT NULL DEFAULT ''",
};

// What was recalled, by whom and why; and the step of a log by which each correction of it was drafted. Rows are added,
// never changed.
constexpr std::array tenthSchema = {
    "CREATE TABLE recall ("
    " id BIGINT NOT NULL PRIMARY KEY,"
    " kind TEXT NOT NULL,"
    " words TEXT NOT NULL,"
    " instead TEXT NOT NULL,"
    " reason TEXT NOT NULL,"
    " editor TEXT NOT NULL,"
    " recalled_at BIGINT NOT NULL)",

    "CREATE TABLE recall_draft ("
    " recall BIGINT NOT NULL REFERENCES recall (id),"
    " reading BIGINT NOT NULL REFERENCES reading (id),"
    " sequence BIGINT NOT NULL,"
    " PRIMARY KEY (recall, reading, sequence))",
};

// When scraped bytes were purged (0: never), what is left of an edition's text once a name was removed from it (the
// hash of that; empty where it is what went out), and the fact of both. Which name it was is nowhere.
constexpr std::array eleventhSchema = {
    "ALTER TABLE document ADD COLUMN purged_at BIGINT NOT NULL DEFAULT 0",
    "ALTER TABLE edition ADD COLUMN left_hash TEXT NOT NULL DEFAULT ''",
    "CREATE TABLE erasure ("
    " id BIGINT NOT NULL PRIMARY KEY,"
    " kind TEXT NOT NULL,"
    " reason TEXT NOT NULL,"
    " editor TEXT NOT NULL,"
    " erased_at BIGINT NOT NULL)",
    "CREATE TABLE erasure_source ("
    " erasure BIGINT NOT NULL REFERENCES erasure (id),"
    " source BIGINT NOT NULL REFERENCES source (id),"
    " PRIMARY KEY (erasure, source))",
};

/// What leads from one schema to the next: statements, and then what statements alone cannot say.
struct SchemaStep {
    std::span<const char *const> statements;
    Outcome (*rewrite)(const Database &) = nullptr;
};

/// Step N leads from schema N to schema N + 1. Steps that were released stay as they are.
constexpr std::array<SchemaStep, 11> steps = {{{firstSchema},
                                               {secondSchema},
                                               {thirdSchema, rewriteDecisionsAsSteps},
                                               {fourthSchema},
                                               {fifthSchema},
                                               {sixthSchema},
                                               {seventhSchema},
                                               {eighthSchema},
                                               {ninthSchema},
                                               {tenthSchema},
                                               {eleventhSchema}}};

Failure foreign(const Database &database)
{
    return Failure{
        Schema::tr("“%1” is a database of another program; move it elsewhere and start again.").arg(database.file())};
}

/// The schema that the file has: 0 for an empty file.
Result<int> schemaOf(const Database &database)
{
    const auto version = database.value(u"SELECT version FROM schema_version"_s);
    if (version && version->isValid())
        return version->toInt();
    const QStringList tables = database.tables();
    if (tables.isEmpty())
        return 0;
    return tables.contains("schema_version"_L1) && !version ? version.failure() : foreign(database);
}

Failure newer(const Database &database)
{
    return Failure{Schema::tr("“%1” was written by a newer Bluepencil; install that version to open it. "
                              "Nothing in it was changed.")
                       .arg(database.file())};
}

Outcome runAll(Database &database, std::span<const char *const> statements)
{
    for (const char *statement : statements) {
        if (const auto done = database.run(QString::fromLatin1(statement)); !done)
            return done.failure();
    }
    return Done{};
}

Outcome takeStep(Database &database, int from)
{
    static constexpr std::array versionTable = {
        "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)",
        "INSERT INTO schema_version (version) SELECT 0 WHERE NOT EXISTS (SELECT version FROM schema_version)"};
    Transaction transaction(database);
    if (Outcome begun = transaction.begin(); !begun)
        return begun;
    if (from == 0) {
        if (Outcome made = runAll(database, versionTable); !made)
            return made;
    }
    // Counting first makes a second program that starts at the same moment wait, and then find nothing to do.
    const auto counted = database.run(u"UPDATE schema_version SET version = ? WHERE version = ?"_s, {from + 1, from});
    if (!counted)
        return counted.failure();
    if (counted->numRowsAffected() == 1) {
        const SchemaStep &step = steps[static_cast<size_t>(from)];
        if (Outcome taken = runAll(database, step.statements); !taken)
            return taken;
        if (Outcome rewritten = step.rewrite ? step.rewrite(database) : Done{}; !rewritten)
            return rewritten;
    }
    return transaction.commit();
}

} // namespace

int newestSchema()
{
    return static_cast<int>(steps.size());
}

Result<int> knownSchema(const Database &database)
{
    Result<int> found = schemaOf(database);
    if (!found)
        return found;
    if (*found == 0)
        return foreign(database);
    if (*found > newestSchema())
        return newer(database);
    return found;
}

Outcome isBroughtUp(const Database &database)
{
    const Result<int> schema = knownSchema(database);
    if (!schema)
        return schema.failure();
    if (*schema < newestSchema())
        return Failure{Schema::tr("“%1” was written by an older Bluepencil; open the window once, which brings it up "
                                  "to date.")
                           .arg(database.file())};
    return Done{};
}

Outcome migrate(Database &database)
{
    const Result<int> found = schemaOf(database);
    if (!found)
        return found.failure();
    if (*found > newestSchema())
        return newer(database);
    for (int schema = *found; schema < newestSchema(); ++schema) {
        if (Outcome taken = takeStep(database, schema); !taken)
            return taken;
    }
    return Done{};
}

} // namespace bluepencil
