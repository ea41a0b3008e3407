// SPDX-License-Identifier: Apache-2.0
#include "desk/folderwatch.h"
#include "desk/queueflow.h"
#include "desk/queuelooks.h"
#include "support/windowfixture.h"

#include <QDateTime>
#include <QDir>
#include <QListView>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// Files that come, go and change in a folder that was opened.
class FolderWatchTest : public QObject, protected WindowFixture {
    Q_OBJECT

    /// As if it had been written a while ago, so that nobody waits for it.
    void lay(const QString &name, const QByteArray &bytes)
    {
        QFile file(write(u"in/"_s + name, bytes));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(
            file.setFileTime(QDateTime::currentDateTime().addSecs(-60 + m_laid++), QFileDevice::FileModificationTime));
    }
    [[nodiscard]] QueueEntry entry(const QString &name) const
    {
        for (const QueueEntry &each : m_window->desk()->queue()->entries()) {
            if (each.path.endsWith(u'/' + name))
                return each;
        }
        return {};
    }
    /// What a screen reader says of a file in the list.
    [[nodiscard]] QString inList(const QString &name) const
    {
        const QAbstractItemModel *list = m_window->findChild<QListView *>(u"queueList"_s)->model();
        for (int row = 0; row < list->rowCount(); ++row) {
            const QModelIndex index = list->index(row, 0);
            if (index.data().toString() == name)
                return index.data(Qt::AccessibleTextRole).toString();
        }
        return {};
    }
    [[nodiscard]] qsizetype count() const { return m_window->desk()->queue()->entries().size(); }
    int m_laid = 0;

private Q_SLOTS:
    void init()
    {
        start();
        QVERIFY(QDir(m_folder->path()).mkpath(u"in"_s));
        lay(u"pier.txt"_s, scraped.toUtf8());
        lay(u"mole.txt"_s, "Another article stands here, of one line.\n");
        m_window->desk()->intake()->openFiles({path(u"in"_s)});
        waitForAnalysis();
        QCOMPARE(count(), 2);
        QTRY_VERIFY(entry(u"mole.txt"_s).stops >= 0);
    }
    void cleanup() { closeWindow(); }

    void whatIsNewJoinsTheQueueAndOpensNothing()
    {
        const QString current = m_window->desk()->queue()->current().path;
        lay(u"quay.txt"_s, "A third article, which nobody opened.\n");
        QTRY_COMPARE(count(), 3);
        QCOMPARE(m_window->desk()->queue()->current().path, current);
        QTRY_VERIFY(entry(u"quay.txt"_s).stops >= 0);
    }

    void whatIsBeingWrittenIsWaitedFor()
    {
        QFile file(path(u"in/quay.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 3; ++i) {
            file.write("Half a line ");
            file.flush();
            m_window->desk()->folderWatch()->look();
            QCoreApplication::processEvents();
            QCOMPARE(count(), 2);
        }
        file.close();
        QTRY_COMPARE(count(), 3);
    }

    void whatWasMovedKeepsItsReview()
    {
        QVERIFY(m_window->desk()->queue()->open(entry(u"pier.txt"_s)));
        waitForAnalysis();
        press(Qt::Key_A);
        QCOMPARE(entry(u"pier.txt"_s).state, QueueState::InReview);
        QVERIFY(m_window->desk()->queue()->open(entry(u"mole.txt"_s)));
        QVERIFY(QFile::rename(path(u"in/pier.txt"_s), path(u"in/jetty.txt"_s)));
        QTRY_COMPARE(entry(u"jetty.txt"_s).state, QueueState::InReview);
        QCOMPARE(count(), 2);
        QVERIFY(m_window->desk()->queue()->open(entry(u"jetty.txt"_s)));
        QVERIFY(!session().review().decisions().isEmpty());
    }

    void whatVanishedIsMarkedUntilItIsBack()
    {
        const QByteArray bytes = read(u"in/mole.txt"_s);
        QVERIFY(QFile::remove(path(u"in/mole.txt"_s)));
        QTRY_COMPARE(entry(u"mole.txt"_s).state, QueueState::Unreadable);
        QVERIFY2(entry(u"mole.txt"_s).problem.contains(u"mole.txt"_s), qPrintable(entry(u"mole.txt"_s).problem));
        lay(u"mole.txt"_s, bytes);
        QTRY_COMPARE(entry(u"mole.txt"_s).state, QueueState::New);
        QVERIFY(entry(u"mole.txt"_s).problem.isEmpty());
    }

    void whatVanishedAfterADecisionSaysSoAndKeepsIt()
    {
        QVERIFY(m_window->desk()->queue()->open(entry(u"pier.txt"_s)));
        waitForAnalysis();
        press(Qt::Key_A);
        QVERIFY(m_window->desk()->queue()->open(entry(u"mole.txt"_s)));
        const QByteArray bytes = read(u"in/pier.txt"_s);
        QVERIFY(QFile::remove(path(u"in/pier.txt"_s)));
        QTRY_VERIFY(!entry(u"pier.txt"_s).problem.isEmpty());
        QCOMPARE(entry(u"pier.txt"_s).state, QueueState::InReview);
        QTRY_VERIFY2(inList(u"pier.txt"_s).contains(u"in review"_s), qPrintable(inList(u"pier.txt"_s)));
        QVERIFY2(inList(u"pier.txt"_s).contains(u"not in its folder any more"_s), qPrintable(inList(u"pier.txt"_s)));
        QVERIFY(m_window->desk()->queue()->open(entry(u"pier.txt"_s)));
        QVERIFY(!session().review().decisions().isEmpty());
        lay(u"pier.txt"_s, bytes);
        QTRY_VERIFY(entry(u"pier.txt"_s).problem.isEmpty());
        QTRY_VERIFY(!inList(u"pier.txt"_s).contains(u"any more"_s));
    }

    void whatHasChangedIsCountedAgain()
    {
        const int before = entry(u"mole.txt"_s).stops;
        lay(u"mole.txt"_s, scraped.toUtf8());
        // Nobody is told of a file that was written where it stands: the look that comes now and then sees it.
        m_window->desk()->folderWatch()->look();
        QTRY_VERIFY_WITH_TIMEOUT(entry(u"mole.txt"_s).stops > before, 20'000);
    }
};

QTEST_MAIN(FolderWatchTest)
#include "folderwatchtest.moc"
