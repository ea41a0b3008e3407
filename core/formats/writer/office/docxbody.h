// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/packing/deflater.h"
#include "formats/writer/office/placedremarks.h"

#include <QByteArray>
#include <QList>
#include <QString>

class QXmlStreamWriter;

namespace bluepencil::office {

struct TrackedText;

/// The parts of a Word file that hold the text.
struct DocxBody {
    Deflated document;
    QByteArray comments; ///< empty where there are none
};

/// What a Word file shows beside its paragraphs.
struct DocxOptions {
    bool startsWithTitle = false;
    bool withReasons = false;         ///< as comments, one for what changes in a row
    QList<PlacedRemark> remarks = {}; ///< as comments; in the order of the paragraphs
};

/// Writes a text with its changes in WordprocessingML. Linear in it.
///
/// The end of a paragraph goes with a mark on the paragraph itself, as Word, LibreOffice and pandoc read it
/// (ECMA-376-1, 17.13.5.15); deletions and insertions are never nested, which LibreOffice flattens.
[[nodiscard]] DocxBody docxBody(const TrackedText &text, const DocxOptions &options);

/// Opens a part of WordprocessingML with its root element.
void startWordPart(QXmlStreamWriter &xml, const QString &root);
/// `<element w:val="value"/>`
void writeValue(QXmlStreamWriter &xml, const QString &element, const QString &value);

} // namespace bluepencil::office
