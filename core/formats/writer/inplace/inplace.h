// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>

// How a text is changed in the page or document that it was read from, a step a file in this folder:
//   dialect       what the elements of a language mean     markuptext    what the markup says, and in which bytes
//   placedlines   where each line of the article stands    editedmarkup  which bytes go, and which come
namespace bluepencil {

struct Outgoing;

namespace inplace {

/// The page that the article was read from without what was cut, and with the words that were put in; every other byte
/// as it was. `page` is the page, in the encoding that the article says.
///
/// Fails, with a sentence that lacks the article's name, for what was decided on another text, for lines that the page
/// does not hold as they were read, and for encodings in which bytes are not characters.
[[nodiscard]] Result<QByteArray> pageInPlace(const Outgoing &article, const QByteArray &page);

/// The same of a Word file (docx) or an OpenDocument text: the parts that hold text are changed, all others are the
/// bytes that they were. What is written is read again: it holds the text that goes out, or there is a sentence.
[[nodiscard]] Result<QByteArray> documentInPlace(const Outgoing &article);

} // namespace inplace

} // namespace bluepencil
