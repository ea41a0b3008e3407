// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>

namespace bluepencil {

struct Outgoing;

/// The article in the shape that it was read from, with the text that goes out in its place and every other byte as it
/// was. Of a record, a JSON object or a table's row with its names: order of keys, spelling of numbers, white space. A
/// list of lines stays a list of lines, and who escaped letters finds them escaped. Of a table of which an article was
/// written before, the row alone. Of a page, a Word file or an OpenDocument text: see inplace. The very bytes where
/// nothing was changed.
///
/// Fails, with a sentence that lacks the article's name, for what is none of these, and for texts that are not one
/// field.
[[nodiscard]] Result<QByteArray> writeAsItCame(const Outgoing &article);

} // namespace bluepencil
