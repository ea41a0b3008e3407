// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/session/reviewchange.h"
#include "theme/theme.h"
#include "window/parts.h"
#include "window/scenesync.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace bluepencil {

class ArticleHeader;
class PlaceKeeper;
class ToolBar;

/// The window: its layout, and showing what is there. What is done with files is Desk's, what is decided is
/// ReviewFlow's, and which command asks whom stands in window/wiring.h.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `workspace` and `dialogs` have to live longer.
    MainWindow(Workspace *workspace, Dialogs *dialogs, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// For whoever opens Bluepencil for the first time: the sample article, and three hints. Later nothing happens.
    void welcome();
    /// Says a sentence in the bar above the texts.
    void say(const QString &sentence);

    [[nodiscard]] Desk *desk() const { return m_parts.desk; }
    [[nodiscard]] ReviewView *view() const { return m_parts.view; }
    [[nodiscard]] const CommandSet *commands() const { return m_parts.commands; }

Q_SIGNALS:
    /// The window is to be made anew in this language; empty: in that of the system.
    void languageChosen(const QString &code);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] WindowParts makeParts(Workspace *workspace, Dialogs *dialogs);
    void layOut();
    [[nodiscard]] QWidget *makeReadingPage();
    void fillSide();
    void restoreWindow();
    void listen();

    void showSession();
    void showLanguage();
    void showAnalysis();
    void showChange(const ReviewChange &change);
    void showQueue();
    void showCurrentRun();
    void showFrame();
    void activate(FindingId finding);
    void takeUpParagraph(qsizetype paragraph);
    void showCounts();
    void applyTheme();
    [[nodiscard]] QFont listFont() const;
    void setHighContrast(bool high);

    const WindowParts m_parts;
    ToolBar *m_toolBar;
    ArticleHeader *m_header;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    PlaceKeeper *m_place;
    Contrast m_contrast = Contrast::Normal;
    SceneSync m_scene; ///< what the view shows
};

} // namespace bluepencil
