// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QSqlError;

namespace bluepencil {

/// Why a server refused a statement or cannot be reached, as a whole sentence that names the workspace and says what to
/// do.
[[nodiscard]] QString serverSentence(const QSqlError &error, const QString &place);

/// True when a server could not be reached for the lack of the right password.
[[nodiscard]] bool wantsPassword(const QSqlError &error);

} // namespace bluepencil
