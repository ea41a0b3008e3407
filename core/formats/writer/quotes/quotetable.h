// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/writer/quotes/quotesheet.h"
#include "text/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace bluepencil {

/// Rows of a quote sheet as rows of a table in Word's markup: quote, speaker, cue, paragraph, and how sure that is.
/// What XML cannot hold is U+FFFD. Of an article without quotes there is none.
[[nodiscard]] QByteArray quoteRowsToWord(const QList<QuoteRow> &rows, const QString &name);

/// The Word file around such rows, of one article or of several, below a row that says what they are; on its side, and
/// with that row on every page. No cell of a document is ever a formula.
[[nodiscard]] Result<QByteArray> quoteTable(const QByteArray &rows);

} // namespace bluepencil
