// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>

namespace bluepencil {

struct Outgoing;

/// CommonMark with front matter (YAML) of what is known: title, byline, date, url, site, language. A paragraph a line;
/// whatever Markdown would read as a mark of its own is written with a backslash, so that a reader gets back the text.
[[nodiscard]] Result<QByteArray> writeMarkdown(const Outgoing &article);

} // namespace bluepencil
