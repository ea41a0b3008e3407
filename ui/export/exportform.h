// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "export/exportwish.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace bluepencil {

/// Format, options, folder and name of an export. Shows the options that the format has.
class ExportForm : public QWidget {
    Q_OBJECT

public:
    ExportForm(const ExportWish &wish, QWidget *parent);

    [[nodiscard]] ExportWish wish() const;

Q_SIGNALS:
    /// Of anything.
    void changed();

private:
    void addFormat(const ExportWish &wish);
    void addOptions(const ExportWish &wish);
    void addPlace(const ExportWish &wish);
    void showOptions();
    void browse();

    QFormLayout *m_layout;
    QComboBox *m_format;
    QCheckBox *m_reasons;
    QCheckBox *m_remarks;
    QComboBox *m_encoding;
    QComboBox *m_lineEnds;
    QComboBox *m_gaps;
    QLineEdit *m_folder;
    QLineEdit *m_pattern;
};

} // namespace bluepencil
