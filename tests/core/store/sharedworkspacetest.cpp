// SPDX-License-Identifier: Apache-2.0
#include "store/database/database.h"
#include "store/database/serveraddress.h"
#include "store/houserules/houserulerecords.h"
#include "store/schema/editornames.h"
#include "store/schema/schema.h"
#include "store/schema/serverschema.h"
#include "store/session/approvals.h"
#include "store/workspace/drafts.h"
#include "store/workspace/workspacecopy.h"
#include "support/keptrule.h"
#include "support/storefixture.h"
#include "support/testserver.h"

#include <QTest>

#include <map>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"M. Lund"_s, 1'700'000'000'000};

QString sentenceOf(const Outcome &outcome)
{
    return outcome ? QString() : outcome.sentence();
}

QList<Change> cutAll(const ReviewSession &session)
{
    return decide(session.review(), session.article(), session.suggestions(), Verb::Cut, by);
}

} // namespace

/// A workspace on a server: who may do what there, how it is made, and how it is kept.
class SharedWorkspaceTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    QString m_address; ///< as whoever keeps the server
    QString m_decided; ///< a workspace with an article that somebody decided on, for tests that leave it as it is
    std::map<DeskRole, std::unique_ptr<Database>> m_seats; ///< there, each under the name of its role

    [[nodiscard]] static TestServer &server() { return TestServer::instance(); }

    /// Somebody with a login and a role in the workspace; the address for it.
    [[nodiscard]] QString letIn(const QString &login, DeskRole role) const
    {
        const auto keeper = Database::open(m_address);
        if (!(*keeper)->value(u"SELECT 1 FROM pg_roles WHERE rolname = ?"_s, {login})->isValid())
            server().run(u"CREATE ROLE %1 LOGIN"_s.arg(login));
        const Outcome given = giveRole(**keeper, login, role);
        if (!given)
            qFatal("%s", qUtf8Printable(given.sentence()));
        return server().addressFor(login, serverAddressFrom(m_address)->database);
    }

    [[nodiscard]] static std::unique_ptr<Workspace> workspaceAt(const QString &address)
    {
        auto workspace = Workspace::open(address);
        if (!workspace)
            qFatal("%s", qUtf8Printable(workspace.sentence()));
        return std::move(*workspace);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_home.path().toLocal8Bit());
        m_decided = server().newDatabase();
        const StoreFixture desk;
        const auto keeper = workspaceAt(m_decided);
        QVERIFY(keeper->setEditor(by.editor).ok());
        const auto session = desk.session(*keeper);
        QVERIFY(session->apply(cutAll(*session).first(1)).ok());
        m_address = m_decided;
        for (const DeskRole role : {DeskRole::Reader, DeskRole::Editor, DeskRole::Chief}) {
            auto seat = Database::open(letIn(u"seat_%1"_s.arg(nameOf(role)), role));
            QVERIFY(seat.ok());
            QCOMPARE(sentenceOf(setEditorIn(**seat, nameOf(role))), QString());
            m_seats.emplace(role, std::move(*seat));
        }
    }
    void cleanupTestCase() { m_seats.clear(); }
    void init()
    {
        const bool takesTheSame = QByteArray(QTest::currentTestFunction()) == "eachRoleMayDoItsOwn";
        m_address = takesTheSame ? m_decided : server().newDatabase();
    }

    void anEmptyDatabaseIsNoWorkspaceYet()
    {
        const QString address = server().newDatabase(false);
        const auto early = Workspace::open(address);
        QVERIFY(!early);
        QVERIFY2(early.sentence().contains(u"workspace init"_s), qUtf8Printable(early.sentence()));
        const auto database = Database::open(address);
        QVERIFY(database.ok());
        QCOMPARE(sentenceOf(prepareServer(**database)), QString());
        QCOMPARE(*knownSchema(**database), newestSchema());
        QCOMPARE(sentenceOf(prepareServer(**database)), QString()); // again, as an upgrade does
        const auto workspace = Workspace::open(address);
        QVERIFY(workspace.ok());
        QVERIFY((*workspace)->isShared());
        QCOMPARE((*workspace)->role(), DeskRole::Chief);
    }

    void anOlderOrNewerSchemaIsRefused_data()
    {
        QTest::addColumn<int>("schema");
        QTest::addColumn<QString>("word");
        QTest::newRow("older") << newestSchema() - 1 << u"workspace migrate"_s;
        QTest::newRow("newer") << newestSchema() + 1 << u"newer"_s;
    }
    void anOlderOrNewerSchemaIsRefused()
    {
        QFETCH(int, schema);
        QFETCH(QString, word);
        QVERIFY((*Database::open(m_address))->run(u"UPDATE schema_version SET version = ?"_s, {schema}).ok());
        const auto workspace = Workspace::open(m_address);
        QVERIFY(!workspace);
        QVERIFY2(workspace.sentence().contains(word), qUtf8Printable(workspace.sentence()));
    }

    void whoCannotBeReachedIsNamed_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("database");
        QTest::newRow("login") << u"nobodyhere"_s << u"postgres"_s;
        QTest::newRow("database") << u"keeper"_s << u"nowhere"_s;
    }
    void whoCannotBeReachedIsNamed()
    {
        QFETCH(QString, login);
        QFETCH(QString, database);
        const QString address = server().addressFor(login, database);
        const auto workspace = Workspace::open(address);
        QVERIFY(!workspace);
        QVERIFY2(workspace.sentence().contains(address), qUtf8Printable(workspace.sentence()));
    }

    void aRoleIsGivenAndTakenAway()
    {
        const QString address = letIn(u"vera"_s, DeskRole::Editor);
        QCOMPARE(workspaceAt(address)->role(), DeskRole::Editor);
        QCOMPARE(workspaceAt(letIn(u"vera"_s, DeskRole::Chief))->role(), DeskRole::Chief);
        QCOMPARE(workspaceAt(letIn(u"vera"_s, DeskRole::Reader))->role(), DeskRole::Reader);
        (void)letIn(u"vera"_s, DeskRole::None);
        const auto gone = Workspace::open(address);
        QVERIFY(!gone);
        QVERIFY2(gone.sentence().contains(u"role"_s), qUtf8Printable(gone.sentence()));
        const auto keeper = Database::open(m_address);
        const Outcome unknown = giveRole(**keeper, u"zebra"_s, DeskRole::Editor);
        QVERIFY(!unknown && unknown.sentence().contains(u"createuser zebra"_s));
        for (const DeskRole role : {DeskRole::None, DeskRole::Reader, DeskRole::Editor, DeskRole::Chief})
            QCOMPARE(deskRoleNamed(nameOf(role)), std::optional(role));
        QVERIFY(!deskRoleNamed(u"king"_s));
    }

    /// What each role may do is held by the server, whatever a program asks for.
    void eachRoleMayDoItsOwn_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<DeskRole>("from"); ///< the least role that may
        const auto row = [](const char *name, DeskRole from, const QString &statement) {
            QTest::newRow(name) << statement << from;
        };
        const DeskRole nobody = DeskRole::None;
        row("look", DeskRole::Reader, u"SELECT * FROM step"_s);
        row("queue", DeskRole::Editor, u"UPDATE source SET queued = 0"_s);
        row("decide", DeskRole::Editor, u"INSERT INTO step VALUES (1, 2, 1, 'Vera', 0, 'cut', 0, 1, '[]')"_s);
        row("decide as somebody else", nobody, u"INSERT INTO step VALUES (1, 2, 1, 'M. Lund', 0, 'cut', 0, 1, '[]')"_s);
        row("change the log", nobody, u"UPDATE step SET editor = 'Vera'"_s);
        row("cut the log short", nobody, u"DELETE FROM step"_s);
        row("approve", DeskRole::Chief,
            u"INSERT INTO edition VALUES (7, 1, 2, 1, 1, '', '', '', '', '', '', 'Vera', 0, '')"_s);
        row("approve as somebody else", nobody,
            u"INSERT INTO edition VALUES (7, 1, 2, 1, 1, '', '', '', '', '', '', 'M. Lund', 0, '')"_s);
        row("call it approved", DeskRole::Chief, u"UPDATE source SET state = 'approved'"_s);
        row("call it exported", DeskRole::Chief, u"UPDATE source SET state = 'exported'"_s);
        row("change an edition", nobody, u"UPDATE edition SET editor = 'Vera'"_s);
        row("make a rule", DeskRole::Chief, u"INSERT INTO house_rule VALUES (9, 'a', 'line', 'cut', '', 'Vera', 0)"_s);
        row("drop a rule", DeskRole::Chief, u"DELETE FROM house_rule"_s);
        row("purge kept bytes", DeskRole::Chief, u"UPDATE document SET bytes = NULL, purged_at = 1"_s);
        row("change kept bytes", nobody, u"UPDATE document SET bytes = ''"_s);
        row("say that bytes were purged", DeskRole::Chief, u"INSERT INTO erasure VALUES (9, 'bytes', '', 'Vera', 0)"_s);
        row("recall", DeskRole::Chief, u"INSERT INTO recall VALUES (9, 'kill', 'a', '', 'b', 'Vera', 0)"_s);
        row("change a recall", nobody, u"UPDATE recall SET reason = 'none'"_s);
        row("raise the schema", nobody, u"UPDATE schema_version SET version = 99"_s);
        row("make a table", nobody, u"CREATE TABLE recipe (name TEXT)"_s);
        row("rename somebody", nobody, u"INSERT INTO member (login, name) VALUES ('otto', 'Otto')"_s);
        row("be present", DeskRole::Reader, u"INSERT INTO presence VALUES (1, 1, 'Vera', 0, 0)"_s);
    }
    void eachRoleMayDoItsOwn()
    {
        QFETCH(QString, statement);
        QFETCH(DeskRole, from);
        for (const DeskRole role : {DeskRole::Reader, DeskRole::Editor, DeskRole::Chief}) {
            const Database &database = *m_seats.at(role);
            QVERIFY(database.run(u"BEGIN"_s).ok());
            const auto done = database.run(QString(statement).replace("'Vera'"_L1, u"'%1'"_s.arg(nameOf(role))));
            QVERIFY(database.run(u"ROLLBACK"_s).ok());
            const bool may = from != DeskRole::None && role >= from;
            QVERIFY2(done.ok() == may,
                     qPrintable(QString(nameOf(role)) + u": "_s + (done ? u"was let through"_s : done.sentence())));
            if (!done)
                QVERIFY2(done.sentence().contains(u"role"_s), qUtf8Printable(done.sentence()));
        }
    }

    /// The whole way, with the program's own functions.
    void anEditorDecidesAndAChiefApproves()
    {
        const StoreFixture desk;
        const auto vera = workspaceAt(letIn(u"vera"_s, DeskRole::Editor));
        QVERIFY(vera->setEditor(u"Vera"_s).ok());
        const auto hers = desk.session(*vera);
        QVERIFY2(hers->apply(cutAll(*hers)).ok(), "");
        const auto refused = approve(*hers, {u"Vera"_s, by.when});
        QVERIFY(!refused);
        QVERIFY2(refused.sentence().contains(u"chief"_s), qUtf8Printable(refused.sentence()));
        QVERIFY(!keepHouseRule(vera->database(), {u"Stay with us."_s, HouseRule::Form::Line}, u"Vera"_s, 0));

        const auto otto = workspaceAt(letIn(u"otto"_s, DeskRole::Chief));
        QVERIFY(!otto->setEditor(u"Vera"_s)); // who she is nobody else becomes
        QVERIFY(otto->setEditor(u"Otto"_s).ok());
        const auto his = desk.session(*otto);
        QCOMPARE(his->review(), hers->review());
        const auto edition = approve(*his, {u"Otto"_s, by.when});
        QVERIFY2(edition.ok(), edition ? "" : qUtf8Printable(edition.sentence()));
        QVERIFY(*hers->reload());
        QCOMPARE(hers->queueState(), QueueState::Approved);
        // Back to what is approved an editor may go: nothing else goes out for it.
        QVERIFY(hers->setSpiked(true).ok());
        QCOMPARE(sentenceOf(hers->setSpiked(false)), QString());
        QCOMPARE(hers->queueState(), QueueState::Approved);
        QCOMPARE(workspaceAt(m_address)->queue()->first().state, QueueState::Approved);
    }

    void aReaderLooksAndLeavesNoTrace()
    {
        const StoreFixture desk;
        const auto vera = workspaceAt(letIn(u"vera"_s, DeskRole::Editor));
        QVERIFY(vera->setEditor(u"Vera"_s).ok());
        const auto rita = workspaceAt(letIn(u"rita"_s, DeskRole::Reader));
        QVERIFY(!rita->mayDecide() && !rita->mayApprove());
        // Before anybody opened it, and after.
        QVERIFY(desk.session(*rita)->history().isEmpty());
        QVERIFY(rita->queue()->isEmpty());
        const auto hers = desk.session(*vera);
        QVERIFY(hers->apply(cutAll(*hers)).ok());
        const auto read = desk.session(*rita);
        QCOMPARE(read->review(), hers->review());
        QCOMPARE(read->cleanText().text(), hers->cleanText().text());
        QVERIFY(read->setPlace({3, 1}).ok());
        QCOMPARE(vera->queue()->first().place, Place());
        const Outcome refused = read->apply(undecide(read->review(), read->analysis().findings));
        QVERIFY(!refused && refused.sentence().contains(u"role"_s));
        QCOMPARE(read->review(), hers->review());
    }

    /// Spikes, rules and drafts say what they saw, as decisions do.
    void whoeverComesSecondIsToldAndHidesNothing()
    {
        const StoreFixture desk;
        const QString address = server().newDatabase();
        const auto first = workspaceAt(address);
        const auto second = workspaceAt(address);
        const auto mine = desk.session(*first);
        const auto theirs = desk.session(*second);

        QVERIFY(theirs->apply(cutAll(*theirs)).ok());
        const Outcome spiked = mine->setSpiked(true);
        QVERIFY(!spiked && spiked.sentence().contains(desk.file()));
        QCOMPARE(mine->review(), theirs->review()); // it is seen now
        QVERIFY(approve(*theirs, by).ok());
        QVERIFY(!mine->setSpiked(true));
        QCOMPARE(mine->queueState(), QueueState::Approved);
        QVERIFY(mine->setSpiked(true).ok());

        const Database &database = first->database();
        const HouseRule rule{u"Sign up here"_s, HouseRule::Form::Line, HouseRule::Action::Cut, {}};
        QVERIFY(keepHouseRule(database, rule, u"Vera"_s, 1).ok());
        const KeptHouseRule seen = houseRulesIn(database)->first();
        const auto changedTo = [&seen](const QString &text) {
            KeptHouseRule other = seen;
            other.rule.text = text;
            return HouseRuleStep{{seen}, {other}};
        };
        QVERIFY(changeHouseRules(second->database(), changedTo(u"Sign up there"_s)).ok());
        const auto refused = changeHouseRules(database, changedTo(u"Sign up nowhere"_s));
        QVERIFY(!refused && refused.sentence().contains(u"Sign up here"_s));
        QCOMPARE(houseRulesIn(database)->size(), 1);
        QCOMPARE(houseRulesIn(database)->first().rule.text, u"Sign up there"_s);

        const qint64 reading = mine->record().reading;
        const Span place(0, 4);
        QVERIFY(keepDraft(*first, reading, {DraftKind::Note, place, u"Mine"_s}, u"Vera"_s).ok());
        QVERIFY(!keepDraft(*second, reading, {DraftKind::Note, place, u"Theirs"_s}, u"Otto"_s));
        QVERIFY(keepDraft(*second, reading, {DraftKind::Note, place, {}}, u"Otto"_s).ok());
        QCOMPARE(draftsOf(database, reading)->first().words, u"Mine"_s);
        QVERIFY(keepDraft(*first, reading, {DraftKind::Note, place, u"Mine too"_s}, u"Vera"_s).ok());
        QCOMPARE(draftsOf(database, reading)->first().words, u"Mine too"_s);
    }

    void aFolderMovesToAServerAndBack()
    {
        const StoreFixture desk;
        {
            const auto local = Workspace::open(m_home.filePath(u"local"_s));
            const auto session = desk.session(**local);
            QVERIFY(session->apply(cutAll(*session)).ok());
            QVERIFY(approve(*session, by).ok());
            QVERIFY(
                keepHouseRule((*local)->database(), {u"Stay with us."_s, HouseRule::Form::Line}, by.editor, 5).ok());
            const auto server = Database::open(m_address);
            QCOMPARE(sentenceOf(copyWorkspace((*local)->database(), **server)), QString());
            QCOMPARE(sentenceOf(prepareServer(**server)), QString());
            const Outcome again = copyWorkspace((*local)->database(), **server);
            QVERIFY(!again && again.sentence().contains(m_address));
        }
        const auto shared = workspaceAt(m_address);
        const auto there = desk.session(*shared);
        QCOMPARE(there->queueState(), QueueState::Approved);
        QCOMPARE(houseRulesIn(shared->database())->size(), 1);
        QVERIFY(there->apply(undecide(there->review(), there->analysis().findings)).ok()); // numbers go on

        QTemporaryDir back;
        const QString file = back.filePath(u"reviews.sqlite"_s);
        QCOMPARE(sentenceOf(backUp(shared->database(), file)), QString());
        QVERIFY(!backUp(shared->database(), file)); // replaces nothing
        const auto kept = Workspace::open(back.path());
        QVERIFY(kept.ok());
        const auto here = desk.session(**kept);
        QCOMPARE(here->history(), there->history());
        QCOMPARE(editionsOf(*here)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(SharedWorkspaceTest)
#include "sharedworkspacetest.moc"
