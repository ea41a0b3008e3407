// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>
#include <QStringList>

namespace bluepencil::cli {

struct Options;

/// What went from desk to desk.
struct PassedOn {
    QByteArray results;  ///< an article a line, as JSON
    QStringList notices; ///< what did not, and why, as whole sentences
};

/// Writes articles with all that was decided on them to a file: what `bluepencil-cli hand-over` does.
[[nodiscard]] Result<PassedOn> handOver(const Options &options);

/// Takes such a file up into the reviews: what `bluepencil-cli take-over` does. An article's line says what it brought,
/// and where it was decided otherwise.
[[nodiscard]] Result<PassedOn> takeOver(const Options &options);

} // namespace bluepencil::cli
