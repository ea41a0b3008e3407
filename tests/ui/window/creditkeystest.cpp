// SPDX-License-Identifier: Apache-2.0
#include "commands/commandset.h"
#include "desk/queueflow.h"
#include "panes/rowcomposer.h"
#include "panes/rowlayout.h"
#include "support/windowfixture.h"

#include <QAction>
#include <QLabel>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QString story = uR"(The pier that nobody wanted
By Iris Lomond
The pier stands in eleven metres of water, and nobody has walked on it since the winter of the great storm.
Published: 4 May 2024
It was to be taken down in the spring, but the council could not agree who owns the piles, or who had paid for them.
A court will now decide, and the gulls will not be asked.
)"_s;

} // namespace

/// Bylines and dates that the engine is not sure enough of to offer them as stops: moved by C, never cut.
class CreditKeysTest : public QObject, protected WindowFixture {
    Q_OBJECT

    [[nodiscard]] QString note() const { return m_window->findChild<QLabel *>(u"statusNote"_s)->text(); }
    [[nodiscard]] QString clean() const { return session().cleanText().text(); }
    [[nodiscard]] qsizetype bar() const { return m_window->view()->cursorParagraph(); }

private Q_SLOTS:
    void init()
    {
        start();
        m_window->desk()->intake()->openFiles({write(u"pier.txt"_s, story.toUtf8())});
        waitForAnalysis();
        QVERIFY(session().suggestions().isEmpty()); // none of them is a stop
    }
    void cleanup() { closeWindow(); }

    void theFirstPressGoesThereTheSecondMoves()
    {
        press(Qt::Key_C);
        QVERIFY2(note().contains(u"press the key again"_s), qPrintable(note()));
        QCOMPARE(clean(), story); // nothing goes unseen
        QCOMPARE(bar(), 1);
        press(Qt::Key_C);
        QVERIFY(!clean().contains(u"Lomond"_s));
        QVERIFY(clean().contains(u"Published"_s));
        RowComposer composer;
        composer.setScene(m_window->view()->scene());
        const RowLayout layout(session().article(), {});
        QCOMPARE(composer.pictureOf(layout, 1).bar->label, u"1 line moved to the credits"_s); // not cut
    }

    void theBarGoesOnToTheNextCredit()
    {
        press(Qt::Key_C);
        press(Qt::Key_C);
        press(Qt::Key_C);
        QVERIFY(!clean().contains(u"Lomond"_s));
        QVERIFY(!clean().contains(u"Published"_s));
        QVERIFY(clean().contains(u"gulls"_s));
        press(Qt::Key_C);
        QVERIFY2(note().contains(u"is left"_s), qPrintable(note()));
    }

    void theBarMayBeThereAlready()
    {
        press(Qt::Key_Down);
        QCOMPARE(bar(), 1);
        press(Qt::Key_C);
        QVERIFY(!clean().contains(u"Lomond"_s));
    }

    void whatWasMovedComesBack()
    {
        press(Qt::Key_Down);
        press(Qt::Key_C);
        m_window->view()->setCursorParagraph(1);
        press(Qt::Key_U);
        QVERIFY(clean().contains(u"Lomond"_s));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!clean().contains(u"Lomond"_s));
    }

    void cuttingAllThatIsSureLeavesThem()
    {
        m_dialogs.agree = true;
        press(Qt::Key_A);
        QTest::keyClick(m_window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(clean(), story);
    }

    void theLayerCanBeSwitchedOff()
    {
        QAction *layer = m_window->commands()->action(CommandId::ShowCredits);
        QVERIFY(layer->isChecked());
        const PanePicture shown = m_window->view()->pictureAt(Pane::Raw, story.indexOf(u"By Iris"_s));
        QCOMPARE(shown.credits.size(), 1);
        layer->trigger();
        QVERIFY(m_window->view()->pictureAt(Pane::Raw, story.indexOf(u"By Iris"_s)).credits.isEmpty());
        closeWindow();
        openWindow();
        QVERIFY(!m_window->commands()->action(CommandId::ShowCredits)->isChecked());
    }
};

QTEST_MAIN(CreditKeysTest)
#include "creditkeystest.moc"
