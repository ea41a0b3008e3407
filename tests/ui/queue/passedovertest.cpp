// SPDX-License-Identifier: Apache-2.0
#include "desk/intake.h"
#include "desk/queueflow.h"
#include "queue/queuemodel.h"
#include "queue/queueorder.h"
#include "queue/queuepanel.h"
#include "support/windowfixture.h"

#include <QDir>
#include <QLabel>
#include <QListView>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// No file stops the queue, and every file can leave it: by keys.
class PassedOverTest : public QObject, protected WindowFixture {
    Q_OBJECT

    [[nodiscard]] Desk *desk() const { return m_window->desk(); }
    [[nodiscard]] QString current() const { return QFileInfo(desk()->queue()->current().path).fileName(); }
    [[nodiscard]] QString note() const { return m_window->findChild<QLabel *>(u"statusNote"_s)->text(); }
    [[nodiscard]] QueueEntry entry(const QString &name) const
    {
        const QList<QueueEntry> all = desk()->queue()->entries();
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const QueueEntry &e) { return e.path.endsWith(u'/' + name); });
        return found == all.end() ? QueueEntry() : *found;
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const QueueEntry &each : desk()->queue()->entries())
            names.append(QFileInfo(each.path).fileName());
        return names;
    }
    [[nodiscard]] QListView *list() const { return m_window->findChild<QListView *>(u"queueList"_s); }
    void mark(int row)
    {
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(row, 0));
    }
    void trigger(const char *command) { m_window->findChild<QAction *>(QString::fromLatin1(command))->trigger(); }
    static QByteArray good(const QByteArray &word) { return "The " + word + " sails on Sunday.\n"; }
    void openAll(const QStringList &names)
    {
        QStringList paths;
        for (const QString &name : names)
            paths.append(path(name));
        desk()->intake()->openFiles(paths);
    }

private Q_SLOTS:
    void init()
    {
        start();
        m_dialogs.agree = true;
        write(u"a.txt"_s, good("ferry"));
        write(u"empty.txt"_s, {});
        write(u"picture.txt"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1", 20));
        write(u"z.txt"_s, good("barge"));
    }
    void cleanup() { closeWindow(); }

    void everyNextPassesOverWhatCannotBeRead_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("approve") << Qt::Key_Return << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("next file") << Qt::Key_N << Qt::KeyboardModifiers();
        QTest::newRow("spike") << Qt::Key_K << Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier);
    }
    void everyNextPassesOverWhatCannotBeRead()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        openAll({u"a.txt"_s, u"empty.txt"_s, u"picture.txt"_s, u"gone.txt"_s, u"z.txt"_s});
        waitForAnalysis();
        press(key, modifiers);
        waitForAnalysis();
        QCOMPARE(current(), u"z.txt"_s);
        for (const QString &name : {u"empty.txt"_s, u"picture.txt"_s, u"gone.txt"_s}) {
            QCOMPARE(entry(name).state, QueueState::Unreadable);
            QVERIFY2(entry(name).problem.contains(name), qPrintable(entry(name).problem));
        }
        QVERIFY2(message().startsWith(u"3 files cannot be read and were passed over"_s), qPrintable(message()));
        press(Qt::Key_P);
        QCOMPARE(current(), u"a.txt"_s);
        press(Qt::Key_N);
        QCOMPARE(current(), u"z.txt"_s);
    }

    void theListShowsTheReasonAndNotThePath()
    {
        openAll({u"a.txt"_s, u"empty.txt"_s, u"gone.txt"_s});
        waitForAnalysis();
        press(Qt::Key_N);
        QCOMPARE(detailsOf(entry(u"empty.txt"_s)), u"is empty; there is nothing to review."_s);
        const QString gone = detailsOf(entry(u"gone.txt"_s));
        QVERIFY2(!gone.isEmpty() && !gone.contains(u'/'), qPrintable(gone));
        const QModelIndex shown = list()->model()->index(1, 0);
        QVERIFY(shown.data(Qt::ToolTipRole).toString().contains(path(u"empty.txt"_s))); // whole
    }

    void aFirstFileThatCannotBeReadHidesNoOther()
    {
        openAll({u"empty.txt"_s, u"gone.txt"_s, u"z.txt"_s});
        waitForAnalysis();
        QCOMPARE(current(), u"z.txt"_s);
        QVERIFY2(message().contains(u"empty.txt"_s), qPrintable(message()));
    }

    void whereNothingCanBeReadTheReasonIsSaid()
    {
        openAll({u"empty.txt"_s});
        QVERIFY(!desk()->session());
        QVERIFY2(message().contains(u"empty"_s), qPrintable(message()));
        QCOMPARE(entry(u"empty.txt"_s).state, QueueState::Unreadable);
    }

    void theReasonStaysAndTheFileCanBeTriedAgain()
    {
        openAll({u"a.txt"_s, u"empty.txt"_s});
        press(Qt::Key_N);
        QCOMPARE(current(), u"a.txt"_s);
        closeWindow();
        openWindow();
        QVERIFY(entry(u"empty.txt"_s).problem.contains(u"empty"_s));
        write(u"empty.txt"_s, good("raft"));
        mark(1);
        trigger("queue.retry");
        waitForAnalysis();
        QCOMPARE(current(), u"empty.txt"_s);
        QCOMPARE(entry(u"empty.txt"_s).state, QueueState::New);
        QVERIFY(entry(u"empty.txt"_s).problem.isEmpty());
    }

    void deleteTakesAFileOutOfTheList()
    {
        openAll({u"a.txt"_s, u"empty.txt"_s, u"z.txt"_s});
        waitForAnalysis();
        mark(1);
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(names(), (QStringList{u"a.txt"_s, u"z.txt"_s}));
        QCOMPARE(current(), u"a.txt"_s);
        QVERIFY2(note().contains(u"empty.txt"_s), qPrintable(note()));
    }

    void theArticleInReviewLeavesForTheNext()
    {
        openAll({u"a.txt"_s, u"z.txt"_s});
        waitForAnalysis();
        mark(0);
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(current(), u"z.txt"_s);
        mark(0);
        QTest::keyClick(list(), Qt::Key_Delete);
        QVERIFY(!desk()->session());
        QVERIFY(desk()->queue()->entries().isEmpty());
        QVERIFY(m_window->findChild<QWidget *>(u"emptyPage"_s)->isVisible());
    }

    void whatIsDoneLeavesTogether()
    {
        openAll({u"a.txt"_s, u"empty.txt"_s, u"z.txt"_s});
        waitForAnalysis();
        press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier); // a is spiked, z is open
        QCOMPARE(current(), u"z.txt"_s);
        trigger("queue.clearDone");
        QCOMPARE(names(), QStringList{u"z.txt"_s});
    }

    void theListIsWalkedInItsOrder()
    {
        write(u"10.txt"_s, good("tug"));
        write(u"9.txt"_s, good("skiff"));
        openAll({u"z.txt"_s, u"10.txt"_s, u"9.txt"_s});
        waitForAnalysis();
        trigger("queue.byName");
        QCOMPARE(names(), (QStringList{u"9.txt"_s, u"10.txt"_s, u"z.txt"_s}));
        press(Qt::Key_P);
        QCOMPARE(current(), u"10.txt"_s);
        closeWindow();
        openWindow();
        QCOMPARE(names().first(), u"9.txt"_s); // as it was chosen
        trigger("queue.byArrival");
        QCOMPARE(names().first(), u"z.txt"_s);
    }

    void whatIsLeftToDoComesFirst()
    {
        openAll({u"a.txt"_s, u"z.txt"_s});
        waitForAnalysis();
        press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        trigger("queue.byState");
        QCOMPARE(names(), (QStringList{u"z.txt"_s, u"a.txt"_s}));
    }

    void foldersAreLookedIntoAgain()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"wire"_s));
        write(u"wire/one.txt"_s, good("cutter"));
        desk()->intake()->openFiles({path(u"wire"_s)});
        waitForAnalysis();
        write(u"wire/two.txt"_s, good("punt"));
        press(Qt::Key_F5);
        QCOMPARE(names(), (QStringList{u"one.txt"_s, u"two.txt"_s}));
        QCOMPARE(current(), u"one.txt"_s);
        QCOMPARE(note(), u"One file is new."_s);
        press(Qt::Key_F5);
        QCOMPARE(names().size(), 2);
    }

    void whatWasExportedIntoAFolderIsNoArticleThatCame()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"wire"_s));
        write(u"wire/one.txt"_s, good("cutter"));
        desk()->intake()->openFiles({path(u"wire"_s)});
        waitForAnalysis();
        m_dialogs.writeTo = path(u"wire/one-approved.txt"_s);
        press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(QFile::exists(m_dialogs.writeTo));
        desk()->intake()->openFiles({path(u"wire"_s)});
        QCOMPARE(names(), QStringList{u"one.txt"_s});
    }
};

QTEST_MAIN(PassedOverTest)
#include "passedovertest.moc"
