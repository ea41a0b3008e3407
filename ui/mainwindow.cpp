// SPDX-License-Identifier: Apache-2.0
#include "mainwindow.h"

#include "commands/commandbutton.h"
#include "commands/commandset.h"
#include "commands/keysettings.h"
#include "commands/pause.h"
#include "commands/reviewflow.h"
#include "desk.h"
#include "details/detailcard.h"
#include "details/remarkflow.h"
#include "dialogs/cheatsheet.h"
#include "dialogs/dialogs.h"
#include "dialogs/pausequestion.h"
#include "dialogs/shortcutsdialog.h"
#include "find/findbar.h"
#include "findings/findingspanel.h"
#include "firststeps.h"
#include "harms/harmwatch.h"
#include "history/historydialog.h"
#include "houserules/houseruleflow.h"
#include "houserules/houserulesdialog.h"
#include "messagebar.h"
#include "panes/replaceeditor.h"
#include "panes/reviewview.h"
#include "queue/queuepanel.h"
#include "quotes/quoteflow.h"
#include "quotes/quotespanel.h"
#include "review/statistics.h"
#include "statusline.h"
#include "store/reviewsession.h"
#include "store/workspace.h"
#include "text/segmenter.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

QSettings windowSettings(const Workspace *workspace)
{
    return {workspace->folder() + u"/window.ini"_s, QSettings::IniFormat};
}

QWidget *stretch()
{
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return space;
}

} // namespace

MainWindow::MainWindow(Workspace *workspace, Dialogs *dialogs, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_desk(new Desk(workspace, dialogs, this))
    , m_deskWidget(new QWidget(this))
    , m_commands(new CommandSet(this, m_deskWidget))
    , m_view(new ReviewView(m_deskWidget))
    , m_replace(new ReplaceEditor(m_view))
    , m_remarks(new RemarkFlow(m_desk->flow(), this))
    , m_quoteFlow(new QuoteFlow(m_desk->flow(), this))
    , m_find(new FindBar(m_commands, m_view, m_deskWidget))
    , m_findings(new FindingsPanel(m_desk->flow(), m_remarks, m_commands, m_deskWidget))
    , m_quotes(new QuotesPanel(m_quoteFlow, m_commands, m_deskWidget))
    , m_side(new QTabWidget(m_deskWidget))
    , m_queue(new QueuePanel(m_deskWidget))
    , m_messages(new MessageBar(m_deskWidget))
    , m_pages(new QStackedWidget(m_deskWidget))
    , m_status(new StatusLine(this))
{
    setObjectName(u"bluepencil"_s);
    setAcceptDrops(true);
    m_commands->fill(menuBar());
    makeToolBar();
    setStatusBar(m_status);

    auto *reading = new QWidget(m_pages);
    auto *readingLayout = new QVBoxLayout(reading);
    readingLayout->setContentsMargins(0, 0, 0, 0);
    readingLayout->setSpacing(0);
    readingLayout->addWidget(makeHeader());
    readingLayout->addWidget(m_find);
    readingLayout->addWidget(m_view, 1);
    m_pages->addWidget(makeEmptyPage());
    m_pages->addWidget(reading);

    auto *middle = new QWidget(m_deskWidget);
    auto *middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins(0, 0, 0, 0);
    middleLayout->setSpacing(0);
    middleLayout->addWidget(m_messages);
    middleLayout->addWidget(m_pages, 1);

    m_splitter = new QSplitter(m_deskWidget);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_queue);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(makeSide());
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QHBoxLayout(m_deskWidget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setCentralWidget(m_deskWidget);

    wireFiles();
    wireReview();
    wireOwnEdits();
    wireDetails();
    wireQuotes();
    wireView();
    wireDesk();
    restoreWindow();
    applyTheme();
    m_queue->setEntries(m_desk->queue());
    showSession();
}

MainWindow::~MainWindow() = default;

void MainWindow::welcome()
{
    QSettings settings = windowSettings(m_workspace);
    if (settings.value("welcomed"_L1, false).toBool())
        return;
    settings.setValue("welcomed"_L1, true);
    m_desk->openSample();
    (new FirstSteps(*m_commands, m_messages, this))->start();
}

// --- Layout ----------------------------------------------------------------------------------------------------------

void MainWindow::makeToolBar()
{
    QActionGroup *modes = new QActionGroup(this);
    for (const CommandId id : {CommandId::ShowAsItGoesOut, CommandId::ShowIfAllCut}) {
        m_commands->action(id)->setCheckable(true);
        modes->addAction(m_commands->action(id));
    }
    m_commands->action(CommandId::ShowAsItGoesOut)->setChecked(true);

    auto *bar = new QToolBar(tr("Commands"), this);
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    const auto add = [&](CommandId id, const QString &words, KeyHint hint) {
        QToolButton *button = commandButton(m_commands->action(id), words, hint, bar);
        bar->addWidget(button);
        return button;
    };
    add(CommandId::OpenFiles, tr("Open…"), KeyHint::Hidden);
    bar->addSeparator();
    add(CommandId::Back, tr("‹ Back"), KeyHint::Shown);
    add(CommandId::Next, tr("Next ›"), KeyHint::Shown);
    bar->addSeparator();
    add(CommandId::Cut, tr("Cut"), KeyHint::Shown);
    add(CommandId::Keep, tr("Keep text"), KeyHint::Shown);
    bar->addSeparator();
    add(CommandId::Undo, u"↶"_s, KeyHint::Hidden)->setAccessibleName(tr("Undo"));
    add(CommandId::Redo, u"↷"_s, KeyHint::Hidden)->setAccessibleName(tr("Redo"));
    bar->addWidget(stretch());
    add(CommandId::ShowAsItGoesOut, tr("As it goes out now"), KeyHint::Hidden);
    add(CommandId::ShowIfAllCut, tr("If all cut"), KeyHint::Hidden);
    bar->addSeparator();
    add(CommandId::Approve, tr("Approve and next"), KeyHint::Hidden);
    m_export = add(CommandId::Export, tr("Export…"), KeyHint::Hidden);
    addToolBar(bar);
}

QWidget *MainWindow::makeSide()
{
    m_side->setObjectName(u"side"_s);
    m_side->setDocumentMode(true);
    m_side->addTab(m_findings, tr("To decide"));
    m_side->addTab(m_quotes, tr("Quotes"));
    // A click on a tab must not take the letters from the text.
    m_side->tabBar()->setFocusPolicy(Qt::TabFocus);
    m_side->tabBar()->setDrawBase(false);
    m_side->setAccessibleName(tr("Suggestions and quotes"));
    return m_side;
}

QWidget *MainWindow::makeHeader()
{
    auto *header = new QWidget(m_pages);
    m_title = new QLabel(header);
    m_title->setObjectName(u"articleName"_s);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    strong.setPointSizeF(strong.pointSizeF() * 1.2);
    m_title->setFont(strong);
    m_facts = new QLabel(header);
    m_facts->setObjectName(u"articleFacts"_s);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(18, 10, 18, 8);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_facts, 1, Qt::AlignBottom);
    return header;
}

QWidget *MainWindow::makeEmptyPage()
{
    auto *page = new QWidget(m_pages);
    page->setObjectName(u"emptyPage"_s);
    auto *title = new QLabel(tr("Open an article to review"), page);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    title->setFont(large);
    auto *text = new QLabel(page);
    const QAction *open = m_commands->action(CommandId::OpenFiles);
    const auto showKey = [text, open] {
        text->setText(tr("Drop files or a folder here, or press %1.\nBluepencil suggests what to cut; you decide. "
                         "The scraped file is never changed.")
                          .arg(open->shortcut().toString(QKeySequence::NativeText)));
    };
    showKey();
    connect(open, &QAction::changed, text, showKey);
    text->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(14);
    layout->addStretch();
    layout->addWidget(title, 0, Qt::AlignCenter);
    layout->addWidget(text, 0, Qt::AlignCenter);
    layout->addWidget(commandButton(m_commands->action(CommandId::OpenFiles), tr("Open…"), KeyHint::Shown, page), 0,
                      Qt::AlignCenter);
    layout->addStretch();
    return page;
}

void MainWindow::restoreWindow()
{
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    QSettings settings = windowSettings(m_workspace);
    m_commands->setBindings(readKeys(settings));
    m_desk->flow()->setPause(readPause(settings));
    restoreGeometry(settings.value("window/geometry"_L1).toByteArray());
    if (!m_splitter->restoreState(settings.value("window/parts"_L1).toByteArray()))
        m_splitter->setSizes({210, 910, 320});
    m_view->setZoom(settings.value("text/zoom"_L1, 100).toInt());
    m_commands->action(CommandId::HighContrast)->setChecked(settings.value("text/highContrast"_L1, false).toBool());
}

// --- Wiring ----------------------------------------------------------------------------------------------------------

void MainWindow::wireFiles()
{
    m_commands->connectTo(CommandId::OpenFiles, this, [this] { m_desk->askForFiles(); });
    m_commands->connectTo(CommandId::Approve, this, [this] { m_desk->approveAndGoOn(); });
    m_commands->connectTo(CommandId::ApproveAndCopy, this, [this] { m_desk->approveCopyAndGoOn(); });
    m_commands->connectTo(CommandId::Export, this, [this] { m_desk->exportText(); });
    m_commands->connectTo(CommandId::Spike, this, [this] { m_desk->toggleSpiked(); });
    m_commands->connectTo(CommandId::Quit, this, [this] { close(); });
    m_commands->connectTo(CommandId::NextFile, this, [this] { m_desk->openNeighbour(1); });
    m_commands->connectTo(CommandId::PreviousFile, this, [this] { m_desk->openNeighbour(-1); });
    m_commands->connectTo(CommandId::EditorName, this, [this] { m_desk->askEditorName(); });
    m_commands->connectTo(CommandId::CheatSheet, this,
                          [this] { m_dialogs->show(this, tr("Keys"), cheatSheet(*m_commands)); });
    m_commands->connectTo(CommandId::About, this, [this] {
        m_dialogs->show(
            this, tr("About Bluepencil"),
            tr("<p><b>Bluepencil %1</b></p><p>Cleans scraped articles under an editor's eyes: nothing is cut "
               "unseen.</p><p>Apache License 2.0.</p>")
                .arg(QString::fromLatin1(BLUEPENCIL_VERSION)));
    });
    m_commands->connectTo(CommandId::Pause, this, [this] {
        QSettings settings = windowSettings(m_workspace);
        m_status->note(choosePause(m_dialogs, this, m_desk->flow(), settings));
    });
    m_commands->connectTo(CommandId::Shortcuts, this, [this] { editShortcuts(); });
    connect(m_queue, &QueuePanel::entryChosen, m_desk, &Desk::open);
    connect(m_status, &StatusLine::editorClicked, m_desk, &Desk::askEditorName);
}

void MainWindow::wireReview()
{
    ReviewFlow *flow = m_desk->flow();
    m_commands->connectTo(CommandId::Cut, this, [flow] { flow->cut(); });
    m_commands->connectTo(CommandId::Keep, this, [flow] { flow->keep(); });
    m_commands->connectTo(CommandId::Undecide, this, [flow] { flow->undecide(); });
    m_commands->connectTo(CommandId::MoveToCredits, this, [this, flow] {
        if (!flow->moveToCredits())
            m_status->note(tr("The current suggestion is no credit."));
    });
    m_commands->connectTo(CommandId::KeepSameText, this, [flow] { flow->keepSameText(); });
    m_commands->connectTo(CommandId::KeepSameRule, this, [flow] { flow->keepSameRule(); });
    m_commands->connectTo(CommandId::CutAllSure, this, [this, flow] {
        m_desk->cutTogether(tr("Cut all sure suggestions"), flow->sureSuggestions());
    });
    m_commands->connectTo(CommandId::CutShown, this,
                          [this] { m_desk->cutTogether(tr("Cut all that the list shows"), m_findings->shownToCut()); });
    HouseRuleFlow *rules = m_desk->houseRules();
    m_commands->connectTo(CommandId::KeepAlways, this, [this, rules] { rules->keepAlways(m_view->selectedRaw()); });
    m_commands->connectTo(CommandId::CutAlways, this, [this, rules] { rules->cutAlways(m_view->selectedRaw()); });
    m_commands->connectTo(CommandId::HouseRules, this, [this, rules] { HouseRulesDialog::open(rules, this); });
    m_commands->connectTo(CommandId::TakeOverEarlier, this, [this] { m_desk->takeOverEarlier(); });
    m_commands->connectTo(CommandId::History, this, [this] { showHistory(); });
    m_commands->connectTo(CommandId::Undo, this, [flow] { flow->undo(); });
    m_commands->connectTo(CommandId::Redo, this, [flow] { flow->redo(); });
    for (const CommandId id : {CommandId::Undo, CommandId::Redo})
        m_commands->action(id)->setEnabled(false);
    connect(flow->undoStack(), &QUndoStack::canUndoChanged, m_commands->action(CommandId::Undo), &QAction::setEnabled);
    connect(flow->undoStack(), &QUndoStack::canRedoChanged, m_commands->action(CommandId::Redo), &QAction::setEnabled);
    const auto step = [this](bool moved) {
        if (!moved)
            m_status->note(tr("No further suggestion."));
    };
    m_commands->connectTo(CommandId::Next, this, [flow, step] { step(flow->next()); });
    m_commands->connectTo(CommandId::Back, this, [flow, step] { step(flow->back()); });
    m_commands->connectTo(CommandId::NextAny, this, [flow, step] { step(flow->nextAny()); });
    m_commands->connectTo(CommandId::BackAny, this, [flow, step] { step(flow->backAny()); });
    m_commands->connectTo(CommandId::Skip, this, [flow, step] { step(flow->next()); });
    m_commands->connectTo(CommandId::GoToOriginal, this, [this] { toggleOriginal(); });
    connect(flow, &ReviewFlow::currentChanged, this, &MainWindow::showCurrentRun);
    connect(flow, &ReviewFlow::placeAsked, m_view, &ReviewView::showSpan);
}

void MainWindow::wireOwnEdits()
{
    ReviewFlow *flow = m_desk->flow();
    m_commands->connectTo(CommandId::CutParagraph, this, [this, flow] { flow->cutSpan(spanToDecide()); });
    m_commands->connectTo(CommandId::RestoreSelection, this, [this, flow] { flow->restoreSpan(spanToDecide()); });
    m_commands->connectTo(CommandId::StoryEndsHere, this, [this] { cutBelow(); });
    m_commands->connectTo(CommandId::ReplaceSelection, this, [this] { replaceSelection(); });
    connect(m_replace, &ReplaceEditor::replaced, flow, &ReviewFlow::replaceSpan);
    auto *harms = new HarmWatch(flow, m_commands, m_messages, this);
    connect(harms, &HarmWatch::placeAsked, m_view, [this](Span victim) {
        m_view->showSpan(victim);
        m_view->setSelection({Pane::Raw, victim.start(), victim.end()}); // so that E mends it
    });
    const auto needsWarning = [this](bool open) {
        if (!open)
            m_status->note(tr("No warning is open."));
    };
    m_commands->connectTo(CommandId::ShowHarm, this, [harms, needsWarning] { needsWarning(harms->showNext()); });
    m_commands->connectTo(CommandId::KeepAnyway, this, [harms, needsWarning] { needsWarning(harms->keepAnyway()); });
}

void MainWindow::wireDetails()
{
    m_commands->addToStops(m_view);
    const auto open = [this] {
        m_side->setCurrentWidget(m_findings);
        return m_findings->openDetails();
    };
    m_commands->connectTo(CommandId::Details, this, open);
    m_commands->connectTo(CommandId::Note, this, [open] { open()->askNote(); });
    m_commands->connectTo(CommandId::Query, this, [open] { open()->askQuery(); });
    connect(m_findings, &FindingsPanel::remarkLeft, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_desk, &Desk::queriesOpen, this, [this, open](qsizetype count) {
        m_remarks->showOpenQuery();
        open();
        const QString key = m_commands->action(CommandId::Query)->shortcut().toString(QKeySequence::NativeText);
        m_messages->say(tr("Open queries hold up the approval: %1. This is the first; answer it with %2, then approve "
                           "again.")
                            .arg(count)
                            .arg(key));
    });
}

void MainWindow::wireQuotes()
{
    QuoteFlow *quotes = m_quoteFlow;
    const auto step = [this](bool moved) {
        m_side->setCurrentWidget(m_quotes);
        if (!moved)
            m_status->note(tr("Nobody is quoted in this article."));
    };
    m_commands->connectTo(CommandId::NextQuote, this, [quotes, step] { step(quotes->next()); });
    m_commands->connectTo(CommandId::BackQuote, this, [quotes, step] { step(quotes->back()); });
    m_commands->connectTo(CommandId::CheckQuote, this, [this] {
        takeUpQuoteAtCursor();
        m_quoteFlow->check();
    });
    m_commands->connectTo(CommandId::NoSpeaker, this, [this] {
        takeUpQuoteAtCursor();
        m_quoteFlow->setSpeaker({});
    });
    m_commands->connectTo(CommandId::SetSpeaker, this, [this] { askSpeaker(); });
    connect(m_quotes, &QuotesPanel::placeAsked, m_view, &ReviewView::showSpan);
    connect(quotes, &QuoteFlow::statementsChanged, this, &MainWindow::showCounts);
    connect(m_side, &QTabWidget::currentChanged, this, &MainWindow::showFrame);
    connect(quotes, &QuoteFlow::currentChanged, this, &MainWindow::showFrame);
}

void MainWindow::wireView()
{
    m_desk->setReader([this] { return m_view->readParagraphs(); });
    m_commands->connectTo(CommandId::ShowSuggestions, this, [this] { m_side->setCurrentWidget(m_findings); });
    m_commands->connectTo(CommandId::ShowQuotes, this, [this] { m_side->setCurrentWidget(m_quotes); });
    m_commands->action(CommandId::HighContrast)->setCheckable(true);
    connect(m_commands->action(CommandId::HighContrast), &QAction::toggled, this, &MainWindow::setHighContrast);

    m_commands->connectTo(CommandId::Copy, this, [this] { m_view->copy(); });
    m_commands->connectTo(CommandId::SelectAll, this, [this] { m_view->selectAll(); });
    m_commands->connectTo(CommandId::ShowAsItGoesOut, this, [this] { m_view->setMode(CleanMode::AsItGoesOut); });
    m_commands->connectTo(CommandId::ShowIfAllCut, this, [this] { m_view->setMode(CleanMode::IfAllCut); });
    m_commands->connectTo(CommandId::ZoomIn, this, [this] { m_view->zoomIn(); });
    m_commands->connectTo(CommandId::ZoomOut, this, [this] { m_view->zoomOut(); });
    m_commands->connectTo(CommandId::ZoomReset, this, [this] { m_view->setZoom(100); });
    m_commands->connectTo(CommandId::FilterFindings, this, [this] { m_findings->focusFilter(); });
    m_commands->connectTo(CommandId::FilterFiles, this, [this] { m_queue->focusFilter(); });
    m_commands->connectTo(CommandId::ShowKept, this, [this] {
        m_side->setCurrentWidget(m_findings);
        m_findings->toggleKept();
    });
    m_commands->connectTo(CommandId::BackToText, this, [this] {
        if (m_find->dismiss())
            return;
        if (m_findings->closeDetails()) {
            m_view->setFocus();
            return;
        }
        m_queue->clearFilter();
        m_findings->clearFilter();
        m_view->clearSelection();
        m_view->setFocus();
    });
    connect(m_view, &ReviewView::findingActivated, this, &MainWindow::activate);
    connect(m_view, &ReviewView::contextMenuAsked, this, [this](Pane, qsizetype, const QPoint &at) {
        QMenu menu(this);
        for (const CommandId id : {CommandId::Cut, CommandId::Keep, CommandId::Undecide, CommandId::CutParagraph,
                                   CommandId::StoryEndsHere, CommandId::RestoreSelection, CommandId::ReplaceSelection,
                                   CommandId::SetSpeaker, CommandId::GoToOriginal, CommandId::Copy})
            menu.addAction(m_commands->action(id));
        menu.exec(at);
    });
    connect(m_view, &ReviewView::zoomChanged, m_status, &StatusLine::setZoom);
    connect(m_findings, &FindingsPanel::originalAsked, this, [this](Span) { toggleOriginal(); });
}

void MainWindow::wireDesk()
{
    connect(m_desk, &Desk::sessionChanged, this, &MainWindow::showSession);
    connect(m_desk, &Desk::analyzed, this, &MainWindow::showAnalysis);
    connect(m_desk, &Desk::queueChanged, this, [this] {
        m_queue->setEntries(m_desk->queue());
        m_queue->setCurrent(m_desk->currentEntry());
    });
    connect(m_desk, &Desk::aboutToLeave, this, &MainWindow::rememberPlace);
    connect(m_desk, &Desk::said, m_messages, &MessageBar::say);
    connect(m_desk, &Desk::noted, m_status, &StatusLine::note);
    connect(m_desk, &Desk::editorChanged, this, &MainWindow::showCounts);
}

// --- Showing ---------------------------------------------------------------------------------------------------------

ReviewScene MainWindow::sceneNow() const
{
    const auto &session = m_desk->session();
    return {session->article(), m_sceneFindings, session->review(), session->cleanText()};
}

void MainWindow::showSession()
{
    const auto &session = m_desk->session();
    m_pages->setCurrentIndex(session ? 1 : 0);
    m_sceneFindings.reset();
    m_sceneIndex.clear();
    m_returnTo = {};
    for (const Command &row : commandTable()) {
        const bool needsArticle = row.menu == Menu::Review || row.menu == Menu::Quotes || row.menu == Menu::Go ||
                                  row.id == CommandId::Approve || row.id == CommandId::ApproveAndCopy ||
                                  row.id == CommandId::Export || row.id == CommandId::Spike;
        if (needsArticle)
            m_commands->action(row.id)->setEnabled(session != nullptr);
    }
    if (session) {
        connect(session.get(), &ReviewSession::changed, this, &MainWindow::showChange, Qt::UniqueConnection);
        m_rawWords = wordCount(session->article().text());
        const QString name = QFileInfo(session->reading().path).fileName();
        m_title->setText(name);
        setWindowTitle(tr("%1 — Bluepencil").arg(name));
        m_view->setScene(sceneNow());
        const Place place = session->place();
        m_view->setCursorParagraph(session->article().paragraphAt(place.caret));
        if (place.top > 0)
            m_view->showSpan(Span(place.top, place.top));
        m_view->setFocus();
    } else {
        setWindowTitle(tr("Bluepencil"));
    }
    m_find->setText(session ? session->article().text() : QString());
    m_findings->reload();
    m_quoteFlow->reload();
    showWords();
    showCounts();
}

void MainWindow::showAnalysis()
{
    const auto &session = m_desk->session();
    m_sceneFindings = std::make_shared<const QList<Finding>>(session->analysis().findings);
    m_sceneIndex.clear();
    qsizetype at = 0;
    for (const Finding &suggestion : session->suggestions()) {
        while (!(m_sceneFindings->at(at) == suggestion))
            ++at;
        m_sceneIndex.append(at);
    }
    m_view->updateScene(sceneNow(), {});
    m_findings->reload();
    m_quoteFlow->reload();
    showCurrentRun();
    showWords();
    showCounts();
}

void MainWindow::showChange(const ReviewChange &change)
{
    if (sender() != m_desk->session().get())
        return;
    m_view->updateScene(sceneNow(), change.raw);
    m_findings->refresh();
    showWords();
    showCounts();
    m_queue->setEntries(m_desk->queue());
    m_queue->setCurrent(m_desk->currentEntry());
}

void MainWindow::showCurrentRun()
{
    m_returnTo = {};
    if (m_side->currentWidget() == m_quotes && m_desk->flow()->currentRun() >= 0)
        m_side->setCurrentWidget(m_findings);
    showFrame();
    showCounts();
}

/// Frames in the text what is current in the list beside it.
void MainWindow::showFrame()
{
    QList<qsizetype> indexes;
    const auto &session = m_desk->session();
    const qsizetype run = m_desk->flow()->currentRun();
    if (session && m_side->currentWidget() == m_quotes) {
        indexes = quotesOfCurrentStatement();
    } else if (session && run >= 0 && m_sceneIndex.size() == session->suggestions().size()) {
        for (const qsizetype suggestion : session->runs().at(run).findings)
            indexes.append(m_sceneIndex.at(suggestion));
    }
    m_view->setCurrent(indexes);
}

QList<qsizetype> MainWindow::quotesOfCurrentStatement() const
{
    QList<qsizetype> indexes;
    if (m_quoteFlow->current() < 0)
        return indexes;
    const Statement &statement = m_quoteFlow->statements().at(m_quoteFlow->current());
    for (qsizetype i = 0; i < m_sceneFindings->size(); ++i) {
        const Finding &finding = m_sceneFindings->at(i);
        if (finding.kind == Kind::Quote && statement.quoted.contains(finding.span))
            indexes.append(i);
    }
    return indexes;
}

/// A finding was clicked in the text: its run, or its statement, is current.
void MainWindow::activate(qsizetype finding)
{
    const qsizetype statement = m_quoteFlow->statementOf(m_sceneFindings->at(finding));
    if (!m_sceneFindings->at(finding).isCut() && statement >= 0) {
        m_quoteFlow->setCurrent(statement);
        m_side->setCurrentWidget(m_quotes);
        return;
    }
    const qsizetype suggestion = m_sceneIndex.indexOf(finding);
    const QList<Run> runs = m_desk->session() ? m_desk->session()->runs() : QList<Run>();
    const auto run =
        std::find_if(runs.begin(), runs.end(), [suggestion](const Run &r) { return r.findings.contains(suggestion); });
    if (run != runs.end())
        m_desk->flow()->setCurrentRun(std::distance(runs.begin(), run));
}

void MainWindow::showCounts()
{
    const auto &session = m_desk->session();
    m_status->setEditor(m_desk->flow()->editor());
    if (!session) {
        m_status->clear();
        return;
    }
    const qsizetype undecided = m_desk->flow()->undecidedRuns();
    m_export->setText(undecided > 0 ? tr("Export · %1 to decide").arg(undecided) : tr("Export…"));
    const bool allDecided = undecided == 0 && !session->runs().isEmpty();
    m_side->setTabText(0, allDecided ? tr("All decided") : tr("To decide %1").arg(undecided));
    m_side->setTabText(
        1, m_quoteFlow->openStatements() > 0
               ? tr("Quotes %1 · check %2").arg(m_quoteFlow->statements().size()).arg(m_quoteFlow->openStatements())
               : tr("Quotes %1").arg(m_quoteFlow->statements().size()));
    m_status->setReview(m_desk->flow()->currentRun() + 1, session->runs().size(), undecided);
    m_status->setQuotes(m_quoteFlow->statements());
    m_status->setBusy(m_desk->isAnalyzing());
}

/// How many words there were, are, and would be. Counts the words of every cut, so only after a decision.
void MainWindow::showWords()
{
    const auto &session = m_desk->session();
    if (!session) {
        m_facts->clear();
        return;
    }
    const QLocale locale;
    const QString encoding = session->article().origin().encoding;
    m_facts->setText(
        tr("%1 · %2 words → %3 now · %4 if all cut")
            .arg(encoding, locale.toString(m_rawWords),
                 locale.toString(wordsLeft(session->article(), m_rawWords, session->cleanText())),
                 locale.toString(wordsLeft(session->article(), m_rawWords, session->cleanTextIfAllCut()))));
}

void MainWindow::applyTheme()
{
    const Theme theme = Theme::of(palette(), m_contrast);
    m_view->setContrast(m_contrast);
    m_findings->setTheme(theme, listFont());
    m_quotes->setTheme(theme, listFont());
    m_queue->setTheme(theme);
    m_messages->setTheme(theme);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.quiet);
    m_facts->setPalette(quiet);
}

/// Excerpts in the list are set in the face of the text, a little smaller.
QFont MainWindow::listFont() const
{
    QFont face = m_view->readingFont();
    face.setPointSizeF(font().pointSizeF());
    return face;
}

void MainWindow::rememberPlace()
{
    const auto &session = m_desk->session();
    if (!session || session->article().paragraphs().isEmpty())
        return;
    const QList<Paragraph> &paragraphs = session->article().paragraphs();
    const qsizetype caret = std::max<qsizetype>(0, m_view->cursorParagraph());
    const qsizetype top = std::max<qsizetype>(0, m_view->visibleParagraphs().first);
    const Outcome outcome = session->setPlace({paragraphs.at(caret).text.start(), paragraphs.at(top).text.start()});
    if (!outcome.ok())
        m_messages->say(outcome.sentence());
}

/// From a repeat to the copy that stays, and back.
void MainWindow::toggleOriginal()
{
    if (!m_returnTo.isEmpty()) {
        m_view->showSpan(m_returnTo);
        m_returnTo = {};
        return;
    }
    const QList<Finding> findings = m_desk->flow()->findingsOf(m_desk->flow()->currentRun());
    for (const Finding &finding : findings) {
        if (const auto original = finding.spanOf(Role::Original)) {
            m_returnTo = finding.span;
            m_view->showSpan(*original);
            return;
        }
    }
    m_status->note(tr("The current suggestion repeats nothing."));
}

void MainWindow::setHighContrast(bool high)
{
    m_contrast = high ? Contrast::High : Contrast::Normal;
    applyTheme();
}

/// The story ends with the paragraph under the cursor: what is below it is one cut of the editor's.
void MainWindow::cutBelow()
{
    const Article &article = m_desk->session()->article();
    const qsizetype cursor = m_view->cursorParagraph();
    if (cursor < 0 || cursor + 1 >= article.paragraphs().size()) {
        m_status->note(tr("Nothing stands below this paragraph."));
        return;
    }
    m_desk->flow()->cutSpan(Span(article.paragraphs().at(cursor + 1).text.start(), article.length()));
}

void MainWindow::replaceSelection()
{
    const Span selected = m_view->selectedRaw();
    if (selected.isEmpty()) {
        m_status->note(tr("Select the words to replace first."));
        return;
    }
    const CleanText &clean = m_desk->session()->cleanText();
    m_replace->edit(selected, clean.textOf(clean.toClean(selected)));
}

/// The selected words are the speaker; without a selection the editor picks one of the article's people.
void MainWindow::askSpeaker()
{
    takeUpQuoteAtCursor();
    if (m_quoteFlow->current() < 0)
        return;
    const Statement statement = m_quoteFlow->statements().at(m_quoteFlow->current());
    const QString selected = m_view->selectedText().simplified();
    if (!selected.isEmpty()) {
        m_quoteFlow->setSpeaker(selected);
        return;
    }
    const auto name = m_dialogs->choice(this, tr("Who said it"), m_quoteFlow->excerpt(m_quoteFlow->current()),
                                        speakersOf(m_quoteFlow->statements()), statement.speaker);
    if (name && !name->trimmed().isEmpty())
        m_quoteFlow->setSpeaker(name->trimmed());
}

/// Without a current quote the one in the cursor's paragraph is meant, else the first to check.
void MainWindow::takeUpQuoteAtCursor()
{
    m_side->setCurrentWidget(m_quotes);
    if (m_quoteFlow->current() >= 0)
        return;
    const qsizetype cursor = m_view->cursorParagraph();
    const Span paragraph = cursor < 0 ? Span() : m_desk->session()->article().paragraphs().at(cursor).text;
    const QList<Statement> &statements = m_quoteFlow->statements();
    const auto here = std::find_if(statements.begin(), statements.end(),
                                   [paragraph](const Statement &s) { return s.quoted.overlaps(paragraph); });
    if (here != statements.end())
        m_quoteFlow->setCurrent(std::distance(statements.begin(), here));
    else if (!m_quoteFlow->next())
        m_status->note(tr("Nobody is quoted in this article."));
}

/// The selection, else the paragraph under the cursor.
Span MainWindow::spanToDecide() const
{
    const Span selected = m_view->selectedRaw();
    const qsizetype cursor = m_view->cursorParagraph();
    if (!selected.isEmpty() || cursor < 0)
        return selected;
    return m_desk->session()->article().paragraphs().at(cursor).text;
}

void MainWindow::editShortcuts()
{
    auto *dialog = findChild<ShortcutsDialog *>();
    if (!dialog) {
        dialog = new ShortcutsDialog(m_commands->bindings(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ShortcutsDialog::bindingsChanged, this, [this](const KeyBindings &bindings) {
            m_commands->setBindings(bindings);
            QSettings settings = windowSettings(m_workspace);
            writeKeys(settings, bindings);
        });
    }
    dialog->show();
    dialog->activateWindow();
}

void MainWindow::showHistory()
{
    auto *dialog = findChild<HistoryDialog *>();
    if (!dialog) {
        dialog = new HistoryDialog(m_desk->flow(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        // What was taken back there can be undone there.
        dialog->addActions({m_commands->action(CommandId::Undo), m_commands->action(CommandId::Redo)});
        connect(m_desk, &Desk::sessionChanged, dialog, &HistoryDialog::reload);
    }
    dialog->show();
    dialog->activateWindow();
}

// --- Events ----------------------------------------------------------------------------------------------------------

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberPlace();
    QSettings settings = windowSettings(m_workspace);
    settings.setValue("window/geometry"_L1, saveGeometry());
    settings.setValue("window/parts"_L1, m_splitter->saveState());
    settings.setValue("text/zoom"_L1, m_view->zoom());
    settings.setValue("text/highContrast"_L1, m_contrast == Contrast::High);
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_facts)
        applyTheme();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    m_desk->openFiles(paths);
}

} // namespace bluepencil
