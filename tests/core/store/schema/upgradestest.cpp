// SPDX-License-Identifier: Apache-2.0
#include "store/database/database.h"
#include "store/folder/backups.h"
#include "store/schema/schema.h"
#include "store/session/approvals.h"
#include "store/session/reviewsession.h"

#include "formats/reader/archive/gunzip.h"
#include "support/storefixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Reviews that an older version wrote, and what it showed of them then.
struct Older {
    int schema = 0;
    QByteArray reviews;
    QStringList lines;       ///< of the log, see lineOf()
    QByteArrayList editions; ///< what each holds
    QByteArray text;         ///< the clean text
};

/// A fixture was made by the version of its time: forty drawn edits with an approval or two among them.
Older olderOf(int schema)
{
    const QString base = QStringLiteral(BLUEPENCIL_WORKSPACES "/schema%1").arg(schema);
    constexpr qint64 most = 10'000'000;
    const auto reviews = gunzipped(bytesOf(base + u".sqlite.gz"_s), most);
    if (!reviews)
        qFatal("no reviews of schema %d", schema);
    Older older{schema, *reviews, {}, {}, {}};
    for (const QByteArray &line : bytesOf(base + u".txt"_s).split('\n')) {
        const QByteArray rest = line.mid(line.indexOf(' ') + 1);
        if (line.startsWith("line ")) // where pairs of surrogates are escaped in the JSON now
            older.lines.append(QString::fromUtf8(rest).replace(u"\U0001F6A2"_s, u"\\ud83d\\udea2"_s));
        else if (line.startsWith("edition "))
            older.editions.append(QByteArray::fromHex(rest.mid(rest.indexOf(' ') + 1)));
        else if (line.startsWith("text "))
            older.text = QByteArray::fromHex(rest);
    }
    return older;
}

/// The article had this name, and has gone since: its text comes from the bytes that were kept.
const QString article = u"/articles/harbour.txt"_s;

void lay(const StoreFixture &desk, const Older &older)
{
    QFile file(desk.database());
    if (!QDir().mkpath(desk.folder()) || !file.open(QIODevice::WriteOnly) ||
        file.write(older.reviews) != older.reviews.size())
        qFatal("%s", qUtf8Printable(file.errorString()));
}

int schemaOf(const QString &file)
{
    const auto database = Database::openToRead(file);
    return database ? (*database)->value(u"SELECT version FROM schema_version"_s)->toInt() : -1;
}

} // namespace

/// What an older version wrote is read as it was decided, and is kept as it was.
class UpgradesTest : public QObject {
    Q_OBJECT

    static void eachSchema()
    {
        QTest::addColumn<int>("schema");
        for (int schema = 1; schema < newestSchema(); ++schema) {
            if (QFile::exists(QStringLiteral(BLUEPENCIL_WORKSPACES "/schema%1.txt").arg(schema)))
                QTest::addRow("schema %d", schema) << schema;
        }
    }

private Q_SLOTS:
    void showsWhatWasDecided_data() { eachSchema(); }

    void showsWhatWasDecided()
    {
        QFETCH(int, schema);
        const Older older = olderOf(schema);
        QVERIFY(older.lines.size() > 20 && !older.editions.isEmpty() && !older.text.isEmpty());
        const StoreFixture desk;
        lay(desk, older);
        QCOMPARE(schemaOf(desk.database()), schema);
        const auto workspace = desk.workspace();
        QCOMPARE(workspace->database().value(u"SELECT version FROM schema_version"_s)->toInt(), newestSchema());
        QVERIFY(workspace->database().check().ok());
        QCOMPARE(workspace->editor(), u"M. Lund"_s);
        const auto session = ReviewSession::open(*workspace, article);
        QVERIFY2(session.ok(), session ? "" : qPrintable(session.sentence()));
        QStringList lines;
        for (const LogEntry &entry : (*session)->history())
            lines.append(lineOf(entry));
        QCOMPARE(lines, older.lines);
        QCOMPARE((*session)->cleanText().text().toUtf8(), older.text);
        QCOMPARE((*session)->place(), (Place{20, 3}));
        const auto editions = editionsOf(**session);
        QVERIFY2(editions.ok(), editions ? "" : qPrintable(editions.sentence()));
        QCOMPARE(editions->size(), older.editions.size());
        for (qsizetype i = 0; i < editions->size(); ++i)
            QCOMPARE(editions->at(i).exported, older.editions.at(i));
        QCOMPARE(*exportsOf(**session), QStringList{u"/articles/out.txt"_s});
    }

    void goesOnFromThere_data() { eachSchema(); }

    void goesOnFromThere()
    {
        QFETCH(int, schema);
        const StoreFixture desk;
        lay(desk, olderOf(schema));
        qsizetype known = 0;
        {
            const auto workspace = desk.workspace();
            const auto session = ReviewSession::open(*workspace, article);
            QVERIFY(session.ok());
            (*session)->setAnalysis(harbourAnalysis((*session)->article()));
            QRandomGenerator random(5);
            for (int edit = 0; edit < 20; ++edit)
                QVERIFY((*session)->apply(someEdit(**session, random)).ok());
            known = (*session)->history().size();
        }
        const auto workspace = desk.workspace();
        QCOMPARE((*ReviewSession::open(*workspace, article))->history().size(), known);
    }

    void keepsWhatWasThereBefore_data() { eachSchema(); }

    void keepsWhatWasThereBefore()
    {
        QFETCH(int, schema);
        const StoreFixture desk;
        lay(desk, olderOf(schema));
        for (int start = 0; start < 2; ++start)
            QVERIFY(desk.workspace() != nullptr);
        const QDir backups(desk.folder() + u"/backups"_s);
        const QStringList files = backups.entryList(QDir::Files);
        QCOMPARE(files, QStringList{u"before-upgrade-%1.sqlite"_s.arg(schema)});
        const QString backup = backups.filePath(files.first());
        QCOMPARE(schemaOf(backup), schema);
        QVERIFY((*Database::openToRead(backup))->check().ok());
        QCOMPARE(QFile::permissions(backup) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(backupsOf(desk.folder()).isEmpty()); // is none of the daily ones, and outlives them
    }

    void changesNothingWhereNoBackupCanBeKept()
    {
        const Older older = olderOf(1);
        const StoreFixture desk;
        lay(desk, older);
        QFile inTheWay(desk.folder() + u"/backups"_s);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto refused = Workspace::open(desk.folder());
        QVERIFY(!refused.ok());
        QVERIFY2(refused.sentence().contains(u"backup"_s), qPrintable(refused.sentence()));
        QCOMPARE(schemaOf(desk.database()), 1);
        QVERIFY(inTheWay.remove());
        QVERIFY(desk.workspace() != nullptr);
    }

    /// A program is killed while it brings the reviews up: they are of one schema or another, and nothing is lost.
    void survivesBeingKilled()
    {
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("BLUEPENCIL_KILLS", &given);
        const int kills = given ? wanted : 50;
        const Older older = olderOf(1);
        QRandomGenerator random(3);
        int unfinished = 0;
        for (int kill = 0; kill < kills; ++kill) {
            const StoreFixture desk;
            lay(desk, older);
            QProcess decider;
            decider.start(QCoreApplication::applicationDirPath() + u"/decider"_s, {desk.folder(), desk.file(), u"1"_s});
            QVERIFY(decider.waitForStarted(-1));
            decider.waitForFinished(random.bounded(250));
            decider.kill();
            decider.waitForFinished(-1);
            const int schema = schemaOf(desk.database());
            QVERIFY(schema >= 1 && schema <= newestSchema());
            unfinished += schema < newestSchema() ? 1 : 0;
            const auto workspace = desk.workspace();
            const auto session = ReviewSession::open(*workspace, article);
            QVERIFY2(session.ok(), session ? "" : qPrintable(session.sentence()));
            QCOMPARE((*session)->history().size(), older.lines.size());
            QCOMPARE((*session)->cleanText().text().toUtf8(), older.text);
        }
        qInfo("%d kills, %d of them before the end of the upgrade", kills, unfinished);
    }
};

QTEST_GUILESS_MAIN(UpgradesTest)
#include "upgradestest.moc"
