// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"
#include "text/warning.h"

#include <QList>
#include <QStringView>

namespace bluepencil {

/// What a news service or a paywall left of an article: a last paragraph that stops inside a sentence, "[+1234 chars]",
/// "Continue reading" behind three dots. One warning, or none. What stands in `cuts` (in order, disjoint) is not part
/// of the article, so that the line above it is its end.
///
/// A line counts as a paragraph when it holds a whole sentence before the one that breaks off, so that headings, names
/// and items of lists never do. Looks at the last lines only.
[[nodiscard]] QList<Warning> warningsOfBrokenEnd(QStringView text, const QList<Span> &cuts);

} // namespace bluepencil
