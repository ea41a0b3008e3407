// SPDX-License-Identifier: Apache-2.0
#include "store/schema/logrewrite.h"

#include "store/database/database.h"
#include "store/database/jsonobject.h"

#include <algorithm>
#include <optional>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

enum Column { Reading, Sequence, Batch, Id, Editor, When, Verb, Start, End, Text, After };

/// The rows of one batch, as they become one row.
struct Step {
    QVariant reading;
    QVariant batch;
    QVariant sequence;
    int size = 0;
    QVariant editor;
    QVariant when;
    QVariant verb;
    qint64 start = 0;
    qint64 end = 0;
    QByteArray changes;

    explicit Step(const QSqlQuery &row)
        : reading(row.value(Reading))
        , batch(row.value(Batch))
        , sequence(row.value(Sequence))
        , editor(row.value(Editor))
        , when(row.value(When))
        , verb(row.value(Verb))
        , start(row.value(Start).toLongLong())
    {
    }

    [[nodiscard]] bool takes(const QSqlQuery &row) const
    {
        return reading == row.value(Reading) && batch == row.value(Batch);
    }

    void add(const QSqlQuery &row)
    {
        ++size;
        start = std::min(start, row.value(Start).toLongLong());
        end = std::max(end, row.value(End).toLongLong());
        changes += changes.isEmpty() ? '[' : ',';
        JsonObject object(changes);
        if (!row.isNull(After)) {
            object.begin("after"_L1);
            changes += row.value(After).toString().toUtf8(); // an object already
        }
        object.add("id"_L1, QStringView(row.value(Id).toString()));
        object.add("text"_L1, QStringView(row.value(Text).toString()));
        object.end();
    }
};

Outcome insert(const Database &database, const Step &step)
{
    const auto added = database.run(
        u"INSERT INTO step (reading, sequence, size, editor, decided_at, verb, span_start, span_end, changes) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT))"_s,
        {step.reading, step.sequence, step.size, step.editor, step.when, step.verb, step.start, step.end,
         database.dialect().text(step.changes + ']')});
    return added ? Outcome(Done{}) : added.failure();
}

} // namespace

Outcome rewriteDecisionsAsSteps(const Database &database)
{
    auto rows = database.run(u"SELECT reading, sequence, batch, decision, editor, decided_at, verb, span_start, "
                             "span_end, exact_text, state_after FROM decision ORDER BY reading, sequence"_s);
    if (!rows)
        return rows.failure();
    std::optional<Step> step;
    while (rows->next()) {
        if (step && !step->takes(*rows)) {
            if (Outcome added = insert(database, *step); !added)
                return added;
            step.reset();
        }
        if (!step)
            step.emplace(*rows);
        step->add(*rows);
    }
    if (step) {
        if (Outcome added = insert(database, *step); !added)
            return added;
    }
    // A table that is being read cannot be dropped.
    rows->finish();
    const auto dropped = database.run(u"DROP TABLE decision"_s);
    return dropped ? Outcome(Done{}) : dropped.failure();
}

} // namespace bluepencil
