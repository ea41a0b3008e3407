// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace bluepencil {

class Dialogs;
class MainWindow;
class Workspace;

/// The window of the program, which is made anew when its language changes: what is open, the place in it and what was
/// typed and not sent are kept by the data folder, as from one day to the next. Only the steps of undo end there; what
/// they did stands in the history.
class ShownWindow : public QObject {
    Q_OBJECT

public:
    /// Has the program speak a language: "de"; empty: that of the system.
    using Speak = std::function<void(const QString &code)>;

    /// Workspace and dialogs have to live longer.
    ShownWindow(Workspace *workspace, Dialogs *dialogs, Speak speak);
    ~ShownWindow() override;

    [[nodiscard]] MainWindow *window() const { return m_window.get(); }

private:
    void make();
    void remake(const QString &code);

    Workspace *m_workspace;
    Dialogs *m_dialogs;
    Speak m_speak;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace bluepencil
