// SPDX-License-Identifier: Apache-2.0
#pragma once

class QDialog;
class QDialogButtonBox;

namespace bluepencil {

/// A box with Close in it, to which others can be added: it ends the dialog, and never takes Return, which belongs to
/// what the dialog is for. Owned by the dialog.
[[nodiscard]] QDialogButtonBox *closingButtons(QDialog *dialog);

} // namespace bluepencil
