// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/filepieces.h"
#include "formats/reader/record.h"
#include "text/decoder.h"
#include "text/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <istream>
#include <memory>

namespace bluepencil {

/// True when the first line is a JSON object from its first bracket to its last, and the second, if there is one,
/// starts like one.
[[nodiscard]] bool looksLikeJsonLines(const QByteArray &head);

/// One record a line; blank lines do not count. Of several, those without an id are called `name`:LINE, a single one is
/// called `name`. The encoding is UTF-8 whatever the options say.
[[nodiscard]] Result<QList<RecordResult>> readJsonLines(const QByteArray &bytes, const QString &name,
                                                        const DecodeOptions &options);

/// The lines that are not blank.
[[nodiscard]] Result<QList<FilePiece>> piecesOfJsonLines(const QByteArray &bytes);

/// The lines of a stream that are not blank. Those above `longest` bytes are skipped and said to be too long.
[[nodiscard]] std::unique_ptr<FilePieces> splitJsonLines(std::istream &stream, qsizetype longest);

} // namespace bluepencil
