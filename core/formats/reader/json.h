// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/filepieces.h"
#include "formats/reader/record.h"
#include "text/decoder.h"
#include "text/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace bluepencil {

/// True for what starts like a JSON object with a key, or like a list of such objects: not for “[ad_1]”, “{sic}” or a
/// list of numbers.
[[nodiscard]] bool looksLikeJson(const QByteArray &head);

/// True for an object, of which these are at least the first bytes, that has no text of its own and a list of records
/// under a known name, such as “articles”.
[[nodiscard]] bool wrapsRecords(const QByteArray &object);

/// Where the bracket stands that opens the list of records: the document's own list, or the one that such an object
/// wraps. Nothing where these first bytes hold none.
[[nodiscard]] std::optional<qsizetype> startOfList(const QByteArray &head);

/// A JSON document that is one record, a list of records, or an object around such a list, in order. Of several, those
/// without an id are called `name`:1, `name`:2, …; a single one is called `name`. The encoding is UTF-8 whatever the
/// options say.
[[nodiscard]] Result<QList<RecordResult>> readJson(const QByteArray &bytes, const QString &name,
                                                   const DecodeOptions &options);

/// The object, or the elements of the list.
[[nodiscard]] Result<QList<FilePiece>> piecesOfJson(const QByteArray &bytes);

} // namespace bluepencil
