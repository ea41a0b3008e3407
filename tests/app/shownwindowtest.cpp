// SPDX-License-Identifier: Apache-2.0
#include "shownwindow.h"

#include "commands/commandset.h"
#include "language/interfacelanguage.h"
#include "support/windowfixture.h"
#include "window/parts.h"

#include <QAction>
#include <QComboBox>
#include <QMenuBar>
#include <QPointer>
#include <QSignalSpy>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// The window that is made anew in another language.
class ShownWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<InterfaceLanguage> m_language;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ShownWindow> m_shown;

    [[nodiscard]] MainWindow *window() const { return m_shown->window(); }
    [[nodiscard]] QString firstMenu() const { return window()->menuBar()->actions().first()->text().remove(u'&'); }
    void choose(const QString &code)
    {
        window()->commands()->action(CommandId::ShowPreferences)->trigger();
        auto *box = window()->findChild<QComboBox *>(u"preferences.spoken"_s);
        QVERIFY(box);
        box->setCurrentIndex(box->findData(code));
    }

private Q_SLOTS:
    void init()
    {
        m_language = std::make_unique<InterfaceLanguage>();
        auto workspace = Workspace::open(m_folder.filePath(u"data"_s));
        QVERIFY(workspace.ok());
        m_workspace = std::move(*workspace);
        QVERIFY(m_workspace->setEditor(u"M. Lund"_s).ok());
        m_shown = std::make_unique<ShownWindow>(m_workspace.get(), &m_dialogs,
                                                [this](const QString &code) { m_language->speak(code); });
        window()->show();
    }
    void cleanup()
    {
        m_shown.reset();
        m_workspace.reset();
        m_language.reset();
        QLocale::setDefault(QLocale::c());
    }

    void theSameArticleStaysOpenInAnotherLanguage()
    {
        QFile file(m_folder.filePath(u"tide.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(scraped.toUtf8()) > 0);
        file.close();
        window()->desk()->intake()->openFiles({file.fileName()});
        QTRY_VERIFY(window()->desk()->session() && !window()->desk()->analysis()->isRunning());
        window()->desk()->flow()->cut();
        const QString cleaned = window()->desk()->session()->cleanText().text();
        QCOMPARE(firstMenu(), u"File"_s);
        choose(u"de"_s);
        QTRY_COMPARE(firstMenu(), u"Datei"_s);
        QTRY_VERIFY(window()->desk()->session());
        QCOMPARE(window()->desk()->session()->cleanText().text(), cleaned);
        QVERIFY(window()->isVisible());
        auto *box = window()->findChild<QComboBox *>(u"preferences.spoken"_s);
        QVERIFY2(box, "the preferences are not open any more");
        QCOMPARE(box->currentData().toString(), u"de"_s);
        choose(u"it"_s);
        QTRY_COMPARE(firstMenu(), u"File"_s);
        QCOMPARE(window()->menuBar()->actions().at(1)->text().remove(u'&'), u"Modifica"_s);
    }

    void theProgramDoesNotEndMeanwhile()
    {
        QSignalSpy ended(qApp, &QCoreApplication::aboutToQuit);
        const QPointer<MainWindow> before = window();
        choose(u"fr"_s);
        QTRY_VERIFY(!before);
        QTest::qWait(0);
        QCOMPARE(ended.size(), 0);
        QVERIFY(QApplication::quitOnLastWindowClosed());
    }
};

QTEST_MAIN(ShownWindowTest)
#include "shownwindowtest.moc"
