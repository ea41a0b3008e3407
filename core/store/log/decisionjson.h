// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/decisionnames.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>

#include <optional>

namespace bluepencil {

/// How decisions are written down, by their names (review/decisionnames). Offsets are UTF-16 code units, ids sixteen
/// hexadecimal digits.

/// A decision as a JSON object in UTF-8, compact, keys in the order of the alphabet. What is empty is left out.
[[nodiscard]] QByteArray jsonOf(const Decision &decision);
/// The same, written at the end of a text.
void appendJson(QByteArray &json, const Decision &decision);
/// Nothing when the object is no decision.
[[nodiscard]] std::optional<Decision> decisionFrom(const QJsonObject &object);

/// A list of them, forth and back; nothing where one of them is no decision.
[[nodiscard]] QByteArray jsonOf(const QList<Decision> &decisions);
[[nodiscard]] std::optional<QList<Decision>> decisionsFrom(const QJsonArray &array);

/// The decisions in their order of place; where two have the same, in the order in which they were made.
[[nodiscard]] QList<Decision> byPlace(QList<Decision> decisions);

} // namespace bluepencil
