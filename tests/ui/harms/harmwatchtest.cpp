// SPDX-License-Identifier: Apache-2.0
#include "harms/harmwatch.h"
#include "desk/intake.h"
#include "support/windowfixture.h"
#include "theme/appearance.h"

#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// What an own cut breaks is said where it happens.
class HarmWatchTest : public QObject, protected WindowFixture {
    Q_OBJECT

    void select(const QString &words)
    {
        const qsizetype at = scraped.indexOf(words);
        m_window->view()->setSelection({Pane::Raw, at, at + words.size()});
    }
    /// Takes the only words away that say who speaks.
    void cutTheSpeaker()
    {
        select(u"said Tomas Berg, who keeps the books of Norrvik and had gone through all of them."_s);
        press(Qt::Key_X);
    }
    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        return m_window->findChild<MessageBar *>()->findChild<QToolButton *>(name + u".button"_s);
    }
    [[nodiscard]] QString statusNote() const { return m_window->findChild<QLabel *>(u"statusNote"_s)->text(); }

private Q_SLOTS:
    void init()
    {
        start();
        openScraped();
    }
    void cleanup() { closeWindow(); }

    void anOwnCutThatBreaksAQuotationSaysSoAtOnce()
    {
        QVERIFY(message().isEmpty());
        cutTheSpeaker();
        QVERIFY2(message().contains(u"who said"_s) || message().contains(u"full name"_s), qPrintable(message()));
        for (const QString &name : {u"review.showHarm"_s, u"review.keepAnyway"_s, u"edit.undo"_s})
            QVERIFY2(button(name) && button(name)->isVisible(), qPrintable(name));
    }

    void itsWordsHaveRoomInASmallWindow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(900, 600);
        QTest::newRow("usual") << QSize(1440, 900);
    }
    void itsWordsHaveRoomInASmallWindow()
    {
        QFETCH(QSize, size);
        apply(Appearance::Light, *qApp); // with the widths that everything really has
        m_window->resize(size);
        cutTheSpeaker();
        const auto *bar = m_window->findChild<MessageBar *>();
        const auto *words = bar->findChild<QLabel *>(u"message"_s);
        const int letters = 36 * words->fontMetrics().averageCharWidth();
        const QWidget *undo = button(u"edit.undo"_s);
        const auto place = [&] { return QRect(undo->mapTo(bar, QPoint()), undo->size()); };
        const auto haveRoom = [&] {
            return words->width() >= letters && bar->rect().contains(place()) && !words->geometry().intersects(place());
        };
        const bool hadRoom = QTest::qWaitFor(haveRoom);
        qApp->setStyleSheet({});
        QVERIFY(hadRoom);
    }

    void aHarmlessCutSaysNothing()
    {
        select(u"The vote came after the third public hearing, "_s);
        press(Qt::Key_X);
        QVERIFY2(message().isEmpty(), qPrintable(message()));
    }

    void showGoesToWhatSuffers()
    {
        cutTheSpeaker();
        QSignalSpy places(m_window->findChild<HarmWatch *>(), &HarmWatch::placeAsked);
        press(Qt::Key_B);
        QCOMPARE(places.size(), 1);
        const auto victim = places.first().first().value<Span>();
        QVERIFY(!victim.isEmpty());
        QVERIFY2(message().contains(session().article().textOf(victim).first(5)), qPrintable(message()));
        QCOMPARE(m_window->view()->selectedRaw(), victim);
    }

    void keepAnywayClosesTheWarningAndTheApprovalNamesItAgain()
    {
        cutTheSpeaker();
        const QString goesOut = session().cleanText().text();
        press(Qt::Key_B, Qt::ShiftModifier);
        QVERIFY(message().isEmpty());
        QCOMPARE(session().cleanText().text(), goesOut);
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_dialogs.asked.size(), 1);
        QVERIFY(m_dialogs.asked.first().text.contains(u"Warnings"_s));
        press(Qt::Key_B);
        QVERIFY2(statusNote().contains(u"No warning"_s), qPrintable(statusNote()));
    }

    void keepAnywayIsOnRecord()
    {
        cutTheSpeaker();
        press(Qt::Key_B, Qt::ShiftModifier);
        const QList<Decision> notes = session().review().remarks();
        QCOMPARE(notes.size(), 1);
        QVERIFY2(notes.first().words.startsWith(u"Kept anyway: "_s), qPrintable(notes.first().words));
        QCOMPARE(notes.first().editor, u"M. Lund"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(session().review().remarks().isEmpty());
    }

    void undoTakesTheWarningWithIt()
    {
        cutTheSpeaker();
        button(u"edit.undo"_s)->click();
        QCOMPARE(session().cleanText().text(), scraped);
        QVERIFY2(message().isEmpty(), qPrintable(message()));
    }

    void undoIsOfferedForTheCutOnly()
    {
        cutTheSpeaker();
        const QString warning = message();
        press(Qt::Key_A);
        QCOMPARE(message(), warning);
        QVERIFY(!button(u"edit.undo"_s));
        QVERIFY(button(u"review.showHarm"_s)->isVisible());
    }

    void aHarmlessCutElsewhereForgetsNoWarning()
    {
        cutTheSpeaker();
        const QString warning = message();
        select(u"The vote came after the third public hearing, "_s);
        press(Qt::Key_X);
        QCOMPARE(message(), warning);
        QVERIFY(!button(u"edit.undo"_s));
    }

    void whatIsBroughtBackIsNoHarm()
    {
        cutTheSpeaker();
        press(Qt::Key_R, Qt::ShiftModifier); // the selection is still there
        QVERIFY2(message().isEmpty(), qPrintable(message()));
    }

    void anotherArticleHasNoWarning()
    {
        cutTheSpeaker();
        m_window->desk()->intake()->openFiles({write(u"other.txt"_s, "A short note about the tide.\n")});
        waitForAnalysis();
        QVERIFY2(message().isEmpty(), qPrintable(message()));
        press(Qt::Key_B);
        QVERIFY2(statusNote().contains(u"No warning"_s), qPrintable(statusNote()));
    }
};

QTEST_MAIN(HarmWatchTest)
#include "harmwatchtest.moc"
