// SPDX-License-Identifier: Apache-2.0
#include "commands/commandset.h"
#include "desk/intake.h"
#include "details/detailcard.h"
#include "review/remarks.h"
#include "support/windowfixture.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolButton>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype firstMark = 4; ///< paragraphs that are suggested to go
constexpr qsizetype secondMark = 30;
constexpr qsizetype paragraphs = 80; ///< some screens of them

} // namespace

/// The framed stop, the bar and the caret are one place, and nothing acts where nobody looks: by keys.
class OnePlaceTest : public QObject, protected WindowFixture {
    Q_OBJECT

    [[nodiscard]] ReviewView *view() const { return m_window->view(); }
    [[nodiscard]] QString note() const { return m_window->findChild<QLabel *>(u"statusNote"_s)->text(); }
    [[nodiscard]] QString goesOut() const { return session().cleanText().text(); }
    [[nodiscard]] Span paragraph(qsizetype index) const { return session().article().paragraphs().at(index).text; }
    [[nodiscard]] qsizetype stopParagraph() const
    {
        return session().article().paragraphAt(flow()->stops()->currentFindings().first().span.start());
    }
    [[nodiscard]] QList<Decision> decisions() const { return session().review().decisions().values(); }
    void scrollAway()
    {
        for (int i = 0; i < 20; ++i)
            view()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    }
    void openLong()
    {
        QString text;
        for (qsizetype i = 0; i < paragraphs; ++i)
            text += i == firstMark || i == secondMark
                        ? u"Advertisement\n"_s
                        : u"The harbour master counted %1 boats that morning, and wrote it down.\n"_s.arg(i);
        m_window->desk()->intake()->openFiles({write(u"long.txt"_s, text.toUtf8())});
        waitForAnalysis();
        QCOMPARE(session().runs().size(), 2);
    }

private Q_SLOTS:
    void init()
    {
        start();
        m_window->resize(1100, 600);
        openLong();
    }
    void cleanup() { closeWindow(); }

    void theBarGoesWithTheStop()
    {
        QCOMPARE(view()->cursorParagraph(), firstMark);
        press(Qt::Key_A);
        QCOMPARE(stopParagraph(), secondMark);
        QCOMPARE(view()->cursorParagraph(), secondMark);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(view()->cursorParagraph(), firstMark);
    }

    void theStopGoesWithTheBar()
    {
        press(Qt::Key_J);
        QCOMPARE(stopParagraph(), secondMark);
        for (qsizetype i = secondMark; i > firstMark; --i)
            press(Qt::Key_Up);
        QCOMPARE(view()->cursorParagraph(), firstMark);
        QCOMPARE(stopParagraph(), firstMark);
    }

    void theOwnCutIsMadeAtTheStop()
    {
        press(Qt::Key_A);
        press(Qt::Key_X);
        QVERIFY(!goesOut().contains(u"Advertisement"_s));
        for (const Decision &decision : decisions())
            QVERIFY(paragraph(firstMark).overlaps(decision.span) || paragraph(secondMark).overlaps(decision.span));
    }

    void theStoryEndsAtTheStop()
    {
        press(Qt::Key_A);
        press(Qt::Key_X, Qt::ShiftModifier);
        QVERIFY(goesOut().contains(u"counted 29 boats"_s));
        QVERIFY(!goesOut().contains(u"counted 31 boats"_s));
    }

    void aSelectionBeyondTheScreenSaysHowMuchWhereverItIsLookedAt()
    {
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_X);
        QVERIFY(goesOut().isEmpty());
        QVERIFY2(message().contains(u"80 paragraphs cut"_s), qPrintable(message()));
    }

    void aCutBeyondTheScreenSaysHowMuchAndOffersUndo()
    {
        press(Qt::Key_X, Qt::ShiftModifier);
        QVERIFY2(message().contains(u"75 paragraphs cut"_s) && message().contains(u"words"_s), qPrintable(message()));
        auto *undo = m_window->findChild<MessageBar *>()->findChild<QToolButton *>(u"edit.undo.button"_s);
        QVERIFY(undo && undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QVERIFY(goesOut().contains(u"counted 79 boats"_s));
        QVERIFY(message().isEmpty());
    }

    void aCutOnTheScreenSaysNothing()
    {
        press(Qt::Key_Down);
        press(Qt::Key_X);
        QVERIFY2(message().isEmpty(), qPrintable(message()));
    }

    void whatIsOffTheScreenIsShownFirst_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        const Qt::KeyboardModifiers none;
        QTest::newRow("cut") << Qt::Key_A << none;
        QTest::newRow("keep") << Qt::Key_R << none;
        QTest::newRow("own cut") << Qt::Key_X << none;
        QTest::newRow("the story ends") << Qt::Key_X << Qt::KeyboardModifiers(Qt::ShiftModifier);
    }
    void whatIsOffTheScreenIsShownFirst()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        scrollAway();
        QVERIFY(!view()->isInView(paragraph(firstMark)));
        press(key, modifiers);
        QVERIFY(decisions().isEmpty());
        QVERIFY(view()->isInView(paragraph(firstMark)));
        QVERIFY2(note().contains(u"again"_s), qPrintable(note()));
        press(key, modifiers);
        QCOMPARE(decisions().size(), 1);
    }

    void aRemarkOffTheScreenIsShownFirst_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("note") << Qt::Key_M;
        QTest::newRow("query") << Qt::Key_Y;
    }
    void aRemarkOffTheScreenIsShownFirst()
    {
        QFETCH(const Qt::Key, key);
        const auto *line = m_window->findChild<QLineEdit *>(u"remark"_s);
        scrollAway();
        press(key);
        QVERIFY(!line->isVisible());
        QVERIFY(view()->isInView(paragraph(firstMark)));
        press(key);
        QVERIFY(line->isVisible());
    }

    void whatARemarkIsAboutStaysOnTheScreen()
    {
        constexpr qsizetype asked = 60; // a screen and more below the stop
        m_window->commands()->action(CommandId::ShowQuotes)->trigger();
        view()->goTo(paragraph(asked));
        QVERIFY(!view()->isInView(paragraph(firstMark)));
        press(Qt::Key_Y);
        const auto *line = m_window->findChild<QLineEdit *>(u"remark"_s);
        QVERIFY(line->isVisible());
        QVERIFY(view()->isInView(paragraph(asked)));
        QTest::keyClicks(QApplication::focusWidget(), u"Sixty boats?"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(openQueries(session().review()).size(), 1);
        QVERIFY(view()->isInView(paragraph(asked)));
    }

    void ownWordsOffTheScreenAreShownFirst()
    {
        view()->setSelection({Pane::Raw, 4, 11}); // "harbour"
        scrollAway();
        auto *editor = m_window->findChild<QWidget *>(u"replaceEditor"_s);
        press(Qt::Key_E);
        QVERIFY(!editor->isVisible());
        QVERIFY(view()->isInView(Span(4, 11)));
        press(Qt::Key_E);
        QVERIFY(editor->isVisible());
    }

    void aHeldKeyShowsAndDoesNotCut()
    {
        scrollAway();
        press(Qt::Key_X);
        for (int i = 0; i < 5; ++i) {
            QKeyEvent held(QEvent::KeyPress, Qt::Key_X, Qt::NoModifier, u"x"_s, true);
            QCoreApplication::sendEvent(view(), &held);
        }
        QVERIFY(decisions().isEmpty());
    }

    void aSelectionByKeysBeginsAtTheBar()
    {
        for (int i = 0; i < 20; ++i)
            press(Qt::Key_Down);
        const qsizetype here = view()->cursorParagraph();
        QCOMPARE(here, firstMark + 20);
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(view()->selectedRaw().start(), paragraph(here).start());
        QVERIFY2(view()->selectedText().startsWith(u"The"_s), qPrintable(view()->selectedText()));
        press(Qt::Key_X);
        QVERIFY(session().review().isCut(view()->selectedRaw()));
        QVERIFY(goesOut().contains(u"harbour master counted %1 boats"_s.arg(here)));
    }

    void shiftAndArrowsTakeWholeParagraphsAndScroll()
    {
        for (int i = 0; i < 40; ++i)
            press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view()->selectedRaw(), Span(paragraph(firstMark).start(), paragraph(firstMark + 39).end()));
        QVERIFY(view()->isInView(paragraph(firstMark + 39)));
        QCOMPARE(view()->cursorParagraph(), firstMark + 39);
    }

    void theEndsOfTheTextAreOneKeyAway()
    {
        press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(view()->cursorParagraph(), paragraphs - 1);
        QVERIFY(view()->isInView(paragraph(paragraphs - 1)));
        press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(view()->cursorParagraph(), 0);
    }

    void someLinesBelowAStopStayInSight()
    {
        for (int height = 420; height < 700; height += 17) {
            m_window->resize(1100, height);
            press(Qt::Key_K);
            press(Qt::Key_J);
            QVERIFY2(view()->isInView(paragraph(stopParagraph() + 1)), qPrintable(QString::number(height)));
        }
    }

    void anEmptiedTextIsNotApprovedUnasked()
    {
        view()->selectAll();
        press(Qt::Key_X);
        QVERIFY(goesOut().trimmed().isEmpty());
        press(Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_dialogs.asked.size(), 1);
        QVERIFY2(m_dialogs.asked.first().text.contains(u"no word of the text is left"_s),
                 qPrintable(m_dialogs.asked.first().text));
        QVERIFY(session().queueState() != QueueState::Approved);
    }

    void moreThanAHalfCutByHandIsAskedAbout()
    {
        view()->setCursorParagraph(secondMark);
        press(Qt::Key_X, Qt::ShiftModifier);
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_dialogs.asked.size(), 1);
        QVERIFY2(m_dialogs.asked.first().text.contains(u"More than half"_s), qPrintable(m_dialogs.asked.first().text));
    }
};

QTEST_MAIN(OnePlaceTest)
#include "oneplacetest.moc"
