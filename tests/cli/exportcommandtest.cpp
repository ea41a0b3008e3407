// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include "review/edits.h"
#include "support/storefixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::cli;
using namespace Qt::StringLiterals;

class ExportCommandTest : public QObject {
    Q_OBJECT

    static QStringList call(const StoreFixture &store, const QStringList &rest)
    {
        return QStringList{u"export"_s, u"--data-dir"_s, store.folder()} + rest;
    }
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
            QVERIFY(session->approve(by).ok());
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
    }

    void writesTheApprovedTextWhenTheFileHasGone()
    {
        const StoreFixture store;
        review(store, Approval::Given);
        QVERIFY(QFile::remove(store.file()));
        const Ended ended = runCli(call(store, {store.file()}));
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.out, harbourArticle().mid(7));
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
        QTest::newRow("an unknown format") << QStringList{u"--format"_s, u"docx"_s, u"a.txt"_s} << 2;
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
