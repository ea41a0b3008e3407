// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/lines/shape.h"

#include <QStringView>

namespace bluepencil {

/// The bits of namespace shape that a line's characters give, without looking at any word list.
/// Looks at the first 2,000 units and the end of longer lines.
[[nodiscard]] Shapes shapesOf(QStringView raw);

/// Where the first glued word comes apart ("ArticleHeadline": before the H); -1 when there is none in the first
/// `looked` units.
[[nodiscard]] qsizetype gluedAt(QStringView raw, qsizetype looked);

/// True when the line is script, style or markup that a scraper left: at least two code shapes, one of them strong, and
/// they fill the line rather than stand in a sentence. Only lines with shape::codeMark can.
[[nodiscard]] bool looksLikeCode(QStringView raw);

/// True for text that a paywall scrambled with ROT47 (it starts with "kAm" and ends with "k^Am", a `<p>` and a `</p>`).
[[nodiscard]] bool looksScrambled(QStringView raw);

/// True for a lone machine identifier: a long number, coordinates, a run of base64.
[[nodiscard]] bool looksLikeIdentifier(QStringView raw);

} // namespace bluepencil
