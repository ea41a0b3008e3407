// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/pages.h"
#include "print/printout.h"

#include <QDialog>
#include <QFont>
#include <QPrinter>

class QAction;
class QLabel;
class QPrintPreviewWidget;
class QToolBar;

namespace bluepencil {

class SpokenLabel;

/// The pages of an article, before they cost paper. A switch in the tool bar leaves the raw text out.
///
/// Pages are laid out in pieces: what takes longer than a moment shows how far it is, and can be stopped; the pages
/// until there are shown then.
class PrintPreview : public QDialog {
    Q_OBJECT

public:
    PrintPreview(Printout printout, const QFont &face, QWidget *parent = nullptr);
    ~PrintPreview() override;

    /// Prints the pages of the printer's range, without asking. False when that was stopped or could not begin, which
    /// is said above the pages then. A file of which only a part was written is removed.
    bool print(QPrinter *printer);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QAction *add(const QString &name, const QString &words, const QString &icon, const QList<QKeySequence> &keys);
    void addTexts();
    void addZoom();
    void addPaper();
    void addWalk();
    void addPrint();
    void walkTo(int page);
    void askPaper();
    void askPrint();
    [[nodiscard]] static QString withdraw(QPrinter *printer, int pages);
    void showPages(QPrinter *printer);
    void showWhere();
    [[nodiscard]] PrintEnd layOut(QPrinter *printer, PageRange range, int *pages);
    [[nodiscard]] PrintedTexts texts() const;

    Printout m_printout;
    QFont m_face;
    QPrinter m_printer;
    QToolBar *m_bar;
    QPrintPreviewWidget *m_pages;
    QLabel *m_where;
    SpokenLabel *m_note;
    QAction *m_alone = nullptr;
    bool m_shown = false;
};

} // namespace bluepencil
