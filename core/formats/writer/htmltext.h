// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bluepencil {

/// Text as it stands in HTML, in an element or between quotation marks; what HTML cannot hold at all is U+FFFD.
[[nodiscard]] QString htmlEscaped(const QString &text);

/// “ lang="de"”, where the language is written as HTML wants it.
[[nodiscard]] QString languageMark(const QString &language);

} // namespace bluepencil
