// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace bluepencil {

/// Text as it stands in HTML, in an element or between quotation marks; what HTML cannot hold at all is U+FFFD.
[[nodiscard]] QString htmlEscaped(const QString &text);

/// The row of a table with these texts, each in an element `tag` (`td`, `th`).
[[nodiscard]] QString htmlRow(const QStringList &cells, const QString &tag);

/// “ lang="de"”, where the language is written as HTML wants it.
[[nodiscard]] QString languageMark(const QString &language);

} // namespace bluepencil
