// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/filepieces.h"
#include "formats/reader/record.h"
#include "text/decoder.h"
#include "text/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

// News in XML, a step a file in this folder:
//   xmltree    a small document as a list of nodes      xmlitems  where the articles of a long one stand
//   dialects   what an article holds, a file each: feed, nitf, newsml      wirehtml  what stands in it, as HTML
namespace bluepencil {

/// True when the root is that of RSS, RDF, Atom, NITF or NewsML-G2. Looks at the beginning only.
[[nodiscard]] bool looksLikeNewsXml(const QByteArray &head);

/// The items of a feed or of a NewsML message, or the one article of a NITF document. One without a text stands for
/// itself and harms no other, nor does the rest of a document that was torn. Text is read as that of a page, every line
/// of it. Fails for what is none of these, and for one without items.
[[nodiscard]] Result<QList<RecordResult>> readNewsXml(const QByteArray &bytes, const QString &name,
                                                      const DecodeOptions &options);

/// Each item as a document with the same head. Fails as readNewsXml() does.
[[nodiscard]] Result<QList<FilePiece>> piecesOfNewsXml(const QByteArray &bytes);

} // namespace bluepencil
