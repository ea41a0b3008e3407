// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>

namespace bluepencil {

struct Outgoing;

/// What was decided on an article, for whoever has to answer for it later, as JSON Lines. The first line is of the
/// article: its `article`, `title`, `url`, `edition` with `approved_by`, `approved` and `correction` (null where nobody
/// approved it), the SHA-256 of the file's bytes and of the text in UTF-8, and the `text` that goes out. Each line
/// behind it is a decision in order of place, in the order in which they were made where it is the same: `sequence`,
/// `decision`, `start` and `end` (UTF-16 code units of the raw text), `paragraph`, `kind` and `category` of what was
/// suggested, `reason` as it was shown, `cut_reason`, `editor`, `when`, what stood there `before` and what stands there
/// `after`, `words` of remarks, and whether it `holds` or a later decision lies on it.
///
/// Fails, with a sentence that lacks the article's name, where what goes out is not what the review made of the text.
[[nodiscard]] Result<QByteArray> writeAudit(const Outgoing &article);

/// The same as a page to be read: the raw text with what was deleted and inserted, and a table of the decisions.
/// Nothing active, nothing that is loaded from anywhere.
[[nodiscard]] Result<QByteArray> writeAuditPage(const Outgoing &article);

} // namespace bluepencil
