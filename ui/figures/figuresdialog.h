// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/figures/figuresreport.h"
#include "work/latestwork.h"

#include <QDialog>

class QDateEdit;
class QTextBrowser;

namespace bluepencil {

class SpokenLabel;
class Workspace;

/// What was done in a day, and what each rule got right by the editors' answers. Of a person it shows nothing but to
/// that person. Reads only, beside the window. Not modal.
class FiguresDialog : public QDialog {
    Q_OBJECT

public:
    /// `workspace` has to live longer.
    explicit FiguresDialog(const Workspace *workspace, QWidget *parent = nullptr);

    /// Reads the figures of the chosen day again.
    void look();

private:
    void layOut();
    void addKeys();
    void tell(const Result<FiguresReport> &report);
    void setPage(const FiguresReport &report);

    const Workspace *m_workspace;
    QDateEdit *m_day;
    QTextBrowser *m_page;
    SpokenLabel *m_message;
    LatestWork m_looking;
};

} // namespace bluepencil
