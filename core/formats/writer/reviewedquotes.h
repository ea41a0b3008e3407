// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/writer/quotesheet.h"
#include "text/result.h"

#include <QByteArray>
#include <QList>

namespace bluepencil {

struct Outgoing;

/// The quotes of an article as its editors left them: where one of them named another speaker it is that one, what one
/// has checked is sure, and what stands in a cut that was made is marked so. Costs an analysis.
[[nodiscard]] QList<QuoteRow> reviewedQuoteRowsOf(const Outgoing &article);

/// These rows as a sheet in CSV, as JSON Lines, and as a table in a Word file; offsets are UTF-16 units of the raw
/// text. Fail where what was decided is of another text.
[[nodiscard]] Result<QByteArray> writeQuoteSheet(const Outgoing &article);
[[nodiscard]] Result<QByteArray> writeQuoteLines(const Outgoing &article);
[[nodiscard]] Result<QByteArray> writeQuoteTable(const Outgoing &article);

} // namespace bluepencil
