// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/writer/quotes/quotesheet.h"
#include "text/result.h"

#include <QByteArray>
#include <QList>

namespace bluepencil {

struct Outgoing;

/// The quotes of an article as its editors left them: where one of them named another speaker it is that one, what one
/// has checked is sure, and what stands in a cut that was made is marked so. Costs an analysis.
[[nodiscard]] QList<QuoteRow> reviewedQuoteRowsOf(const Outgoing &article);

/// Those of them that go out: none that was cut.
[[nodiscard]] QList<QuoteRow> standingQuoteRowsOf(const Outgoing &article);

/// All rows as a sheet in CSV and as JSON Lines, where a column says what was cut, and those that go out as a table in
/// a Word file, which has no such column; offsets are UTF-16 units of the raw text. Fail where what was decided is of
/// another text.
[[nodiscard]] Result<QByteArray> writeQuoteSheet(const Outgoing &article);
[[nodiscard]] Result<QByteArray> writeQuoteLines(const Outgoing &article);
[[nodiscard]] Result<QByteArray> writeQuoteTable(const Outgoing &article);

} // namespace bluepencil
