// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include "formats/packing/zip.h"
#include "review/edits.h"
#include "store/database/database.h"
#include "store/session/approvals.h"
#include "support/storefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace bluepencil;
using namespace bluepencil::cli;
using namespace Qt::StringLiterals;

class ExportCommandTest : public QObject {
    Q_OBJECT

    static QStringList call(const StoreFixture &store, const QStringList &rest)
    {
        return QStringList{u"export"_s, u"--data-dir"_s, store.folder()} + rest;
    }
    using Deed = std::function<void(const StoreFixture &)>;
    enum class Approval : quint8 { Missing, Given };
    /// Cuts the first suggestion, and approves what goes out when asked to.
    static void cutFirst(Workspace &workspace, const StoreFixture &store, Approval approval)
    {
        const auto session = store.session(workspace);
        const Signature by{u"M. Lund"_s, 1'700'000'000'000};
        QVERIFY(
            session
                ->apply(decide(session->review(), session->article(), {session->suggestions().first()}, Verb::Cut, by))
                .ok());
        if (approval == Approval::Given)
            QVERIFY(approve(*session, by).ok());
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void review(const StoreFixture &store, Approval approval) { cutFirst(*store.workspace(), store, approval); }

private Q_SLOTS:
    void findsWhatTheWindowKeptInItsOwnFolder()
    {
        const QTemporaryDir home;
        qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
        const StoreFixture store;
        {
            const auto workspace = Workspace::open(); // under the name of this program, which is not the command's
            QVERIFY(workspace.ok());
            cutFirst(**workspace, store, Approval::Given);
        }
        const Ended ended = runCli({u"export"_s, store.file()});
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.out, harbourArticle().mid(7));
    }

    void writesWhatIsDecidedNow()
    {
        const StoreFixture store;
        review(store, Approval::Missing);
        const Ended ended = runCli(call(store, {u"--format"_s, u"text"_s, store.file()}));
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.out, harbourArticle().mid(7));
        QVERIFY2(ended.err.contains("not approved"), ended.err.constData());
    }

    void whatIsNotReviewedAsItIsNowIsRefusedUnlessAskedFor_data()
    {
        QTest::addColumn<Deed>("deed");
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QByteArray>("asked"); ///< what goes out when it is asked for
        const QByteArray edition = harbourArticle().mid(7);
        const QByteArray later = harbourArticle() + "Ferries sail again.\n";
        QTest::newRow("never opened") << Deed([](const StoreFixture &store) { QVERIFY(store.workspace() != nullptr); })
                                      << QByteArray("never reviewed") << harbourArticle();
        QTest::newRow("opened, and nothing decided")
            << Deed([](const StoreFixture &store) { QVERIFY(store.session(*store.workspace()) != nullptr); })
            << QByteArray("never reviewed") << harbourArticle();
        QTest::newRow("changed after its approval") << Deed([later](const StoreFixture &store) {
            review(store, Approval::Given);
            store.write(later);
        }) << QByteArray("another text") << edition;
        QTest::newRow("changed, and the window knows") << Deed([later](const StoreFixture &store) {
            review(store, Approval::Given);
            store.write(later);
            QVERIFY(store.session(*store.workspace()) != nullptr);
        }) << QByteArray("another text") << edition;
        QTest::newRow("changed in review") << Deed([later](const StoreFixture &store) {
            review(store, Approval::Missing);
            store.write(later);
        }) << QByteArray("another text") << later;
        QTest::newRow("become a link") << Deed([](const StoreFixture &store) {
            review(store, Approval::Given);
            const QString elsewhere = store.file() + u"-elsewhere"_s;
            QVERIFY(QFile::rename(store.file(), elsewhere));
            QVERIFY(QFile::link(elsewhere, store.file()));
        }) << QByteArray("link") << edition;
        QTest::newRow("a link to a file that was never reviewed") << Deed([](const StoreFixture &store) {
            QVERIFY(store.workspace() != nullptr);
            const QString elsewhere = store.file() + u"-elsewhere"_s;
            QVERIFY(QFile::rename(store.file(), elsewhere));
            QVERIFY(QFile::link(elsewhere, store.file()));
        }) << QByteArray("never reviewed") << harbourArticle();
        QTest::newRow("gone after its approval") << Deed([](const StoreFixture &store) {
            review(store, Approval::Given);
            QVERIFY(QFile::remove(store.file()));
        }) << QByteArray("does not exist") << edition;
        QTest::newRow("gone in review") << Deed([](const StoreFixture &store) {
            review(store, Approval::Missing);
            QVERIFY(QFile::remove(store.file()));
        }) << QByteArray("does not exist")
                                        << edition;
        QTest::newRow("spiked") << Deed([](const StoreFixture &store) {
            const auto workspace = store.workspace();
            QVERIFY(store.session(*workspace)->setSpiked(true).ok());
        }) << QByteArray("spiked")
                                << harbourArticle();
    }
    void whatIsNotReviewedAsItIsNowIsRefusedUnlessAskedFor()
    {
        QFETCH(Deed, deed);
        QFETCH(QByteArray, said);
        QFETCH(QByteArray, asked);
        const StoreFixture store;
        deed(store);
        const Ended refused = runCli(call(store, {store.file()}));
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.out.isEmpty());
        for (const QByteArray &part : {said, QByteArray("harbour.txt: "), QByteArray("--unreviewed")})
            QVERIFY2(refused.err.contains(part), refused.err.constData());
        const Ended taken = runCli(call(store, {u"--unreviewed"_s, store.file()}));
        QCOMPARE(taken.status, 0);
        QCOMPARE(taken.out, asked);
        QVERIFY2(taken.err.contains(said) && !taken.err.contains("--unreviewed"), taken.err.constData());
    }

    void oneThatIsRefusedHoldsUpNoOther()
    {
        const StoreFixture store;
        review(store, Approval::Given);
        const Ended ended = runCli(call(store, {u"/nowhere/at/all.txt"_s, store.file()}));
        QCOMPARE(ended.status, 1);
        QCOMPARE(ended.out, harbourArticle().mid(7));
    }

    void aLinkToWhatWasApprovedIsApproved()
    {
        const StoreFixture store;
        review(store, Approval::Given);
        const QString link = store.file() + u"-link"_s;
        QVERIFY(QFile::link(store.file(), link));
        const Ended ended = runCli(call(store, {link}));
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.out, harbourArticle().mid(7));
        QVERIFY2(ended.err.isEmpty(), ended.err.constData());
    }

    void aFileThatHoldsAgainWhatWasApprovedIsApproved()
    {
        const StoreFixture store;
        review(store, Approval::Given);
        store.write("Something else.\n");
        QVERIFY(store.session(*store.workspace()) != nullptr);
        store.write(harbourArticle());
        QCOMPARE(runCli(call(store, {store.file()})).status, 0);
    }

    void whatIsDecidedAfterTheApprovalIsSaidToBeUnapproved()
    {
        const StoreFixture store;
        review(store, Approval::Given);
        {
            const auto workspace = store.workspace();
            const auto session = store.session(*workspace);
            QVERIFY(session
                        ->apply(decide(session->review(), session->article(), {session->suggestions().last()},
                                       Verb::Cut, {u"M. Lund"_s, 1}))
                        .ok());
        }
        const Ended ended = runCli(call(store, {store.file()}));
        QCOMPARE(ended.status, 0);
        QVERIFY(!ended.out.contains("Source link"));
        QVERIFY2(ended.err.contains("not approved"), ended.err.constData());
    }

    void nothingIsWrittenIntoTheDataFolder()
    {
        const StoreFixture store;
        {
            const auto workspace = store.workspace();
            cutFirst(*workspace, store, Approval::Given);
            QVERIFY(workspace->dequeue(workspace->queue()->first()).ok());
        }
        const QByteArray before = contentOf(store.database());
        const QStringList names = QDir(store.folder()).entryList(QDir::Files);
        store.write("Something else.\n");
        QCOMPARE(runCli(call(store, {u"--unreviewed"_s, store.file()})).status, 0);
        QCOMPARE(contentOf(store.database()), before);
        QCOMPARE(QDir(store.folder()).entryList(QDir::Files), names);
    }

    void makesNoDataFolderWhereNoneIs()
    {
        const StoreFixture store;
        const Ended ended = runCli(call(store, {u"--unreviewed"_s, store.file()}));
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.err.contains(store.folder().toUtf8()), ended.err.constData());
        QVERIFY(!QFileInfo::exists(store.folder()));
    }

    void aFolderOfAnOlderVersionWaitsForTheWindow()
    {
        const StoreFixture store;
        QVERIFY(store.workspace()->database().run(u"UPDATE schema_version SET version = 3"_s).ok());
        const Ended ended = runCli(call(store, {store.file()}));
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.err.contains("older"), ended.err.constData());
    }

    void writesIntoAFolder()
    {
        const StoreFixture store;
        review(store, Approval::Missing);
        const QString folder = store.folder() + u"/approved"_s;
        const Ended ended = runCli(call(store, {u"-o"_s, folder, store.file()}));
        QCOMPARE(ended.status, 0);
        QVERIFY(ended.out.isEmpty());
        const QStringList files = QDir(folder).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QFile file(folder + u'/' + files.first());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), harbourArticle().mid(7));
        QCOMPARE(store.bytes(), harbourArticle());
    }

    void writesTheFormatThatWasAskedFor()
    {
        const StoreFixture store;
        review(store, Approval::Given);
        const Ended ended = runCli(call(store, {u"--format"_s, u"html"_s, store.file()}));
        QCOMPARE(ended.status, 0);
        QVERIFY(ended.out.startsWith("<!DOCTYPE html>"));
        const QString folder = store.folder() + u"/approved"_s;
        QCOMPARE(runCli(call(store, {u"--format"_s, u"md"_s, u"-o"_s, folder, store.file()})).status, 0);
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"harbour.md"_s});
    }

    void whatWasWrittenIsRecorded()
    {
        const StoreFixture store;
        review(store, Approval::Given);
        const QString folder = store.folder() + u"/approved"_s;
        QCOMPARE(runCli(call(store, {u"--format"_s, u"docx"_s, u"-o"_s, folder, store.file()})).status, 0);
        const auto workspace = store.workspace();
        const auto records = exportsOf(workspace->database(), store.session(*workspace)->record().source);
        QCOMPARE(records->size(), 1);
        QCOMPARE(records->first().path, folder + u"/harbour.docx"_s);
        QCOMPARE(records->first().format, u"docx"_s);
        QCOMPARE(*bytesOf(workspace->database(), records->first()), contentOf(folder + u"/harbour.docx"_s));
        QCOMPARE(workspace->queue()->first().state, QueueState::Exported);
    }

    void whatIsNotApprovedIsNotRecorded()
    {
        const StoreFixture store;
        review(store, Approval::Missing);
        const QString folder = store.folder() + u"/so-far"_s;
        QCOMPARE(runCli(call(store, {u"--format"_s, u"docx"_s, u"-o"_s, folder, store.file()})).status, 0);
        const auto workspace = store.workspace();
        QVERIFY(exportsOf(workspace->database(), store.session(*workspace)->record().source)->isEmpty());
        QCOMPARE(workspace->queue()->first().state, QueueState::InReview);
    }

    void manyFilesAtOnceGiveTheSame()
    {
        const StoreFixture store;
        QStringList files;
        {
            const auto workspace = store.workspace();
            for (int i = 0; i < 150; ++i) { // more than are recorded at once
                const QString path = store.folder() + u"/a%1.txt"_s.arg(i);
                QFile file(path);
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Article " + QByteArray::number(i) + ".\n") > 0);
                file.close();
                files.append(path);
                const auto session = ReviewSession::open(*workspace, path);
                QVERIFY(session.ok() && approve(**session, {u"M. Lund"_s, 1'700'000'000'000}).ok());
            }
        }
        const Ended one = runCli(call(store, QStringList{u"--format"_s, u"md"_s} + files));
        QCOMPARE(one.status, 0);
        const Ended four = runCli(call(store, QStringList{u"-j"_s, u"4"_s, u"--format"_s, u"md"_s} + files));
        QCOMPARE(four.out, one.out);
        const QString folder = store.folder() + u"/out"_s;
        const Ended ended =
            runCli(call(store, QStringList{u"-j"_s, u"4"_s, u"--format"_s, u"md"_s, u"-o"_s, folder} + files));
        QVERIFY2(ended.status == 0, ended.err.constData());
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 150);
        const auto workspace = store.workspace();
        QCOMPARE(workspace->database().value(u"SELECT COUNT(*) FROM export"_s)->toInt(), 150);
        QCOMPARE(workspace->database().value(u"SELECT COUNT(*) FROM source WHERE state = 'exported'"_s)->toInt(), 150);
    }

    void showsTheChangesOfAnEdition()
    {
        const StoreFixture store;
        review(store, Approval::Given);
        const QString folder = store.folder() + u"/approved"_s;
        for (const QString &format : {u"docx-tracked"_s, u"odt-tracked"_s}) {
            QCOMPARE(runCli(call(store, {u"--format"_s, format, u"-o"_s, folder, store.file()})).status, 0);
        }
        QCOMPARE(QDir(folder).entryList(QDir::Files), (QStringList{u"harbour.docx"_s, u"harbour.odt"_s}));
        const auto archive = ZipReader::open(contentOf(folder + u"/harbour.docx"_s));
        QVERIFY(archive.ok());
        const QByteArray body = *archive->part("word/document.xml", 1'000'000);
        QVERIFY2(body.contains("w:author=\"M. Lund\"") && body.contains("2023-11-14T22:13:20Z"), body.constData());
        QVERIFY(archive->has("word/comments.xml"));
        const Ended bare = runCli(call(store, {u"--format"_s, u"docx-tracked"_s, u"--no-comments"_s, store.file()}));
        QVERIFY(!ZipReader::open(bare.out)->has("word/comments.xml"));
    }

    void notesGoOutWhereThatIsWanted()
    {
        const StoreFixture store;
        {
            const auto workspace = store.workspace();
            const auto session = store.session(*workspace);
            const Article &article = session->article();
            const QList<Change> note = remark(session->review(), article, Verb::Note, article.lineOf(0),
                                              u"Ask the harbour office."_s, {u"M. Lund"_s, 1'700'000'000'000});
            QVERIFY(session->apply(note).ok());
        }
        review(store, Approval::Given);
        const auto comments = [&store](const QStringList &options) {
            const QStringList line =
                QStringList{u"--format"_s, u"docx-tracked"_s} + options + QStringList{store.file()};
            const auto archive = ZipReader::open(runCli(call(store, line)).out);
            return archive.ok() && archive->has("word/comments.xml") ? *archive->part("word/comments.xml", 1'000'000)
                                                                     : QByteArray();
        };
        QVERIFY(!comments({}).contains("Ask the harbour office."));
        QVERIFY(comments({u"--notes"_s}).contains("Note: Ask the harbour office."));
        QVERIFY(comments({u"--notes"_s, u"--no-comments"_s}).contains("Note: Ask the harbour office."));
    }

    void changesOfAnotherTextAreNotShown()
    {
        const StoreFixture store;
        review(store, Approval::Given);
        store.write("Something else.\n");
        const Ended ended = runCli(call(store, {u"--unreviewed"_s, u"--format"_s, u"docx-tracked"_s, store.file()}));
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.err.contains("another text"), ended.err.constData());
    }

    void callsTheFilesAsAsked()
    {
        const StoreFixture store;
        review(store, Approval::Given);
        const QString folder = store.folder() + u"/approved"_s;
        const QStringList names{u"--names"_s, u"{date} {name}, edition {edition}"_s};
        QCOMPARE(runCli(call(store, names + QStringList{u"-o"_s, folder, store.file()})).status, 0);
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"harbour, edition 1.txt"_s});
        QCOMPARE(runCli(call(store, names + QStringList{store.file()})).status, 2);
    }

    void refusesWhileAQueryIsOpen()
    {
        const StoreFixture store;
        {
            const auto workspace = store.workspace();
            const auto session = store.session(*workspace);
            QVERIFY(session
                        ->apply(remark(session->review(), session->article(), Verb::Query,
                                       session->suggestions().first().span, u"Is this ours?"_s, {u"M. Lund"_s, 1}))
                        .ok());
        }
        const Ended ended = runCli(call(store, {store.file()}));
        QCOMPARE(ended.status, 1);
        QVERIFY(ended.out.isEmpty());
        QVERIFY2(ended.err.contains("query"), ended.err.constData());
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("rest");
        QTest::addColumn<int>("status");
        QTest::newRow("no file") << QStringList{} << 2;
        QTest::newRow("standard input") << QStringList{u"-"_s} << 2;
        QTest::newRow("an unknown format") << QStringList{u"--format"_s, u"wax"_s, u"a.txt"_s} << 2;
        QTest::newRow("two documents one behind the other")
            << QStringList{u"--format"_s, u"odt"_s, u"a.txt"_s, u"b.txt"_s} << 2;
        QTest::newRow("a file that never was") << QStringList{u"/nowhere/at/all.txt"_s} << 1;
    }
    void refuses()
    {
        QFETCH(QStringList, rest);
        QFETCH(int, status);
        const StoreFixture store;
        const Ended ended = runCli(call(store, rest));
        QCOMPARE(ended.status, status);
        QVERIFY(!ended.err.isEmpty());
        QVERIFY(ended.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ExportCommandTest)
#include "exportcommandtest.moc"
