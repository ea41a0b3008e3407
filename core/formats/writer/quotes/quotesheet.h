// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/finding.h"
#include "formats/writer/offsets.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace bluepencil {

class Article;
struct Analysis;

/// One line of the quote sheet: what was said, and by whom.
struct QuoteRow {
    QString quote;   ///< with its marks, as the article has it
    QString speaker; ///< the full name; else the words that name the speaker; empty where nobody was found
    QString cue;     ///< "said"; may be empty
    qint32 paragraph = 0;
    float confidence = 0; ///< that quote and speaker belong together; of the quote alone without a speaker
    Category category = Category::Direct; ///< Direct or Fragment
    bool withinCut = false;               ///< stands inside a suggested cut, such as a repeated paragraph
    FindingId statement = {};             ///< on which an editor decides: the attribution; the quote where none is
    Span span;                            ///< UTF-16 offsets into the article's text
};

/// The direct and fragment quotes of an article in order. Scare quotes and titles are nobody's words.
[[nodiscard]] QList<QuoteRow> quoteRowsOf(const Article &article, const Analysis &analysis);

/// The first line of a sheet in CSV (RFC 4180, UTF-8, lines ending in CRLF).
[[nodiscard]] QByteArray quoteSheetHeader();

/// The rows as CSV. `name` is what the article is called; offsets count `unit`s of `text`, the article's.
///
/// A cell that begins as a formula does (=, +, -, @, their wide forms, a tab or a line end, and more after it) gets an
/// apostrophe before it, which spreadsheets take for “this is text” and do not show: articles come from anywhere.
/// Source: OWASP, “CSV Injection”. Quotes themselves begin with their mark and stay as they are.
[[nodiscard]] QByteArray quoteRowsToCsv(const QList<QuoteRow> &rows, const QString &name, const OffsetConverter &unit);

/// The rows as JSON Lines, with the same keys as the CSV has columns; nothing is put before any text here.
[[nodiscard]] QByteArray quoteRowsToJson(const QList<QuoteRow> &rows, const QString &name, const OffsetConverter &unit);

} // namespace bluepencil
