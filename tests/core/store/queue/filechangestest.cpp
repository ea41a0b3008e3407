// SPDX-License-Identifier: Apache-2.0
#include "store/queue/filechanges.h"

#include "store/database/database.h"
#include "support/storefixture.h"

#include <QFile>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"M. Lund"_s, 1'700'000'000'000};

void decideOn(ReviewSession &session)
{
    const Outcome cut =
        session.apply(decide(session.review(), session.article(), session.suggestions(), Verb::Cut, by));
    QVERIFY(cut.ok());
}

} // namespace

class FileChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatWasDecidedOnIsLookedAt()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        QVERIFY(workspace->enqueue({desk.file()}).ok());
        QVERIFY(decidedFiles(workspace->database())->isEmpty());
        const auto session = desk.session(*workspace);
        QVERIFY(decidedFiles(workspace->database())->isEmpty());
        decideOn(*session);
        const auto files = decidedFiles(workspace->database());
        QCOMPARE(files->size(), 1);
        QCOMPARE(files->first().entry.path, session->reading().path);
        QCOMPARE(files->first().byteHash, session->reading().byteHash);
        QVERIFY(session->setSpiked(true).ok());
        QVERIFY(decidedFiles(workspace->database())->isEmpty());
    }

    void aFileThatHoldsSomethingElseHasChanged()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        decideOn(*desk.session(*workspace));
        const QList<DecidedFile> files = *decidedFiles(workspace->database());
        FileChanges changes;
        QVERIFY(changes.among(files).isEmpty());
        QByteArray other = desk.bytes();
        other[other.size() - 2] = '!';
        desk.write(other);
        QCOMPARE(changes.among(files).size(), 1);
        desk.write(other + "More.\n");
        QCOMPARE(changes.among(files).size(), 1);
        desk.write(harbourArticle());
        QVERIFY2(changes.among(files).isEmpty(), "it holds again what was decided on");
        QFile::remove(desk.file());
        QVERIFY2(changes.among(files).isEmpty(), "a file that has gone is not called changed");
    }

    void whatHappenedDuringTheLookStays()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        QVERIFY(workspace->enqueue({desk.file()}).ok());
        const auto session = desk.session(*workspace);
        decideOn(*session);
        const QueueEntry looked = decidedFiles(workspace->database())->first().entry;
        QVERIFY(session->setSpiked(true).ok());
        QVERIFY(workspace->markChanged({looked}).ok());
        QCOMPARE(workspace->queue()->first().state, QueueState::Spiked);
    }

    void aFileThatIsBackIsWhereItWas()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        decideOn(*desk.session(*workspace));
        QVERIFY(workspace->markChanged({decidedFiles(workspace->database())->first().entry}).ok());
        QCOMPARE(workspace->queue()->first().state, QueueState::Changed);
        const auto again = desk.session(*workspace);
        QCOMPARE(again->queueState(), QueueState::InReview);
        QCOMPARE(workspace->queue()->first().state, QueueState::InReview);
    }
};

QTEST_GUILESS_MAIN(FileChangesTest)
#include "filechangestest.moc"
