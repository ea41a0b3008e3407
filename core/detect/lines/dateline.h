// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace bluepencil {

/// How many folded units at the beginning of a line are its dateline, the dash and the space behind it included:
/// "SKERROW (Tidewire) - ", "TESSEL, Skerrow -- ". 0 when it begins with none; all of the line when it is nothing else.
///
/// A dateline is a place in capitals, or ends with a bracket, and stands before the first dash of the line, which is
/// near its start. A headline may hold a dash as well; its words before that are no capitals.
[[nodiscard]] qsizetype datelineLengthOf(QStringView raw, QStringView folded);

} // namespace bluepencil
