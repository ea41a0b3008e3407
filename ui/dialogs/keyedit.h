// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequenceEdit>

namespace bluepencil {

/// Takes one stroke as it is pressed. Qt's own waits a second for more strokes to come, and a command has only one.
class KeyEdit : public QKeySequenceEdit {
    Q_OBJECT

public:
    using QKeySequenceEdit::QKeySequenceEdit;

    /// What the empty field says has room.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace bluepencil
