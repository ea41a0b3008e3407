// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/decision.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace bluepencil {

/// What decisions are called where they are written down: names instead of numbers, so that a file written today can be
/// read, by people too, when the program has long changed.

/// "cut", "keep", "move_to_credit", "own_cut", "restore", "replace", "quote_checked", "quote_wrong", "note", "query",
/// "answer".
[[nodiscard]] QLatin1StringView nameOf(Verb verb);
/// "unsaid", "length", "legal", "taste".
[[nodiscard]] QLatin1StringView nameOf(CutReason reason);

/// The same backwards; nothing for a name of none.
[[nodiscard]] std::optional<Verb> verbNamed(const QString &name);
[[nodiscard]] std::optional<CutReason> cutReasonNamed(const QString &name);

} // namespace bluepencil
