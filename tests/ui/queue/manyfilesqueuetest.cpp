// SPDX-License-Identifier: Apache-2.0
#include "desk/queueflow.h"
#include "desk/queuelooks.h"
#include "detect/findings/reason.h"
#include "queue/queuepanel.h"
#include "queue/queueprogressbar.h"
#include "support/windowfixture.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// An article of its own; `house` is a line that its source has in each.
QByteArray articleNumber(int number, const QString &house)
{
    return u"Pier %1 waits for its crane\n"
           "The harbour master of pier %1 told the council on Monday that boat %1 will be hauled out before the first "
           "frost, and that nobody had asked about it.\n"
           "A gale took %1 of the buoys at dusk, so the crew of tender %1 set out again with ropes, lamps and a "
           "borrowed winch.\n%2\n"_s.arg(QString::number(number), house)
               .toUtf8();
}

} // namespace

/// A queue of more files than anybody opens one by one.
class ManyFilesQueueTest : public QObject, protected WindowFixture {
    Q_OBJECT

    const QString m_house = u"Tessel Courier, the paper with the blue masthead"_s;

    void openArticles(int count, const QString &source = u"tessel"_s)
    {
        QVERIFY(QDir(m_folder->path()).mkpath(source));
        for (int i = 0; i < count; ++i)
            write(source + u"/%1.txt"_s.arg(i, 3, 10, QChar(u'0')), articleNumber(i, m_house));
        desk()->intake()->openFiles({path(source)});
    }
    void waitUntilLookedThrough()
    {
        constexpr int longWork = 20'000; // the sanitizers take their time
        QTRY_VERIFY_WITH_TIMEOUT(!anyWaits(), longWork);
        QTRY_COMPARE_WITH_TIMEOUT(desk()->looks()->progress().all, 0, longWork);
    }
    [[nodiscard]] bool anyWaits() const
    {
        const QList<QueueEntry> all = entries();
        return std::any_of(all.begin(), all.end(),
                           [](const QueueEntry &entry) { return entry.state == QueueState::New && entry.stops < 0; });
    }
    [[nodiscard]] Desk *desk() const { return m_window->desk(); }
    [[nodiscard]] QList<QueueEntry> entries() const { return desk()->queue()->entries(); }
    [[nodiscard]] QListView *list() const { return m_window->findChild<QListView *>(u"queueList"_s); }
    void trigger(const QString &command) { m_window->findChild<QAction *>(command)->trigger(); }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { closeWindow(); }

    void everyFileTellsWhereItComesFromAndHowManyStopsItHas()
    {
        openArticles(8);
        waitUntilLookedThrough();
        for (const QueueEntry &entry : entries()) {
            QCOMPARE(entry.source, u"tessel"_s);
            QVERIFY(entry.arrivedAt > 0);
            QCOMPARE(entry.stops, 1); // the line that all of them have
        }
        const QString shown = list()->model()->index(3, 0).data(Qt::AccessibleTextRole).toString();
        QTRY_VERIFY(list()->model()->index(3, 0).data(Qt::AccessibleTextRole).toString().contains(u"1 stop"_s));
        QVERIFY2(list()->model()->index(3, 0).data(Qt::AccessibleTextRole).toString().contains(u"tessel"_s),
                 qPrintable(shown));
    }

    void aFolderOfManyFilesIsTakenInBesideTheWindow()
    {
        constexpr int many = 450;
        desk()->looks()->cancel(); // nobody looks into them here
        openArticles(many);
        QVERIFY2(entries().size() < many, "the key that opened them has not waited for all");
        // Whoever opens another article meanwhile has that one, and loses none of the folder.
        desk()->intake()->openFiles({write(u"ferry.txt"_s, "The ferry sails on Sunday.\n")});
        QCOMPARE(QFileInfo(desk()->queue()->current().path).fileName(), u"ferry.txt"_s);
        openArticles(many, u"courier"_s);
        QTRY_COMPARE_WITH_TIMEOUT(entries().size(), 2 * many + 1, 20'000);
    }

    /// What a name promises is in the list before anybody has looked; a file of several articles comes behind.
    void aBigFolderIsListedByItsNames()
    {
        constexpr int many = 300;
        desk()->looks()->cancel();
        QVERIFY(QDir(m_folder->path()).mkpath(u"tessel"_s));
        write(u"tessel/100-wire.jsonl"_s, "{\"id\": \"a\", \"text\": \"The lock is green.\"}\n"
                                          "{\"id\": \"b\", \"text\": \"The mole stands.\"}\n");
        openArticles(many);
        QTRY_COMPARE_WITH_TIMEOUT(entries().size(), many + 2, 20'000);
        QTRY_VERIFY(m_window->desk()->session());
        QCOMPARE(QFileInfo(desk()->queue()->current().path).fileName(), u"000.txt"_s);
        QCOMPARE(entries().at(many).record, u"a"_s);
        QCOMPARE(entries().at(many + 1).record, u"b"_s);
        // Once more: everything stays where it is.
        const QList<QueueEntry> before = entries();
        desk()->intake()->openFiles({path(u"tessel"_s)});
        QTRY_COMPARE(QFileInfo(desk()->queue()->current().path).fileName(), u"000.txt"_s);
        QCOMPARE(entries().size(), before.size());
        QCOMPARE(entries().at(many).record, u"a"_s);
    }

    void aBigFolderOfPicturesIsNamed()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"pictures"_s));
        for (int i = 0; i < 250; ++i)
            write(u"pictures/%1.jpg"_s.arg(i), "none");
        desk()->intake()->openFiles({path(u"pictures"_s)});
        QTRY_VERIFY2(message().contains(path(u"pictures"_s)), qPrintable(message()));
        QVERIFY(entries().isEmpty());
    }

    void aLineThatRecursIsSuggestedWithItsCount()
    {
        openArticles(8);
        waitUntilLookedThrough();
        press(Qt::Key_N);
        waitForAnalysis();
        const QList<Finding> &suggestions = session().suggestions();
        QCOMPARE(suggestions.size(), 1);
        QCOMPARE(suggestions.first().category, Category::RepeatedAcrossFiles);
        const QString reason = reasonOf(suggestions.first(), session().article());
        QVERIFY2(reason.contains(u"7 other articles"_s), qPrintable(reason));
    }

    void whatAnArchiveTaughtIsSuggestedFromTheFirstArticleOn()
    {
        RecurringLines archive;
        for (int i = 100; i < 105; ++i)
            archive.add(u"tessel"_s, lineHashesOf(Article(QString::fromUtf8(articleNumber(i, m_house)))));
        closeWindow();
        write(u"data/recurring-lines.jsonl"_s, archive.toBytes());
        openWindow();
        openArticles(1);
        QTRY_COMPARE_WITH_TIMEOUT(entries().first().stops, 1, 20'000);
        press(Qt::Key_N);
        waitForAnalysis();
        QTRY_COMPARE(session().suggestions().size(), 1);
        const QString reason = reasonOf(session().suggestions().first(), session().article());
        QVERIFY2(reason.contains(u"5 other articles"_s), qPrintable(reason));
    }

    void anIndexThatIsNoneIsNamed()
    {
        closeWindow();
        write(u"data/recurring-lines.jsonl"_s, "no index");
        openWindow();
        QTRY_VERIFY(message().contains(u"recurring-lines.jsonl"_s));
    }

    void decidingCountsTheStopsDown()
    {
        openArticles(8);
        waitUntilLookedThrough();
        press(Qt::Key_N);
        waitForAnalysis();
        press(Qt::Key_A);
        QCOMPARE(entries().at(1).stops, 0);
        QCOMPARE(entries().at(1).state, QueueState::InReview);
        const QString shown = list()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(shown.contains(u"in review"_s) && shown.contains(u"0 stops"_s), qPrintable(shown));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(entries().at(1).stops, 1);
    }

    void theNextStartKnowsWhatThisOneSaw()
    {
        openArticles(6);
        waitUntilLookedThrough();
        const QList<QueueEntry> before = entries();
        closeWindow();
        openWindow();
        const QList<QueueEntry> after = entries(); // at once, before anything is looked into again
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < after.size(); ++i) {
            QCOMPARE(after.at(i).stops, before.at(i).stops);
            QCOMPARE(after.at(i).source, before.at(i).source);
            QCOMPARE(after.at(i).arrivedAt, before.at(i).arrivedAt);
        }
    }

    void whatWasLeftIsLookedIntoAtTheNextStart()
    {
        trigger(u"queue.cancelLooks"_s); // nothing is under way yet, and nothing begins
        desk()->looks()->cancel();
        openArticles(6);
        QCoreApplication::processEvents();
        QCOMPARE(desk()->looks()->progress().all, 0);
        QCOMPARE(entries().at(5).stops, -1);
        closeWindow();
        openWindow();
        waitUntilLookedThrough();
        QCOMPARE(entries().at(5).stops, 1);
    }

    void pausedWorkWaitsAndGoesOn()
    {
        desk()->looks()->setPaused(true);
        openArticles(6);
        QTRY_VERIFY(desk()->looks()->progress().all > 0);
        const auto *words = m_window->findChild<QLabel *>(u"queueProgressWords"_s);
        QVERIFY2(words->text().contains(u"Paused"_s), qPrintable(words->text()));
        QVERIFY(m_window->findChild<QAction *>(u"queue.pauseLooks"_s)->isChecked());
        trigger(u"queue.pauseLooks"_s);
        waitUntilLookedThrough();
        QVERIFY(!words->isVisible());
    }

    void cancelledWorkGoesOnWhenNewFilesAreLookedFor()
    {
        desk()->looks()->setPaused(true);
        openArticles(6);
        QTRY_VERIFY(desk()->looks()->progress().all > 0);
        trigger(u"queue.cancelLooks"_s);
        desk()->looks()->setPaused(false);
        QCOMPARE(desk()->looks()->progress().all, 0);
        QCOMPARE(entries().at(5).stops, -1);
        trigger(u"queue.reread"_s);
        waitUntilLookedThrough();
    }

    void theFilterTakesWordsOfNameSourceAndState()
    {
        openArticles(4, u"tessel"_s);
        openArticles(3, u"osk"_s);
        waitUntilLookedThrough();
        auto *filter = m_window->findChild<QLineEdit *>(u"queueFilter"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 7);
        filter->setText(u"osk"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        filter->setText(u"OSK 002"_s);
        QCOMPARE(list()->model()->rowCount(), 1);
        filter->setText(u"osk exported"_s);
        QCOMPARE(list()->model()->rowCount(), 0);
        filter->setText(u"new tessel"_s);
        QCOMPARE(list()->model()->rowCount(), 4);
    }
};

QTEST_MAIN(ManyFilesQueueTest)
#include "manyfilesqueuetest.moc"
