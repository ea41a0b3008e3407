// SPDX-License-Identifier: Apache-2.0
#include "desk/queueflow.h"
#include "support/windowfixture.h"
#include "widgets/announce.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTabWidget>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

bool takesInput(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::EditableText:
    case QAccessible::List:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
        return true;
    default:
        return false;
    }
}

/// Everything in the tree that can be used and that a screen reader could not name.
void collectNameless(QAccessibleInterface *node, QStringList &nameless)
{
    if (!node || node->state().invisible)
        return;
    if (takesInput(node->role()) && node->text(QAccessible::Name).isEmpty() && !node->state().disabled) {
        const QObject *object = node->object();
        nameless.append(
            object ? u"%1 %2"_s.arg(QString::fromLatin1(object->metaObject()->className()), object->objectName())
                   : u"role %1"_s.arg(node->role()));
    }
    for (int i = 0; i < node->childCount(); ++i)
        collectNameless(node->child(i), nameless);
}

} // namespace

/// The window as a screen reader and a keyboard meet it.
class WindowAccessibilityTest : public QObject, protected WindowFixture {
    Q_OBJECT

    [[nodiscard]] QStringList nameless() const
    {
        QStringList names;
        collectNameless(QAccessible::queryAccessibleInterface(m_window.get()), names);
        return names;
    }

    /// An event that a screen reader hears.
    struct Heard {
        QAccessible::Event type;
        QString from; ///< an object's name
        QString words;
    };
    QList<Heard> m_heard;

    void hear(const QAccessibleEvent &event)
    {
        QAccessibleInterface *source = event.accessibleInterface();
        QVERIFY(source && event.object());
        m_heard.append({event.type(), event.object()->objectName(), source->text(QAccessible::Name)});
    }
    /// What was said by an object of this name.
    [[nodiscard]] QStringList saidBy(const QString &name) const
    {
        QStringList said;
        for (const Heard &heard : m_heard) {
            if (heard.type == QAccessible::ObjectShow && heard.from == name)
                said.append(heard.words);
        }
        return said;
    }
    /// Who was said to have the focus.
    [[nodiscard]] QStringList focused() const
    {
        QStringList names;
        for (const Heard &heard : m_heard) {
            if (heard.type == QAccessible::Focus)
                names.append(heard.from);
        }
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        listenToAnnouncements([this](const QAccessibleEvent &event) { hear(event); });
    }
    void cleanupTestCase() { listenToAnnouncements({}); }
    void init() { start(); }
    void cleanup()
    {
        closeWindow();
        m_heard.clear();
    }

    void everythingThatTakesInputHasAName()
    {
        QCOMPARE(nameless().join(u", "_s), QString());
        openScraped();
        QCOMPARE(nameless().join(u", "_s), QString());
        press(Qt::Key_Q);
        QCOMPARE(nameless().join(u", "_s), QString());
        press(Qt::Key_Return);
        QCOMPARE(nameless().join(u", "_s), QString());
        press(Qt::Key_Y);
        QCOMPARE(nameless().join(u", "_s), QString());
    }

    void tabReachesEveryPartAndComesRound()
    {
        openScraped();
        QSet<QWidget *> reached;
        QWidget *at = m_window->view();
        for (int i = 0; i < 100 && !reached.contains(at); ++i) {
            reached.insert(at);
            QTest::keyClick(at, Qt::Key_Tab);
            at = QApplication::focusWidget();
            QVERIFY(at);
        }
        const auto reaches = [&](const QString &name) {
            return std::any_of(reached.begin(), reached.end(),
                               [&](const QWidget *widget) { return widget->objectName() == name; });
        };
        for (const QString &name : {u"findingsList"_s, u"findingsFilter"_s, u"chip.all"_s, u"review.cut.button"_s})
            QVERIFY2(reaches(name), qPrintable(name));
    }

    void everyDecisionIsSaid()
    {
        openScraped();
        auto *note = m_window->findChild<QLabel *>(u"statusNote"_s);
        press(Qt::Key_A);
        QCOMPARE(note->text(), u"Cut one suggestion"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(note->text().startsWith(u"Undone"_s), qPrintable(note->text()));
    }

    void whatIsSaidIsANotification()
    {
        openScraped();
        for (const QString &name : {u"statusSpeech"_s, u"message"_s}) {
            auto *label = m_window->findChild<QLabel *>(name);
            QVERIFY2(label, qPrintable(name));
            QCOMPARE(QAccessible::queryAccessibleInterface(label)->role(), QAccessible::Notification);
        }
        m_heard.clear();
        press(Qt::Key_A);
        QCOMPARE(saidBy(u"statusSpeech"_s).value(0), u"Cut one suggestion"_s);
    }

    void theNextStopIsReadOut()
    {
        openScraped();
        m_heard.clear();
        press(Qt::Key_A);
        const QStringList said = saidBy(u"statusSpeech"_s);
        QCOMPARE(said.size(), 2); // the decision, the stop
        QVERIFY2(said.last().startsWith(u"Stop 2 of %1. Promotion, to decide, "_s.arg(session().runs().size())),
                 qPrintable(said.last()));
        QVERIFY2(said.last().endsWith(u"follow our channel online or in the app."_s), qPrintable(said.last()));
        press(Qt::Key_Q);
        QVERIFY2(saidBy(u"statusSpeech"_s).last().startsWith(u"Quote 1 of "_s),
                 qPrintable(saidBy(u"statusSpeech"_s).last()));
    }

    void whatWasWrittenOnAParagraphIsHeardThere()
    {
        m_window->desk()->intake()->openFiles({write(u"pier.txt"_s, "The first line.\nThe second line.\n")});
        waitForAnalysis();
        press(Qt::Key_M);
        QTest::keyClicks(QApplication::focusWidget(), u"Ask Ada."_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        press(Qt::Key_Down);
        m_heard.clear();
        press(Qt::Key_Up);
        QCOMPARE(saidBy(u"statusSpeech"_s), QStringList{u"Note: Ask Ada., M. Lund"_s});
        m_heard.clear();
        press(Qt::Key_Down);
        QVERIFY(saidBy(u"statusSpeech"_s).isEmpty());
    }

    void whatIsFoundIsCountedAloud()
    {
        openScraped();
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        m_heard.clear();
        auto *words = m_window->findChild<QLineEdit *>(u"findWords"_s);
        QTest::keyClicks(words, u"pier"_s);
        QTRY_VERIFY(!saidBy(u"statusSpeech"_s).isEmpty());
        QTRY_COMPARE(saidBy(u"statusSpeech"_s).last(), u"1 of 2"_s);
    }

    void noListTakesTheFocusOfAReaderFromTheText()
    {
        openScraped();
        m_heard.clear();
        press(Qt::Key_A);
        press(Qt::Key_J);
        press(Qt::Key_Q);
        press(Qt::Key_V);
        for (const QString &name : focused())
            QVERIFY2(name.endsWith(u"Pane"_s), qPrintable(name));
        auto *list = m_window->findChild<QListView *>(u"quotesList"_s);
        m_heard.clear();
        list->setFocus();
        QTRY_COMPARE(focused(), QStringList(u"quotesList"_s)); // where it stands
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(focused().size(), 2);
        QVERIFY2(m_heard.last().words.contains(u"Berg"_s), qPrintable(m_heard.last().words));
    }

    void onlyAListWithTheKeyboardHasAnEntryWithTheFocus()
    {
        openScraped();
        press(Qt::Key_A);
        for (const QString &name : {u"queueList"_s, u"findingsList"_s}) {
            auto *list = m_window->findChild<QListView *>(name);
            QAccessibleInterface *told = QAccessible::queryAccessibleInterface(list);
            QCOMPARE(told->role(), QAccessible::List);
            QCOMPARE(told->childCount(), list->model()->rowCount());
            const int row = list->currentIndex().row();
            QVERIFY(row >= 0);
            QCOMPARE(told->indexOfChild(told->child(row)), row);
            QVERIFY(!told->child(row)->text(QAccessible::Name).isEmpty());
            QVERIFY2(!told->child(row)->state().focused, qPrintable(name));
            QVERIFY(told->child(row)->state().selected);
            list->setFocus();
            QTRY_VERIFY(list->hasFocus());
            QVERIFY2(told->child(row)->state().focused, qPrintable(name));
            m_window->view()->setFocus();
        }
    }

    void anEntryIsOpenedByWhoCannotClickIt()
    {
        m_window->desk()->intake()->openFiles(
            {write(u"pier.txt"_s, "The pier stays.\n"), write(u"mole.txt"_s, "The mole goes.\n")});
        waitForAnalysis();
        auto *list = m_window->findChild<QListView *>(u"queueList"_s);
        QAccessibleInterface *second = QAccessible::queryAccessibleInterface(list)->child(1);
        second->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(m_window->desk()->queue()->current().path, path(u"mole.txt"_s));
    }

    void theFocusIsInAPaneOfTheText()
    {
        openScraped();
        m_window->findChild<QListView *>(u"findingsList"_s)->setFocus();
        m_heard.clear();
        m_window->view()->setFocus();
        QTRY_COMPARE(focused().value(0), u"rawPane"_s);
        m_window->view()->setSelection({Pane::Clean, 0, 3});
        QTRY_COMPARE(focused().value(1), u"cleanPane"_s);
    }
};

QTEST_MAIN(WindowAccessibilityTest)
#include "windowaccessibilitytest.moc"
