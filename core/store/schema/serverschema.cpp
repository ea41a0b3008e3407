// SPDX-License-Identifier: Apache-2.0
#include "store/schema/serverschema.h"

#include "store/database/database.h"
#include "store/schema/schema.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(ServerSchema)
};

constexpr std::array roleNames = {"none"_L1, "reader"_L1, "editor"_L1, "chief"_L1};
constexpr std::array givenRoles = {DeskRole::Reader, DeskRole::Editor, DeskRole::Chief};

// Each may be run again, on a workspace of any age. {reader}, {editor} and {chief} are the roles of this database:
// roles are one list for all databases of a server.
constexpr std::array statements = {
    // Numbers of rows: see Dialect::nextId(). What was copied from elsewhere has numbers already.
    "DO $$ DECLARE name text; BEGIN"
    " FOR name IN SELECT table_name FROM information_schema.columns"
    " WHERE table_schema = 'public' AND column_name = 'id' LOOP"
    " EXECUTE format('CREATE SEQUENCE IF NOT EXISTS %I', name || '_id');"
    " EXECUTE format('SELECT setval(%L, GREATEST(nextval(%L), (SELECT COALESCE(MAX(id), 0) + 1 FROM %I)), false)',"
    " name || '_id', name || '_id', name);"
    " END LOOP; END $$",

    // What the log calls whoever logs in here. Nobody takes the name of somebody else.
    "CREATE TABLE IF NOT EXISTS member ("
    " login TEXT NOT NULL PRIMARY KEY DEFAULT current_user,"
    " name TEXT NOT NULL UNIQUE)",

    // Who has which article open; `holds` is 1 for the one who decides. A row counts as long as the connection that
    // made
    // it holds the lock of its number: see presence.h.
    "CREATE TABLE IF NOT EXISTS presence ("
    " id BIGINT NOT NULL PRIMARY KEY,"
    " source BIGINT NOT NULL REFERENCES source (id),"
    " editor TEXT NOT NULL,"
    " holds INTEGER NOT NULL,"
    " since BIGINT NOT NULL)",
    "CREATE INDEX IF NOT EXISTS presence_source ON presence (source)",
    "CREATE SEQUENCE IF NOT EXISTS presence_id",

    // The word that something changed, for whoever listens: the name of what, and its number.
    "CREATE OR REPLACE FUNCTION tell_reading() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
    " PERFORM pg_notify('bluepencil', 'reading ' || NEW.reading); RETURN NULL; END $$",
    "CREATE OR REPLACE FUNCTION tell_source() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
    " PERFORM pg_notify('bluepencil', 'source ' || NEW.id); RETURN NULL; END $$",
    "CREATE OR REPLACE FUNCTION tell_presence() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
    " PERFORM pg_notify('bluepencil', 'presence ' || COALESCE(NEW.source, OLD.source)); RETURN NULL; END $$",
    "CREATE OR REPLACE FUNCTION tell_kind() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
    " PERFORM pg_notify('bluepencil', TG_ARGV[0]); RETURN NULL; END $$",
    "CREATE OR REPLACE TRIGGER told AFTER INSERT ON step FOR EACH ROW EXECUTE FUNCTION tell_reading()",
    "CREATE OR REPLACE TRIGGER told_state AFTER UPDATE OF state ON source FOR EACH ROW"
    " WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION tell_source()",
    "CREATE OR REPLACE TRIGGER told_queue AFTER UPDATE OF queued ON source FOR EACH ROW"
    " WHEN (OLD.queued IS DISTINCT FROM NEW.queued) EXECUTE FUNCTION tell_kind('queue')",
    "CREATE OR REPLACE TRIGGER told_arrival AFTER INSERT ON source FOR EACH STATEMENT"
    " EXECUTE FUNCTION tell_kind('queue')",
    "CREATE OR REPLACE TRIGGER told AFTER INSERT OR UPDATE OR DELETE ON presence FOR EACH ROW"
    " EXECUTE FUNCTION tell_presence()",
    "CREATE OR REPLACE TRIGGER told AFTER INSERT OR UPDATE OR DELETE ON house_rule FOR EACH STATEMENT"
    " EXECUTE FUNCTION tell_kind('rules')",

    // Only an edition makes an article approved, and only a chief makes an edition.
    "CREATE OR REPLACE FUNCTION guard_state() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
    " IF NEW.state IN ('approved', 'exported') AND OLD.state NOT IN ('approved', 'exported')"
    " AND NOT pg_has_role(current_user, '{chief name}', 'MEMBER')"
    " AND NOT EXISTS (SELECT 1 FROM edition JOIN reading ON reading.id = edition.reading"
    " WHERE edition.source = NEW.id AND edition.revision = reading.log_length) THEN"
    " RAISE insufficient_privilege USING MESSAGE = 'only a chief approves'; END IF;"
    " RETURN NEW; END $$",
    "CREATE OR REPLACE TRIGGER guarded BEFORE UPDATE OF state ON source FOR EACH ROW EXECUTE FUNCTION guard_state()",

    // Kept bytes are purged, and never others in their place.
    "CREATE OR REPLACE FUNCTION guard_bytes() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
    " IF NEW.bytes IS NOT NULL AND NEW.bytes IS DISTINCT FROM OLD.bytes THEN"
    " RAISE insufficient_privilege USING MESSAGE = 'kept bytes stay as they are'; END IF;"
    " RETURN NEW; END $$",
    "CREATE OR REPLACE TRIGGER guarded BEFORE UPDATE OF bytes ON document FOR EACH ROW EXECUTE FUNCTION guard_bytes()",

    // The roles, and what each may do: nothing but what stands here. Rows of the log and editions are added, and never
    // changed by anybody.
    "REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {reader}, {editor}, {chief}",
    "REVOKE CREATE ON SCHEMA public FROM PUBLIC",
    "GRANT USAGE ON SCHEMA public TO {reader}, {editor}, {chief}",
    "GRANT SELECT ON ALL TABLES IN SCHEMA public TO {reader}, {editor}, {chief}",
    "GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {editor}, {chief}",
    "GRANT USAGE ON SEQUENCE presence_id TO {reader}",
    "GRANT INSERT, UPDATE, DELETE ON presence TO {reader}, {editor}, {chief}",
    "GRANT INSERT, UPDATE ON member TO {reader}, {editor}, {chief}",
    "GRANT INSERT ON source, document, reading, step, export, written TO {editor}, {chief}",
    "GRANT UPDATE (queued, state, caret, top, opened_at, title, problem) ON source TO {editor}, {chief}",
    "GRANT UPDATE (opened_at) ON document TO {editor}, {chief}",
    "GRANT UPDATE (opened_at, read_paragraphs, log_length) ON reading TO {editor}, {chief}",
    "GRANT INSERT, UPDATE, DELETE ON draft TO {editor}, {chief}",
    "GRANT INSERT ON edition, recall, recall_draft, erasure, erasure_source TO {chief}",
    "GRANT UPDATE (bytes, purged_at) ON document TO {chief}",
    "GRANT INSERT, UPDATE, DELETE ON house_rule, refused_rule, setting TO {chief}",

    // Nobody decides, approves or is present in the name of somebody else.
    "ALTER TABLE member ENABLE ROW LEVEL SECURITY",
    "ALTER TABLE step ENABLE ROW LEVEL SECURITY",
    "ALTER TABLE edition ENABLE ROW LEVEL SECURITY",
    "DROP POLICY IF EXISTS seen ON member",
    "DROP POLICY IF EXISTS own ON member",
    "DROP POLICY IF EXISTS own_change ON member",
    "DROP POLICY IF EXISTS seen ON step",
    "DROP POLICY IF EXISTS own ON step",
    "DROP POLICY IF EXISTS seen ON edition",
    "DROP POLICY IF EXISTS own ON edition",
    "CREATE POLICY seen ON member FOR SELECT USING (true)",
    "CREATE POLICY own ON member FOR INSERT WITH CHECK (login = current_user)",
    "CREATE POLICY own_change ON member FOR UPDATE USING (login = current_user) WITH CHECK (login = current_user)",
    "CREATE POLICY seen ON step FOR SELECT USING (true)",
    "CREATE POLICY own ON step FOR INSERT"
    " WITH CHECK (editor = (SELECT name FROM member WHERE login = current_user))",
    "CREATE POLICY seen ON edition FOR SELECT USING (true)",
    "CREATE POLICY own ON edition FOR INSERT"
    " WITH CHECK (editor = (SELECT name FROM member WHERE login = current_user))",
};

QString quoted(QString identifier)
{
    return u'"' + identifier.replace(u'"', "\"\""_L1) + u'"';
}

QString literal(QString text)
{
    return text.replace(u'\'', "''"_L1);
}

Result<QString> databaseName(const Database &database)
{
    const auto name = database.value(u"SELECT current_database()"_s);
    return name ? Result<QString>(name->toString()) : name.failure();
}

/// What the server calls a role of this database.
QString groupOf(const QString &database, DeskRole role)
{
    return database + u'_' + nameOf(role);
}

QString filledIn(QString statement, const QString &name)
{
    for (const DeskRole role : givenRoles) {
        const QString word = nameOf(role);
        statement.replace(u'{' + word + u'}', quoted(groupOf(name, role)));
        statement.replace(u'{' + word + " name}"_L1, literal(groupOf(name, role)));
    }
    return statement;
}

Outcome makeRoles(const Database &database, const QString &name)
{
    for (const DeskRole role : givenRoles) {
        const QString group = groupOf(name, role);
        const auto known = database.value(u"SELECT 1 FROM pg_roles WHERE rolname = ?"_s, {group});
        if (!known)
            return known.failure();
        if (known->isValid())
            continue;
        if (const auto made = database.run(u"CREATE ROLE %1 NOLOGIN"_s.arg(quoted(group))); !made)
            return made.failure();
    }
    return Done{};
}

} // namespace

QLatin1StringView nameOf(DeskRole role)
{
    return roleNames[static_cast<size_t>(role)];
}

std::optional<DeskRole> deskRoleNamed(const QString &name)
{
    const auto *const found =
        std::find_if(roleNames.begin(), roleNames.end(), [&name](QLatin1StringView each) { return name == each; });
    if (found == roleNames.end())
        return std::nullopt;
    return static_cast<DeskRole>(std::distance(roleNames.begin(), found));
}

Outcome prepareServer(Database &database)
{
    if (Outcome migrated = migrate(database); !migrated)
        return migrated;
    const Result<QString> name = databaseName(database);
    if (!name)
        return name.failure();
    Transaction transaction(database);
    if (Outcome begun = transaction.begin(); !begun)
        return begun;
    if (Outcome made = makeRoles(database, *name); !made)
        return made;
    for (const char *statement : statements) {
        if (const auto done = database.run(filledIn(QString::fromLatin1(statement), *name)); !done)
            return done.failure();
    }
    return transaction.commit();
}

Outcome prepareServer(const QString &address)
{
    const auto database = Database::open(address);
    return database ? prepareServer(**database) : database.failure();
}

Result<DeskRole> roleIn(const Database &database)
{
    if (!database.dialect().isServer())
        return DeskRole::Chief;
    // Whoever made it may do everything, also where it was restored under another name.
    const auto owns = database.value(u"SELECT pg_has_role(current_user, relowner, 'MEMBER') FROM pg_class"
                                     " WHERE oid = to_regclass('public.source')"_s);
    if (!owns)
        return owns.failure();
    if (owns->toBool())
        return DeskRole::Chief;
    const Result<QString> name = databaseName(database);
    if (!name)
        return name.failure();
    for (auto role = givenRoles.rbegin(); role != givenRoles.rend(); ++role) {
        // A role that was dropped by hand is nobody's.
        const auto has = database.value(u"SELECT COALESCE((SELECT pg_has_role(current_user, oid, 'MEMBER')"
                                        " FROM pg_roles WHERE rolname = ?), false)"_s,
                                        {groupOf(*name, *role)});
        if (!has)
            return has.failure();
        if (has->toBool())
            return *role;
    }
    return DeskRole::None;
}

Outcome giveRole(const Database &database, const QString &login, DeskRole role)
{
    const Result<QString> name = databaseName(database);
    if (!name)
        return name.failure();
    const auto known = database.value(u"SELECT 1 FROM pg_roles WHERE rolname = ? AND rolcanlogin"_s, {login});
    if (!known)
        return known.failure();
    if (!known->isValid())
        return Failure{
            Sentences::tr("The server of “%1” knows no login “%2”; have it made (createuser %2) and try again.")
                .arg(database.file(), login)};
    Transaction transaction(database);
    if (Outcome begun = transaction.begin(); !begun)
        return begun;
    for (const DeskRole each : givenRoles) {
        const QString how = each == role ? u"GRANT %1 TO %2"_s : u"REVOKE %1 FROM %2"_s;
        if (const auto done = database.run(how.arg(quoted(groupOf(*name, each)), quoted(login))); !done)
            return done.failure();
    }
    return transaction.commit();
}

Outcome giveRole(const QString &address, const QString &login, DeskRole role)
{
    const auto database = Database::open(address);
    return database ? giveRole(**database, login, role) : database.failure();
}

} // namespace bluepencil
