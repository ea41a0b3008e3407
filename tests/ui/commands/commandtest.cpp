// SPDX-License-Identifier: Apache-2.0
#include "commands/commandset.h"
#include "dialogs/cheatsheet.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>
#include <QSet>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class CommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsComplete()
    {
        QSet<QString> names;
        for (const Command &row : commandTable()) {
            const QString name = QString::fromLatin1(row.name);
            QVERIFY2(!names.contains(name), row.name);
            names.insert(name);
            QVERIFY2(!textOf(row).isEmpty(), row.name);
            QVERIFY2(helpOf(row).endsWith(u'.'), row.name);
            const QList<QKeySequence> keys = defaultKeys(row);
            for (const QKeySequence &key : keys)
                QVERIFY2(!key.isEmpty() && key[0].key() != Qt::Key_unknown, row.name);
        }
    }

    void noTwoCommandsShareAKey()
    {
        QHash<QString, const char *> owner;
        for (const Command &row : commandTable()) {
            const QList<QKeySequence> keys = defaultKeys(row);
            for (const QKeySequence &key : keys) {
                const QString text = key.toString();
                QVERIFY2(!owner.contains(text), qPrintable(u"%1 is twice"_s.arg(text)));
                owner.insert(text, row.name);
            }
        }
    }

    void bareLettersWorkAtTheDeskOnly()
    {
        for (const Command &row : commandTable()) {
            const QList<QKeySequence> keys = defaultKeys(row);
            for (const QKeySequence &key : keys) {
                const auto modifiers = key[0].keyboardModifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier);
                const bool letter = key[0].key() >= Qt::Key_A && key[0].key() <= Qt::Key_Z && !modifiers;
                QVERIFY2(!letter || row.reach != Reach::Window, row.name);
            }
        }
    }

    void aHeldKeyDecidesOnce()
    {
        QMainWindow window;
        auto *desk = new QWidget(&window);
        const CommandSet commands(&window, desk);
        for (const Command &row : commandTable()) {
            if (row.decides)
                QVERIFY2(!commands.action(row.id)->autoRepeat(), row.name);
        }
    }

    void everyCommandStandsInAMenu()
    {
        QMainWindow window;
        auto *desk = new QWidget(&window);
        const CommandSet commands(&window, desk);
        commands.fill(window.menuBar());
        QSet<QAction *> inMenus;
        const QList<QAction *> menus = window.menuBar()->actions();
        for (const QAction *menu : menus) {
            const QList<QAction *> entries = menu->menu()->actions();
            inMenus.unite(QSet<QAction *>(entries.begin(), entries.end()));
        }
        for (const Command &row : commandTable())
            QVERIFY2(inMenus.contains(commands.action(row.id)), row.name);
    }

    void aLineStandsAboveEachGroup_data()
    {
        QTest::addColumn<CommandId>("first");
        QTest::addColumn<bool>("line");
        QTest::newRow("own edits") << CommandId::CutParagraph << true;
        QTest::newRow("bulk and scope") << CommandId::CutAllSure << true;
        QTest::newRow("remarks") << CommandId::Details << true;
        QTest::newRow("history") << CommandId::RereadChanged << true;
        QTest::newRow("inside a group") << CommandId::Keep << false;
    }

    void aLineStandsAboveEachGroup()
    {
        QFETCH(CommandId, first);
        QFETCH(bool, line);
        QMainWindow window;
        auto *desk = new QWidget(&window);
        const CommandSet commands(&window, desk);
        commands.fill(window.menuBar());
        const QList<QAction *> menus = window.menuBar()->actions();
        for (const QAction *menu : menus) {
            const QList<QAction *> entries = menu->menu()->actions();
            QVERIFY2(!entries.first()->isSeparator() && !entries.last()->isSeparator(), qPrintable(menu->text()));
            const qsizetype place = entries.indexOf(commands.action(first));
            if (place > 0)
                QCOMPARE(entries.at(place - 1)->isSeparator(), line);
        }
    }

    void groupsOfTheMenuLieTogether()
    {
        QVERIFY2(!commandTable().front().startsGroup, "a menu does not begin with a line");
        Menu before = commandTable().front().menu;
        for (const Command &row : commandTable()) {
            QVERIFY2(row.menu == before || !row.startsGroup, row.name);
            before = row.menu;
        }
    }

    void theCheatSheetNamesEveryKey()
    {
        QMainWindow window;
        auto *desk = new QWidget(&window);
        const CommandSet commands(&window, desk);
        const QString sheet = cheatSheet(commands);
        for (const Command &row : commandTable()) {
            const QList<QKeySequence> keys = defaultKeys(row);
            for (const QKeySequence &key : keys)
                QVERIFY2(sheet.contains(u"<b>%1</b>"_s.arg(key.toString(QKeySequence::NativeText).toHtmlEscaped())),
                         row.name);
        }
    }
};

QTEST_MAIN(CommandTest)
#include "commandtest.moc"
