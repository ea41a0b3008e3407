// SPDX-License-Identifier: Apache-2.0
#include "store/erasure/retention.h"

#include "store/custody/custody.h"
#include "store/database/database.h"
#include "store/erasure/erasures.h"
#include "store/session/approvals.h"
#include "support/storefixture.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"M. Lund"_s, 1'700'000'000'000};
constexpr qint64 day = 24LL * 60 * 60 * 1000;

/// So long after now, that is, after everything that the test opens.
Signature later(int days)
{
    return {by.editor, QDateTime::currentMSecsSinceEpoch() + days * day};
}

qint64 keptBytes(const Workspace &workspace)
{
    return workspace.database().value(u"SELECT COUNT(*) FROM document WHERE bytes IS NOT NULL"_s)->toLongLong();
}

} // namespace

class RetentionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsDoneAndOldIsPurged()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        {
            const auto session = desk.session(*workspace);
            QVERIFY(approve(*session, by).ok());
        }
        QCOMPARE(*purge(workspace->database(), 30, later(29)), Purged{});
        QCOMPARE(keptBytes(*workspace), 1);
        const auto purged = purge(workspace->database(), 30, later(31));
        QVERIFY(purged.ok());
        QCOMPARE(*purged, (Purged{1, desk.bytes().size()}));
        QCOMPARE(keptBytes(*workspace), 0);
        QCOMPARE(*purge(workspace->database(), 30, later(31)), Purged{}); // once
    }

    void whatWaitsIsKept()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        QVERIFY(workspace->enqueue(QStringList{desk.file()}).ok());
        (void)desk.session(*workspace);
        QCOMPARE(*purge(workspace->database(), 1, later(1000)), Purged{});
        QCOMPARE(*purge(workspace->database(), 0, later(1000)), Purged{}); // for good
        QCOMPARE(keptBytes(*workspace), 1);
    }

    void whatIsLeftAnswersAndSaysSo()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        {
            const auto session = desk.session(*workspace);
            QVERIFY(session->apply(decide(session->review(), session->article(), session->suggestions(), Verb::Cut, by))
                        .ok());
            QVERIFY(approve(*session, by).ok());
        }
        const Signature when = later(31);
        QVERIFY(purge(workspace->database(), 30, when).ok());
        const auto custody = custodyOf(workspace->database(), u"Boats above ten metres");
        QVERIFY(custody.ok());
        QCOMPARE(custody->size(), 1);
        QVERIFY(!custody->first().isKept);
        QCOMPARE(custody->first().erasures.size(), 1);
        QCOMPARE(custody->first().erasures.first().when, when.when);
        QVERIFY(custody->first().erasures.first().kind == ErasureKind::Bytes);
        // The file has gone as well: what it cannot show, it says.
        QVERIFY(QFile::remove(desk.file()));
        const auto opened = ReviewSession::open(*workspace, desk.file());
        QVERIFY(!opened.ok());
        QVERIFY2(opened.sentence().contains(u"purged"_s), qPrintable(opened.sentence()));
    }

    void theDaysAreSetForAll()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        QCOMPARE(*retentionDays(workspace->database()), 0);
        QVERIFY(!setRetentionDays(workspace->database(), -1).ok());
        QVERIFY(setRetentionDays(workspace->database(), 30).ok());
        QCOMPARE(*retentionDays(workspace->database()), 30);
        {
            const auto session = desk.session(*workspace);
            QVERIFY(approve(*session, by).ok());
        }
        const auto purged = purgeAsSet(workspace->databaseFile(), later(31).when);
        QVERIFY2(purged.ok(), purged.ok() ? "" : qPrintable(purged.sentence()));
        QCOMPARE(purged->texts, 1);
    }

    void nothingOfItIsLeftInTheFile()
    {
        const StoreFixture desk;
        if (desk.folder().startsWith(u"postgresql"_s))
            QSKIP("a server has no file");
        const QByteArray secret = "zq-the-warden-was-paid-zq ";
        desk.write(secret.repeated(400) + "\n");
        {
            const auto workspace = desk.workspace();
            (void)desk.session(*workspace);
            QueueEntry entry;
            entry.path = sourcePath(desk.file());
            QVERIFY(workspace->dequeue(entry).ok());
            QCOMPARE(purge(workspace->database(), 1, later(2))->texts, 1);
        }
        const QByteArray compressed = qCompress(secret.repeated(400) + "\n", 1).mid(8, 24);
        for (const QString &name : {u"/reviews.sqlite"_s, u"/reviews.sqlite-wal"_s}) {
            QFile file(desk.folder() + name);
            if (file.open(QIODevice::ReadOnly))
                QVERIFY2(!file.readAll().contains(compressed), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "retentiontest.moc"
