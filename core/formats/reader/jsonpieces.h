// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/filepieces.h"

#include <istream>
#include <memory>

namespace bluepencil {

/// The records of a JSON document as they arrive: the elements of its list, or of the list that it wraps, of which two
/// at most are in memory. A document that is short, or one record, is handed out whole, with 0 for its `line`; of
/// others `line` counts the elements, by which those without an id are called. What is no JSON ends the stream as a
/// piece that no reader takes; the records before it have gone out.
///
/// An object whose own text stands behind a list of records is seen as one that wraps that list where the list is
/// longer than the first bytes of the stream.
[[nodiscard]] std::unique_ptr<FilePieces> splitJson(std::istream &stream, qsizetype longest);

} // namespace bluepencil
