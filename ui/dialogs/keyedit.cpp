// SPDX-License-Identifier: Apache-2.0
#include "dialogs/keyedit.h"

#include <QLineEdit>

namespace bluepencil {

QSize KeyEdit::minimumSizeHint() const
{
    QSize size = QKeySequenceEdit::minimumSizeHint();
    if (const auto *field = findChild<QLineEdit *>())
        size.rwidth() += field->fontMetrics().horizontalAdvance(field->placeholderText());
    return size;
}

void KeyEdit::keyPressEvent(QKeyEvent *event)
{
    QKeySequenceEdit::keyPressEvent(event);
    const QKeySequence keys = keySequence();
    if (keys.isEmpty())
        return;
    clear(); // ends Qt's recording
    setKeySequence(QKeySequence(keys[0]));
}

} // namespace bluepencil
