// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/printout.h"

#include <QFont>
#include <QPrintPreviewDialog>

namespace bluepencil {

/// The pages of an article, before they cost paper. A switch in the tool bar leaves the raw text out.
class PrintPreview : public QPrintPreviewDialog {
    Q_OBJECT

public:
    PrintPreview(Printout printout, const QFont &face, QWidget *parent = nullptr);

private:
    void addSwitch();
    void print(QPrinter *printer) const;

    Printout m_printout;
    QFont m_face;
    bool m_cleanedAlone = false;
};

} // namespace bluepencil
