// SPDX-License-Identifier: Apache-2.0
#include "window/mainwindow.h"

#include "commands/commandset.h"
#include "commands/keysettings.h"
#include "commands/pause.h"
#include "commands/reviewflow.h"
#include "desk/analysisflow.h"
#include "desk/articlelanguage.h"
#include "desk/desk.h"
#include "desk/editorname.h"
#include "desk/intake.h"
#include "desk/queueflow.h"
#include "desk/queuelooks.h"
#include "details/remarkflow.h"
#include "find/findbar.h"
#include "findings/findingspanel.h"
#include "panes/replaceeditor.h"
#include "panes/reviewview.h"
#include "queue/queuepanel.h"
#include "quotes/quoteflow.h"
#include "quotes/quotespanel.h"
#include "store/session/reviewsession.h"
#include "store/workspace/chosenlanguage.h"
#include "store/workspace/workspace.h"
#include "widgets/divideraccess.h"
#include "widgets/messagebar.h"
#include "widgets/screenarea.h"
#include "widgets/screenfit.h"
#include "window/articleheader.h"
#include "window/bannerplace.h"
#include "window/emptypage.h"
#include "window/firststeps.h"
#include "window/originalvisit.h"
#include "window/placekeeper.h"
#include "window/statusline.h"
#include "window/textroom.h"
#include "window/toolbar.h"
#include "window/wiring.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *seamlessColumn(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

/// A window from this width on (pixels) has wider lists beside its texts.
constexpr int roomy = 1900;

bool needsArticle(const Command &command)
{
    switch (command.id) {
    case CommandId::Approve:
    case CommandId::ApproveAndCopy:
    case CommandId::Export:
    case CommandId::PrintPreview:
    case CommandId::Spike:
    case CommandId::Editions:
        return true;
    default:
        return command.menu >= Menu::Review && command.menu <= Menu::Go;
    }
}

} // namespace

MainWindow::MainWindow(Workspace *workspace, Dialogs *dialogs, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(makeParts(workspace, dialogs))
    , m_toolBar(new ToolBar(m_parts.commands, this))
    , m_header(new ArticleHeader(m_parts.commands, m_parts.deskWidget))
    , m_pages(new QStackedWidget(m_parts.deskWidget))
    , m_splitter(new QSplitter(m_parts.deskWidget))
    , m_place(new PlaceKeeper(m_parts.desk, m_parts.view, this))
{
    setObjectName(u"bluepencil"_s);
    installDividerAccess();
    setAcceptDrops(true);
    layOut();
    wireFiles(m_parts);
    wireRecord(m_parts);
    wireQueue(m_parts);
    wireDecisions(m_parts);
    wireOwnEdits(m_parts);
    wireDetails(m_parts);
    wireDrafts(m_parts);
    wireQuotes(m_parts);
    wireView(m_parts);
    wireSettings(m_parts);
    wireSpeech(m_parts);
    listen();
    restoreWindow();
    applyTheme();
    showQueue();
    showSession();
}

MainWindow::~MainWindow() = default;

void MainWindow::welcome()
{
    QSettings settings = windowSettings(m_parts.workspace);
    if (settings.value("welcomed"_L1, false).toBool())
        return;
    settings.setValue("welcomed"_L1, true);
    m_parts.desk->intake()->openSample();
    (new FirstSteps(*m_parts.commands, m_parts.messages, this))->start();
}

void MainWindow::say(const QString &sentence)
{
    m_parts.messages->say(sentence);
}

WindowParts MainWindow::makeParts(Workspace *workspace, Dialogs *dialogs)
{
    WindowParts parts;
    parts.workspace = workspace;
    parts.dialogs = dialogs;
    parts.window = this;
    parts.desk = new Desk(workspace, dialogs, this);
    ReviewFlow *flow = parts.desk->flow();
    parts.deskWidget = new QWidget(this);
    parts.commands = new CommandSet(this, parts.deskWidget);
    parts.view = new ReviewView(parts.deskWidget);
    parts.replace = new ReplaceEditor(parts.view);
    parts.remarks = new RemarkFlow(flow, parts.desk->drafts(), this);
    parts.quoteFlow = new QuoteFlow(flow, this);
    parts.originals = new OriginalVisit(flow, this);
    parts.find = new FindBar(parts.commands, parts.view, parts.deskWidget);
    parts.findings = new FindingsPanel(flow, parts.remarks, parts.commands, parts.deskWidget);
    parts.quotes = new QuotesPanel(parts.quoteFlow, parts.commands, parts.deskWidget);
    parts.side = new QTabWidget(parts.deskWidget);
    parts.queue = new QueuePanel(parts.deskWidget);
    parts.messages = new MessageBar(parts.deskWidget);
    parts.status = new StatusLine(this);
    return parts;
}

void MainWindow::layOut()
{
    m_parts.commands->fill(menuBar());
    addToolBar(m_toolBar);
    setStatusBar(m_parts.status);

    m_pages->addWidget(new EmptyPage(m_parts.commands, m_parts.desk, m_pages));
    m_pages->addWidget(makeReadingPage());
    auto *middle = new QWidget(m_parts.deskWidget);
    QVBoxLayout *column = seamlessColumn(middle);
    column->addWidget(m_pages, 1);
    new BannerPlace(m_parts.messages, middle);

    fillSide();
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_parts.queue);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_parts.side);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QHBoxLayout(m_parts.deskWidget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setCentralWidget(new ScreenArea(m_parts.deskWidget, this));
}

QWidget *MainWindow::makeReadingPage()
{
    auto *page = new QWidget(m_pages);
    QVBoxLayout *column = seamlessColumn(page);
    column->addWidget(m_header);
    column->addWidget(m_parts.find);
    column->addWidget(m_parts.view, 1);
    return page;
}

void MainWindow::fillSide()
{
    QTabWidget *side = m_parts.side;
    side->setObjectName(u"side"_s);
    side->setAccessibleName(tr("Suggestions and quotes"));
    side->setDocumentMode(true);
    side->addTab(m_parts.findings, tr("To decide"));
    side->addTab(m_parts.quotes, tr("Quotes"));
    // A click on a tab must not take the letters from the text.
    side->tabBar()->setFocusPolicy(Qt::TabFocus);
    side->tabBar()->setDrawBase(false);
}

void MainWindow::restoreWindow()
{
    resize(QSize(1440, 900).boundedTo(roomOnScreen(this)));
    QSettings settings = windowSettings(m_parts.workspace);
    m_parts.commands->setBindings(readKeys(settings));
    m_parts.desk->flow()->stops()->setPause(readPause(settings));
    restoreGeometry(settings.value("window/geometry"_L1).toByteArray());
    if (!m_splitter->restoreState(settings.value("window/parts"_L1).toByteArray()))
        m_splitter->setSizes(width() < roomy ? QList<int>{210, 910, 320} : QList<int>{280, width() - 700, 420});
    new TextRoom(m_splitter, m_parts.commands->action(CommandId::FoldFiles), this);
    m_parts.view->setZoom(settings.value("text/zoom"_L1, 100).toInt());
    m_parts.commands->action(CommandId::HighContrast)
        ->setChecked(settings.value("text/highContrast"_L1, false).toBool());
}

/// Everything that changes what is shown.
void MainWindow::listen()
{
    connect(m_parts.desk, &Desk::sessionChanged, this, &MainWindow::showSession);
    connect(m_parts.desk, &Desk::queueChanged, this, &MainWindow::showQueue);
    connect(m_parts.desk->looks(), &QueueLooks::seenMore, this, &MainWindow::showQueue);
    connect(m_parts.desk->analysis(), &AnalysisFlow::analyzed, this, &MainWindow::showAnalysis);
    connect(m_parts.desk->language(), &ArticleLanguage::changed, this, &MainWindow::showLanguage);
    connect(m_place, &PlaceKeeper::failed, m_parts.messages, &MessageBar::say);
    connect(m_parts.desk->editorName(), &EditorName::changed, this, &MainWindow::showCounts);
    connect(m_parts.desk, &Desk::said, this, &MainWindow::showCounts); // it may be that nothing is kept
    connect(m_parts.desk->flow()->stops(), &Stops::currentChanged, this, &MainWindow::showCurrentRun);
    connect(m_parts.quoteFlow, &QuoteFlow::statementsChanged, this, &MainWindow::showCounts);
    connect(m_parts.quoteFlow, &QuoteFlow::currentChanged, this, &MainWindow::showFrame);
    connect(m_parts.side, &QTabWidget::currentChanged, this, &MainWindow::showFrame);
    connect(m_parts.view, &ReviewView::readingFontChanged, this, &MainWindow::applyTheme);
    connect(m_parts.view, &ReviewView::findingActivated, this, &MainWindow::activate);
    connect(m_parts.view, &ReviewView::paragraphChosen, this, &MainWindow::takeUpParagraph);
    m_parts.commands->action(CommandId::HighContrast)->setCheckable(true);
    connect(m_parts.commands->action(CommandId::HighContrast), &QAction::toggled, this, &MainWindow::setHighContrast);
}

void MainWindow::showSession()
{
    const auto &session = m_parts.desk->session();
    m_pages->setCurrentIndex(session ? 1 : 0);
    m_scene = {};
    m_parts.originals->end();
    for (const Command &command : commandTable()) {
        if (needsArticle(command))
            m_parts.commands->action(command.id)->setEnabled(session != nullptr);
    }
    m_header->setSession(session.get());
    showLanguage();
    setWindowTitle(session ? tr("%1 — Bluepencil").arg(m_header->articleName()) : tr("Bluepencil"));
    if (session) {
        connect(session.get(), &ReviewSession::changed, this, &MainWindow::showChange, Qt::UniqueConnection);
        m_parts.view->setScene(m_scene.scene(*session));
        m_parts.view->setReadParagraphs(session->readParagraphs());
        const Place place = session->place();
        m_parts.view->setCursorParagraph(session->article().paragraphAt(place.caret));
        if (place.top > 0)
            m_parts.view->showSpan(Span(place.top, place.top));
        m_parts.view->setFocus();
    }
    m_parts.find->setText(session ? session->article().text() : QString());
    m_parts.findings->reload();
    m_parts.quoteFlow->reload();
    m_parts.queue->setCurrent(m_parts.desk->queue()->current());
    showCounts();
}

void MainWindow::showLanguage()
{
    m_header->setLanguage(languageSaid(m_parts.desk->language()->chosen()));
}

void MainWindow::showAnalysis()
{
    const auto &session = m_parts.desk->session();
    m_scene = SceneSync(*session);
    m_parts.view->updateScene(m_scene.scene(*session), {});
    m_parts.findings->reload();
    m_parts.quoteFlow->reload();
    showCurrentRun();
    m_header->countSoon();
    showCounts();
}

void MainWindow::showChange(const ReviewChange &change)
{
    const auto &session = m_parts.desk->session();
    if (sender() != session.get())
        return;
    m_parts.view->updateScene(m_scene.scene(*session), change.raw);
    m_parts.findings->refresh();
    m_parts.messages->lookAgain();
    m_header->countSoon();
    showCounts();
    m_parts.queue->setEntry(
        m_parts.desk->queue()->takeUpCurrent(static_cast<int>(m_parts.desk->flow()->stops()->undecidedRuns())));
}

void MainWindow::showQueue()
{
    m_parts.queue->setEntries(m_parts.desk->queue()->entries());
    m_parts.queue->setCurrent(m_parts.desk->queue()->current());
}

void MainWindow::showCurrentRun()
{
    m_parts.originals->end();
    if (m_parts.side->currentWidget() == m_parts.quotes && m_parts.desk->flow()->stops()->currentRun() >= 0)
        m_parts.side->setCurrentWidget(m_parts.findings);
    showFrame();
    // The bar goes with the frame: what the next key means is one place, and no line that stays in the midst of it.
    const Stops *stops = m_parts.desk->flow()->stops();
    if (stops->currentRun() >= 0 && !stops->isAt(m_parts.view->cursorSpan()))
        m_parts.view->goTo(stops->currentFindings().first().span);
    showCounts();
}

/// The frame goes with the bar, where something is suggested in its paragraph.
void MainWindow::takeUpParagraph(qsizetype paragraph)
{
    ReviewFlow *flow = m_parts.desk->flow();
    const Span text = m_parts.desk->session()->article().paragraphs().at(paragraph).text;
    const bool isThere = flow->stops()->isAt(text);
    const qsizetype run = flow->stops()->runAt(text);
    if (m_parts.side->currentWidget() == m_parts.quotes)
        m_parts.quoteFlow->setCurrent(m_parts.quoteFlow->statementIn(text));
    else if (!isThere && run >= 0)
        flow->stops()->setCurrentRun(run);
}

/// Frames in the text what is current in the list beside it.
void MainWindow::showFrame()
{
    const auto &session = m_parts.desk->session();
    const QuoteFlow *quotes = m_parts.quoteFlow;
    QList<FindingId> framed;
    if (session && m_parts.side->currentWidget() != m_parts.quotes)
        framed = m_parts.desk->flow()->stops()->currentIds();
    else if (session && quotes->current() >= 0)
        framed = m_scene.quotesIn(quotes->statements().at(quotes->current()).quoted);
    m_parts.view->setCurrent(framed);
}

/// A finding was clicked in the text: its run, or its statement, is current.
void MainWindow::activate(FindingId finding)
{
    const Finding *clicked = m_scene.find(finding);
    const qsizetype statement = clicked ? m_parts.quoteFlow->statementOf(*clicked) : -1;
    if (statement >= 0 && !clicked->isCut()) {
        m_parts.quoteFlow->setCurrent(statement);
        m_parts.side->setCurrentWidget(m_parts.quotes);
        return;
    }
    Stops *stops = m_parts.desk->flow()->stops();
    if (const qsizetype run = stops->runOf(finding); run >= 0)
        stops->setCurrentRun(run);
}

void MainWindow::showCounts()
{
    const auto &session = m_parts.desk->session();
    const ReviewFlow *flow = m_parts.desk->flow();
    m_parts.status->setEditor(flow->editor(), m_parts.workspace->isInPlace());
    if (!session) {
        m_parts.status->clear();
        return;
    }
    const qsizetype undecided = flow->stops()->undecidedRuns();
    m_toolBar->showUndecided(undecided);
    const bool allDecided = undecided == 0 && !session->runs().isEmpty();
    m_parts.side->setTabText(0, allDecided ? tr("All decided") : tr("To decide %1").arg(undecided));
    const QList<Statement> &statements = m_parts.quoteFlow->statements();
    const qsizetype open = m_parts.quoteFlow->openStatements();
    m_parts.side->setTabText(1, open > 0 ? tr("Quotes %1 · check %2").arg(statements.size()).arg(open)
                                         : tr("Quotes %1").arg(statements.size()));
    m_parts.status->setReview(flow->stops()->currentRun() + 1, session->runs().size(), undecided);
    m_parts.status->setQuotes(statements);
    m_parts.status->setBusy(m_parts.desk->analysis()->isRunning());
}

void MainWindow::applyTheme()
{
    const Theme theme = Theme::of(palette(), m_contrast);
    m_parts.view->setContrast(m_contrast);
    m_parts.findings->setTheme(theme, listFont());
    m_parts.quotes->setTheme(theme, listFont());
    m_parts.queue->setTheme(theme);
    m_parts.messages->setTheme(theme);
    m_header->setTheme(theme);
}

/// Excerpts in the list are set in the face of the text, a little smaller.
QFont MainWindow::listFont() const
{
    QFont face = m_parts.view->readingFont();
    face.setPointSizeF(font().pointSizeF());
    return face;
}

void MainWindow::setHighContrast(bool high)
{
    m_contrast = high ? Contrast::High : Contrast::Normal;
    applyTheme();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_place->keep();
    QSettings settings = windowSettings(m_parts.workspace);
    settings.setValue("window/geometry"_L1, saveGeometry());
    settings.setValue("window/parts"_L1, m_splitter->saveState());
    settings.setValue("text/zoom"_L1, m_parts.view->zoom());
    settings.setValue("text/highContrast"_L1, m_contrast == Contrast::High);
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && centralWidget())
        applyTheme();
    // Whoever comes back from another program may have changed a file there.
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_parts.desk->lookForChanges();
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
    m_parts.desk->intake()->openFiles(paths);
}

} // namespace bluepencil
