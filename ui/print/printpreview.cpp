// SPDX-License-Identifier: Apache-2.0
#include "print/printpreview.h"

#include <QAction>
#include <QPrintPreviewWidget>
#include <QTextDocument>
#include <QToolBar>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr int toolSide = 20;
constexpr qreal printedPoints = 10; ///< two columns on a page of A4 hold about 45 letters each

} // namespace

PrintPreview::PrintPreview(Printout printout, const QFont &face, QWidget *parent)
    : QPrintPreviewDialog(parent)
    , m_printout(std::move(printout))
    , m_face(face)
{
    setObjectName(u"printPreview"_s);
    setWindowTitle(tr("Print preview"));
    m_face.setPointSizeF(printedPoints);
    printer()->setDocName(m_printout.title);
    addSwitch();
    connect(this, &QPrintPreviewDialog::paintRequested, this, &PrintPreview::print);
}

void PrintPreview::addSwitch()
{
    auto *bar = findChild<QToolBar *>();
    if (!bar)
        return;
    // What a tool bar has no room for, the printer at its end first, is behind an arrow that nobody opens.
    bar->setIconSize({toolSide, toolSide});
    auto *alone = new QAction(tr("Cleaned text alone"), this);
    bar->insertAction(bar->actions().value(0), alone);
    bar->insertSeparator(bar->actions().value(1));
    resize(bar->sizeHint().width() + 2 * toolSide, 820);
    alone->setObjectName(u"cleanedAlone"_s);
    alone->setCheckable(true);
    connect(alone, &QAction::toggled, this, [this](bool checked) {
        m_cleanedAlone = checked;
        findChild<QPrintPreviewWidget *>()->updatePreview();
    });
}

void PrintPreview::print(QPrinter *printer) const
{
    QTextDocument document;
    document.setDefaultFont(m_face);
    document.setHtml(m_cleanedAlone ? m_printout.cleanedText : m_printout.bothTexts);
    document.print(printer);
}

} // namespace bluepencil
