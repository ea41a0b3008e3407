// SPDX-License-Identifier: Apache-2.0
#include "print/printpreview.h"

#include "theme/lineicon.h"
#include "widgets/plainlabel.h"
#include "widgets/screenfit.h"
#include "widgets/spokenlabel.h"

#include <QAction>
#include <QActionGroup>
#include <QElapsedTimer>
#include <QFile>
#include <QPageSetupDialog>
#include <QPaintEngine>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QProgressDialog>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSide = 16;                 ///< the grid that the icons are drawn on
constexpr QMarginsF margins{15, 15, 15, 15}; ///< millimetres
constexpr int mostPages = 9999;              ///< that the number of pages has room for
constexpr int aMoment = 300;                 ///< milliseconds; what takes longer shows its progress
constexpr int aPiece = 40;                   ///< milliseconds of work until the window may answer

QString tooltipFor(const QAction *action)
{
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    return key.isEmpty() ? action->text() : u"%1   %2"_s.arg(action->text(), key);
}

PageRange rangeOf(const QPrinter &printer)
{
    PageRange range;
    range.first = std::max(1, printer.fromPage());
    if (printer.toPage() > 0)
        range.last = printer.toPage();
    return range;
}

/// A preview has the printer draw into pictures.
bool isPreview(const QPrinter &printer)
{
    return printer.paintEngine()->type() == QPaintEngine::Picture;
}

} // namespace

PrintPreview::PrintPreview(Printout printout, const QFont &face, QWidget *parent)
    : QDialog(parent)
    , m_printout(std::move(printout))
    , m_face(face)
    , m_printer(QPrinter::HighResolution)
    , m_bar(new QToolBar(this))
    , m_pages(new QPrintPreviewWidget(&m_printer, this))
    , m_where(new PlainLabel(this))
    , m_note(new SpokenLabel(this))
{
    setObjectName(u"printPreview"_s);
    setWindowTitle(tr("Print preview"));
    m_printer.setDocName(m_printout.title());
    m_printer.setPageMargins(margins, QPageLayout::Millimeter);
    m_bar->setObjectName(u"previewBar"_s);
    m_bar->setIconSize({iconSide, iconSide});
    m_pages->setAccessibleName(tr("Pages"));
    m_where->setObjectName(u"previewPage"_s);
    m_where->setAlignment(Qt::AlignCenter);
    m_where->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 of %2").arg(mostPages).arg(mostPages)));
    m_note->setObjectName(u"previewNote"_s);
    m_note->setWordWrap(true);
    m_note->setMargin(8);
    m_note->hide();
    addTexts();
    addZoom();
    addPaper();
    addWalk();
    addPrint();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_note);
    layout->addWidget(m_pages, 1);
    connect(m_pages, &QPrintPreviewWidget::paintRequested, this, &PrintPreview::showPages);
    connect(m_pages, &QPrintPreviewWidget::previewChanged, this, &PrintPreview::showWhere);
    fitOnScreen(this, {m_bar->sizeHint().width() + 2 * iconSide, 860});
}

PrintPreview::~PrintPreview()
{
    delete m_pages; // before the printer that they are made with
}

QAction *PrintPreview::add(const QString &name, const QString &words, const QString &icon,
                           const QList<QKeySequence> &keys)
{
    auto *action = new QAction(iconFor(icon), words, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    addAction(action);
    auto *button = new QToolButton(m_bar);
    button->setObjectName(name + u".button"_s);
    button->setDefaultAction(action);
    button->setAutoRaise(false);
    button->setProperty("tight", true); // so many have to stand side by side on a small screen
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(tooltipFor(action));
    button->setAccessibleName(words);
    m_bar->addWidget(button);
    return action;
}

void PrintPreview::addTexts()
{
    m_alone = add(u"cleanedAlone"_s, tr("Cleaned text alone"), {}, {QKeySequence(Qt::Key_C)});
    m_alone->setCheckable(true);
    connect(m_alone, &QAction::toggled, m_pages, &QPrintPreviewWidget::updatePreview);
    m_bar->addSeparator();
}

void PrintPreview::addZoom()
{
    const auto connectTo = [this](QAction *action, auto does) { connect(action, &QAction::triggered, m_pages, does); };
    connectTo(add(u"fitWidth"_s, tr("Fit the width"), u"preview/fitWidth"_s, {QKeySequence(Qt::Key_W)}),
              &QPrintPreviewWidget::fitToWidth);
    connectTo(add(u"fitPage"_s, tr("Whole page"), u"preview/fitPage"_s, {QKeySequence(Qt::CTRL | Qt::Key_0)}),
              &QPrintPreviewWidget::fitInView);
    connectTo(add(u"zoomOut"_s, tr("Zoom out"), u"view.zoomOut"_s, {QKeySequence(Qt::CTRL | Qt::Key_Minus)}),
              [this] { m_pages->zoomOut(); });
    connectTo(add(u"zoomIn"_s, tr("Zoom in"), u"view.zoomIn"_s,
                  {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}),
              [this] { m_pages->zoomIn(); });
    m_bar->addSeparator();
}

void PrintPreview::addPaper()
{
    auto *either = new QActionGroup(this);
    QAction *portrait = add(u"portrait"_s, tr("Portrait"), u"preview/portrait"_s, {});
    QAction *landscape = add(u"landscape"_s, tr("Landscape"), u"preview/landscape"_s, {});
    for (QAction *action : {portrait, landscape}) {
        action->setCheckable(true);
        either->addAction(action);
    }
    portrait->setChecked(true);
    connect(portrait, &QAction::triggered, m_pages, &QPrintPreviewWidget::setPortraitOrientation);
    connect(landscape, &QAction::triggered, m_pages, &QPrintPreviewWidget::setLandscapeOrientation);
    QAction *setup = add(u"pageSetup"_s, tr("Paper and margins…"), u"preview/pageSetup"_s, {});
    connect(setup, &QAction::triggered, this, &PrintPreview::askPaper);
    m_bar->addSeparator();
}

void PrintPreview::addWalk()
{
    QAction *first = add(u"firstPage"_s, tr("First page"), u"preview/firstPage"_s, {QKeySequence(Qt::Key_Home)});
    QAction *before =
        add(u"pageBefore"_s, tr("Page before"), u"go.previousFile"_s, {QKeySequence(Qt::CTRL | Qt::Key_PageUp)});
    m_bar->addWidget(m_where);
    QAction *next = add(u"nextPage"_s, tr("Next page"), u"go.nextFile"_s, {QKeySequence(Qt::CTRL | Qt::Key_PageDown)});
    QAction *last = add(u"lastPage"_s, tr("Last page"), u"preview/lastPage"_s, {QKeySequence(Qt::Key_End)});
    connect(first, &QAction::triggered, this, [this] { walkTo(1); });
    connect(before, &QAction::triggered, this, [this] { walkTo(m_pages->currentPage() - 1); });
    connect(next, &QAction::triggered, this, [this] { walkTo(m_pages->currentPage() + 1); });
    connect(last, &QAction::triggered, this, [this] { walkTo(m_pages->pageCount()); });
}

void PrintPreview::addPrint()
{
    auto *space = new QWidget(m_bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bar->addWidget(space);
    QAction *print = add(u"print"_s, tr("Print…"), u"file.printPreview"_s, {QKeySequence::Print});
    connect(print, &QAction::triggered, this, &PrintPreview::askPrint);
    auto *button = findChild<QToolButton *>(u"print.button"_s);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setText(u' ' + print->text()); // Fusion sets words closer to an icon than to the edge of their button
}

PrintedTexts PrintPreview::texts() const
{
    return m_alone->isChecked() ? PrintedTexts::CleanedAlone : PrintedTexts::Both;
}

/// The pages are laid out once the dialog is there, so that progress is shown over it.
void PrintPreview::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (std::exchange(m_shown, true))
        return;
    QMetaObject::invokeMethod(m_pages, &QPrintPreviewWidget::updatePreview, Qt::QueuedConnection);
}

void PrintPreview::walkTo(int page)
{
    m_pages->setCurrentPage(std::clamp(page, 1, std::max(1, m_pages->pageCount())));
    showWhere();
}

void PrintPreview::askPaper()
{
    QPageSetupDialog dialog(&m_printer, this);
    if (dialog.exec() == QDialog::Accepted)
        m_pages->updatePreview();
}

void PrintPreview::askPrint()
{
    QPrintDialog dialog(&m_printer, this);
    dialog.setMinMax(1, std::max(1, m_pages->pageCount()));
    if (dialog.exec() == QDialog::Accepted && print(&m_printer))
        accept();
}

bool PrintPreview::print(QPrinter *printer)
{
    int pages = 0;
    const PrintEnd end = layOut(printer, rangeOf(*printer), &pages);
    if (end == PrintEnd::Complete)
        return true;
    m_note->say(end == PrintEnd::Stopped ? withdraw(printer, pages)
                                         : tr("The printer or the file cannot be written to. Choose another one."));
    m_note->show();
    return false;
}

/// Takes back what was printed before it was stopped, as far as it can be, and says what is left of it. Qt's way to
/// printers on Linux and to PDF knows no abortion: it hands over what it has.
QString PrintPreview::withdraw(QPrinter *printer, int pages)
{
    if (printer->printerState() == QPrinter::Aborted)
        return tr("Printing was stopped; nothing comes out.");
    if (printer->outputFileName().isEmpty())
        return tr("Printing was stopped; the pages up to %1 have gone to the printer.").arg(pages);
    QFile::remove(printer->outputFileName());
    return tr("Printing was stopped; no file was written.");
}

void PrintPreview::showPages(QPrinter *printer)
{
    if (!m_shown)
        return; // Qt asks as soon as the widget is shown, before the dialog is
    int pages = 0;
    const bool stopped = layOut(printer, {}, &pages) == PrintEnd::Stopped;
    m_note->setVisible(stopped);
    if (stopped)
        m_note->say(tr("You stopped the layout on page %1; the pages behind it are not shown. Printing prints all.")
                        .arg(pages));
}

PrintEnd PrintPreview::layOut(QPrinter *printer, PageRange range, int *pages)
{
    const auto rows = static_cast<int>(m_printout.rowCount(texts()));
    QProgressDialog progress(tr("Laying out the pages"), tr("Stop"), 0, rows, this);
    progress.setObjectName(u"printProgress"_s);
    progress.setWindowTitle(windowTitle());
    progress.setWindowModality(Qt::ApplicationModal);
    progress.setMinimumDuration(aMoment);
    connect(&progress, &QDialog::rejected, &progress, &QProgressDialog::cancel); // also when it is closed
    progress.setValue(0);
    QElapsedTimer piece;
    piece.start();
    return paintPages(m_printout, texts(), m_face, range, printer, [&](qsizetype done, int page) {
        *pages = page;
        if (piece.elapsed() < aPiece)
            return true;
        progress.setLabelText(tr("Laying out page %1").arg(page));
        progress.setValue(static_cast<int>(done)); // the window answers in here
        piece.restart();
        if (progress.wasCanceled() && !isPreview(*printer))
            printer->abort(); // while it is at work
        return !progress.wasCanceled();
    });
}

void PrintPreview::showWhere()
{
    const int page = m_pages->currentPage();
    const int count = m_pages->pageCount();
    m_where->setText(count > 0 ? tr("%1 of %2").arg(page).arg(count) : QString());
    for (const QString &name : {u"firstPage"_s, u"pageBefore"_s})
        findChild<QAction *>(name)->setEnabled(page > 1);
    for (const QString &name : {u"nextPage"_s, u"lastPage"_s})
        findChild<QAction *>(name)->setEnabled(page < count);
}

} // namespace bluepencil
