// SPDX-License-Identifier: Apache-2.0
#include "store/editions/exports.h"

#include "store/database/database.h"
#include "store/database/hash.h"
#include "store/folder/rescue.h"
#include "store/session/approvals.h"
#include "support/oldlog.h"
#include "support/storefixture.h"
#include "support/testserver.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"M. Lund"_s, 1'700'000'000'000};
const Signature later{u"A. Berg"_s, 1'700'000'500'000};

} // namespace

class ExportsTest : public QObject {
    Q_OBJECT

    static qint64 countOf(const Workspace &workspace, const QString &table)
    {
        return workspace.database().value(u"SELECT COUNT(*) FROM "_s + table)->toLongLong();
    }

private Q_SLOTS:
    void anEditionKeepsTheBytesOfEachFormat()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        const Result<Edition> edition = approve(*session, by);
        const QList<WrittenFile> files = {{u"out/h.docx"_s, u"docx"_s, "PK-1"},
                                          {u"out/h.md"_s, u"markdown"_s, "# Harbour\n"},
                                          {u"out/h.txt"_s, u"text"_s, edition->exported}};
        for (const WrittenFile &file : files)
            QVERIFY(recordExport(*session, *edition, file, later).ok());
        const auto records = exportsOf(workspace->database(), session->record().source);
        QVERIFY(records.ok());
        QCOMPARE(records->size(), 3);
        for (qsizetype i = 0; i < files.size(); ++i) {
            QCOMPARE(records->at(i), (ExportRecord{edition->id, files[i].path, files[i].format, later.editor,
                                                   later.when, sha256(files[i].bytes)}));
            QCOMPARE(*bytesOf(workspace->database(), records->at(i)), files[i].bytes);
        }
        QCOMPARE(countOf(*workspace, u"written"_s), 2); // the text is the edition's own
    }

    void theSameBytesAreKeptOnce()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        const Result<Edition> edition = approve(*session, by);
        for (const QByteArray &bytes : {QByteArray("one"), QByteArray("one"), QByteArray("two")})
            QVERIFY(recordExport(*session, *edition, {u"out/h.docx"_s, u"docx"_s, bytes}, later).ok());
        QCOMPARE(countOf(*workspace, u"written"_s), 2);
        QCOMPARE(countOf(*workspace, u"export"_s), 3);
    }

    void otherBytesThanThoseOfTheirHashAreSaidToBeDamaged()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        const Result<Edition> edition = approve(*session, by);
        QVERIFY(recordExport(*session, *edition, {u"out/h.md"_s, u"markdown"_s, "# Harbour\n"}, later).ok());
        QVERIFY(workspace->database().run(u"UPDATE written SET bytes = ?"_s, {qCompress("# Another\n")}).ok());
        const auto records = exportsOf(workspace->database(), session->record().source);
        const auto bytes = bytesOf(workspace->database(), records->first());
        QVERIFY(!bytes.ok());
        QVERIFY2(bytes.sentence().contains("damaged"_L1), qPrintable(bytes.sentence()));
    }

    void whatWasWrittenBeforeFilesWereKeptStaysKnown()
    {
        if (testsUseServer())
            QSKIP("a server's workspace is brought up by who keeps it, and not by opening it");
        const StoreFixture desk;
        {
            const auto workspace = desk.workspace();
            const auto session = desk.session(*workspace);
            const Result<Edition> edition = approve(*session, by);
            QVERIFY(recordExport(*session, *edition, {u"out/h.docx"_s, u"docx"_s, "PK-1"}, later).ok());
            const Database &database = workspace->database();
            QVERIFY(backToSchemaNine(database));
            QVERIFY(database.run(u"DROP TABLE written"_s).ok());
            QVERIFY(database.run(u"ALTER TABLE export DROP COLUMN byte_hash"_s).ok());
            QVERIFY(database.run(u"UPDATE schema_version SET version = 8"_s).ok());
        }
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        QCOMPARE(workspace->queue()->first().state, QueueState::Exported);
        const auto records = exportsOf(workspace->database(), session->record().source);
        QCOMPARE(records->size(), 1);
        QCOMPARE(records->first().path, u"out/h.docx"_s);
        QVERIFY(records->first().hash.isEmpty());
        QVERIFY(!bytesOf(workspace->database(), records->first()).ok());
        const Edition edition = editionsOf(*session)->first();
        QVERIFY(recordExport(*session, edition, {u"out/h.docx"_s, u"docx"_s, "PK-1"}, later).ok());
        QCOMPARE(*bytesOf(workspace->database(), exportsOf(workspace->database(), session->record().source)->last()),
                 QByteArray("PK-1"));
    }

    void aProgramThatReadsTheReviewsRecordsTheSame()
    {
        const StoreFixture desk;
        qint64 edition = 0;
        {
            const auto workspace = desk.workspace();
            QVERIFY(workspace->setEditor(u"A. Berg"_s).ok());
            edition = approve(*desk.session(*workspace), by)->id;
        }
        const WrittenFile file{u"/out/h.docx"_s, u"docx"_s, "PK-1"};
        QVERIFY(recordExports(desk.folder(), {{edition, file}}, later.when).ok());
        const auto workspace = desk.workspace();
        QCOMPARE(workspace->queue()->first().state, QueueState::Exported);
        const auto records = exportsOf(workspace->database(), desk.session(*workspace)->record().source);
        QCOMPARE(records->size(), 1);
        QCOMPARE(records->first(),
                 (ExportRecord{edition, file.path, file.format, u"A. Berg"_s, later.when, sha256(file.bytes)}));
        QCOMPARE(*bytesOf(workspace->database(), records->first()), file.bytes);
    }

    void anOlderEditionThatIsWrittenChangesNoState()
    {
        const StoreFixture desk;
        qint64 first = 0;
        {
            const auto workspace = desk.workspace();
            const auto session = desk.session(*workspace);
            first = approve(*session, by)->id;
            const QList<Change> cuts =
                decide(session->review(), session->article(), session->suggestions(), Verb::Cut, by);
            QVERIFY(session->apply(cuts).ok());
            QVERIFY(approve(*session, by, u"shorter"_s).ok());
        }
        QVERIFY(recordExports(desk.folder(), {{first, {u"/out/h.docx"_s, u"docx"_s, "PK-1"}}}, later.when).ok());
        QCOMPARE(desk.workspace()->queue()->first().state, QueueState::Approved);
    }

    void anEditionThatIsNotThereIsRefusedWithAllOthers()
    {
        const StoreFixture desk;
        qint64 edition = 0;
        {
            const auto workspace = desk.workspace();
            edition = approve(*desk.session(*workspace), by)->id;
        }
        const WrittenFile file{u"/out/h.docx"_s, u"docx"_s, "PK-1"};
        QVERIFY(!recordExports(desk.folder(), {{edition, file}, {edition + 1, file}}, later.when).ok());
        const auto workspace = desk.workspace();
        QCOMPARE(workspace->queue()->first().state, QueueState::Approved);
        QCOMPARE(countOf(*workspace, u"export"_s), 0);
    }

    void aRescueTakesTheBytesAlong()
    {
        if (testsUseServer())
            QSKIP("only files are rescued");
        const StoreFixture desk;
        {
            const auto workspace = desk.workspace();
            const auto session = desk.session(*workspace);
            const Result<Edition> edition = approve(*session, by);
            QVERIFY(recordExport(*session, *edition, {u"out/h.docx"_s, u"docx"_s, "PK-1"}, later).ok());
            QVERIFY(recordExport(*session, *edition, {u"out/h.odt"_s, u"odt"_s, "PK-2"}, later).ok());
            QVERIFY(workspace->database().run(u"UPDATE written SET bytes = 'wax' WHERE format = 'odt'"_s).ok());
        }
        const auto rescued = rescue(desk.folder(), QDateTime(QDate(2026, 11, 29), QTime(9, 12, 30)));
        QVERIFY2(rescued.ok(), rescued.ok() ? "" : qPrintable(rescued.sentence()));
        const auto workspace = desk.workspace();
        const auto records = exportsOf(workspace->database(), desk.session(*workspace)->record().source);
        QCOMPARE(records->size(), 2);
        QCOMPARE(*bytesOf(workspace->database(), records->first()), QByteArray("PK-1"));
        QVERIFY(!bytesOf(workspace->database(), records->last()).ok());
        QCOMPARE(countOf(*workspace, u"written"_s), 1);
    }
};

QTEST_GUILESS_MAIN(ExportsTest)
#include "exportstest.moc"
