// SPDX-License-Identifier: Apache-2.0
#include "desk/intake.h"
#include "panes/replaceeditor.h"
#include "support/laidout.h"
#include "support/windowfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// What editors do to a text beyond the suggestions, by keys.
class OwnEditsTest : public QObject, protected WindowFixture {
    Q_OBJECT

    [[nodiscard]] QString goesOut() const { return session().cleanText().text(); }
    [[nodiscard]] ReplaceEditor *editor() const { return m_window->findChild<ReplaceEditor *>(); }
    void select(const QString &words)
    {
        const qsizetype at = scraped.indexOf(words);
        m_window->view()->setSelection({Pane::Raw, at, at + words.size()});
    }

private Q_SLOTS:
    void init()
    {
        start();
        openScraped();
    }
    void cleanup() { closeWindow(); }

    void theStoryEndsWhereTheEditorSays()
    {
        m_window->view()->setCursorParagraph(3);
        press(Qt::Key_X, Qt::ShiftModifier);
        QVERIFY(goesOut().endsWith(u"another winter."_s));
        QCOMPARE(session().review().cuts().size(), 1);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(goesOut(), scraped);
    }

    void theFieldIsAsHighAsItsParagraph()
    {
        m_window->resize(900, 700);
        waitForLayout(*m_window);
        select(u"“The figures are sound"_s);
        press(Qt::Key_E);
        QVERIFY(editor()->isVisible());
        const QRect paragraph = m_window->view()->paragraphRect(4, Pane::Clean);
        QVERIFY(paragraph.height() > 3 * editor()->fontMetrics().lineSpacing());
        QVERIFY(editor()->geometry().contains(paragraph.adjusted(0, 2, 0, -2))); // no old line shows
        auto *hint = editor()->findChild<QLabel *>(u"replaceHint"_s);
        QVERIFY(hint->isVisible());
        QVERIFY(hint->text().contains(u"Return"_s) && hint->text().contains(u"Escape"_s));
        QVERIFY(hint->height() >= hint->heightForWidth(hint->width())); // all of it can be read
        const QImage field = editor()->grab().toImage();                // the lines below do not shine through anywhere
        QCOMPARE(qAlpha(field.pixel(hint->geometry().center())), 255);
        const int before = editor()->height();
        editor()->setPlainText(u"Longer words. "_s.repeated(60));
        QVERIFY(editor()->height() > before);
    }

    void aKeyThatCutsNothingSaysSo_data()
    {
        QTest::addColumn<qsizetype>("paragraph");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("said");
        const Qt::KeyboardModifiers none;
        const Qt::KeyboardModifiers shift = Qt::ShiftModifier;
        QTest::newRow("a blank paragraph") << qsizetype(1) << none << u"blank"_s;
        QTest::newRow("one that is cut already") << qsizetype(2) << none << u"cut already"_s;
        QTest::newRow("what is below is cut already") << qsizetype(2) << shift << u"cut already"_s;
    }
    void aKeyThatCutsNothingSaysSo()
    {
        QFETCH(qsizetype, paragraph);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(QString, said);
        m_window->desk()->intake()->openFiles({write(u"blank.txt"_s, "The first.\n\nThe second.\nThe third.\n")});
        waitForAnalysis();
        const auto *note = m_window->findChild<QLabel *>(u"statusNote"_s);
        m_window->view()->setCursorParagraph(paragraph);
        if (!said.contains(u"blank"_s))
            press(Qt::Key_X, modifiers);
        const auto steps = session().history().size();
        press(Qt::Key_X, modifiers);
        QVERIFY2(note->text().contains(said), qPrintable(note->text()));
        QCOMPARE(session().history().size(), steps);
    }

    void whatASuggestionCutIsCutAlready_data()
    {
        QTest::addColumn<QString>("words"); // selected; empty: the paragraph
        QTest::newRow("its line") << QString();
        QTest::newRow("words in it") << u"harbour headlines"_s;
        QTest::newRow("with the end of the line") << u"online or in the app.\n"_s;
    }
    void whatASuggestionCutIsCutAlready()
    {
        QFETCH(const QString, words);
        press(Qt::Key_A);
        press(Qt::Key_A);
        QCOMPARE(session().review().cuts().last(), session().article().paragraphs().at(2).text);
        m_window->view()->setCursorParagraph(2);
        if (!words.isEmpty())
            select(words);
        const Review before = session().review();
        press(Qt::Key_X);
        QCOMPARE(m_window->findChild<QLabel *>(u"statusNote"_s)->text(), u"This is cut already."_s);
        QVERIFY(session().review() == before);
    }

    void whatIsNotCutCannotBeBroughtBack()
    {
        m_window->view()->setCursorParagraph(3);
        press(Qt::Key_R, Qt::ShiftModifier);
        QCOMPARE(m_window->findChild<QLabel *>(u"statusNote"_s)->text(), u"Nothing is cut here."_s);
        QVERIFY(session().history().isEmpty());
    }

    void bringingBackABlankParagraphSaysSo()
    {
        m_window->desk()->intake()->openFiles({write(u"blank.txt"_s, "The first.\n\nThe second.\n")});
        waitForAnalysis();
        m_window->view()->setCursorParagraph(1);
        press(Qt::Key_R, Qt::ShiftModifier);
        QCOMPARE(m_window->findChild<QLabel *>(u"statusNote"_s)->text(), u"Nothing is cut here."_s);
    }

    void anOwnCutGetsAReason_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<CutReason>("reason");
        QTest::newRow("length") << Qt::Key_1 << CutReason::Length;
        QTest::newRow("legal") << Qt::Key_2 << CutReason::Legal;
        QTest::newRow("taste") << Qt::Key_3 << CutReason::Taste;
    }
    void anOwnCutGetsAReason()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const CutReason, reason);
        m_window->view()->setCursorParagraph(3);
        press(Qt::Key_X);
        const QString cut = goesOut();
        m_window->view()->setCursorParagraph(1); // the last own cut is meant, wherever the cursor is
        press(key);
        QCOMPARE(session().history().last().change.after->cutReason, reason);
        QCOMPARE(session().history().last().change.after->editor, u"M. Lund"_s);
        QCOMPARE(goesOut(), cut);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(session().history().last().change.after->cutReason, CutReason::Unsaid);
        QCOMPARE(goesOut(), cut);
    }

    void aReasonWithoutAnOwnCutChangesNothing()
    {
        press(Qt::Key_1);
        QVERIFY(session().history().isEmpty());
    }

    void wordsAreReplacedInPlace()
    {
        select(u"another winter"_s);
        press(Qt::Key_E);
        QVERIFY(editor()->isVisible());
        QCOMPARE(editor()->toPlainText(), u"another winter"_s);
        QTest::keyClicks(editor(), u"a storm, RAX"_s); // letters that are commands elsewhere
        QTest::keyClick(editor(), Qt::Key_Return);
        QVERIFY(goesOut().contains(u"would not last a storm, RAX."_s));
        QVERIFY(!editor()->isVisible());
        QVERIFY(m_window->view()->hasFocus());
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(goesOut(), scraped);
    }

    void theSpaceBehindTheWordsStays()
    {
        select(u"another winter"_s);
        const Span words = m_window->view()->selectedRaw();
        m_window->view()->setSelection({Pane::Raw, words.start() - 1, words.end()}); // as keys select a word
        press(Qt::Key_E);
        QCOMPARE(editor()->toPlainText(), u"another winter"_s);
        QTest::keyClicks(editor(), u"a storm"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QVERIFY(goesOut().contains(u"would not last a storm."_s));
    }

    void escapeLeavesTheWordsAsTheyWere()
    {
        select(u"another winter"_s);
        press(Qt::Key_E);
        QTest::keyClicks(editor(), u"a storm"_s);
        QTest::keyClick(editor(), Qt::Key_Escape);
        QCOMPARE(goesOut(), scraped);
        QVERIFY(!editor()->isVisible());
    }

    void withoutASelectionNothingIsReplaced()
    {
        m_window->view()->clearSelection();
        press(Qt::Key_E);
        QVERIFY(!editor()->isVisible());
        QVERIFY(!m_window->findChild<QLabel *>(u"statusNote"_s)->text().isEmpty());
    }

    void onlyCreditsMoveToTheCredits()
    {
        press(Qt::Key_C);
        QVERIFY(session().review() == Review());
        QVERIFY(m_window->findChild<QLabel *>(u"statusNote"_s)->text().contains(u"credit"_s));
    }

    void skippingDecidesNothing()
    {
        press(Qt::Key_Space);
        QCOMPARE(flow()->stops()->currentRun(), 1);
        QVERIFY(session().review() == Review());
    }

    void keepingARuleKeepsAllOfIt()
    {
        press(Qt::Key_J);
        press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        const QList<Finding> findings = session().suggestions();
        const Finding kept = flow()->stops()->findingsOf(1).first();
        for (const Finding &finding : findings) {
            if (qstrcmp(finding.rule, kept.rule) == 0)
                QCOMPARE(session().review().stateOf(finding), CutState::Kept);
        }
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(session().review() == Review());
    }

    void whatTheListShowsIsCutInOneStepAfterAPreview()
    {
        auto *filter = m_window->findChild<QLineEdit *>(u"findingsFilter"_s);
        filter->setText(u"promotion"_s);
        m_dialogs.agree = true;
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_dialogs.asked.size(), 1);
        QCOMPARE(m_dialogs.asked.first().list.size(), 1);
        QCOMPARE(session().review().cuts().size(), 1);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(session().review() == Review());
    }

    void theApprovedTextCanGoToTheClipboard()
    {
        while (flow()->stops()->undecidedRuns() > 0)
            press(Qt::Key_A);
        m_dialogs.agree = true;
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), approved);
        QCOMPARE(session().queueState(), QueueState::Approved);
    }

    void aCutThatHarmsAQuotationSaysSo()
    {
        // The only place of Berg's full name goes, and a quotation of Berg's stays: an own cut, so no card warns; the
        // approval does.
        select(u"said Tomas Berg, who keeps the books of Norrvik and had gone through all of them."_s);
        press(Qt::Key_X);
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_dialogs.asked.size(), 1);
        QVERIFY(m_dialogs.asked.first().text.contains(u"Warnings"_s));
    }
};

QTEST_MAIN(OwnEditsTest)
#include "owneditstest.moc"
