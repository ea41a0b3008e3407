// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <cstddef>

namespace bluepencil::html {

/// Attributes longer than this many bytes are left out: a picture inside a tag, or an attack.
inline constexpr size_t longestAttribute = 64 * 1024;
/// Elements below this many open ones lose their tags and keep their text: libxml2 looks for the partner of an end tag
/// among all that are open.
inline constexpr int deepest = 512;

/// A page without what no reader sees and no parser needs: comments, scripts (but those that hold JSON-LD), styles,
/// drawings, `noscript`, control characters, end tags that end nothing, and all attributes but those that a Tree keeps.
/// What libxml2 would need more than linear time for is thereby gone, as is what it misreads: names of attributes that
/// begin with a sign. All other bytes are copied as they are. One pass; linear.
[[nodiscard]] QByteArray tamed(const QByteArray &utf8);

} // namespace bluepencil::html
