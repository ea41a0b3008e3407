// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/record.h"
#include "text/decoder.h"
#include "text/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace bluepencil {

/// True for a text with front matter: of others only the name says that they are Markdown.
[[nodiscard]] bool looksLikeMarkdown(const QByteArray &head);

/// A text in Markdown, as a reader of it sees it: a line for each paragraph, heading, list item and table row, without
/// its marks; of a link its words. Front matter between two lines "---" says title, author, date, url, site and
/// language. Read by md4c, in the dialect that most scrapers write (CommonMark with tables and struck words). Fails
/// like decode(), and for a file without text.
[[nodiscard]] Result<QList<RecordResult>> readMarkdown(const QByteArray &bytes, const QString &name,
                                                       const DecodeOptions &options);

} // namespace bluepencil
