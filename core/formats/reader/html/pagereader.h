// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/article.h"
#include "text/decoder.h"
#include "text/result.h"

#include <QByteArray>

// How a page of the web becomes an article, a step a file in this folder:
//   taming       bytes that a parser can be trusted with        parser    libxml2, and nobody else knows it
//   tree         a flat list of nodes      tags                  streamed  parts that came late, in their place
//   lines        what a reader sees, line by line
//   ancestry     what a line stands in     markupwords           mainelement   where the running text is at home
//   evidence     what speaks for and against a line              trees     the fitted weights
//   maincontent  which lines belong, what the page calls them    metadata  headline, jsonld, dates,
//   publishedday: what it says of itself
namespace bluepencil {

/// Pages above this many bytes are refused.
inline constexpr qint64 largestPage = 64LL * 1024 * 1024;

/// What is read of a page.
enum class PagePart : quint8 {
    Article, ///< the article, and what may belong to it
    Whole,   ///< every line that a reader of the page may see
};

/// The article of a page, a line for each of its paragraphs, headings, list items and table rows.
///
/// Reads for recall: lines that may be junk are in the text, and Article::pageMarks() says of each line what the page
/// calls it and how likely it lies outside.
/// Title, byline, day, address, site and language are in the origin. A page that is for subscribers only, or whose text
/// is far shorter than what it states, gets the warning Incomplete. Nothing is ever loaded. Linear in the bytes.
///
/// Fails like decode(), for pages above largestPage, and for pages without any text.
[[nodiscard]] Result<Article> articleOfPage(const QByteArray &bytes, const QString &name,
                                            const DecodeOptions &options = {}, PagePart part = PagePart::Article);

/// The same for a page that has been decoded already; what `origin` and `warnings` say stays, and goes before the
/// page's own word.
[[nodiscard]] Result<Article> articleOfPage(const QString &page, Origin origin, QList<Warning> warnings,
                                            PagePart part = PagePart::Article);

namespace html {

/// True when the bytes begin as pages do: a doctype, `html`, `head` or `body`, behind white space, comments and an XML
/// declaration. Looks at the beginning only.
[[nodiscard]] bool isPage(const QByteArray &bytes);
/// True when there is an end tag anywhere.
[[nodiscard]] bool holdsTags(const QByteArray &bytes);

} // namespace html

} // namespace bluepencil
