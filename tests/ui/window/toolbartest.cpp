// SPDX-License-Identifier: Apache-2.0
#include "window/toolbar.h"

#include "commands/commandset.h"

#include <QAction>
#include <QMainWindow>
#include <QTest>
#include <QToolButton>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class ToolBarTest : public QObject {
    Q_OBJECT

    QMainWindow m_window;
    CommandSet *m_commands = nullptr;
    ToolBar *m_bar = nullptr;

    [[nodiscard]] QToolButton *button(const QString &command) const
    {
        return m_bar->findChild<QToolButton *>(command + u".button"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto *desk = new QWidget;
        m_window.setCentralWidget(desk);
        m_commands = new CommandSet(&m_window, desk);
        m_bar = new ToolBar(m_commands);
        m_window.addToolBar(m_bar);
        m_window.show();
    }

    void everyButtonHasAName_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("cut") << u"review.cut"_s << u"Cut"_s << u" Cut   A"_s;
        QTest::newRow("an arrow alone") << u"edit.undo"_s << u"Undo"_s << u" Undo"_s;
        QTest::newRow("words alone") << u"view.ifAllCut"_s << u"If all cut"_s << u"If all cut   Shift+F8"_s;
    }

    void everyButtonHasAName()
    {
        QFETCH(QString, command);
        QFETCH(QString, name);
        QFETCH(QString, words);
        m_window.resize(2000, 200);
        QCOMPARE(button(command)->accessibleName(), name);
        QTRY_COMPARE(button(command)->text(), words);
    }

    void theWordsKeepOffTheDrawingWhateverTheCommandDoes()
    {
        QAction *cut = m_commands->action(CommandId::Cut);
        cut->setEnabled(false);
        cut->setEnabled(true);
        QCOMPARE(button(u"review.cut"_s)->text(), u" Cut   A"_s);
        QCOMPARE(button(u"review.cut"_s)->accessibleName(), u"Cut"_s);
    }

    void theNarrowerTheWindowTheLessIsShown_data()
    {
        QTest::addColumn<Qt::ToolButtonStyle>("style");
        QTest::newRow("drawings and words") << Qt::ToolButtonTextBesideIcon;
        QTest::newRow("words") << Qt::ToolButtonTextOnly;
        QTest::newRow("drawings") << Qt::ToolButtonIconOnly;
    }

    void theNarrowerTheWindowTheLessIsShown()
    {
        QFETCH(Qt::ToolButtonStyle, style);
        m_window.resize(2000, 200);
        QTRY_COMPARE(button(u"review.cut"_s)->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        while (button(u"review.cut"_s)->toolButtonStyle() != style && m_window.width() > 400) {
            m_window.resize(m_window.width() - 20, 200);
            QCoreApplication::processEvents();
        }
        QCOMPARE(button(u"review.cut"_s)->toolButtonStyle(), style);
        QTRY_VERIFY2(m_bar->sizeHint().width() <= m_bar->width(), "everything has room");
        QCOMPARE(button(u"edit.undo"_s)->toolButtonStyle(), Qt::ToolButtonIconOnly);
        QVERIFY(!button(u"edit.undo"_s)->icon().isNull());
    }

    void whereThereIsNoRoomForWordsThereIsForKeys()
    {
        m_window.resize(2000, 200);
        QCoreApplication::processEvents();
        QToolButton *cut = button(u"review.cut"_s);
        while (cut->text().trimmed() != u"A" && m_window.width() > 400) {
            m_window.resize(m_window.width() - 20, 200);
            QCoreApplication::processEvents();
        }
        QCOMPARE(cut->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        m_commands->action(CommandId::Cut)->setEnabled(false); // as between two articles
        m_commands->action(CommandId::Cut)->setEnabled(true);
        QCOMPARE(cut->text().trimmed(), u"A"_s);
        QCOMPARE(cut->accessibleName(), u"Cut"_s);
        QTRY_VERIFY(m_bar->sizeHint().width() <= m_bar->width());
    }

    void howATextGoesOutKeepsItsWordsLongest()
    {
        m_window.resize(2000, 200);
        QCoreApplication::processEvents();
        while (button(u"review.cut"_s)->toolButtonStyle() != Qt::ToolButtonIconOnly && m_window.width() > 400) {
            m_window.resize(m_window.width() - 20, 200);
            QCoreApplication::processEvents();
        }
        for (const QString &command : {u"file.approve"_s, u"file.export"_s})
            QCOMPARE(button(command)->toolButtonStyle(), Qt::ToolButtonTextOnly);
    }

    void theLastDecisionChangesNoButton()
    {
        for (int width = 2000; width > 500; width -= 20) {
            m_window.resize(width, 200);
            m_bar->showUndecided(12);
            QCoreApplication::processEvents();
            const Qt::ToolButtonStyle before = button(u"review.cut"_s)->toolButtonStyle();
            m_bar->showUndecided(0);
            QCoreApplication::processEvents();
            QCOMPARE(button(u"review.cut"_s)->toolButtonStyle(), before);
        }
    }

    void aCommandThatCanBeCheckedLaterShowsIt()
    {
        QAction *action = m_commands->action(CommandId::ShowIfAllCut);
        action->setCheckable(true);
        action->setChecked(true);
        QVERIFY(button(u"view.ifAllCut"_s)->isChecked());
        QTest::mouseClick(button(u"view.ifAllCut"_s), Qt::LeftButton);
        QVERIFY(!action->isChecked());
        QVERIFY(!button(u"view.ifAllCut"_s)->isChecked());
    }

    void theExportSaysWhatIsLeft()
    {
        m_bar->showUndecided(3);
        QCOMPARE(button(u"file.export"_s)->text().trimmed(), u"Export · 3 to decide   Ctrl+E"_s);
        QCOMPARE(button(u"file.export"_s)->accessibleName(), u"Export · 3 to decide"_s);
        m_bar->showUndecided(0);
        QCOMPARE(button(u"file.export"_s)->text().trimmed(), u"Export…   Ctrl+E"_s);
    }

    void buttonsWithWordsShowTheirKeys()
    {
        m_window.resize(2000, 200);
        QTRY_COMPARE(button(u"review.cut"_s)->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        for (const CommandId id :
             {CommandId::OpenFiles, CommandId::Approve, CommandId::Export, CommandId::Cut, CommandId::Keep,
              CommandId::Next, CommandId::Back, CommandId::ShowAsItGoesOut, CommandId::ShowIfAllCut}) {
            const QString name = QString::fromLatin1(command(id).name);
            const QString key = m_commands->action(id)->shortcut().toString(QKeySequence::NativeText);
            QVERIFY(!key.isEmpty());
            QVERIFY2(button(name)->text().endsWith(key), qPrintable(button(name)->text()));
        }
    }
};

QTEST_MAIN(ToolBarTest)
#include "toolbartest.moc"
