// SPDX-License-Identifier: Apache-2.0
#include "store/session/approvals.h"
#include "store/session/reviewsession.h"

#include "review/edits.h"
#include "store/database/database.h"
#include "support/smalldisk.h"
#include "support/storefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <functional>
#include <future>
#include <thread>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"M. Lund"_s, 1'700'000'000'000};

QList<Change> cutEverything(const ReviewSession &session)
{
    return decide(session.review(), session.article(), session.suggestions(), Verb::Cut, by);
}

QList<Change> cutFirst(const ReviewSession &session)
{
    return decide(session.review(), session.article(), {session.suggestions().first()}, Verb::Cut, by);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// Another program on the same file that does something unkind.
void runElsewhere(const StoreFixture &desk, const QString &statement)
{
    auto other = Database::open(desk.database());
    QVERIFY(other.ok());
    QVERIFY2((*other)->run(statement).ok(), qPrintable(statement));
}

} // namespace

/// What happens when the disk, the database or another program is unkind.
class StoreFailuresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFailedCommitChangesNothing_data()
    {
        QTest::addColumn<QString>("unkindness");
        QTest::newRow("the table has gone") << u"ALTER TABLE step RENAME TO elsewhere"_s;
        QTest::newRow("the step is refused")
            << u"CREATE TRIGGER refuse BEFORE INSERT ON step BEGIN SELECT RAISE(ABORT, 'no'); END"_s;
        QTest::newRow("the state cannot be set")
            << u"CREATE TRIGGER refuse BEFORE UPDATE ON source BEGIN SELECT RAISE(ABORT, 'no'); END"_s;
    }

    void aFailedCommitChangesNothing()
    {
        QFETCH(QString, unkindness);
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        runElsewhere(desk, unkindness);
        QSignalSpy changed(session.get(), &ReviewSession::changed);
        const Outcome applied = session->apply(cutEverything(*session));
        QVERIFY(!applied.ok());
        QVERIFY2(applied.sentence().contains("reviews.sqlite"_L1), qPrintable(applied.sentence()));
        QVERIFY(changed.isEmpty());
        QVERIFY(session->review().decisions().isEmpty());
        QVERIFY(session->history().isEmpty());
        QCOMPARE(session->cleanText().text(), session->article().text());
        QCOMPARE(session->queueState(), QueueState::New);
        if (unkindness.contains("TRIGGER"_L1)) {
            runElsewhere(desk, u"DROP TRIGGER refuse"_s);
            QVERIFY(session->apply(cutEverything(*session)).ok());
            QCOMPARE(desk.session(*workspace)->history().size(), 5);
        }
    }

    void aFullDiskIsASentence()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        const int pages = workspace->database().value(u"PRAGMA page_count"_s)->toInt();
        QVERIFY(workspace->database().run(u"PRAGMA max_page_count=%1"_s.arg(pages)).ok());
        const QString words(100'000, u'x');
        const QList<Change> edit = replace(session->review(), session->article(), Span(0, 6), words, by);
        const Outcome applied = session->apply(edit);
        QVERIFY(!applied.ok());
        QVERIFY2(applied.sentence().contains("disk is full"_L1), qPrintable(applied.sentence()));
        QVERIFY(session->review().decisions().isEmpty());
        QVERIFY(workspace->database().run(u"PRAGMA max_page_count=100000"_s).ok());
        QVERIFY(session->apply(edit).ok());
    }

    void aCommitThatTheDiskDoesNotTakeSaysThatItIsTheDisk()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        const qint64 logged = QFileInfo(desk.database() + u"-wal"_s).size();
        QVERIFY(logged > 0);
        {
            const SmallDisk disk(static_cast<rlim_t>(logged));
            const Outcome applied = session->apply(cutFirst(*session));
            QVERIFY(!applied.ok());
            QVERIFY2(applied.sentence().contains("check the disk"_L1), qPrintable(applied.sentence()));
            QVERIFY(session->review().decisions().isEmpty());
        }
        QVERIFY(session->apply(cutFirst(*session)).ok());
    }

    void aDecisionThatCannotBeReadIsASentence()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        QVERIFY(desk.session(*workspace)->apply(cutFirst(*desk.session(*workspace))).ok());
        runElsewhere(desk, u"UPDATE step SET changes = '[{'"_s);
        const auto session = ReviewSession::open(*workspace, desk.file());
        QVERIFY(!session.ok());
        QVERIFY2(session.sentence().contains("reviews.sqlite"_L1), qPrintable(session.sentence()));
    }

    void aDamagedDatabaseIsASentenceAndNeverACrash()
    {
        const StoreFixture desk;
        {
            const auto workspace = desk.workspace();
            const auto session = desk.session(*workspace);
            QVERIFY(session->apply(cutEverything(*session)).ok());
        }
        QFile file(desk.database());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray sound = file.readAll();
        file.close();
        QRandomGenerator random(31);
        int refused = 0;
        for (int round = 0; round < 40; ++round) {
            QByteArray damaged = sound;
            const qsizetype start = random.bounded(damaged.size());
            for (qsizetype at = start; at < std::min(start + 300, damaged.size()); ++at)
                damaged[at] = static_cast<char>(random.bounded(256));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(damaged), damaged.size());
            file.close();
            const auto workspace = Workspace::open(desk.folder());
            if (!workspace) {
                QVERIFY(workspace.sentence().endsWith(u'.'));
                ++refused;
                continue;
            }
            const auto session = ReviewSession::open(**workspace, desk.file());
            if (!session) {
                QVERIFY(session.sentence().endsWith(u'.'));
                ++refused;
            }
        }
        QVERIFY(refused > 0);
    }

    void whereTheFolderHasGoneNothingIsCalledStored_data()
    {
        using Deed = std::function<Outcome(Workspace &, ReviewSession &)>;
        QTest::addColumn<Deed>("deed");
        QTest::newRow("a decision") << Deed(
            [](Workspace &, ReviewSession &session) { return session.apply(cutFirst(session)); });
        QTest::newRow("an approval") << Deed([](Workspace &, ReviewSession &session) {
            const Result<Edition> edition = approve(session, by);
            return edition ? Outcome(Done{}) : Outcome(edition.failure());
        });
        QTest::newRow("a spiked article")
            << Deed([](Workspace &, ReviewSession &session) { return session.setSpiked(true); });
        QTest::newRow("a place") << Deed([](Workspace &, ReviewSession &session) { return session.setPlace({7, 3}); });
        QTest::newRow("what was read") << Deed([](Workspace &, ReviewSession &session) {
            ParagraphSet read;
            read.add({0, 2});
            return session.setReadParagraphs(read);
        });
        QTest::newRow("a file for the queue")
            << Deed([](Workspace &workspace, ReviewSession &) { return workspace.enqueue({u"/articles/pier.txt"_s}); });
        QTest::newRow("a file less in it") << Deed(
            [](Workspace &workspace, ReviewSession &) { return workspace.dequeue(workspace.queue()->first()); });
        QTest::newRow("an editor") << Deed(
            [](Workspace &workspace, ReviewSession &) { return workspace.setEditor(u"A. Berg"_s); });
    }

    void whereTheFolderHasGoneNothingIsCalledStored()
    {
        QFETCH(std::function<Outcome(Workspace &, ReviewSession &)>, deed);
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        QVERIFY(workspace->isInPlace());
        QVERIFY(QDir(desk.folder()).removeRecursively());
        QVERIFY(!workspace->isInPlace());
        const Outcome done = deed(*workspace, *session);
        QVERIFY(!done.ok());
        QVERIFY2(done.sentence().contains("deleted or replaced"_L1), qPrintable(done.sentence()));
        QVERIFY(session->history().isEmpty());
        QCOMPARE(session->queueState(), QueueState::New);
        QCOMPARE(session->place(), Place());
        QVERIFY(workspace->editor().isEmpty());
    }

    void aBackupPutInTheFoldersPlaceIsNotTouched()
    {
        const StoreFixture desk;
        QFile file(desk.database());
        QByteArray backup;
        {
            const auto workspace = desk.workspace();
            const auto session = desk.session(*workspace);
            QVERIFY(workspace->setSetting(u"long"_s, QString(100'000, u'x')).ok());
            QVERIFY(file.copy(desk.database() + u".backup"_s));
            QVERIFY(file.remove());
            QVERIFY(QFile::rename(desk.database() + u".backup"_s, desk.database()));
            QVERIFY(file.open(QIODevice::ReadOnly));
            backup = file.readAll();
            file.close();
            QString said;
            workspace->onLoss([&said](const QString &sentence) { said = sentence; });
            QTRY_VERIFY2(said.contains("deleted or replaced"_L1), qPrintable(said));
            QVERIFY(!session->apply(cutFirst(*session)).ok());
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), backup);
    }

    void aFolderThatIsPutBackKeepsOn()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        const QString elsewhere = desk.folder() + u"-elsewhere"_s;
        QVERIFY(QDir().rename(desk.folder(), elsewhere));
        QVERIFY(!session->apply(cutFirst(*session)).ok());
        QVERIFY(QDir().rename(elsewhere, desk.folder()));
        QVERIFY(session->apply(cutFirst(*session)).ok());
        QCOMPARE(desk.session(*workspace)->history().size(), 1);
    }

    /// A log that a disk has cut short, or damaged: the reviews open, and hold what was decided up to some step.
    void aLogThatIsNotWholeGivesTheStepsBeforeIt()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        QRandomGenerator random(41);
        for (int edit = 0; edit < 25; ++edit)
            QVERIFY(session->apply(someEdit(*session, random)).ok());
        const QByteArray reviews = bytesOf(desk.database());
        const QByteArray log = bytesOf(desk.database() + u"-wal"_s);
        QVERIFY(log.size() > 10'000);
        qsizetype fewest = session->history().size();
        for (int round = 0; round < 60; ++round) {
            QByteArray damaged = log;
            const qsizetype at = random.bounded(log.size());
            if (round % 3 == 0)
                damaged.truncate(at);
            else if (round % 3 == 1)
                damaged[at] = static_cast<char>(~damaged.at(at));
            else
                damaged.replace(at, std::min<qsizetype>(4096, log.size() - at), QByteArray(4096, '\0'));
            const StoreFixture copy;
            QVERIFY(QDir().mkpath(copy.folder()));
            writeTo(copy.database(), reviews);
            writeTo(copy.database() + u"-wal"_s, damaged);
            // The path of the article is another on this desk; its rows are asked instead.
            const auto opened = Workspace::open(copy.folder());
            QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.sentence()));
            QVERIFY((*opened)->database().check().ok());
            const auto kept = ReviewSession::open(**opened, desk.file());
            QVERIFY2(kept.ok(), kept ? "" : qPrintable(kept.sentence()));
            const qsizetype steps = (*kept)->history().size();
            QVERIFY(steps <= session->history().size());
            for (qsizetype i = 0; i < steps; ++i)
                QCOMPARE(lineOf((*kept)->history().at(i)), lineOf(session->history().at(i)));
            fewest = std::min(fewest, steps);
        }
        QVERIFY(fewest < session->history().size());
    }

    void aDatabaseThatIsLockedForAWhileIsWaitedFor()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        std::promise<void> locked;
        std::thread other([&desk, &locked] {
            const auto database = Database::open(desk.database());
            Transaction writing(**database);
            const bool wrote = writing.begin().ok() && (*database)->run(u"UPDATE source SET caret = 1"_s).ok();
            locked.set_value();
            QThread::msleep(wrote ? 300 : 0); // the lock's own time, which is the case
        });
        locked.get_future().wait();
        const Outcome applied = session->apply(cutFirst(*session));
        other.join();
        QVERIFY2(applied.ok(), applied ? "" : qPrintable(applied.sentence()));
    }

    void aLockedDatabaseIsASentence()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        auto other = Database::open(desk.database());
        Transaction writing(**other);
        QVERIFY(writing.begin().ok());
        QVERIFY((*other)->run(u"UPDATE source SET caret = 1"_s).ok());
        const Outcome applied = session->apply(cutFirst(*session));
        QVERIFY(!applied.ok());
        QVERIFY2(applied.sentence().contains("in use"_L1), qPrintable(applied.sentence()));
        writing.rollBack();
        QVERIFY(session->apply(cutFirst(*session)).ok());
    }
};

QTEST_GUILESS_MAIN(StoreFailuresTest)
#include "storefailurestest.moc"
