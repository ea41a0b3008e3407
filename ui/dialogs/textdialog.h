// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panes/textlook.h"

#include <QDialog>

class QFontComboBox;
class QSpinBox;

namespace bluepencil {

/// The face and the line spacing of the text. Not modal: what is chosen holds at once, and the article behind the
/// dialog is the preview.
class TextDialog : public QDialog {
    Q_OBJECT

public:
    /// `usual` is the face that Bluepencil chooses where the editor chooses none.
    TextDialog(const TextLook &look, const QFont &usual, QWidget *parent = nullptr);

    [[nodiscard]] const TextLook &look() const { return m_look; }

Q_SIGNALS:
    void lookChanged(const bluepencil::TextLook &look);

private:
    void choose();
    void reset();
    void fill();

    TextLook m_look;
    QFont m_usual;
    QFontComboBox *m_family;
    QSpinBox *m_spacing;
};

} // namespace bluepencil
