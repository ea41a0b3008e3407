// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panes/reviewscene.h"
#include "store/reviewchange.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace bluepencil {

class CommandSet;
class Desk;
class Dialogs;
class FindingsPanel;
class MessageBar;
class QueuePanel;
class ReviewView;
class StatusLine;
class Workspace;

/// The window: layout and wiring, nothing else. What is done with files is Desk's, what is decided is ReviewFlow's.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `workspace` and `dialogs` have to live longer.
    MainWindow(Workspace *workspace, Dialogs *dialogs, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Desk *desk() const { return m_desk; }
    [[nodiscard]] ReviewView *view() const { return m_view; }
    [[nodiscard]] const CommandSet *commands() const { return m_commands; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // Layout.
    void makeToolBar();
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeEmptyPage();
    void restoreWindow();

    // Wiring.
    void wireFiles();
    void wireReview();
    void wireView();
    void wireDesk();

    // Showing.
    [[nodiscard]] ReviewScene sceneNow() const;
    void showSession();
    void showAnalysis();
    void showChange(const ReviewChange &change);
    void showCurrentRun();
    void showCounts();
    void applyTheme();
    [[nodiscard]] QFont listFont() const;
    void rememberPlace();
    void toggleOriginal();
    [[nodiscard]] Span spanToDecide() const;

    Workspace *m_workspace;
    Dialogs *m_dialogs;
    Desk *m_desk;
    QWidget *m_deskWidget; ///< text and lists: where bare letters are commands
    CommandSet *m_commands;
    ReviewView *m_view;
    FindingsPanel *m_findings;
    QueuePanel *m_queue;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    StatusLine *m_status;
    QSplitter *m_splitter = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    QToolButton *m_export = nullptr;

    std::shared_ptr<const QList<Finding>> m_sceneFindings; ///< what the view shows
    QList<qsizetype> m_sceneIndex;                         ///< of each suggestion, its place among them
    qsizetype m_rawWords = 0;
    Span m_returnTo; ///< the repeat that "go to original" came from
};

} // namespace bluepencil
