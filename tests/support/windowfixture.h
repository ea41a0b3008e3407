// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands/pause.h"
#include "commands/reviewflow.h"
#include "desk/analysisflow.h"
#include "desk/desk.h"
#include "desk/intake.h"
#include "language/englishplurals.h"
#include "panes/reviewview.h"
#include "store/session/reviewsession.h"
#include "store/workspace/workspace.h"
#include "support/scripteddialogs.h"
#include "widgets/messagebar.h"
#include "window/mainwindow.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace bluepencil {

using namespace Qt::StringLiterals;

/// An invented article with the faults that scraped ones have.
inline const QString scraped = uR"([ad_1]
Norrvik’s harbour council voted on Tuesday to rebuild the old ferry pier, ending a dispute that has run for “nearly nine years”, as the mayor put it.
For all the latest harbour headlines follow our channel online or in the app.
The vote came after the third public hearing, at which engineers warned that the timber piles would not last another winter.
“The figures are sound, and the piles are not. We can pay for this now or pay twice for it later,” said Tomas Berg, who keeps the books of Norrvik and had gone through all of them.
“Nobody on this coast wants a museum of rotten wood,” Berg said.
or it later,” said Tomas Berg, who keeps the books of Norrvik and had gone through all of them.
“Nobody on this coast wants a museum of rotten wood,” Berg said.
The ferry company, which had asked for a shorter pier, said in a statement that it “respects the decision” and would not appeal.
Read more:
Storm closes coast road for third night
Council budget shows 4.1m shortfall
Choir returns from tour of the islands
[ad_2]
Source link)"_s;

inline const QString approved =
    uR"(Norrvik’s harbour council voted on Tuesday to rebuild the old ferry pier, ending a dispute that has run for “nearly nine years”, as the mayor put it.
The vote came after the third public hearing, at which engineers warned that the timber piles would not last another winter.
“The figures are sound, and the piles are not. We can pay for this now or pay twice for it later,” said Tomas Berg, who keeps the books of Norrvik and had gone through all of them.
“Nobody on this coast wants a museum of rotten wood,” Berg said.
The ferry company, which had asked for a shorter pier, said in a statement that it “respects the decision” and would not appeal.)"_s;

/// A window over a data folder of its own, driven by keys; for tests to inherit. Each test starts with start() and ends
/// with closeWindow().
class WindowFixture {
protected:
    static constexpr int patience = 30'000; ///< milliseconds that a machine with much else to do may need

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    ScriptedDialogs m_dialogs;
    EnglishPlurals m_plurals;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qUtf8Printable(name));
        return file.fileName();
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void openWindow()
    {
        auto workspace = Workspace::open(path(u"data"_s));
        QVERIFY2(workspace.ok(), workspace.ok() ? "" : qPrintable(workspace.sentence()));
        m_workspace = std::move(*workspace);
        QVERIFY(m_workspace->setEditor(u"M. Lund"_s).ok());
        withoutPause();
        m_window = std::make_unique<MainWindow>(m_workspace.get(), &m_dialogs);
        m_window->resize(1000, 800); // the screen of the tests is smaller, and a narrow window folds its files away
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
    }
    /// The next stop is current at once, unless the test chose a pause.
    void withoutPause() const
    {
        QSettings settings(m_workspace->folder() + u"/window.ini"_s, QSettings::IniFormat);
        if (!settings.contains("decide/pause"_L1))
            writePause(settings, 0);
    }
    void closeWindow()
    {
        m_window->close();
        m_window.reset();
        m_workspace.reset();
    }
    void openScraped()
    {
        m_window->desk()->intake()->openFiles({write(u"harbour-vote.txt"_s, scraped.toUtf8())});
        waitForAnalysis();
    }
    void waitForAnalysis()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_window->desk()->session() && !m_window->desk()->analysis()->isRunning(), patience);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_window->view(), key, modifiers); }
    [[nodiscard]] ReviewFlow *flow() const { return m_window->desk()->flow(); }
    [[nodiscard]] const ReviewSession &session() const { return *m_window->desk()->session(); }
    [[nodiscard]] QString message() const { return m_window->findChild<MessageBar *>()->text(); }
    void start()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_dialogs = {};
        QCoreApplication::installTranslator(&m_plurals);
        openWindow();
    }
};

} // namespace bluepencil
