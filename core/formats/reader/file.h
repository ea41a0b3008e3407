// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>
#include <QString>

namespace bluepencil {

/// Done, when the path names a regular file that is not empty.
///
/// Looks and does not open, so that a pipe or a device never blocks. The sentence starts with a verb and lacks the
/// file's name, like those of decode(): "is a directory; …".
[[nodiscard]] Outcome checkFile(const QString &path);

/// The bytes of a file that checkFile() finds fit and that is not above largestFile. Sentences lack the file's name, as
/// above.
[[nodiscard]] Result<QByteArray> readBytes(const QString &path);

/// readBytes() with whole sentences: "“one.txt” is a directory; …".
[[nodiscard]] Result<QByteArray> readFile(const QString &path);

/// Makes a whole sentence of one that lacks its subject.
[[nodiscard]] Failure withName(const QString &name, const Failure &failure);

} // namespace bluepencil
