// SPDX-License-Identifier: Apache-2.0
#include "desk/editorname.h"

#include "desk/accountname.h"
#include "support/windowfixture.h"

#include <QAbstractButton>

using namespace bluepencil;

class EditorNameTest : public QObject, private WindowFixture {
    Q_OBJECT

    /// The window of somebody who has never said who is editing.
    void openForTheFirstTime()
    {
        closeWindow();
        QVERIFY(QFile::remove(path(u"data/reviews.sqlite"_s)));
        auto workspace = Workspace::open(path(u"data"_s));
        QVERIFY(workspace.ok());
        m_workspace = std::move(*workspace);
        m_window = std::make_unique<MainWindow>(m_workspace.get(), &m_dialogs);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    [[nodiscard]] QString shownName() const
    {
        return m_window->findChild<QAbstractButton *>(u"statusEditor"_s)->text();
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { closeWindow(); }

    void isThatOfTheAccountUntilSomebodySays()
    {
        openForTheFirstTime();
        openScraped();
        const QString name = accountName().isEmpty() ? u"unknown"_s : accountName();
        QVERIFY2(shownName().contains(name), qPrintable(shownName()));
        press(Qt::Key_A);
        QCOMPARE(session().review().decisions().begin()->editor, name);
    }

    void isChangedWhereItIsShown()
    {
        openForTheFirstTime();
        openScraped();
        m_dialogs.words = u"Ada Lund"_s;
        m_window->findChild<QAbstractButton *>(u"statusEditor"_s)->click();
        QVERIFY2(shownName().contains(u"Ada Lund"_s), qPrintable(shownName()));
        QCOMPARE(m_workspace->editor(), u"Ada Lund"_s);
    }
};

QTEST_MAIN(EditorNameTest)
#include "editornametest.moc"
