// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/filepieces.h"
#include "formats/reader/record.h"
#include "text/decoder.h"
#include "text/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace bluepencil {

/// True for what starts like a JSON object with a key, or like a list of such objects: not for “[ad_1]”, “{sic}” or a
/// list of numbers.
[[nodiscard]] bool looksLikeJson(const QByteArray &head);

/// A JSON document that is one record or a list of records, in order. Of several, those without an id are called
/// `name`:1, `name`:2, …; a single one is called `name`. The encoding is UTF-8 whatever the options say.
[[nodiscard]] Result<QList<RecordResult>> readJson(const QByteArray &bytes, const QString &name,
                                                   const DecodeOptions &options);

/// The object, or the elements of the list.
[[nodiscard]] Result<QList<FilePiece>> piecesOfJson(const QByteArray &bytes);

} // namespace bluepencil
