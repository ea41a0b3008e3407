// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/decision.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>

#include <optional>

namespace bluepencil {

/// How decisions are written down: names instead of numbers, so that a file written today can be read, by people too,
/// when the program has long changed. Offsets are UTF-16 code units, ids sixteen hexadecimal digits.

/// "cut", "keep", "move_to_credit", "own_cut", "restore", "replace", "quote_checked", "quote_wrong".
[[nodiscard]] QLatin1StringView nameOf(Verb verb);
/// "unsaid", "length", "legal", "taste".
[[nodiscard]] QLatin1StringView nameOf(CutReason reason);

/// A decision as a JSON object in UTF-8, compact, keys in the order of the alphabet. What is empty is left out.
[[nodiscard]] QByteArray jsonOf(const Decision &decision);
/// The same, written at the end of a text.
void appendJson(QByteArray &json, const Decision &decision);
/// Nothing when the object is no decision.
[[nodiscard]] std::optional<Decision> decisionFrom(const QJsonObject &object);

[[nodiscard]] QByteArray jsonOf(const QList<Decision> &decisions);
[[nodiscard]] std::optional<QList<Decision>> decisionsFrom(const QJsonArray &array);

/// The decisions in their order of place; where two have the same, in the order in which they were made.
[[nodiscard]] QList<Decision> byPlace(QList<Decision> decisions);

} // namespace bluepencil
