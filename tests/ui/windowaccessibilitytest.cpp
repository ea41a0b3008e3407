// SPDX-License-Identifier: Apache-2.0
#include "support/windowfixture.h"

#include <QAccessible>
#include <QLabel>
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

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { closeWindow(); }

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
        QCOMPARE(note->accessibleName(), u"Cut one suggestion"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(note->accessibleName().startsWith(u"Undone"_s), qPrintable(note->accessibleName()));
    }
};

QTEST_MAIN(WindowAccessibilityTest)
#include "windowaccessibilitytest.moc"
