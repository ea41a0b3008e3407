// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/filepieces.h"
#include "formats/reader/record.h"
#include "text/decoder.h"

#include <istream>
#include <memory>

namespace bluepencil {

/// A web archive (ISO 28500): each page that was fetched (a `response` that holds HTML and went well) and each text
/// made of one (a `conversion`, as WET files have them) is an article. Its id and address are the record's target.
/// Records of other sorts, and pictures, are passed over. Streams: no more than one record is held.
[[nodiscard]] bool looksLikeWarc(const QByteArray &head);
[[nodiscard]] Result<QList<RecordResult>> readWarc(const QByteArray &bytes, const QString &name,
                                                   const DecodeOptions &options);
[[nodiscard]] Result<QList<FilePiece>> piecesOfWarc(const QByteArray &bytes);
[[nodiscard]] std::unique_ptr<FilePieces> splitWarc(std::istream &stream, qsizetype longest);

} // namespace bluepencil
