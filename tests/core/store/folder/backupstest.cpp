// SPDX-License-Identifier: Apache-2.0
#include "store/folder/backups.h"

#include "store/database/database.h"
#include "support/storefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 29);

} // namespace

class BackupsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsOneADayThatIsWhole()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        QVERIFY(desk.session(*workspace)); // open meanwhile, as it is when an editor works
        QVERIFY(keepBackup(desk.folder(), today).ok());
        QVERIFY(keepBackup(desk.folder(), today).ok());
        const QList<Backup> backups = backupsOf(desk.folder());
        QCOMPARE(backups.size(), 1);
        QCOMPARE(backups.first().day, today);
        const auto copy = Database::openToRead(backups.first().file);
        QVERIFY(copy.ok());
        QVERIFY((*copy)->check().ok());
        QCOMPARE((*copy)->value(u"SELECT COUNT(*) FROM source"_s)->toInt(), 1);
    }

    void isForItsOwnerAlone()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        QVERIFY(keepBackup(desk.folder(), today).ok());
        const QFileDevice::Permissions others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        for (const QString &path :
             {desk.folder(), desk.folder() + u"/backups"_s, backupsOf(desk.folder()).first().file})
            QVERIFY2((QFileInfo(path).permissions() & others) == 0, qPrintable(path));
    }

    void dropsThoseBeyondAWeek()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        for (int day = 0; day < 10; ++day)
            QVERIFY(keepBackup(desk.folder(), today.addDays(day)).ok());
        const QList<Backup> backups = backupsOf(desk.folder());
        QCOMPARE(backups.size(), 7);
        QCOMPARE(backups.first().day, today.addDays(9));
        QCOMPARE(backups.last().day, today.addDays(3));
    }

    void ofDamagedReviewsThereIsNone()
    {
        const StoreFixture desk;
        {
            const auto workspace = desk.workspace();
            QVERIFY(desk.session(*workspace));
        }
        QFile file(desk.database());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(5 * 4096) && file.write(QByteArray(4096, 'x')) == 4096);
        file.close();
        const Outcome kept = keepBackup(desk.folder(), today);
        QVERIFY(!kept.ok());
        QVERIFY2(kept.sentence().contains("reviews.sqlite"_L1), qPrintable(kept.sentence()));
        QVERIFY(backupsOf(desk.folder()).isEmpty());
    }

    void saysWhereNoneCanBeKept()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        QFile inTheWay(desk.folder() + u"/backups"_s);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const Outcome kept = keepBackup(desk.folder(), today);
        QVERIFY(!kept.ok());
        QVERIFY2(kept.sentence().contains("backups"_L1), qPrintable(kept.sentence()));
    }
};

QTEST_GUILESS_MAIN(BackupsTest)
#include "backupstest.moc"
