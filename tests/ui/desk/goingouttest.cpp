// SPDX-License-Identifier: Apache-2.0
#include "desk/exportflow.h"
#include "desk/intake.h"
#include "desk/queueflow.h"
#include "dialogs/dialogs.h"
#include "store/session/approvals.h"
#include "support/windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// How a text goes out, where it goes, and how that is taken back: by keys.
class GoingOutTest : public QObject, protected WindowFixture {
    Q_OBJECT

    [[nodiscard]] QString note() const { return m_window->findChild<QLabel *>(u"statusNote"_s)->text(); }
    [[nodiscard]] QueueState state(int row) const { return m_window->desk()->queue()->entries().at(row).state; }
    [[nodiscard]] QString current() const { return QFileInfo(session().reading().path).fileName(); }
    void approve() { QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier); }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    void exportIt() { QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier); }
    void decideAll()
    {
        while (flow()->stops()->undecidedRuns() > 0)
            press(Qt::Key_A);
    }
    void openTwo()
    {
        m_window->desk()->intake()->openFiles(
            {write(u"one.txt"_s, scraped.toUtf8()), write(u"two.txt"_s, "A short note about the tide.\n")});
        waitForAnalysis();
    }
    void chooseFolder()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"out"_s));
        m_dialogs.pickedFolder = path(u"out"_s);
        m_window->findChild<QAction *>(u"settings.outputFolder"_s)->trigger();
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { closeWindow(); }

    void undoTakesTheApprovalBackAndNoCut()
    {
        openTwo();
        decideAll();
        const Review decided = session().review();
        approve();
        waitForAnalysis();
        QCOMPARE(current(), u"two.txt"_s);
        QCOMPARE(state(0), QueueState::Approved);
        undo();
        waitForAnalysis();
        QCOMPARE(current(), u"one.txt"_s);
        QCOMPARE(state(0), QueueState::InReview);
        QCOMPARE(session().review(), decided);
        QVERIFY2(note().contains(u"Approval"_s), qPrintable(note()));

        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(state(0), QueueState::Approved);
        QCOMPARE(editionsOf(session())->size(), 1);
    }

    void whatWasTakenBackIsApprovedAgainAsTheSameEdition()
    {
        openScraped();
        decideAll();
        approve();
        undo();
        QCOMPARE(state(0), QueueState::InReview);
        press(Qt::Key_R); // and another one over it, taken back as well
        undo();
        approve();
        QCOMPARE(state(0), QueueState::Approved);
        QCOMPARE(editionsOf(session())->size(), 1);
    }

    void undoTakesTheSpikeBack()
    {
        openTwo();
        press(Qt::Key_A);
        press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        waitForAnalysis();
        QCOMPARE(state(0), QueueState::Spiked);
        undo();
        waitForAnalysis();
        QCOMPARE(current(), u"one.txt"_s);
        QCOMPARE(state(0), QueueState::InReview);
        QCOMPARE(session().review().decisions().size(), 1);
    }

    void undoOfASpikeApprovesNothing()
    {
        openTwo();
        decideAll();
        approve();
        waitForAnalysis();
        undo(); // the approval
        waitForAnalysis();
        QCOMPARE(state(0), QueueState::InReview);
        press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        waitForAnalysis();
        undo();
        waitForAnalysis();
        QCOMPARE(state(0), QueueState::InReview);
    }

    void undoSaysThatAFileStays()
    {
        openScraped();
        decideAll();
        m_dialogs.writeTo = path(u"out.txt"_s);
        exportIt();
        QCOMPARE(state(0), QueueState::Exported);
        undo();
        QCOMPARE(state(0), QueueState::Approved);
        QVERIFY2(message().contains(u"out.txt"_s) && message().contains(u"stays"_s), qPrintable(message()));
        QVERIFY(QFile::exists(m_dialogs.writeTo));
        undo();
        QCOMPARE(state(0), QueueState::InReview);
    }

    void aCancelledExportApprovesNothing()
    {
        openScraped();
        decideAll();
        exportIt(); // nowhere
        QCOMPARE(m_dialogs.suggested.size(), 1);
        QVERIFY(session().queueState() != QueueState::Approved);
        QVERIFY(editionsOf(session())->isEmpty());
    }

    void questionsSayWhatWasPressed_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("word");
        const Qt::KeyboardModifiers control = Qt::ControlModifier;
        QTest::newRow("approve") << Qt::Key_Return << control << u"Approve the text"_s;
        QTest::newRow("export") << Qt::Key_E << control << u"Export the text"_s;
        QTest::newRow("copy") << Qt::Key_Return << Qt::KeyboardModifiers(control | Qt::ShiftModifier)
                              << u"Approve and copy the text"_s;
    }
    void questionsSayWhatWasPressed()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const QString, word);
        openScraped();
        QTest::keyClick(m_window.get(), key, modifiers);
        QCOMPARE(m_dialogs.asked.size(), 1);
        QCOMPARE(m_dialogs.asked.first().title, word);
        QVERIFY(session().queueState() != QueueState::Approved);
    }

    void whatIsOpenIsShownInsteadOfApproved()
    {
        openScraped();
        press(Qt::Key_A);
        press(Qt::Key_J);
        press(Qt::Key_J);
        m_dialogs.look = true;
        approve();
        QVERIFY(session().queueState() != QueueState::Approved);
        QCOMPARE(flow()->stops()->currentRun(), 1); // the first that is open
    }

    void returnShowsAndOnlyItsOwnKeyApproves_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<Answer>("answer");
        const Qt::KeyboardModifiers none;
        QTest::newRow("Return") << Qt::Key_Return << none << Answer::Show;
        QTest::newRow("Ctrl+Return") << Qt::Key_Return << Qt::KeyboardModifiers(Qt::ControlModifier) << Answer::Show;
        QTest::newRow("Escape") << Qt::Key_Escape << none << Answer::No;
        QTest::newRow("Alt+A") << Qt::Key_A << Qt::KeyboardModifiers(Qt::AltModifier) << Answer::Yes;
    }
    void returnShowsAndOnlyItsOwnKeyApproves()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const Answer, answer);
        StandardDialogs dialogs;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            QTest::keyClick(dialog->focusWidget(), key, modifiers);
            // A button that was pressed by its letter is seen to go down first; whatever the key did, the test goes on.
            if (!QTest::qWaitFor([dialog] { return !dialog->isVisible(); }, 1000))
                dialog->reject();
        });
        const Reply reply = dialogs.ask(
            m_window.get(),
            {u"Approve the text"_s, u"Undecided: 2."_s, {u"one"_s, u"two"_s}, u"&Approve as it is"_s, u"&Show"_s});
        QCOMPARE(reply.answer, answer);
    }

    void aListToLookAtHasOneWayOut()
    {
        StandardDialogs dialogs;
        QStringList buttons;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            for (const QPushButton *button : dialog->findChildren<QPushButton *>())
                buttons.append(button->text().remove(u'&'));
            dialog->reject();
        });
        const Reply reply =
            dialogs.ask(m_window.get(), {u"Open queries"_s, u"There is one."_s, {u"one"_s}, {}, u"&Show"_s});
        QCOMPARE(reply.answer, Answer::No);
        buttons.sort();
        QCOMPARE(buttons, (QStringList{u"Close"_s, u"Show"_s}));
    }

    void whereLeavingIsTheSafeAnswerReturnLeaves()
    {
        StandardDialogs dialogs;
        QString usual;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            for (const QPushButton *button : dialog->findChildren<QPushButton *>()) {
                if (button->isDefault())
                    usual = button->text();
            }
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        Question question{u"Somebody is here"_s, u"Take over?"_s, {}, u"Take over"_s};
        question.no = u"Read along"_s;
        QCOMPARE(dialogs.ask(m_window.get(), question).answer, Answer::No);
        QCOMPARE(usual, question.no);
    }

    void oneKeyTakesTheTextToItsFolder()
    {
        openTwo();
        chooseFolder();
        decideAll();
        approve();
        waitForAnalysis();
        QCOMPARE(current(), u"two.txt"_s);
        QCOMPARE(read(u"out/one-approved.txt"_s), approved.toUtf8());
        QCOMPARE(state(0), QueueState::Exported);
        closeWindow();
        openWindow(); // it was chosen for good
        m_window->desk()->queue()->resume();
        waitForAnalysis();
        approve();
        QCOMPARE(read(u"out/two-approved.txt"_s), QByteArray("A short note about the tide.\n"));
    }

    void noFileOfAnotherIsWrittenOver()
    {
        chooseFolder();
        write(u"out/one-approved.txt"_s, "mine");
        openTwo();
        decideAll();
        approve();
        QCOMPARE(read(u"out/one-approved.txt"_s), QByteArray("mine"));
        QCOMPARE(read(u"out/one-approved-2.txt"_s), approved.toUtf8());
    }

    void allThatIsApprovedGoesOutTogether()
    {
        openTwo();
        decideAll();
        approve();
        waitForAnalysis();
        approve();
        QCOMPARE(state(0), QueueState::Approved);
        QVERIFY(m_window->findChild<QLabel *>(u"queueCounts"_s)->text().contains(u"not exported\u00a02"_s));
        QCOMPARE(m_window->findChild<QLabel *>(u"queueHeading"_s)->text(), u"Files · 0 of 2 done"_s);
        QCOMPARE(note(), u"Approved. Nothing is left to review. 2 approved texts wait for their export."_s);
        QVERIFY(QDir(m_folder->path()).mkpath(u"out"_s));
        m_dialogs.pickedFolder = path(u"out"_s);
        press(Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(state(1), QueueState::Exported);
        QCOMPARE(read(u"out/one-approved.txt"_s), approved.toUtf8());
        QVERIFY(QFile::exists(path(u"out/two-approved.txt"_s)));
        QCOMPARE(state(0), QueueState::Exported);
        QCOMPARE(state(1), QueueState::Exported);
    }

    void aFolderThatHasVanishedIsASentence()
    {
        openTwo();
        decideAll();
        approve();
        waitForAnalysis();
        chooseFolder();
        QVERIFY(QDir(path(u"out"_s)).removeRecursively());
        press(Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY2(message().contains(u"is not there"_s) && message().contains(u"stay approved"_s),
                 qPrintable(message()));
        QCOMPARE(state(0), QueueState::Approved);
    }

    void anExportThatFailsLeavesTheArticleApproved()
    {
        openScraped();
        m_dialogs.agree = true;
        m_dialogs.writeTo = path(u"nowhere/at/all.txt"_s);
        exportIt();
        QVERIFY2(message().contains(u"stays approved and is not exported"_s), qPrintable(message()));
        QCOMPARE(state(0), QueueState::Approved);
    }

    void whatWasChosenIsRememberedForTheSource()
    {
        openScraped();
        m_dialogs.agree = true;
        m_dialogs.writeTo = path(u"out.docx"_s);
        ExportWish wish;
        wish.format = u"docx-tracked"_s;
        wish.withReasons = false;
        wish.withRemarks = true;
        wish.pattern = u"{name}-for-lawyers"_s;
        wish.folder = m_folder->path();
        m_dialogs.wishTo = wish;
        exportIt();
        QCOMPARE(m_dialogs.wished.last().format, u"text"_s);
        exportIt();
        QCOMPARE(m_dialogs.wished.last().format, u"docx-tracked"_s);
        QVERIFY(!m_dialogs.wished.last().withReasons);
        QVERIFY(m_dialogs.wished.last().withRemarks);
        QCOMPARE(m_dialogs.suggested.last(), path(u"harbour-vote-for-lawyers.docx"_s));
    }

    void theReviewIsCopiedWithItsChanges()
    {
        openScraped();
        press(Qt::Key_A); // the shortcode
        press(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(), session().cleanText().text());
        QVERIFY2(copied->html().startsWith(u"<p><del"_s), qPrintable(copied->html().left(100)));
        QVERIFY(copied->html().contains(u">[ad_1]</del>"_s));
    }

    void whatIsApprovedAndCopiedPastesAsParagraphsToo()
    {
        openScraped();
        decideAll();
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(), approved);
        QCOMPARE(copied->html().count(u"<p>"_s), approved.count(u'\n') + 1);
    }

    void whatCameBackBecomesDecisions()
    {
        openScraped();
        decideAll();
        QString returned = u"[ad_1]\n"_s + approved;
        returned.replace(u"rotten wood"_s, u"rotten piles"_s);
        m_dialogs.files = {write(u"returned.txt"_s, returned.toUtf8())};
        press(Qt::Key_T, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(m_dialogs.asked.last().list,
                 (QStringList{u"Back in the text: “[ad_1]”"_s, u"“piles,”” instead of “wood,””"_s}));
        QCOMPARE(session().cleanText().text(), approved); // not confirmed
        m_dialogs.agree = true;
        press(Qt::Key_T, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(session().cleanText().text().simplified(), returned.simplified());
        undo(); // one step
        QCOMPARE(session().cleanText().text(), approved);
    }

    void anExportIsNeverProposedBesideTheRawFile()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"wire"_s));
        m_window->desk()->intake()->openFiles({write(u"wire/one.txt"_s, "A short note about the tide.\n")});
        waitForAnalysis();
        exportIt();
        QVERIFY(QFileInfo(m_dialogs.suggested.last()).absolutePath() != path(u"wire"_s));
        QVERIFY(m_dialogs.suggested.last().endsWith(u"/one-approved.txt"_s));
    }
};

QTEST_MAIN(GoingOutTest)
#include "goingouttest.moc"
