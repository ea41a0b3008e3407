// SPDX-License-Identifier: Apache-2.0
#include "support/oldlog.h"

#include "store/database/database.h"
#include "store/log/decisionjson.h"
#include "store/session/reviewsession.h"
#include "store/workspace/workspace.h"

#include <QTest>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

QVariant stateOf(const std::optional<Decision> &decision)
{
    return decision ? QVariant(QString::fromUtf8(jsonOf(*decision))) : QVariant();
}

QVariantList rowOf(const LogEntry &entry, const QVariant &reading, const Article &article)
{
    const Change &change = entry.change;
    const Decision &decision = change.after ? *change.after : *change.before;
    return {reading,
            static_cast<qint64>(entry.sequence),
            static_cast<qint64>(entry.batch),
            u"%1"_s.arg(change.id.value(), 16, 16, QChar(u'0')),
            entry.editor,
            entry.when,
            change.after ? QString(nameOf(decision.verb)) : u"undecided"_s,
            decision.span.start(),
            decision.span.end(),
            article.textOf(decision.span).toString(),
            stateOf(change.before),
            stateOf(change.after)};
}

} // namespace

void logByDecisions(const Workspace &workspace, const ReviewSession &session)
{
    const Database &database = workspace.database();
    const auto reading = database.value(u"SELECT reading FROM step"_s);
    QVERIFY(reading.ok());
    QVERIFY(database
                .run(u"CREATE TABLE decision (reading BIGINT, sequence BIGINT, batch BIGINT, decision TEXT, "
                     "editor TEXT, decided_at BIGINT, verb TEXT, kind TEXT DEFAULT '', category TEXT DEFAULT '', "
                     "span_start BIGINT, span_end BIGINT, exact_text TEXT, reason TEXT DEFAULT '', "
                     "state_before TEXT, state_after TEXT, PRIMARY KEY (reading, sequence))"_s)
                .ok());
    for (const LogEntry &entry : session.history())
        QVERIFY(database
                    .run(u"INSERT INTO decision (reading, sequence, batch, decision, editor, decided_at, verb, "
                         "span_start, span_end, exact_text, state_before, state_after) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                         rowOf(entry, *reading, session.article()))
                    .ok());
    QVERIFY(database.run(u"DROP TABLE step"_s).ok());
}

bool backToSchemaNine(const Database &database)
{
    for (const char *statement :
         {"DROP TABLE erasure_source", "DROP TABLE erasure", "ALTER TABLE edition DROP COLUMN left_hash",
          "ALTER TABLE document DROP COLUMN purged_at", "DROP TABLE recall_draft", "DROP TABLE recall",
          "UPDATE schema_version SET version = 9"}) {
        if (!database.run(QString::fromLatin1(statement)))
            return false;
    }
    return true;
}

} // namespace bluepencil
