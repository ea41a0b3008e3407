// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/wire/wireitem.h"
#include "formats/reader/wire/xmltree.h"

namespace bluepencil::wire {

/// What one article of each dialect holds; `item` is its element, see newsxml.h. Days are as html::dayIn() gives them,
/// else as written. None fails: what is not there is empty.
[[nodiscard]] WireItem feedItem(const XmlTree &tree, qint32 item); ///< RSS 0.9 to 2.0 and RDF (`item`), Atom (`entry`)
[[nodiscard]] WireItem nitfItem(const XmlTree &tree, qint32 item); ///< NITF (`nitf`)
[[nodiscard]] WireItem newsMlItem(const XmlTree &tree, qint32 item); ///< NewsML-G2 (`newsItem`)

/// The day that a date names, as "2031-05-02"; the date itself where none is found in it.
[[nodiscard]] QString dayOrDate(const QString &date);

} // namespace bluepencil::wire
