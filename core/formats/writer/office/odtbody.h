// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/packing/deflater.h"
#include "formats/writer/office/placedremarks.h"

#include <QList>
#include <QString>

class QXmlStreamWriter;

namespace bluepencil::office {

struct TrackedText;

/// What an OpenDocument text shows beside its paragraphs.
struct OdtOptions {
    bool startsWithTitle = false;
    bool withReasons = false;         ///< in the changes themselves
    QList<PlacedRemark> remarks = {}; ///< as comments; in the order of the paragraphs
};

/// A text with its changes as the content.xml of an OpenDocument text. Linear in it.
///
/// What is deleted stands in a list above the text, of which it leaves a point; what ends a paragraph there joins what
/// is around the point. Spaces at an edge of a piece are elements, since readers fold them over the points.
[[nodiscard]] Deflated odtContent(const TrackedText &text, const OdtOptions &options);

/// Opens a part of an OpenDocument with its root element and the namespaces of all parts.
void startOpenPart(QXmlStreamWriter &xml, const QString &root);

} // namespace bluepencil::office
