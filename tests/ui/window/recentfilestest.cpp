// SPDX-License-Identifier: Apache-2.0
#include "window/recentfiles.h"

#include "commands/commandset.h"
#include "desk/intake.h"
#include "support/windowfixture.h"
#include "widgets/isolated.h"

#include <QAction>
#include <QMenuBar>
#include <QToolButton>

using namespace bluepencil;

namespace {

QueueEntry entry(const QString &path, qint64 openedAt)
{
    QueueEntry made;
    made.path = path;
    made.openedAt = openedAt;
    return made;
}

QStringList pathsOf(const QList<QueueEntry> &entries)
{
    QStringList paths;
    for (const QueueEntry &one : entries)
        paths.append(one.path);
    return paths;
}

} // namespace

class RecentFilesTest : public QObject, private WindowFixture {
    Q_OBJECT

    [[nodiscard]] QStringList offered() const
    {
        auto *menu = m_window->findChild<RecentMenu *>(u"recentFiles"_s);
        Q_EMIT menu->aboutToShow();
        QStringList words;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions)
            words.append(action->text());
        return words;
    }
    void choose(qsizetype index) const
    {
        m_window->findChild<RecentMenu *>(u"recentFiles"_s)->actions().at(index)->trigger();
    }
    void openTwo()
    {
        const QString tide = write(u"tide.txt"_s, "The tide is out.\n");
        const QString buoys = write(u"buoys & bells.txt"_s, "The bells ring.\n");
        m_window->desk()->intake()->openFiles({tide});
        waitForAnalysis();
        m_window->desk()->intake()->openFiles({buoys});
        waitForAnalysis();
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { closeWindow(); }

    void theLatestComeFirst_data()
    {
        QTest::addColumn<QList<QueueEntry>>("queue");
        QTest::addColumn<QStringList>("recent");
        QTest::newRow("none") << QList<QueueEntry>() << QStringList();
        QTest::newRow("by time") << QList{entry(u"a"_s, 5), entry(u"b"_s, 9), entry(u"c"_s, 7)}
                                 << QStringList{u"b"_s, u"c"_s};
        QTest::newRow("never open") << QList{entry(u"a"_s, 0), entry(u"b"_s, 1)} << QStringList{u"b"_s};
        QTest::newRow("at the same time") << QList{entry(u"a"_s, 3), entry(u"b"_s, 3)} << QStringList{u"a"_s, u"b"_s};
    }

    void theLatestComeFirst()
    {
        QFETCH(QList<QueueEntry>, queue);
        QFETCH(QStringList, recent);
        QCOMPARE(pathsOf(recentlyOpened(queue, 2)), recent);
    }

    void theMenuStandsBehindOpen()
    {
        QMenu *file = m_window->menuBar()->actions().first()->menu();
        const QList<QAction *> entries = file->actions();
        const qsizetype open = entries.indexOf(m_window->commands()->action(CommandId::OpenFiles));
        QVERIFY(open >= 0);
        QCOMPARE(entries.at(open + 1)->menu(), m_window->findChild<RecentMenu *>(u"recentFiles"_s));
    }

    void theMenuNamesTheFilesAndOpensThem()
    {
        QCOMPARE(offered().size(), 1);
        openTwo();
        const QStringList names = offered();
        QCOMPARE(names,
                 QStringList({u"&1  "_s + isolated(u"buoys && bells.txt"_s), u"&2  "_s + isolated(u"tide.txt"_s)}));
        choose(1);
        waitForAnalysis();
        QVERIFY(session().reading().path.endsWith(u"tide.txt"_s));
        QCOMPARE(offered().first(), u"&1  "_s + isolated(u"tide.txt"_s));
    }

    void aFileThatHasGoneIsSaidAndItsReviewIsThere()
    {
        openTwo();
        QVERIFY(QFile::remove(path(u"tide.txt"_s)));
        QCOMPARE(offered().size(), 2);
        choose(1);
        waitForAnalysis();
        QCOMPARE(session().article().text(), u"The tide is out.\n"_s);
        QVERIFY2(message().contains(u"tide.txt"_s), qPrintable(message()));
    }

    void theEmptyPageNamesThem()
    {
        openTwo();
        closeWindow();
        openWindow();
        const auto *page = m_window->findChild<QWidget *>(u"emptyPage"_s);
        QVERIFY(page->isVisible());
        const QList<QToolButton *> buttons = page->findChildren<QToolButton *>(u"recentFile"_s);
        QCOMPARE(buttons.size(), 2);
        QCOMPARE(buttons.first()->text(), isolated(u"buoys && bells.txt"_s));
        QVERIFY(buttons.first()->toolTip().endsWith(u"buoys & bells.txt"_s));
        QTest::mouseClick(buttons.last(), Qt::LeftButton);
        waitForAnalysis();
        QVERIFY(session().reading().path.endsWith(u"tide.txt"_s));
    }

    void theEmptyPageLeavesTheWindowNarrow()
    {
        QVERIFY(m_window->findChild<QWidget *>(u"emptyPage"_s)->minimumSizeHint().width() <=
                m_window->view()->minimumSizeHint().width());
    }

    void theEmptyPageNamesNothingTheFirstTime()
    {
        QVERIFY(m_window->findChild<QWidget *>(u"emptyPage"_s)->findChildren<QToolButton *>(u"recentFile"_s).isEmpty());
    }
};

QTEST_MAIN(RecentFilesTest)
#include "recentfilestest.moc"
