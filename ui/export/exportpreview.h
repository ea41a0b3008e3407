// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "export/exportwish.h"

#include <QString>

namespace bluepencil {

/// What an export would write, to be looked at before it is.
struct ExportPreview {
    QString html;          ///< the beginning of it
    QString sentence = {}; ///< why it cannot be, or what of the text it loses; may be empty
    bool isPossible = true;
};

/// Makes it: the file's own lines where they are text, the text with its changes where they are tracked, and the
/// paragraphs of any other document. Costs a writing of the whole; any thread.
[[nodiscard]] ExportPreview previewOf(const ExportQuestion &question, const ExportWish &wish);

/// The article as it is written with this wish.
[[nodiscard]] Outgoing outgoingFor(const ExportQuestion &question, const ExportWish &wish);

} // namespace bluepencil
