// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace bluepencil {

/// Text as it stands in HTML, in an element or between quotation marks; what HTML cannot hold at all is U+FFFD.
[[nodiscard]] QString htmlEscaped(QStringView text);
/// The same behind what stands in `html`, for who writes much of it.
void appendHtmlEscaped(QString &html, QStringView text);

/// Puts “<tag>text</tag>” and a line end behind the bytes.
void appendElement(QByteArray &html, const QByteArray &tag, QStringView text);

/// The row of a table with these texts, each in an element `tag` (`td`, `th`).
[[nodiscard]] QString htmlRow(const QStringList &cells, const QString &tag);

/// “ lang="de"”, where the language is written as HTML wants it.
[[nodiscard]] QString languageMark(const QString &language);

} // namespace bluepencil
