// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/workspace/workspace.h"
#include "text/result.h"

#include <QMessageBox>
#include <QString>

#include <memory>

namespace bluepencil {

class Dialogs;

/// What was named when the program was started, else what the editor chose once. A server that was chosen and cannot be
/// opened today keeps nobody from the articles on this computer, if the editor says so; the choice stays.
///
/// Asks for a password, and whether damaged reviews are to be made anew from what is left of them. Fails with the
/// sentence of Workspace::open().
[[nodiscard]] Result<std::unique_ptr<Workspace>> openChosen(const QString &named, Dialogs &dialogs);

/// A sentence in a box of its own, while there is no window.
void tell(QMessageBox::Icon icon, const QString &sentence);

} // namespace bluepencil
