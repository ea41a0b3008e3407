// SPDX-License-Identifier: Apache-2.0
#include "dialogs/keyedit.h"

namespace bluepencil {

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
