// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "details/detail.h"
#include "theme/theme.h"

#include <QFont>

namespace bluepencil {

/// The detail of a run as rich text: every word escaped, every colour the theme's. `text` is the face of the article;
/// `answer` is the key that answers a query, in native text. Links: "original:N" leads to the original of finding N.
[[nodiscard]] QString htmlOf(const Detail &detail, const Theme &theme, const QFont &text, const QString &answer);

} // namespace bluepencil
