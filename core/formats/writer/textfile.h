// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace bluepencil {

/// True when both paths lead to the same file, be it through links, or would if it were there.
[[nodiscard]] bool isSameFile(const QString &one, const QString &other);

/// Writes a file whole or not at all, through QSaveFile: until the last byte is on the disk the old content stays, and
/// on a full disk for good. Waits for the disk once.
///
/// Never writes one of `sources`, the raw files, by whatever name it is reached. Fails with a whole sentence that names
/// the file and says what to do.
[[nodiscard]] Outcome writeFile(const QString &path, const QByteArray &bytes, const QStringList &sources);

/// A file name made of any text, such as a record's id: separators, what is not seen (control characters, marks of
/// direction) and what some systems forbid become “_”, leading and closing dots and spaces go, names of devices and
/// those that begin with a hyphen get a “_” before them, and what is too long for a disk is shortened before the
/// suffix.
[[nodiscard]] QString safeFileName(const QString &text);

} // namespace bluepencil
