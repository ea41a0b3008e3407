// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include "review/edits.h"
#include "store/database/database.h"
#include "store/erasure/retention.h"
#include "store/session/approvals.h"
#include "support/storefixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::cli;
using namespace Qt::StringLiterals;

class RetentionCommandTest : public QObject {
    Q_OBJECT

    static Ended retention(const StoreFixture &store, const QStringList &rest)
    {
        return runCli(QStringList{u"retention"_s, u"--data-dir"_s, store.folder()} + rest);
    }

    static void review(const StoreFixture &store)
    {
        const auto workspace = store.workspace();
        QVERIFY(workspace->setEditor(u"M. Lund"_s).ok());
        const auto session = store.session(*workspace);
        QVERIFY(approve(*session, {u"M. Lund"_s, 1'700'000'000'000}).ok());
    }

private Q_SLOTS:
    void setsHowLongBytesAreKept()
    {
        const StoreFixture store;
        review(store);
        const Ended ended = retention(store, {u"keep"_s, u"90"_s});
        QVERIFY2(ended.status == 0, ended.err.constData());
        QCOMPARE(ended.objects().first()["days"_L1].toInt(), 90);
        QCOMPARE(*retentionDays(store.workspace()->database()), 90);
    }

    void purgesWhatIsOlder()
    {
        const StoreFixture store;
        review(store);
        QCOMPARE(retention(store, {u"purge"_s, u"30"_s}).objects().first()["texts"_L1].toInt(), 0);
        const auto aged = store.workspace()->database().run(u"UPDATE document SET opened_at = 1700000000000"_s);
        QVERIFY(aged.ok());
        const Ended ended = retention(store, {u"purge"_s, u"30"_s});
        QVERIFY2(ended.status == 0, ended.err.constData());
        QCOMPARE(ended.objects().first()["texts"_L1].toInt(), 1);
        QCOMPARE(ended.objects().first()["bytes"_L1].toInt(), static_cast<int>(store.bytes().size()));
        const Ended custody = runCli({u"custody"_s, u"--data-dir"_s, store.folder(), u"Boats above ten metres"_s});
        QCOMPARE(custody.status, 0);
        QCOMPARE(custody.objects().first()["raw_kept"_L1].toBool(true), false);
        QCOMPARE(custody.objects().first()["erasures"_L1][0]["erased"_L1].toString(), u"bytes"_s);
    }

    void removesAName()
    {
        const StoreFixture store;
        review(store);
        QVERIFY(QDir(store.folder()).mkpath(u"backups"_s));
        QFile old(store.folder() + u"/backups/reviews-2020-01-01.sqlite"_s);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("Ida Brandt") > 0);
        old.close();
        const Ended ended = retention(store, {u"forget"_s, u"Ida Brandt"_s, u"--reason"_s, u"case 7"_s});
        QVERIFY2(ended.status == 0, ended.err.constData());
        QCOMPARE(ended.objects().first()["articles"_L1].toInt(), 1);
        QVERIFY(!old.exists()); // a backup would bring it back
        QCOMPARE(QDir(store.folder() + u"/backups"_s).entryList({u"*.sqlite"_s}).size(), 1);
        const QStringList asked = {u"custody"_s, u"--data-dir"_s, store.folder()};
        QCOMPARE(runCli(asked + QStringList{u"Ida Brandt"_s}).status, 1);
        const Ended left = runCli(asked + QStringList{u"said the harbour master, [name removed]"_s});
        QVERIFY2(left.status == 0, left.err.constData());
        QCOMPARE(left.objects().first()["erasures"_L1][0]["reason"_L1].toString(), u"case 7"_s);
    }

    void saysWhatIsMissing_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("another task") << QStringList{u"burn"_s, u"3"_s};
        QTest::newRow("no number") << QStringList{u"keep"_s, u"long"_s};
        QTest::newRow("less than nothing") << QStringList{u"purge"_s, u"--"_s, u"-3"_s};
        QTest::newRow("no name") << QStringList{u"forget"_s, u"--reason"_s, u"case 7"_s};
        QTest::newRow("no reason") << QStringList{u"forget"_s, u"Ida Brandt"_s};
    }
    void saysWhatIsMissing()
    {
        QFETCH(QStringList, words);
        const StoreFixture store;
        review(store);
        const Ended ended = retention(store, words);
        QCOMPARE(ended.status, 2);
        QVERIFY(!ended.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RetentionCommandTest)
#include "retentioncommandtest.moc"
