// SPDX-License-Identifier: Apache-2.0
#include "shownwindow.h"

#include "commands/commandset.h"
#include "desk/desk.h"
#include "desk/queueflow.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QApplication>

#include <utility>

namespace bluepencil {

ShownWindow::ShownWindow(Workspace *workspace, Dialogs *dialogs, Speak speak)
    : m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_speak(std::move(speak))
{
    make();
}

ShownWindow::~ShownWindow() = default;

void ShownWindow::make()
{
    m_window = std::make_unique<MainWindow>(m_workspace, m_dialogs);
    // Queued, since it is the window's own dialog that says so.
    connect(m_window.get(), &MainWindow::languageChosen, this, &ShownWindow::remake, Qt::QueuedConnection);
}

/// Shows the same article in the new language, and the preferences where it was chosen.
void ShownWindow::remake(const QString &code)
{
    const bool hadArticle = m_window->desk()->session() != nullptr;
    QApplication::setQuitOnLastWindowClosed(false);
    m_window->close();
    m_window.reset();
    m_speak(code);
    make();
    m_window->show();
    if (hadArticle)
        m_window->desk()->queue()->resume();
    m_window->commands()->action(CommandId::ShowPreferences)->trigger();
    QApplication::setQuitOnLastWindowClosed(true);
}

} // namespace bluepencil
