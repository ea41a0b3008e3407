// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/packing/zip.h"
#include "formats/reader/record.h"
#include "text/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

class QXmlStreamReader;

namespace bluepencil::office {

class DocumentText;
class TrackedChanges;

/// No part of a document may unpack to more: a bomb is told by its size before it goes off.
inline constexpr qsizetype largestPart = 32LL * 1024 * 1024;

/// Takes what one element starts or ends with, or characters.
using TakeToken = std::function<void(const QXmlStreamReader &xml)>;

/// Hands every token of a part to `take`, in order. Entities from outside are not loaded, and none of the part's own is
/// written out at length. Fails, with a sentence that starts with a verb and lacks the file's name, for a part that is
/// not there, broken, or nested deeper than any document.
[[nodiscard]] Outcome walkPart(const ZipReader &archive, const char *part, const TakeToken &take);

/// The one article of a document. `properties` is the part in which it states its title and language; one that is not
/// there or broken states nothing. Fails, with a sentence as above, where there is no text.
[[nodiscard]] Result<QList<RecordResult>> articleOfDocument(DocumentText &text, const TrackedChanges &changes,
                                                            const ZipReader &archive, const char *properties,
                                                            const QString &name);

} // namespace bluepencil::office
