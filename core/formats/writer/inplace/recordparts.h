// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/jsonplace.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace bluepencil {

struct Outgoing;

namespace inplace {

/// Where the strings stand in the value of a field that its text is read from, in the order of the text: of a list each
/// of its lines, of sections their headings and paragraphs. Of a text in several content types there are none, unless
/// it is in one of them alone: the others would still say what was cut. Linear.
[[nodiscard]] QList<BytePlace> textParts(const QByteArray &value);

/// What a JSON string says.
[[nodiscard]] QString stringAt(const QByteArray &json, BytePlace place);

/// The value with the text that goes out in these parts, each new one written by `asString`. A part of which nothing
/// stays goes from its list; where it stands alone an empty string stays. Parts that did not change are the bytes that
/// they were. Nothing where the parts do not hold the article's text as it was read, or cannot hold what goes out.
[[nodiscard]] std::optional<QByteArray> withTextInParts(const Outgoing &article, const QByteArray &value,
                                                        const QList<BytePlace> &parts,
                                                        const std::function<QByteArray(const QString &)> &asString);

} // namespace inplace

} // namespace bluepencil
