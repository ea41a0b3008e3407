// SPDX-License-Identifier: Apache-2.0
#include "commands/commandset.h"
#include "commands/reviewflow.h"
#include "desk/analysisflow.h"
#include "desk/desk.h"
#include "desk/goingout.h"
#include "desk/intake.h"
#include "desk/queueflow.h"
#include "findings/currentcard.h"
#include "findings/findingspanel.h"
#include "panes/reviewview.h"
#include "queue/queuepanel.h"
#include "store/session/approvals.h"
#include "store/session/reviewsession.h"
#include "support/windowfixture.h"
#include "theme/appearance.h"
#include "window/mainwindow.h"
#include "words/runcard.h"

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QTest>
#include <QToolButton>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// Files in the window: opened again, changed, gone, bad, dropped, and several as a queue.
class FilesInWindowTest : public QObject, protected WindowFixture {
    Q_OBJECT

    void openLongArticle()
    {
        QString text;
        for (int i = 1; i <= 300; ++i)
            text += u"The harbour master counted %1 boats that morning.\n"_s.arg(i);
        m_window->desk()->intake()->openFiles({write(u"long.txt"_s, text.toUtf8())});
        waitForAnalysis();
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { closeWindow(); }

    void placeAndWhatWasReadAreKeptWhileTheArticleIsOpen()
    {
        openLongArticle();
        const auto other = Workspace::open(path(u"data"_s));
        const auto keptPlace = [&other] { return (*other)->queue()->first().place; };
        for (int row = 0; row < 120; ++row)
            press(Qt::Key_Down);
        QCOMPARE(keptPlace(), Place()); // not at every key
        const Paragraph here = session().article().paragraphs().at(m_window->view()->cursorParagraph());
        QTRY_COMPARE(keptPlace().caret, here.text.start());
        QVERIFY(keptPlace().top > 0);
        const auto later = ReviewSession::open(**other, path(u"long.txt"_s));
        QCOMPARE((*later)->readParagraphs(), m_window->view()->readParagraphs());
    }

    void whatWasSaidLastIsNotSaidOfTheNextFile()
    {
        const auto note = [this] { return m_window->findChild<QLabel *>(u"statusNote"_s)->text(); };
        m_window->desk()->intake()->openFiles(
            {write(u"one.txt"_s, scraped.toUtf8()), write(u"two.txt"_s, scraped.toUtf8())});
        waitForAnalysis();
        press(Qt::Key_A);
        QVERIFY(!note().isEmpty());
        press(Qt::Key_N);
        waitForAnalysis();
        QVERIFY(session().reading().path.endsWith(u"two.txt"_s));
        QVERIFY2(note().isEmpty(), qPrintable(note()));
        press(Qt::Key_A);
        auto *files = m_window->findChild<QListView *>(u"queueList"_s);
        QVERIFY(files);
        QTest::mouseClick(files->viewport(), Qt::LeftButton, {},
                          files->visualRect(files->model()->index(0, 0)).center());
        waitForAnalysis();
        QVERIFY(session().reading().path.endsWith(u"one.txt"_s));
        QVERIFY2(note().isEmpty(), qPrintable(note()));
    }

    void decisionsAreThereWhenTheFileIsOpenedAgain()
    {
        openScraped();
        press(Qt::Key_A);
        press(Qt::Key_R);
        const Review before = session().review();
        closeWindow();
        openWindow();
        QVERIFY(m_window->desk()->queue()->resume());
        waitForAnalysis();
        QVERIFY(session().review() == before);
        QCOMPARE(flow()->stops()->undecidedRuns(), session().runs().size() - 2);
    }

    void whatWasReadIsReadWhenTheFileIsOpenedAgain()
    {
        openLongArticle();
        press(Qt::Key_End);
        const ParagraphSet read = m_window->view()->readParagraphs();
        const qsizetype count = session().article().paragraphs().size();
        QVERIFY(read.contains({count - 1, count - 1}));
        QVERIFY(!read.missingOf(count).isEmpty());
        closeWindow();
        openWindow();
        QVERIFY(m_window->desk()->queue()->resume());
        QVERIFY(m_window->view()->readParagraphs().contains({0, 0}));
        QVERIFY(m_window->view()->readParagraphs().contains({count - 1, count - 1}));
        QVERIFY(!m_window->view()->readParagraphs().missingOf(count).isEmpty());
    }

    void aFileThatWasLookedAtBeforeOpensWithItsFindings()
    {
        openScraped();
        const QList<Finding> found = session().analysis().findings;
        closeWindow();
        openWindow();
        QVERIFY(m_window->desk()->queue()->resume());
        QVERIFY2(!m_window->desk()->analysis()->isRunning(), "nothing is waited for");
        QCOMPARE(session().analysis().findings, found);
        QVERIFY(flow()->stops()->currentRun() >= 0);
    }

    void theReviewGoesOnWhenTheRawFileHasGone()
    {
        openScraped();
        press(Qt::Key_A);
        closeWindow();
        QVERIFY(QFile::remove(path(u"harbour-vote.txt"_s)));
        openWindow();
        QVERIFY(m_window->desk()->queue()->resume());
        waitForAnalysis();
        QCOMPARE(session().article().text(), scraped);
        QCOMPARE(session().review().cuts().size(), 1);
        QVERIFY2(message().contains(u"harbour-vote.txt"_s), qPrintable(message()));
    }

    void severalFilesAreAQueue()
    {
        const QString one = write(u"one.txt"_s, scraped.toUtf8());
        const QString two = write(u"two.txt"_s, "A short note about the tide.\n");
        m_window->desk()->intake()->openFiles({one, two});
        waitForAnalysis();
        QCOMPARE(m_window->desk()->queue()->entries().size(), 2);
        press(Qt::Key_N);
        waitForAnalysis();
        QVERIFY(session().reading().path.endsWith(u"two.txt"_s));
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier); // approves two and goes on to one
        waitForAnalysis();
        QVERIFY(session().reading().path.endsWith(u"one.txt"_s));
        QCOMPARE(m_window->desk()->queue()->entries().at(1).state, QueueState::Approved);
        QCOMPARE(m_window->findChild<QLabel *>(u"queueCounts"_s)->text(),
                 u"new\u00a01 · approved, not exported\u00a01"_s);
    }

    void theListOfFilesIsNarrowedByNameOrState()
    {
        const QString one = write(u"one.txt"_s, scraped.toUtf8());
        const QString two = write(u"two.txt"_s, "A short note about the tide.\n");
        m_window->desk()->intake()->openFiles({one, two});
        waitForAnalysis();
        press(Qt::Key_A);
        const auto *list = m_window->findChild<QListView *>(u"queueList"_s);
        auto *filter = m_window->findChild<QLineEdit *>(u"queueFilter"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(filter->hasFocus());
        QTest::keyClicks(filter, u"TWO"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY2(!list->currentIndex().isValid(), "the file in review is filtered out");
        filter->selectAll();
        QTest::keyClicks(filter, u"in review"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->currentIndex().data().toString(), u"one.txt"_s);
        const auto *nothing = m_window->findChild<QLabel *>(u"queueNothing"_s);
        QVERIFY(!nothing->isVisible());
        QTest::keyClicks(filter, u" by nobody"_s);
        QVERIFY2(nothing->isVisible(), "an empty list says why");
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(!nothing->isVisible());
        QCOMPARE(list->model()->rowCount(), 2);
        QTRY_VERIFY(m_window->view()->hasFocus());
    }

    void aSpikedFileIsDoneUntilItIsTakenUpAgain()
    {
        const QString one = write(u"one.txt"_s, scraped.toUtf8());
        const QString two = write(u"two.txt"_s, "A short note about the tide.\n");
        m_window->desk()->intake()->openFiles({one, two});
        waitForAnalysis();
        press(Qt::Key_A);
        const auto stateOfOne = [this] { return m_window->desk()->queue()->entries().first().state; };
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        waitForAnalysis();
        QCOMPARE(stateOfOne(), QueueState::Spiked);
        QVERIFY(session().reading().path.endsWith(u"two.txt"_s));
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(session().reading().path.endsWith(u"two.txt"_s), "a spiked file is not the next to do");
        press(Qt::Key_P);
        waitForAnalysis();
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stateOfOne(), QueueState::InReview);
        QCOMPARE(session().review().cuts().size(), 1);
    }

    void decisionsOnAnEarlierTextAreOfferedAndNeverApplied()
    {
        openScraped();
        press(Qt::Key_A);
        press(Qt::Key_R);
        const qsizetype decided = session().review().decisions().size();
        closeWindow();
        write(u"harbour-vote.txt"_s, (scraped + u"\nThe council meets again in June."_s).toUtf8());
        openWindow();
        QVERIFY(m_window->desk()->queue()->resume());
        waitForAnalysis();
        QCOMPARE(m_window->desk()->queue()->entries().first().state, QueueState::Changed);
        QVERIFY(session().review() == Review());
        QVERIFY2(message().startsWith(u"“harbour-vote.txt” is not the text"_s), qPrintable(message()));
        auto *takesUp = m_window->findChild<MessageBar *>()->findChild<QToolButton *>(u"review.reread.button"_s);
        QVERIFY(takesUp && takesUp->text().contains(u"Ctrl+T"_s));
        QTest::mouseClick(takesUp, Qt::LeftButton);
        QCOMPARE(m_dialogs.asked.last().list.size(), decided);
        QVERIFY2(session().review() == Review(), "the editor refused");
        m_dialogs.agree = true;
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(session().review().decisions().size(), decided);
        QCOMPARE(m_window->desk()->queue()->entries().first().state, QueueState::InReview);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(session().review() == Review());
    }

    void undoReachesAnotherFile()
    {
        const QString one = write(u"one.txt"_s, scraped.toUtf8());
        const QString two = write(u"two.txt"_s, "A short note about the tide.\n");
        m_window->desk()->intake()->openFiles({one, two});
        waitForAnalysis();
        press(Qt::Key_A);
        press(Qt::Key_N);
        waitForAnalysis();
        press(Qt::Key_Z, Qt::ControlModifier);
        waitForAnalysis();
        QVERIFY(session().reading().path.endsWith(u"one.txt"_s));
        QVERIFY(session().review() == Review());
    }

    void filesCanBeDropped()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(write(u"drop.txt"_s, "A note.\n"))});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
        waitForAnalysis();
        QVERIFY(session().reading().path.endsWith(u"drop.txt"_s));
    }

    void badFilesAreASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("ab\0cd", 5);
    }

    void badFilesAreASentence()
    {
        QFETCH(QByteArray, bytes);
        m_window->desk()->intake()->openFiles({write(u"bad.txt"_s, bytes)});
        QVERIFY2(message().contains(u"bad.txt"_s), qPrintable(message()));
        QVERIFY(message().endsWith(u'.'));
        QVERIFY(!m_window->desk()->session());
    }

    void aMissingFileIsASentence()
    {
        m_window->desk()->intake()->openFiles({path(u"nowhere.txt"_s)});
        QVERIFY2(message().contains(u"nowhere.txt"_s), qPrintable(message()));
    }

    void theScrapedFileIsNeverWrittenOver()
    {
        openScraped();
        m_dialogs.agree = true;
        m_dialogs.writeTo = path(u"harbour-vote.txt"_s);
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(read(u"harbour-vote.txt"_s), scraped.toUtf8());
        QVERIFY(!message().isEmpty());
    }
};

QTEST_MAIN(FilesInWindowTest)
#include "filesinwindowtest.moc"
