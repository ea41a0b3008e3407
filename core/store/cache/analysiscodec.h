// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/analyzer.h"

#include <QByteArray>

#include <optional>

namespace bluepencil {

/// An analysis as compressed bytes, for the cache: only for this very version of the program to read again.
[[nodiscard]] QByteArray encoded(const Analysis &analysis);

/// The analysis of a text of `length` UTF-16 units; nothing when the bytes are damaged, or name a span outside of it.
[[nodiscard]] std::optional<Analysis> decodedAnalysis(const QByteArray &bytes, qsizetype length);

} // namespace bluepencil
