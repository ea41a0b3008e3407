// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "export/exportpreview.h"
#include "export/exportwish.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTextBrowser;
class QTimer;

namespace bluepencil {

class ExportForm;
class LatestWork;
class SpokenLabel;

/// Asks how an approved text leaves and where to, and shows beside that what will be written. A file that is there and
/// is none of the article's own is replaced only where that is ticked.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(ExportQuestion question, const QFont &textFont, QWidget *parent = nullptr);

    [[nodiscard]] ExportWish wish() const;
    /// The file that is to be written.
    [[nodiscard]] QString path() const;

private:
    void takeChange();
    void startPreview();
    void showPreview(const ExportPreview &preview);
    /// Why nothing can be written as things stand; empty when it can.
    [[nodiscard]] QString hindrance() const;
    [[nodiscard]] bool replacesAnother() const;
    void showState();

    ExportQuestion m_question;
    ExportForm *m_form;
    QLabel *m_path;
    QCheckBox *m_replace;
    SpokenLabel *m_note;
    QTextBrowser *m_preview;
    QPushButton *m_export = nullptr;
    QTimer *m_rest; ///< of the keys, before a preview is made
    LatestWork *m_work;
    ExportPreview m_shown;
};

} // namespace bluepencil
