// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QString>

namespace bluepencil {

class Database;

/// Who decides: of a file, whoever said so last; of a server, the name that belongs to the login. Empty until somebody
/// said so.
[[nodiscard]] Result<QString> editorIn(const Database &database);

/// Fails, with a sentence, for a name that somebody else of a shared workspace bears.
[[nodiscard]] Outcome setEditorIn(const Database &database, const QString &name);

/// Sets a row of the table `setting`.
[[nodiscard]] Outcome setSettingIn(const Database &database, const QString &name, const QString &value);

} // namespace bluepencil
