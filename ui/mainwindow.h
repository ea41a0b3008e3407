// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panes/reviewscene.h"
#include "store/reviewchange.h"
#include "theme/theme.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace bluepencil {

class CommandSet;
class Desk;
class Dialogs;
class FindBar;
class FindingsPanel;
class MessageBar;
class QueuePanel;
class QuoteFlow;
class QuotesPanel;
class RemarkFlow;
class ReplaceEditor;
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

    /// For whoever opens Bluepencil for the first time: the sample article, and three hints. Later nothing happens.
    void welcome();

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
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeEmptyPage();
    void restoreWindow();

    // Wiring.
    void wireFiles();
    void wireReview();
    void wireOwnEdits();
    void wireDetails();
    void wireQuotes();
    void wireView();
    void wireDesk();

    // Showing.
    [[nodiscard]] ReviewScene sceneNow() const;
    void showSession();
    void showAnalysis();
    void showChange(const ReviewChange &change);
    void showCurrentRun();
    void showFrame();
    void activate(qsizetype finding);
    [[nodiscard]] QList<qsizetype> quotesOfCurrentStatement() const;
    void showCounts();
    void showWords();
    void applyTheme();
    [[nodiscard]] QFont listFont() const;
    void rememberPlace();
    void toggleOriginal();
    void setHighContrast(bool high);
    void cutBelow();
    void replaceSelection();
    void askSpeaker();
    void takeUpQuoteAtCursor();
    void editShortcuts();
    void showHistory();
    [[nodiscard]] Span spanToDecide() const;

    Workspace *m_workspace;
    Dialogs *m_dialogs;
    Desk *m_desk;
    QWidget *m_deskWidget; ///< text and lists: where bare letters are commands
    CommandSet *m_commands;
    ReviewView *m_view;
    ReplaceEditor *m_replace;
    RemarkFlow *m_remarks;
    QuoteFlow *m_quoteFlow;
    FindBar *m_find;
    FindingsPanel *m_findings;
    QuotesPanel *m_quotes;
    QTabWidget *m_side;
    QueuePanel *m_queue;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    StatusLine *m_status;
    QSplitter *m_splitter = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    QToolButton *m_export = nullptr;
    Contrast m_contrast = Contrast::Normal;

    std::shared_ptr<const QList<Finding>> m_sceneFindings; ///< what the view shows
    QList<qsizetype> m_sceneIndex;                         ///< of each suggestion, its place among them
    qsizetype m_rawWords = 0;
    Span m_returnTo; ///< the repeat that "go to original" came from
};

} // namespace bluepencil
