// SPDX-License-Identifier: Apache-2.0
#include "store/joining/waitingsteps.h"

#include "review/remarks.h"
#include "store/database/database.h"
#include "store/database/serveraddress.h"
#include "store/erasure/nameremoval.h"
#include "store/erasure/retention.h"
#include "store/joining/logjoining.h"
#include "store/schema/serverschema.h"
#include "store/session/approvals.h"
#include "support/busydesk.h"
#include "support/cuttablenetwork.h"
#include "support/storefixture.h"
#include "support/testserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

constexpr int articles = 10;

} // namespace

/// The network goes and comes back: what is decided in between waits, and arrives once.
class WaitingStepsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;

    /// A workspace behind a network, and an editor of it.
    struct Far {
        QString address = TestServer::instance().newDatabase();
        CuttableNetwork network{TestServer::instance().socket()};

        [[nodiscard]] QString from(const QString &login) const
        {
            return u"postgresql://%1@127.0.0.1:%2/%3"_s.arg(login)
                .arg(network.port())
                .arg(serverAddressFrom(address)->database);
        }
        /// The address for somebody new who may decide.
        [[nodiscard]] QString forEditor(const QString &login) const
        {
            TestServer::instance().run(u"CREATE ROLE %1 LOGIN"_s.arg(login));
            if (!giveRole(address, login, DeskRole::Editor))
                qFatal("no role");
            return from(login);
        }
    };

    static bool cutOut(ReviewSession &session, Span span, const QString &editor)
    {
        return session
            .apply(cutOwn(session.review(), session.article(), span, CutReason::Length,
                          {editor, QDateTime::currentMSecsSinceEpoch()}))
            .ok();
    }

    static QStringList filesOf(const Workspace &workspace)
    {
        return QDir(workspace.folder()).entryList({u"waiting-*.jsonl"_s}, QDir::Files);
    }

    /// The network goes, and something is decided until it waits.
    static void decideApart(Far &far, ReviewSession &session, const QString &editor)
    {
        far.network.cut();
        QTRY_VERIFY(cutOut(session, Span(0, 1 + session.history().size()), editor) &&
                    !session.database().isConnected());
        QVERIFY(cutOut(session, Span(40, 60), editor));
    }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_DATA_HOME", m_home.path().toLocal8Bit()); }

    void whatIsDecidedWithoutTheServerWaitsAndArrives()
    {
        Far far;
        const StoreFixture desk;
        const auto workspace = openedWorkspace(far.forEditor(u"vera"_s));
        QVERIFY(workspace->setEditor(u"Vera"_s).ok());
        const auto session = desk.session(*workspace);
        QVERIFY(cutOut(*session, Span(10, 20), u"Vera"_s));
        QCOMPARE(workspace->waitingSteps(), 0);

        far.network.cut();
        QTRY_VERIFY(cutOut(*session, Span(30, 40), u"Vera"_s) && workspace->waitingSteps() > 0);
        QVERIFY(cutOut(*session, Span(50, 60), u"Vera"_s));
        const qsizetype waiting = workspace->waitingSteps();
        QVERIFY(session->review().isCut(Span(50, 60)));
        QCOMPARE(filesOf(*workspace).size(), 1);
        QVERIFY(!*session->reload()); // nothing that was decided disappears meanwhile
        QVERIFY(session->review().isCut(Span(50, 60)));
        const Outcome approved = session->setSpiked(true);
        QVERIFY(!approved && !approved.sentence().isEmpty());

        far.network.heal();
        QTRY_VERIFY(workspace->sendWaiting());
        QVERIFY(filesOf(*workspace).isEmpty());
        const SentSteps sent = workspace->takeSent();
        QCOMPARE(sent.steps, waiting);
        QVERIFY(sent.apart.isEmpty() && sent.problem.isEmpty());
        QCOMPARE(workspace->takeSent().steps, 0);
        const auto other = openedWorkspace(far.address);
        const auto there = desk.session(*other);
        QCOMPARE(there->review(), session->review());
        QCOMPARE(there->history().last().editor, u"Vera"_s);
        QVERIFY(session->reload().ok());
        QVERIFY(cutOut(*session, Span(70, 80), u"Vera"_s));
        QCOMPARE(workspace->waitingSteps(), 0);
    }

    void whatOthersDecidedMeanwhileIsJoinedAndAsked()
    {
        Far far;
        const StoreFixture desk;
        const auto mine = openedWorkspace(far.forEditor(u"otto"_s));
        QVERIFY(mine->setEditor(u"Otto"_s).ok());
        const auto session = desk.session(*mine);
        const Finding finding = session->suggestions().at(1);
        far.network.cut();
        const auto decided = [&](ReviewSession &where, Verb verb, const QString &editor) {
            return where
                .apply(decide(where.review(), where.article(), {finding}, verb,
                              {editor, QDateTime::currentMSecsSinceEpoch()}))
                .ok();
        };
        QTRY_VERIFY(cutOut(*session, Span(0, 1 + session->history().size()), u"Otto"_s) && mine->waitingSteps() > 0);
        QVERIFY(decided(*session, Verb::Cut, u"Otto"_s));

        const auto theirs = openedWorkspace(far.address);
        const auto other = desk.session(*theirs);
        QVERIFY(theirs->setEditor(u"Ida"_s).ok());
        QVERIFY(decided(*other, Verb::Keep, u"Ida"_s));
        far.network.heal();
        QTRY_VERIFY(mine->sendWaiting());
        QCOMPARE(mine->takeSent().apart.size(), 1);
        QVERIFY(session->reload().ok());
        QCOMPARE(session->queueState(), QueueState::Query);
        const QList<Decision> queries = openQueries(session->review());
        QCOMPARE(queries.size(), 1);
        QVERIFY(queries.first().words.contains(u"Otto"_s) && queries.first().words.contains(u"Ida"_s));
        QVERIFY(other->reload().ok());
        QCOMPARE(other->review(), session->review());
        // A log that was joined says all that either side decided.
        QSet<QString> who;
        for (const LogEntry &entry : session->history())
            who.insert(entry.editor);
        QCOMPARE(who, (QSet<QString>{u"Otto"_s, u"Ida"_s}));
    }

    void whoeverComesNextSendsWhatAProgramLeft()
    {
        Far far;
        const StoreFixture desk;
        const QString address = far.forEditor(u"nils"_s);
        qsizetype waiting = 0;
        {
            const auto workspace = openedWorkspace(address);
            QVERIFY(workspace->setEditor(u"Nils"_s).ok());
            const auto session = desk.session(*workspace);
            far.network.cut();
            QTRY_VERIFY(cutOut(*session, Span(0, 1 + session->history().size()), u"Nils"_s) &&
                        workspace->waitingSteps() > 0);
            waiting = workspace->waitingSteps();
            // Half a line: the program ended in the middle of one that nobody was told of.
            QFile file(QDir(workspace->folder()).filePath(filesOf(*workspace).first()));
            QVERIFY(file.open(QIODevice::Append) && file.write("{\"reading\":1,\"kn") > 0);
        }
        far.network.heal();
        const auto workspace = openedWorkspace(address);
        QCOMPARE(workspace->waitingSteps(), 0);
        QCOMPARE(workspace->takeSent().steps, waiting);
        QVERIFY(filesOf(*workspace).isEmpty());
        QVERIFY(desk.session(*workspace)->history().size() >= waiting);
        // Two programs at one desk keep a journal each.
        QTemporaryDir folder;
        WaitingSteps first(folder.path());
        QVERIFY(first.add({1, 0, {u"Nils"_s, 1, {}}}).ok());
        const WaitingSteps second(folder.path());
        QVERIFY(second.isEmpty());
        QCOMPARE(first.count(), 1);
    }

    /// Scraped bytes go, decisions stay: those that come late as well.
    void whatWaitsForAPurgedArticleGoesIntoItsLog()
    {
        Far far;
        const StoreFixture desk;
        const auto workspace = openedWorkspace(far.forEditor(u"pia"_s));
        QVERIFY(workspace->setEditor(u"Pia"_s).ok());
        const auto session = desk.session(*workspace);
        QVERIFY(cutOut(*session, Span(10, 20), u"Pia"_s));
        decideApart(far, *session, u"Pia"_s);
        const auto keeper = openedWorkspace(far.address);
        QVERIFY(keeper->database().run(u"UPDATE source SET state = 'approved'"_s).ok());
        QVERIFY(keeper->setEditor(u"Keeper"_s).ok());
        const auto purged = purge(keeper->database(), 1, {u"Keeper"_s, QDateTime::currentMSecsSinceEpoch() * 2});
        QVERIFY(purged.ok());
        QCOMPARE(purged->texts, 1);

        far.network.heal();
        QTRY_VERIFY(workspace->sendWaiting());
        QVERIFY(workspace->takeSent().problem.isEmpty());
        QVERIFY(filesOf(*workspace).isEmpty());
        const DecisionLog log(keeper->database(), session->record().reading);
        QCOMPARE(log.readUnseen().value(), session->history());
        const QString about = session->article().textOf(session->history().last().change.after->span).toString();
        QCOMPARE(log.texts().value().last(), about);
        QCOMPARE(keeper->queue().value().first().state, QueueState::Approved); // nobody can review it any more
    }

    void aRemovedNameDoesNotComeBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isScraped");
        QTest::newRow("that was scraped") << u"Ida Brandt"_s << true;
        QTest::newRow("that only editors wrote") << u"Otto Krahl"_s << false;
    }
    /// What lay on another machine while it was removed may have it, and nobody knows any more which name it was.
    void aRemovedNameDoesNotComeBack()
    {
        QFETCH(QString, name);
        QFETCH(bool, isScraped);
        Far far;
        const StoreFixture desk;
        const QString login = isScraped ? u"rosa"_s : u"ruth"_s;
        const auto workspace = openedWorkspace(far.forEditor(login));
        QVERIFY(workspace->setEditor(u"Rosa"_s).ok());
        const auto session = desk.session(*workspace);
        const auto note = [&](Span place) {
            return session
                ->apply(remark(session->review(), session->article(), Verb::Note, place, name + u" rang."_s,
                               {u"Rosa"_s, QDateTime::currentMSecsSinceEpoch()}))
                .ok();
        };
        QVERIFY(note(Span(10, 20)));
        decideApart(far, *session, u"Rosa"_s);
        QVERIFY(note(Span(0, session->article().length()))); // it stands in the text of the decision as well
        const auto keeper = openedWorkspace(far.address);
        const auto gone = removeName(keeper->database(), {name}, u"Asked for on 3 May."_s,
                                     {u"Keeper"_s, QDateTime::currentMSecsSinceEpoch() + 1});
        QVERIFY(gone.ok());
        QCOMPARE(gone->texts, isScraped ? 1 : 0);

        far.network.heal();
        QTRY_VERIFY(workspace->sendWaiting());
        QVERIFY(workspace->takeSent().problem.isEmpty());
        QVERIFY(filesOf(*workspace).isEmpty());
        auto rows = keeper->database().run(u"SELECT changes FROM step ORDER BY sequence"_s);
        QString all;
        while (rows->next())
            all += rows->value(0).toString();
        QVERIFY2(!all.contains(name, Qt::CaseInsensitive), qPrintable(all));
        const auto log = DecisionLog(keeper->database(), session->record().reading).readUnseen();
        QVERIFY(log.ok());
        const Result<Review> review = reviewOf(*log);
        QCOMPARE(openQueries(*review).size(), isScraped ? 0 : 1); // somebody looks at what can be looked at
        QVERIFY(log->size() >= session->history().size());
    }

    void whatWasTypedWhileANameWentElsewhereIsKeptAndAskedAbout_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qsizetype>("queries");
        QTest::newRow("a note") << u"Otto Krahl rang."_s << qsizetype(1);
        QTest::newRow("nothing") << QString() << qsizetype(0);
    }
    /// The article had nothing of the name when it was removed, so that nothing says that it is in here.
    void whatWasTypedWhileANameWentElsewhereIsKeptAndAskedAbout()
    {
        QFETCH(QString, typed);
        QFETCH(qsizetype, queries);
        Far far;
        const StoreFixture desk;
        const auto workspace = openedWorkspace(far.forEditor(typed.isEmpty() ? u"lena"_s : u"lois"_s));
        QVERIFY(workspace->setEditor(u"Lena"_s).ok());
        const auto session = desk.session(*workspace);
        decideApart(far, *session, u"Lena"_s);
        const Signature by{u"Lena"_s, QDateTime::currentMSecsSinceEpoch()};
        QVERIFY(
            typed.isEmpty() ||
            session->apply(remark(session->review(), session->article(), Verb::Note, Span(10, 20), typed, by)).ok());
        const auto keeper = openedWorkspace(far.address);
        const auto gone =
            removeName(keeper->database(), {u"Otto Krahl"_s}, u"Asked for on 3 May."_s, {u"Keeper"_s, by.when + 1});
        QVERIFY(gone.ok());
        QCOMPARE(gone->articles, 0);

        far.network.heal();
        QTRY_VERIFY(workspace->sendWaiting());
        QVERIFY(workspace->takeSent().problem.isEmpty());
        QVERIFY(session->reload().ok());
        QCOMPARE(openQueries(session->review()).size(), queries);
        const QList<LogEntry> log = DecisionLog(keeper->database(), session->record().reading).readUnseen().value();
        QCOMPARE(std::count_if(log.begin(), log.end(),
                               [&](const LogEntry &line) {
                                   return line.change.after && line.change.after->words.contains(u"Otto Krahl"_s);
                               }),
                 queries);
    }

    /// What was sent stays in the journal as long as something else in it cannot be sent.
    void aRemovedNameLeavesTheJournalThatStays()
    {
        const Far far;
        const StoreFixture desk;
        const auto keeper = openedWorkspace(far.address);
        const auto session = desk.session(*keeper);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(session
                    ->apply(remark(session->review(), session->article(), Verb::Note, Span(10, 20),
                                   u"Otto Krahl rang."_s, {u"Keeper"_s, now}))
                    .ok());
        const qint64 reading = session->record().reading;
        const auto taken = DecisionLog(keeper->database(), reading).carried();
        QTemporaryDir folder;
        WaitingSteps steps(folder.path());
        QVERIFY(steps.add({reading, 0, taken->last()}).ok());
        QVERIFY(steps.add({reading + 1000, 0, {u"Rosa"_s, now, {}}}).ok()); // an article that nobody has
        const auto journal = [&folder] {
            const QStringList files = QDir(folder.path()).entryList({u"waiting-*.jsonl"_s}, QDir::Files);
            QFile file(folder.filePath(files.value(0)));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(journal().contains("Krahl"));
        QVERIFY(
            removeName(keeper->database(), {u"Otto Krahl"_s}, u"Asked for on 3 May."_s, {u"Keeper"_s, now + 1}).ok());
        const SentSteps sent = steps.send(keeper->database(), u"Keeper"_s);
        QCOMPARE(sent.steps, 1);
        QVERIFY(!sent.problem.isEmpty());
        QVERIFY(journal().contains("Rosa") && !journal().contains("Krahl"));
        steps.forgetSent(reading);
        QCOMPARE(journal().count('\n'), 1);
    }

    void aNameGoesFromWhatWaitsHere()
    {
        QTemporaryDir folder;
        WaitingSteps steps(folder.path());
        const QJsonObject note{{"after"_L1, QJsonObject{{"words"_L1, u"ida  brandt rang."_s}}}, {"text"_L1, u"Pier"_s}};
        QVERIFY(steps.add({1, 0, {u"Nils"_s, 1, {note}}}).ok());
        QVERIFY(steps.add({1, 0, {u"Ida Brandt"_s, 2, {}}}).ok());
        const auto left = [&] {
            QFile file(folder.filePath(QDir(folder.path()).entryList({u"waiting-*.jsonl"_s}, QDir::Files).first()));
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        QVERIFY(left().contains(u"brandt"_s));
        QVERIFY(steps.forgetName({u"Ida Brandt"_s}).ok());
        QVERIFY(!left().contains(u"brandt"_s, Qt::CaseInsensitive));
        QVERIFY(left().contains(removedName()) && left().contains(u"Pier"_s) && left().contains(u"Nils"_s));
        QCOMPARE(steps.count(), 2);
    }

    void whereTheDiskIsFullNothingIsSaidToBeTaken()
    {
        WaitingSteps steps(u"/nowhere/at/all"_s);
        const Outcome kept = steps.add({1, 0, {u"Nils"_s, 1, {}}});
        QVERIFY(!kept);
        QVERIFY(kept.sentence().contains(u"/nowhere/at/all"_s));
        QVERIFY(steps.isEmpty());
    }

    /// BLUEPENCIL_NETWORK_SECONDS=300: one decision a second each, for so long.
    void twentyEditorsWhileTheNetworkIsCut()
    {
        bool isLong = false;
        const int given = qEnvironmentVariableIntValue("BLUEPENCIL_NETWORK_SECONDS", &isLong);
        const int seconds = isLong ? given : 2;
        const int pause = isLong ? 1000 : 60;
        Far far;
        BusyDesk desk(far.address, articles);
        QStringList addresses;
        for (size_t i = 0; i < BusyDesk::editors; ++i)
            addresses.append(far.forEditor(u"editor%1"_s.arg(i)));
        desk.begin(addresses, pause);
        QRandomGenerator random(7);
        int cuts = 0;
        QElapsedTimer timer;
        timer.start();
        while (!timer.hasExpired(seconds * 1000)) {
            QTest::qWait(pause + random.bounded(isLong ? 4000 : 300));
            far.network.cut();
            ++cuts;
            QTest::qWait(random.bounded(isLong ? 5000 : 300));
            far.network.heal();
        }
        const EditorsWork work = desk.end();
        const BusyDesk::Kept kept = desk.keptOf(work);
        QVERIFY(cuts > 1 && work.microseconds.size() > 20 && work.waited > 0);
        qInfo(
            "%lld decisions, %lld waited, %lld refused, %d cuts; lost %lld, doubled %lld; median %.1f ms, p99 %.1f ms",
            static_cast<long long>(work.microseconds.size()), static_cast<long long>(work.waited),
            static_cast<long long>(work.refused), cuts, static_cast<long long>(kept.lost),
            static_cast<long long>(kept.doubled), work.millisecondsFor(0.5), work.millisecondsFor(0.99));
        QCOMPARE(kept.lost, 0);
        QCOMPARE(kept.doubled, 0);
    }
};

QTEST_GUILESS_MAIN(WaitingStepsTest)
#include "waitingstepstest.moc"
