// SPDX-License-Identifier: Apache-2.0
#include "dialogs/shortcutsdialog.h"
#include "commands/commandset.h"
#include "dialogs/cheatsheet.h"
#include "support/windowfixture.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class ShortcutsDialogTest : public QObject, private WindowFixture {
    Q_OBJECT

    void openDialog()
    {
        m_window->commands()->action(CommandId::Shortcuts)->trigger();
        QVERIFY(dialog() && QTest::qWaitForWindowActive(dialog()));
    }
    [[nodiscard]] ShortcutsDialog *dialog() const { return m_window->findChild<ShortcutsDialog *>(); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return dialog()->findChild<QPushButton *>(name); }
    [[nodiscard]] QString message() const { return dialog()->findChild<QLabel *>(u"shortcutsMessage"_s)->text(); }
    [[nodiscard]] QTreeWidget *list() const { return dialog()->findChild<QTreeWidget *>(u"shortcutsList"_s); }
    void choose(const QString &words) const
    {
        const auto items = list()->findItems(words, Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(items.size(), 1);
        list()->setCurrentItem(items.first());
    }
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(dialog()->findChild<QKeySequenceEdit *>(u"shortcutsKey"_s), key, modifiers);
    }
    void click(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    [[nodiscard]] QString keysOf(CommandId id) const
    {
        return QKeySequence::listToString(m_window->commands()->action(id)->shortcuts(), QKeySequence::PortableText);
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { closeWindow(); }

    void listsEveryCommandWithItsKeys()
    {
        openDialog();
        for (const Command &row : commandTable()) {
            const QString words = textOf(row).remove(u'&').remove(u'…');
            const auto items = list()->findItems(words, Qt::MatchExactly | Qt::MatchRecursive);
            QVERIFY2(items.size() == 1, row.name);
            for (const QKeySequence &key : defaultKeys(row))
                QVERIFY2(items.first()->text(1).contains(key.toString(QKeySequence::NativeText)), row.name);
        }
    }

    void aNewKeyHoldsAtOnceEverywhere()
    {
        openScraped();
        openDialog();
        choose(u"Cut"_s);
        type(Qt::Key_T);
        QVERIFY(message().isEmpty());
        click(u"useKey"_s);
        QCOMPARE(keysOf(CommandId::Cut), u"T"_s);
        const auto *cut = m_window->findChild<QToolButton *>(u"review.cut.button"_s);
        QVERIFY2(cut->text().endsWith(u'T'), qPrintable(cut->text()));
        QVERIFY2(cut->toolTip().endsWith(u"(T)"_s), qPrintable(cut->toolTip()));
        QVERIFY(cheatSheet(*m_window->commands()).contains(u"<b>T</b>"_s));
        dialog()->close();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window->view(), Qt::Key_A);
        QVERIFY(session().review().cuts().isEmpty());
        QTest::keyClick(m_window->view(), Qt::Key_T);
        QCOMPARE(session().review().cuts().size(), 1);
    }

    void aKeyOfAnotherCommandIsNeverStolen()
    {
        openDialog();
        choose(u"Cut"_s);
        type(Qt::Key_R);
        QVERIFY2(message().contains(u"Keep text"_s), qPrintable(message()));
        QVERIFY(!button(u"useKey"_s)->isEnabled());
        QVERIFY(!button(u"addKey"_s)->isEnabled());
        QCOMPARE(keysOf(CommandId::Keep), u"R"_s);
        click(u"freeKey"_s);
        QVERIFY(keysOf(CommandId::Keep).isEmpty());
        QVERIFY(message().isEmpty());
        click(u"addKey"_s);
        QCOMPARE(keysOf(CommandId::Cut), u"A; R"_s);
    }

    void oneOrAllGoBackToTheTable()
    {
        openDialog();
        choose(u"Cut"_s);
        QVERIFY(!button(u"resetKey"_s)->isEnabled());
        QVERIFY(!button(u"resetKeys"_s)->isEnabled());
        click(u"noKey"_s);
        QVERIFY(keysOf(CommandId::Cut).isEmpty());
        choose(u"Next file"_s);
        type(Qt::Key_F12);
        click(u"useKey"_s);
        choose(u"Cut"_s);
        click(u"resetKey"_s);
        QCOMPARE(keysOf(CommandId::Cut), u"A"_s);
        QCOMPARE(keysOf(CommandId::NextFile), u"F12"_s);
        click(u"resetKeys"_s);
        QVERIFY(m_window->commands()->bindings() == KeyBindings());
        QCOMPARE(keysOf(CommandId::NextFile), u"Alt+Right; N"_s);
    }

    void aResetStealsNothingEither()
    {
        openDialog();
        choose(u"Cut"_s);
        click(u"noKey"_s);
        choose(u"Keep text"_s);
        type(Qt::Key_A);
        click(u"useKey"_s);
        choose(u"Cut"_s);
        click(u"resetKey"_s);
        QCOMPARE(keysOf(CommandId::Keep), u"A"_s);
        QVERIFY(keysOf(CommandId::Cut).isEmpty());
        QVERIFY2(message().contains(u"Keep text"_s), qPrintable(message()));
    }

    void theFilterLooksAtWordsAndKeys_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("shown");
        QTest::newRow("words") << u"reading size"_s << u"Reading size"_s;
        QTest::newRow("a key") << u"Ctrl+L"_s << u"Filter suggestions"_s;
    }

    void theFilterLooksAtWordsAndKeys()
    {
        QFETCH(QString, words);
        QFETCH(QString, shown);
        openDialog();
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"shortcutsFilter"_s), words);
        QStringList left;
        for (const Command &row : commandTable()) {
            const QString text = textOf(row).remove(u'&').remove(u'…');
            const auto items = list()->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
            if (!items.first()->isHidden())
                left.append(text);
        }
        QCOMPARE(left, QStringList{shown});
    }

    void keysGoToACommandThatTheFilterShows()
    {
        openDialog();
        choose(u"Cut"_s);
        auto *words = dialog()->findChild<QLineEdit *>(u"shortcutsFilter"_s);
        QTest::keyClicks(words, u"reading size"_s);
        QCOMPARE(list()->currentItem()->text(0), u"Reading size"_s);
        QTest::keyClicks(words, u" of nothing"_s);
        QVERIFY2(message().contains(u"No command"_s), qPrintable(message()));
        type(Qt::Key_F12);
        QVERIFY(!button(u"useKey"_s)->isEnabled());
        words->clear();
        QVERIFY(list()->currentItem() && list()->currentItem()->parent());
    }

    void keysAreThereAfterARestart()
    {
        openDialog();
        choose(u"Cut"_s);
        type(Qt::Key_D, Qt::ControlModifier);
        click(u"addKey"_s);
        closeWindow();
        openWindow();
        QCOMPARE(keysOf(CommandId::Cut), u"A; Ctrl+D"_s);
    }
};

QTEST_MAIN(ShortcutsDialogTest)
#include "shortcutsdialogtest.moc"
