// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QSqlError;

namespace bluepencil {

/// Why SQLite refused a statement or cannot open a file, as a whole sentence that names the file and says what to do.
[[nodiscard]] QString sqliteSentence(const QSqlError &error, const QString &file);

/// That a file is damaged, or is no database of ours, likewise.
[[nodiscard]] QString damagedSentence(const QString &file);

} // namespace bluepencil
