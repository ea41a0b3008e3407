// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/html/tree.h"

#include <QByteArray>

namespace bluepencil::html {

/// Parses a page as libxml2 reads it, forgiving everything; never fails, never loads anything, never recurses.
///
/// `utf8` must have gone through tamed(), which takes out what would cost libxml2 more than linear time. This file is
/// the only one that knows libxml2. It takes the parser's events instead of its tree: half the memory, and no limit on
/// depth.
[[nodiscard]] Tree parse(const QByteArray &utf8);

/// The character that a name of HTML stands for (“amp”); 0 for a name that stands for none.
[[nodiscard]] char16_t entityNamed(const QByteArray &name);

} // namespace bluepencil::html
