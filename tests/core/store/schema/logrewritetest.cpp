// SPDX-License-Identifier: Apache-2.0
#include "store/schema/logrewrite.h"

#include "review/edits.h"
#include "store/database/database.h"
#include "support/oldlog.h"
#include "support/storefixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// Makes the database one that schema 2 wrote.
void makeOld(const Workspace &workspace, const ReviewSession &session)
{
    logByDecisions(workspace, session);
    QVERIFY(backToSchemaNine(workspace.database()));
    QVERIFY(workspace.database().run(u"DROP TABLE refused_rule"_s).ok());
    QVERIFY(workspace.database().run(u"DROP TABLE draft"_s).ok());
    QVERIFY(workspace.database().run(u"DROP TABLE written"_s).ok());
    QVERIFY(workspace.database().run(u"ALTER TABLE export DROP COLUMN byte_hash"_s).ok());
    QVERIFY(workspace.database().run(u"ALTER TABLE source DROP COLUMN title"_s).ok());
    QVERIFY(workspace.database().run(u"ALTER TABLE source DROP COLUMN problem"_s).ok());
    QVERIFY(workspace.database().run(u"ALTER TABLE reading DROP COLUMN log_length"_s).ok());
    QVERIFY(workspace.database().run(u"UPDATE schema_version SET version = 2"_s).ok());
}

/// All rows of the log, in order, a line each.
QStringList rowsOf(const Workspace &workspace)
{
    auto rows = workspace.database().run(u"SELECT sequence, size, editor, decided_at, verb, span_start, span_end, "
                                         "changes FROM step ORDER BY sequence"_s);
    QStringList lines;
    while (rows->next()) {
        QStringList values;
        for (int column = 0; column < 8; ++column)
            values.append(rows->value(column).toString());
        lines.append(values.join(u'|'));
    }
    return lines;
}

} // namespace

class LogRewriteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Whatever was decided, the log of an older Bluepencil becomes the very rows that this one would have written.
    void anOldLogBecomesWhatIsWrittenToday()
    {
        const StoreFixture desk;
        QRandomGenerator random(17);
        QStringList rows;
        QList<LogEntry> history;
        Review review;
        {
            const auto workspace = desk.workspace();
            const auto session = desk.session(*workspace);
            for (int edit = 0; edit < 60; ++edit)
                QVERIFY(session->apply(someEdit(*session, random)).ok());
            rows = rowsOf(*workspace);
            history = session->history();
            review = session->review();
            makeOld(*workspace, *session);
        }
        QVERIFY(rows.size() > 20);
        const auto workspace = desk.workspace();
        QVERIFY(workspace);
        QCOMPARE(rowsOf(*workspace), rows);
        QVERIFY(!workspace->database().tables().contains(u"decision"_s));
        const auto session = desk.session(*workspace);
        QCOMPARE(session->history(), history);
        QCOMPARE(session->review(), review);
    }

    void anEmptyLogStaysEmpty()
    {
        const StoreFixture desk;
        {
            const auto workspace = desk.workspace();
            makeOld(*workspace, *desk.session(*workspace));
        }
        const auto workspace = desk.workspace();
        QVERIFY(workspace);
        QVERIFY(rowsOf(*workspace).isEmpty());
        QVERIFY(desk.session(*workspace)->history().isEmpty());
    }

    /// A log that cannot be taken over stays as it was.
    void aRewriteThatFailsChangesNothing()
    {
        const StoreFixture desk;
        {
            const auto workspace = desk.workspace();
            const auto session = desk.session(*workspace);
            QRandomGenerator random(3);
            for (int edit = 0; edit < 10; ++edit)
                QVERIFY(session->apply(someEdit(*session, random)).ok());
            makeOld(*workspace, *session);
            QVERIFY(workspace->database().run(u"UPDATE decision SET reading = 99 WHERE sequence = 3"_s).ok());
        }
        const auto refused = Workspace::open(desk.folder());
        QVERIFY(!refused.ok());
        QVERIFY2(refused.sentence().contains("reviews.sqlite"_L1), qPrintable(refused.sentence()));
        auto database = Database::open(desk.database());
        QVERIFY(database.ok());
        QVERIFY((*database)->tables().contains(u"decision"_s));
        QVERIFY(!(*database)->tables().contains(u"step"_s));
        QCOMPARE((*database)->value(u"SELECT version FROM schema_version"_s)->toInt(), 2);
    }
};

QTEST_GUILESS_MAIN(LogRewriteTest)
#include "logrewritetest.moc"
