// SPDX-License-Identifier: Apache-2.0
#include "store/folder/rescue.h"

#include "review/edits.h"
#include "store/database/database.h"
#include "store/folder/backups.h"
#include "store/session/approvals.h"
#include "store/session/reviewedtext.h"
#include "support/storefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"M. Lund"_s, 1'700'000'000'000};
const QDateTime now(QDate(2026, 11, 29), QTime(9, 12, 30));

/// Takes the first `count` of the article's suggestions out, one step each.
void cut(const StoreFixture &desk, qsizetype count)
{
    const auto workspace = desk.workspace();
    const auto session = desk.session(*workspace);
    for (qsizetype i = 0; i < count; ++i) {
        const QList<Change> step =
            decide(session->review(), session->article(), {session->suggestions().at(i)}, Verb::Cut, by);
        if (!step.isEmpty())
            QVERIFY(session->apply(step).ok());
    }
}

void runOn(const StoreFixture &desk, const QString &statement)
{
    const auto database = Database::open(desk.database());
    QVERIFY(database.ok());
    QVERIFY2((*database)->run(statement).ok(), qPrintable(statement));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setContent(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
}

QByteArray exportedFrom(const StoreFixture &desk)
{
    const auto text = reviewedText(desk.folder(), desk.file());
    return text.ok() ? text->text : text.failure().sentence.toUtf8();
}

qsizetype decisionsIn(const StoreFixture &desk)
{
    const auto workspace = desk.workspace();
    return desk.session(*workspace)->review().decisions().size();
}

} // namespace

class RescueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void soundReviewsAreNotDamaged()
    {
        const StoreFixture desk;
        QVERIFY(!isDamaged(desk.folder())); // nothing there
        cut(desk, 2);
        QVERIFY(!isDamaged(desk.folder()));
    }

    void whatCanBeReadIsThereAgain()
    {
        const StoreFixture desk;
        cut(desk, 3);
        const QByteArray before = exportedFrom(desk);
        QByteArray bytes = contentOf(desk.database());
        bytes.replace(24, 4, "\xff\xff\xff\xff"); // of the head, nothing that rows hang on
        bytes[18] = 9;                            // a version of the format that nobody can write
        setContent(desk.database(), bytes);
        const auto rescued = rescue(desk.folder(), now);
        QVERIFY2(rescued.ok(), rescued.ok() ? "" : qPrintable(rescued.failure().sentence));
        QVERIFY(rescued->rows > 0);
        QVERIFY(!isDamaged(desk.folder()));
        QCOMPARE(contentOf(rescued->setAside), bytes);
        QCOMPARE(exportedFrom(desk), before);
        QCOMPARE(decisionsIn(desk), 3);
    }

    void aLogIsTakenUpToItsGap()
    {
        const StoreFixture desk;
        cut(desk, 3);
        runOn(desk, u"DELETE FROM step WHERE sequence = 2"_s);
        QVERIFY(!reviewedText(desk.folder(), desk.file()).ok());
        const auto rescued = rescue(desk.folder(), now);
        QVERIFY(rescued.ok());
        QCOMPARE(rescued->dropped, 1);
        QCOMPARE(decisionsIn(desk), 1);
    }

    void theBackupIsTheGround()
    {
        const StoreFixture desk;
        cut(desk, 2);
        QVERIFY(keepBackup(desk.folder(), now.date()).ok());
        const QByteArray then = exportedFrom(desk);
        setContent(desk.database(), QByteArray(8192, 'x'));
        QVERIFY(isDamaged(desk.folder()));
        const auto rescued = rescue(desk.folder(), now);
        QVERIFY2(rescued.ok(), rescued.ok() ? "" : qPrintable(rescued.failure().sentence));
        QCOMPARE(rescued->backup, now.date());
        QCOMPARE(exportedFrom(desk), then);
    }

    void whatCameAfterTheBackupIsAdded()
    {
        const StoreFixture desk;
        cut(desk, 1);
        QVERIFY(keepBackup(desk.folder(), now.date()).ok());
        cut(desk, 3);
        const QByteArray before = exportedFrom(desk);
        runOn(desk, u"DELETE FROM step WHERE sequence = 1"_s); // the backup has it
        const auto rescued = rescue(desk.folder(), now);
        QVERIFY(rescued.ok());
        QCOMPARE(exportedFrom(desk), before);
        QCOMPARE(decisionsIn(desk), 3);
    }

    void whatWasFrozenIsTakenAsItWas()
    {
        const StoreFixture desk;
        cut(desk, 2);
        {
            const auto workspace = desk.workspace();
            const auto session = desk.session(*workspace);
            QVERIFY(approve(*session, by).ok());
        }
        runOn(desk, u"UPDATE edition SET exported = (SELECT bytes FROM document)"_s);
        const auto rescued = rescue(desk.folder(), now);
        QVERIFY(rescued.ok());
        QCOMPARE(rescued->dropped, 1);
        const auto text = reviewedText(desk.folder(), desk.file());
        QVERIFY(text.ok());
        QCOMPARE(text->standing, ReviewStanding::InReview);
    }

    /// Whatever a disk does: after the rescue the reviews hold together, and the article opens.
    void afterEveryDamageTheDeskWorksAgain()
    {
        const StoreFixture desk;
        cut(desk, 3);
        const QByteArray whole = contentOf(desk.database());
        QRandomGenerator random(7);
        for (int i = 0; i < 40; ++i) {
            QByteArray bytes = whole;
            const qsizetype start = random.bounded(static_cast<int>(bytes.size() - 4096));
            for (qsizetype at = start; at < start + 1500; ++at)
                bytes[at] = static_cast<char>(random.bounded(256));
            setContent(desk.database(), bytes);
            const auto rescued = rescue(desk.folder(), now.addSecs(i));
            QVERIFY2(rescued.ok(), rescued.ok() ? "" : qPrintable(rescued.failure().sentence));
            QVERIFY(!isDamaged(desk.folder()));
            const auto workspace = desk.workspace();
            QVERIFY(ReviewSession::open(*workspace, desk.file()).ok());
        }
    }

    void aNewFileThatCannotBeWrittenChangesNothing()
    {
        const StoreFixture desk;
        cut(desk, 1);
        const QByteArray bytes(8192, 'x');
        setContent(desk.database(), bytes);
        QVERIFY(QDir(desk.folder()).mkpath(u"reviews.sqlite.rescued/in the way"_s));
        QVERIFY(!rescue(desk.folder(), now).ok());
        QCOMPARE(contentOf(desk.database()), bytes);
    }
};

QTEST_GUILESS_MAIN(RescueTest)
#include "rescuetest.moc"
