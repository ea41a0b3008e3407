// SPDX-License-Identifier: Apache-2.0
#include "widgets/closingbuttons.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>

namespace bluepencil {

QDialogButtonBox *closingButtons(QDialog *dialog)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

} // namespace bluepencil
