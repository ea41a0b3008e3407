// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/filepieces.h"
#include "formats/reader/jsonplace.h"
#include "formats/reader/record.h"
#include "text/decoder.h"
#include "text/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <istream>
#include <memory>
#include <optional>

namespace bluepencil {

/// Tables of separated values, a record a row; the first row names the fields, as recordfields.h knows them. What parts
/// the cells is counted in the first row. A table without names is taken for trafilatura's where its rows look like
/// those: tabs, eleven columns, an address first.

/// True for a first row that names a field of text, or is one of trafilatura's, and whose cells are parted by tabs.
[[nodiscard]] bool looksLikeTsv(const QByteArray &head);
/// The same for cells that are parted by anything else.
[[nodiscard]] bool looksLikeCsv(const QByteArray &head);

/// The records of a table, in order; empty rows do not count. A row whose quotation mark never closes swallows the rest
/// of the table and is a bad record, which says from which line on. Fails when no column is known to hold text, and as
/// decode() does.
[[nodiscard]] Result<QList<RecordResult>> readTable(const QByteArray &bytes, const QString &name,
                                                    const DecodeOptions &options);

/// Each row with the row of names above it: as UTF-8, or as the UTF-16 that the table was; with a mark where it has
/// one.
[[nodiscard]] Result<QList<FilePiece>> piecesOfTable(const QByteArray &bytes);

/// The cell of a field in a piece of piecesOfTable().
struct FieldCell {
    BytePlace place; ///< with its quotation marks
    char delimiter = ',';
    qsizetype rowStart = 0; ///< where the row starts, behind the names
};

/// Nothing where the piece has no such field.
[[nodiscard]] std::optional<FieldCell> cellOfField(const QByteArray &piece, const QString &field);

/// The pieces of a stream. Rows above `longest` bytes are skipped and said to be too long.
[[nodiscard]] std::unique_ptr<FilePieces> splitTable(std::istream &stream, qsizetype longest);

} // namespace bluepencil
