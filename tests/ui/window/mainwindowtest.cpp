// SPDX-License-Identifier: Apache-2.0
#include "window/mainwindow.h"
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
#include "words/runcard.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QToolButton>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class MainWindowTest : public QObject, protected WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { closeWindow(); }

    void aLetterAtAnOpenMenuIsTheMenus()
    {
        openScraped();
        QMenu *help = m_window->menuBar()->actions().last()->menu();
        help->popup(m_window->mapToGlobal(QPoint(20, 20)));
        QTRY_VERIFY(help->isVisible());
        QTest::keyClick(m_window->windowHandle(), Qt::Key_A); // where the desktop sends keys, whatever pops up
        QCOMPARE(flow()->stops()->undecidedRuns(), session().runs().size());
        QCOMPARE(m_dialogs.shown.size(), 1); // About
    }

    void theWindowFitsOnASmallScreen()
    {
        apply(Appearance::Light, *qApp); // with the widths that its buttons really have
        const QString name = u"a-very-long-name-of-a-file-that-some-feed-made-up-from-a-headline.txt"_s;
        m_window->desk()->intake()->openFiles({write(name, scraped.toUtf8())});
        waitForAnalysis();
        const auto *facts = m_window->findChild<QLabel *>(u"articleFacts"_s);
        QTRY_VERIFY(facts->text().contains(u"words"_s));
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        const QSize least = m_window->minimumSizeHint();
        const bool fits = least.width() <= 900 && least.height() <= 560;
        qApp->setStyleSheet({});
        QVERIFY2(fits, qPrintable(u"%1 by %2"_s.arg(least.width()).arg(least.height())));
    }

    void theTextsHaveTwoThirdsOfASmallWindow()
    {
        apply(Appearance::Light, *qApp); // with the widths that everything really has
        openScraped();
        m_window->resize(1440, 900);
        auto *files = m_window->findChild<QueuePanel *>();
        QTRY_VERIFY(files->isVisible());
        m_window->resize(900, 600);
        QTRY_VERIFY(!files->isVisible());
        const int texts = m_window->view()->width();
        const QSettings settings(m_workspace->folder() + u"/window.ini"_s, QSettings::IniFormat);
        const bool isKept = settings.value("fold/files"_L1).toBool();
        auto *card = m_window->findChild<CurrentCard *>();
        const int cardNeeds = card->minimumSizeHint().width();
        const int cardHas = card->width();
        press(Qt::Key_F9); // the editor wants them all the same
        const bool comeBack = files->isVisible();
        const int letters = 20 * files->fontMetrics().averageCharWidth();
        const bool namesHaveRoom = QTest::qWaitFor([&] { return files->width() >= letters; });
        m_window->resize(1440, 900);
        QCoreApplication::processEvents();
        qApp->setStyleSheet({});
        QVERIFY(files->isVisible());
        QVERIFY2(texts >= 600, qPrintable(QString::number(texts)));
        QVERIFY2(cardHas >= cardNeeds, qPrintable(u"%1 of %2"_s.arg(cardHas).arg(cardNeeds)));
        QVERIFY(!isKept); // nobody chose it
        QVERIFY(comeBack);
        QVERIFY(namesHaveRoom);
    }

    void saysWhatToDoWhenNothingIsOpen()
    {
        auto *page = m_window->findChild<QWidget *>(u"emptyPage"_s);
        QVERIFY(page && page->isVisible());
        QVERIFY(page->findChild<QToolButton *>(u"file.open.button"_s));
        m_dialogs.files = {write(u"a.txt"_s, "One line.\n")};
        QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
        waitForAnalysis();
        QVERIFY(!page->isVisible());
    }

    void theFirstStepsMoveOnByDoing()
    {
        m_window->welcome();
        waitForAnalysis();
        QVERIFY2(message().startsWith(u"1 of 4"_s), qPrintable(message()));
        press(Qt::Key_J); // that is none of what it speaks of
        QVERIFY(message().startsWith(u"1 of 4"_s));
        press(Qt::Key_A);
        QVERIFY2(message().startsWith(u"2 of 4"_s), qPrintable(message()));
        press(Qt::Key_Q);
        QVERIFY2(message().startsWith(u"3 of 4"_s), qPrintable(message()));
        m_dialogs.agree = true;
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(message().startsWith(u"4 of 4"_s), qPrintable(message()));
    }

    void whoApprovesNeedsNoHintOfWhatComesBefore()
    {
        m_window->welcome();
        waitForAnalysis();
        m_dialogs.agree = true;
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(message().startsWith(u"4 of 4"_s), qPrintable(message()));
    }

    void theFirstStepsCanBeCalledBack()
    {
        openScraped();
        for (int i = 0; i < 2; ++i) {
            m_window->commands()->action(CommandId::ShowFirstSteps)->trigger();
            QVERIFY2(message().startsWith(u"1 of 4"_s), qPrintable(message()));
            QVERIFY(message().contains(u"1 of 4"_s));
            press(Qt::Key_A);
            QVERIFY2(message().startsWith(u"2 of 4"_s), qPrintable(message()));
        }
    }

    void theFirstRunShowsASampleAndThreeHintsThatNeverComeBack()
    {
        m_window->welcome();
        waitForAnalysis();
        QVERIFY(flow()->stops()->undecidedRuns() > 0);
        auto *close = m_window->findChild<QToolButton *>(u"message.close"_s);
        for (const QString &start : {u"1 of 4"_s, u"2 of 4"_s, u"3 of 4"_s, u"4 of 4"_s}) {
            QVERIFY2(message().startsWith(start), qPrintable(message()));
            QTest::mouseClick(close, Qt::LeftButton);
        }
        QVERIFY(message().isEmpty());
        closeWindow();
        openWindow();
        m_window->welcome();
        QVERIFY(message().isEmpty());
        QVERIFY(!m_window->desk()->session());
    }

    void anArticleIsReviewedAndExportedByKeysAlone()
    {
        openScraped();
        QCOMPARE(session().suggestions().size(), 7);
        int keys = 0;
        while (flow()->stops()->undecidedRuns() > 0 && keys < 20) {
            press(Qt::Key_A);
            ++keys;
        }
        QVERIFY2(keys <= 5, qPrintable(u"%1 keys"_s.arg(keys)));
        QCOMPARE(session().cleanText().text(), approved);

        m_dialogs.writeTo = path(u"out.txt"_s);
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY2(m_dialogs.asked.isEmpty(), "all is decided and read, so nothing is asked");
        QCOMPARE(read(u"out.txt"_s), approved.toUtf8());
        QCOMPARE(read(u"harbour-vote.txt"_s), scraped.toUtf8());
        QCOMPARE(session().queueState(), QueueState::Exported);
    }

    void whatWasDecidedBeforeLeavingIsUndoneAfterComingBack()
    {
        openScraped();
        m_window->desk()->intake()->openFiles(
            {write(u"second.txt"_s, scraped.toUtf8() + "\nThe ferry sails on Sunday.\n")});
        waitForAnalysis();
        press(Qt::Key_P);
        waitForAnalysis();
        press(Qt::Key_A);
        press(Qt::Key_N);
        waitForAnalysis();
        press(Qt::Key_P);
        waitForAnalysis();
        QCOMPARE(session().review().decisions().size(), 1);
        press(Qt::Key_A);
        QCOMPARE(session().review().decisions().size(), 2);
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(message().isEmpty(), qPrintable(message()));
        QVERIFY(session().review().decisions().isEmpty());
        press(Qt::Key_A);
        QVERIFY2(message().isEmpty(), qPrintable(message()));
        QCOMPARE(session().review().decisions().size(), 1);
    }

    void nothingIsCalledSavedWhereTheDataFolderHasGone()
    {
        openScraped();
        press(Qt::Key_A);
        const auto *editor = m_window->findChild<QToolButton *>(u"statusEditor"_s);
        QCOMPARE(editor->text(), u"M. Lund · saved"_s);
        const Review before = session().review();
        QVERIFY(QDir(path(u"data"_s)).removeRecursively());
        press(Qt::Key_A);
        QVERIFY2(message().contains(u"deleted or replaced"_s), qPrintable(message()));
        QCOMPARE(editor->text(), u"M. Lund · not saved"_s);
        QCOMPARE(session().review(), before);
    }

    void whatWasJustSavedIsMissedWhenTheDataFolderGoes()
    {
        openScraped();
        press(Qt::Key_A);
        QVERIFY(QDir(path(u"data"_s)).removeRecursively());
        QTRY_VERIFY2(message().contains(u"deleted or replaced"_s), qPrintable(message()));
        QCOMPARE(m_window->findChild<QToolButton *>(u"statusEditor"_s)->text(), u"M. Lund · not saved"_s);
    }

    void noRawFileIsEverTheTargetOfAnExport_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("the article's own") << u"harbour-vote.txt"_s;
        QTest::newRow("another one of the queue") << u"queued.txt"_s;
        QTest::newRow("one that was taken out of the queue") << u"taken-out.txt"_s;
        QTest::newRow("a link to one") << u"link.txt"_s;
    }
    void noRawFileIsEverTheTargetOfAnExport()
    {
        QFETCH(QString, target);
        const QByteArray raw = "One raw line.\n";
        m_window->desk()->intake()->openFiles({write(u"queued.txt"_s, raw), write(u"taken-out.txt"_s, raw)});
        for (const QueueEntry &entry : m_window->desk()->queue()->entries()) {
            if (entry.path.endsWith(u"taken-out.txt"_s))
                QVERIFY(m_workspace->dequeue(entry).ok());
        }
        QVERIFY(QFile::link(path(u"queued.txt"_s), path(u"link.txt"_s)));
        openScraped();
        m_dialogs.agree = true;
        m_dialogs.writeTo = path(target);
        const QByteArray before = read(target);
        m_window->desk()->goingOut()->exportText();
        QVERIFY2(message().contains(u"raw file"_s), qPrintable(message()));
        QCOMPARE(read(target), before);
        QCOMPARE(session().queueState(), QueueState::Approved);
    }

    void undecidedTextGoesOutAsItIsAndIsNamedFirst()
    {
        openScraped();
        press(Qt::Key_A);
        m_dialogs.writeTo = path(u"out.txt"_s);
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(m_dialogs.asked.size(), 1);
        QCOMPARE(m_dialogs.asked.first().list.filter(u"Undecided: "_s).size(), flow()->stops()->undecidedRuns());
        QVERIFY(read(u"out.txt"_s).isEmpty());

        m_dialogs.agree = true;
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(read(u"out.txt"_s), scraped.mid(7).toUtf8());
    }

    void rejectingEverythingGivesTheRawTextBack()
    {
        openScraped();
        for (int keys = 0; flow()->stops()->undecidedRuns() > 0 && keys < 20; ++keys)
            press(Qt::Key_R);
        QCOMPARE(flow()->stops()->undecidedRuns(), 0);
        QCOMPARE(session().cleanText().text(), scraped);
    }

    void undoTakesEveryStepBackAndShowsItsPlace()
    {
        openScraped();
        const qsizetype runs = session().runs().size();
        while (flow()->stops()->undecidedRuns() > 0)
            press(Qt::Key_A);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(flow()->stops()->undecidedRuns(), 1);
        QCOMPARE(flow()->stops()->currentRun(), runs - 1);
        QVERIFY(m_window->view()->visibleParagraphs().last >=
                session().article().paragraphAt(session().runs().last().span.start()));
        for (qsizetype i = 1; i < runs; ++i)
            press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(session().cleanText().text(), scraped);
        QVERIFY(session().review() == Review());
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(flow()->stops()->undecidedRuns(), runs - 1);
    }

    void cuttingAllThatIsSureIsOneStepAndShowsItFirst()
    {
        openScraped();
        const qsizetype sure = flow()->sureSuggestions().size();
        QVERIFY(sure > 1);
        QTest::keyClick(m_window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_dialogs.asked.size(), 1);
        QCOMPARE(m_dialogs.asked.first().list.size(), sure);
        QVERIFY(session().review().cuts().isEmpty());
        m_dialogs.agree = true;
        QTest::keyClick(m_window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(flow()->sureSuggestions().isEmpty());
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(session().review() == Review());
    }

    void theEditorCutsAParagraphOfTheirOwnAndBringsItBack()
    {
        openScraped();
        m_window->view()->setCursorParagraph(3);
        press(Qt::Key_X);
        QVERIFY(!session().cleanText().text().contains(u"third public hearing"_s));
        press(Qt::Key_R, Qt::ShiftModifier);
        QCOMPARE(session().cleanText().text(), scraped);
    }

    void nextAndBackWalkTheUndecided()
    {
        openScraped();
        QCOMPARE(flow()->stops()->currentRun(), 0);
        press(Qt::Key_J);
        QCOMPARE(flow()->stops()->currentRun(), 1);
        press(Qt::Key_K);
        press(Qt::Key_K); // goes round
        QCOMPARE(flow()->stops()->currentRun(), session().runs().size() - 1);
        press(Qt::Key_U);
        QVERIFY(session().review() == Review());
    }

    void theCurrentRunIsCurrentEverywhere()
    {
        openScraped();
        press(Qt::Key_J);
        const Span run = session().runs().at(1).span;
        QCOMPARE(m_window->view()->current().size(), session().runs().at(1).findings.size());
        for (const Finding &finding : session().analysis().findings)
            QVERIFY(!m_window->view()->current().contains(finding.id()) || run.contains(finding.span));
        auto *list = m_window->findChild<QListView *>(u"findingsList"_s);
        QCOMPARE(list->currentIndex().row(), 1);
        auto *reason = list->findChild<QLabel *>(u"reason"_s);
        QVERIFY(reason && !reason->text().isEmpty());
    }

    void buttonsDoWhatKeysDo()
    {
        openScraped();
        auto *cut = m_window->findChild<QToolButton *>(u"review.cut.button"_s);
        QVERIFY(cut);
        QTest::mouseClick(cut, Qt::LeftButton);
        QCOMPARE(session().review().cuts().size(), 1);
        QTest::mouseClick(m_window->findChild<QToolButton *>(u"edit.undo.button"_s), Qt::LeftButton);
        QVERIFY(session().review() == Review());
    }

    void aHeldKeyDecidesOnce()
    {
        openScraped();
        QKeyEvent down(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s, true);
        QTest::keyPress(m_window->view(), Qt::Key_A);
        const qsizetype left = flow()->stops()->undecidedRuns();
        for (int i = 0; i < 5; ++i)
            QCoreApplication::sendEvent(m_window->view(), &held);
        QCOMPARE(flow()->stops()->undecidedRuns(), left);
        QTest::keyRelease(m_window->view(), Qt::Key_A);
    }

    void lettersTypedIntoTheFilterDecideNothing()
    {
        openScraped();
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        auto *filter = m_window->findChild<QLineEdit *>(u"findingsFilter"_s);
        QTRY_VERIFY(filter->hasFocus());
        QTest::keyClicks(filter, u"promo"_s);
        QVERIFY(session().review() == Review());
        QCOMPARE(m_window->findChild<QListView *>(u"findingsList"_s)->model()->rowCount(), 1);
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(filter->text().isEmpty());
        QTRY_VERIFY(m_window->view()->hasFocus());
    }

    void approvalFreezesWhatGoesOut()
    {
        openScraped();
        m_dialogs.agree = true;
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(session().queueState(), QueueState::Approved);
        press(Qt::Key_A);
        QVERIFY2(message().isEmpty(), qPrintable(message()));
        QCOMPARE(session().review().cuts().size(), 1);
        QCOMPARE(session().queueState(), QueueState::InReview);
        m_dialogs.words = u"The promotion was overlooked."_s;
        m_dialogs.writeTo = path(u"out.txt"_s);
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(read(u"out.txt"_s), scraped.mid(7).toUtf8());
        const auto editions = editionsOf(session());
        QVERIFY(editions.ok());
        QCOMPARE(editions->size(), 2);
        QCOMPARE(editions->first().exported, scraped.toUtf8());
        QCOMPARE(editions->last().reason, u"The promotion was overlooked."_s);
    }

    void theModeShowsWhatWouldBeLeft()
    {
        openScraped();
        QTest::keyClick(m_window.get(), Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(m_window->view()->mode(), CleanMode::IfAllCut);
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QCOMPARE(m_window->view()->mode(), CleanMode::AsItGoesOut);
    }

    void everyControlHasAName()
    {
        openScraped();
        const QList<QToolButton *> buttons = m_window->findChildren<QToolButton *>();
        for (const QToolButton *button : buttons) {
            if (button->objectName().startsWith(u"qt_"_s))
                continue;
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
        }
    }
};

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
