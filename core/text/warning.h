// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"

#include <QString>

namespace bluepencil {

/// What an editor should know about an article before trusting it. The codes are part of the command line's contract.
enum class WarningCode : quint8 {
    Encoding,     ///< "encoding": the bytes could not be read without doubt, or were repaired
    Incomplete,   ///< "incomplete": a paywall or a page break cut the article short
    Unbalanced,   ///< "unbalanced": a quotation mark without its partner
    Unattributed, ///< "unattributed": a direct quote for which no speaker was found
    Language,     ///< "language": quotes of its language have no grammar, so that nobody is named
    Unseen,       ///< "unseen": characters without a picture turn the order of others or part a word
    Changes,      ///< "changes": tracked changes of the document were taken as accepted
    Entities,     ///< "entities": entities or tags of HTML are left over in the text
    Wrapped,      ///< "wrapped": lines are broken at the width of a column
};

/// One warning: what, where (UTF-16 offsets; empty when it concerns the whole article) and why, as one sentence.
struct Warning {
    WarningCode code = WarningCode::Encoding;
    Span span;
    QString reason;

    friend bool operator==(const Warning &, const Warning &) = default;
};

} // namespace bluepencil
