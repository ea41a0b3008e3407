// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/article.h"
#include "text/result.h"

#include <QString>

namespace bluepencil {

/// The article that the HTML in a record's field holds; what the record says of it (`known`) goes before what the HTML
/// says. Fails, with a sentence that lacks the record's name, when there is no text in it.
[[nodiscard]] Result<Article> articleOfMarkup(const QString &html, const Origin &known);

} // namespace bluepencil
