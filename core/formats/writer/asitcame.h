// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>

namespace bluepencil {

struct Outgoing;

/// The record that the article was read from, a JSON object or a table's row with its names, with the text that goes
/// out in its place and every other byte as it was: order of keys, spelling of numbers, white space. A list of lines
/// stays a list of lines, and who escaped letters finds them escaped. Of a table of which an article was written
/// before, the row alone. The very bytes where nothing was changed.
///
/// Fails, with a sentence that lacks the article's name, for what is no record, and for texts that are not one field.
[[nodiscard]] Result<QByteArray> writeAsItCame(const Outgoing &article);

} // namespace bluepencil
