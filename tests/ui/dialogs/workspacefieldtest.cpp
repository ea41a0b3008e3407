// SPDX-License-Identifier: Apache-2.0
#include "dialogs/workspacefield.h"

#include "dialogs/preferencesdialog.h"
#include "dialogs/workspacetrial.h"
#include "store/database/serveraddress.h"
#include "store/folder/workspacechoice.h"
#include "support/testserver.h"
#include "support/windowfixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// Where the next start finds the articles, chosen by keys in the preferences, with a real server.
class WorkspaceFieldTest : public QObject, protected WindowFixture {
    Q_OBJECT

    QTemporaryDir m_home;
    QString m_address;

    template <typename Field>
    Field *field(const QString &name)
    {
        return m_window->findChild<Field *>(u"preferences."_s + name);
    }
    [[nodiscard]] QString words() { return field<QLabel>(u"workspaceWords"_s)->text(); }
    PreferencesDialog *openPreferences()
    {
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_window->findChild<PreferencesDialog *>();
        if (!dialog || !QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }))
            qFatal("no preferences");
        return dialog;
    }
    /// Opens the preferences and goes to the address: every key that an editor presses.
    void goToAddress()
    {
        PreferencesDialog *dialog = openPreferences();
        QTest::keyClick(dialog, Qt::Key_W, Qt::AltModifier);
        auto *place = field<QComboBox>(u"workspace"_s);
        QCOMPARE(dialog->focusWidget(), place);
        if (place->currentIndex() == 0)
            QTest::keyClick(place, Qt::Key_Down);
        QTest::keyClick(place, Qt::Key_Tab);
        QCOMPARE(dialog->focusWidget(), field<QLineEdit>(u"address"_s));
    }
    void type(const QString &address)
    {
        auto *line = field<QLineEdit>(u"address"_s);
        line->selectAll();
        QTest::keyClicks(line, address);
    }
    void press(Qt::Key key) { QTest::keyClick(field<QLineEdit>(u"address"_s), key); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_home.path().toLocal8Bit());
        TestServer::instance().run(u"CREATE ROLE vera LOGIN"_s);
        const QString keeper = TestServer::instance().newDatabase();
        QVERIFY(giveRole(keeper, u"vera"_s, DeskRole::Editor).ok());
        m_address = TestServer::instance().addressFor(u"vera"_s, serverAddressFrom(keeper)->database);
    }
    void init()
    {
        QVERIFY(chooseWorkspace({}).ok());
        start();
    }
    void cleanup() { closeWindow(); }

    void anAddressCountsOnceItWasTested()
    {
        goToAddress();
        type(m_address);
        QVERIFY(chosenWorkspace().isEmpty());
        QVERIFY2(words().contains(u"Return"_s), qPrintable(words()));
        press(Qt::Key_Return);
        QTRY_COMPARE(chosenWorkspace(), m_address);
        QVERIFY2(words().contains(u"you may decide there"_s), qPrintable(words()));
        QVERIFY2(words().contains(u"from the next start on"_s), qPrintable(words()));
        QVERIFY(field<QLineEdit>(u"address"_s)->isVisible()); // Return did not close the dialog
        QVERIFY(!m_workspace->isShared());
        // It stands there the next time; this computer is one key away.
        closeWindow();
        openWindow();
        openPreferences();
        QCOMPARE(field<QLineEdit>(u"address"_s)->text(), m_address);
        QVERIFY2(words().contains(u"from the next start on"_s), qPrintable(words()));
        QTest::keyClick(field<QComboBox>(u"workspace"_s), Qt::Key_Up);
        QVERIFY(chosenWorkspace().isEmpty());
        QVERIFY(!field<QLineEdit>(u"address"_s)->isVisible());
        QVERIFY(words().isEmpty());
    }

    /// Whatever the field says, no line of the dialog is pressed until its letters are cut.
    void thePageGrowsWithWhatIsSaid()
    {
        goToAddress();
        for (const QString &name : {u"editor"_s, u"address"_s, u"folder"_s, u"names"_s})
            QTRY_VERIFY2(field<QLineEdit>(name)->height() >= field<QLineEdit>(name)->sizeHint().height(),
                         qPrintable(name));
        QVERIFY(m_window->findChild<PreferencesDialog *>()->height() <= m_window->screen()->availableSize().height());
    }

    void theButtonTestsToo()
    {
        goToAddress();
        QVERIFY(!field<QPushButton>(u"test"_s)->isEnabled());
        type(m_address);
        QTest::keyClick(m_window->findChild<PreferencesDialog *>(), Qt::Key_E, Qt::AltModifier);
        QTRY_COMPARE(chosenWorkspace(), m_address);
    }

    void whatDoesNotOpenIsNotTaken_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("said");
        QTest::newRow("no such database") << TestServer::instance().addressFor(u"vera"_s, u"nowhere"_s) << u"nowhere"_s;
        QTest::newRow("no workspace") << TestServer::instance().newDatabase(false) << u"workspace init"_s;
        QTest::newRow("no server") << u"postgresql:///desk?host=/nowhere"_s << u"cannot be reached"_s;
        QTest::newRow("no address") << u"the server on the left"_s << u"postgresql://host/database"_s;
        QTest::newRow("with a password") << u"postgresql://vera:tide@news/desk"_s << u"~/.pgpass"_s;
    }
    void whatDoesNotOpenIsNotTaken()
    {
        QFETCH(QString, address);
        QFETCH(QString, said);
        goToAddress();
        type(address);
        press(Qt::Key_Return);
        QTRY_VERIFY2(words().contains(said), qPrintable(words()));
        QVERIFY(chosenWorkspace().isEmpty());
    }

    /// The answer is about what was typed then, and may come when nobody looks any more.
    void aLateAnswerIsNotTaken()
    {
        QList<WorkspaceTrial::Answer> answers;
        auto late = std::make_unique<WorkspaceField>(
            QString(), QString(),
            [&answers](const QString &, const WorkspaceTrial::Answer &answer) { answers.append(answer); });
        auto *line = late->findChild<QLineEdit *>();
        late->findChild<QComboBox *>()->setCurrentIndex(1);
        QTest::keyClicks(line, u"postgresql://here/desk"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::keyClicks(line, u"s"_s);
        answers.last()(DeskRole::Chief);
        QVERIFY(late->chosen().isEmpty());
        QTest::keyClick(line, Qt::Key_Return);
        late->findChild<QComboBox *>()->setCurrentIndex(0);
        answers.last()(DeskRole::Chief);
        QVERIFY(late->chosen().isEmpty());
        late->findChild<QComboBox *>()->setCurrentIndex(1);
        QTest::keyClick(line, Qt::Key_Return);
        answers.last()(DeskRole::Chief);
        QCOMPARE(late->chosen(), u"postgresql://here/desks"_s);
        QTest::keyClick(line, Qt::Key_Return);
        late.reset();
        answers.last()(DeskRole::Chief);
    }

    /// The last, since the server stays like that.
    void aPasswordIsAskedForAndHeldByTheProgramAlone()
    {
        TestServer::instance().demandPassword(u"vera"_s, u"low tide"_s);
        m_dialogs.passwords = {u"high tide"_s, u"low tide"_s};
        goToAddress();
        type(m_address);
        press(Qt::Key_Return);
        QTRY_COMPARE(chosenWorkspace(), m_address);
        QCOMPARE(m_dialogs.passwordsWanted, QStringList({m_address, m_address}));
        QFile kept(m_home.filePath(u"bluepencil/start.ini"_s));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(!kept.readAll().contains("tide"));
    }

    void withoutAPasswordNothingIsTaken()
    {
        holdPassword(m_address, {});
        goToAddress();
        type(m_address);
        press(Qt::Key_Return);
        QTRY_VERIFY2(words().contains(u"password"_s), qPrintable(words()));
        QCOMPARE(m_dialogs.passwordsWanted.size(), 1);
        QVERIFY(chosenWorkspace().isEmpty());
    }
};

QTEST_MAIN(WorkspaceFieldTest)
#include "workspacefieldtest.moc"
