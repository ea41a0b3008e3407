// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/wire/xmltree.h"

#include <QString>

namespace bluepencil::wire {

/// What stands in a node, as HTML for the reader of pages: elements of XHTML as they are, those of NITF as what they
/// are in HTML (`hl2` a heading, `media-caption` a caption, `block` a division), all others by their text alone.
/// Linear.
[[nodiscard]] QString htmlOf(const XmlTree &tree, qint32 node);

} // namespace bluepencil::wire
