// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/record.h"
#include "text/decoder.h"
#include "text/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace bluepencil {

/// True for the start of a zip archive that holds a Word file.
[[nodiscard]] bool looksLikeDocx(const QByteArray &head);

/// The text of a Word file (ECMA-376, transitional and strict): a paragraph a line, line breaks, rows of tables, boxes
/// and notes as DocumentText has them; no headers, comments and hidden text. Changes that are still tracked, moves
/// among them, are read as accepted, and a warning says how many there were and by whom.
///
/// Fails, with a sentence that starts with a verb and lacks the file's name, for what is damaged, locked, empty, or
/// unpacks to more than largestPart, or is nested deeper than any document. Linear in it.
[[nodiscard]] Result<QList<RecordResult>> readDocx(const QByteArray &bytes, const QString &name,
                                                   const DecodeOptions &options);

} // namespace bluepencil
