// SPDX-License-Identifier: Apache-2.0
#include "window/contextmenu.h"

#include "commands/commandset.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QTest>

using namespace bluepencil;

class ContextMenuTest : public QObject {
    Q_OBJECT

    QMainWindow m_window;
    QMenu m_menu;
    CommandSet *m_commands = nullptr;

    [[nodiscard]] qsizetype placeOf(CommandId id) const { return m_menu.actions().indexOf(m_commands->action(id)); }

private Q_SLOTS:
    void initTestCase()
    {
        m_commands = new CommandSet(&m_window, new QWidget(&m_window));
        fillContextMenu(&m_menu, *m_commands);
    }

    void whatConcernsAPlaceIsThere_data()
    {
        QTest::addColumn<CommandId>("id");
        QTest::newRow("cut") << CommandId::Cut;
        QTest::newRow("note") << CommandId::Note;
        QTest::newRow("query") << CommandId::Query;
        QTest::newRow("details") << CommandId::Details;
        QTest::newRow("always keep") << CommandId::KeepAlways;
        QTest::newRow("always cut") << CommandId::CutAlways;
        QTest::newRow("copy") << CommandId::Copy;
    }

    void whatConcernsAPlaceIsThere()
    {
        QFETCH(CommandId, id);
        QVERIFY(placeOf(id) >= 0);
    }

    void aLineStandsBetweenGroups_data()
    {
        QTest::addColumn<CommandId>("above");
        QTest::addColumn<CommandId>("below");
        QTest::addColumn<bool>("apart");
        QTest::newRow("own edits") << CommandId::MoveToCredits << CommandId::CutParagraph << true;
        QTest::newRow("house rules") << CommandId::ReplaceSelection << CommandId::KeepAlways << true;
        QTest::newRow("remarks") << CommandId::CutAlways << CommandId::Details << true;
        QTest::newRow("inside a group") << CommandId::Details << CommandId::Note << false;
    }

    void aLineStandsBetweenGroups()
    {
        QFETCH(CommandId, above);
        QFETCH(CommandId, below);
        QFETCH(bool, apart);
        QCOMPARE(placeOf(below) - placeOf(above), apart ? 2 : 1);
        QCOMPARE(m_menu.actions().at(placeOf(below) - 1)->isSeparator(), apart);
    }
};

QTEST_MAIN(ContextMenuTest)
#include "contextmenutest.moc"
