// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace bluepencil::cli {

struct Options;

/// What a recall concerns, as recallJson() tells it; with `draft` the corrections are drafted as well, and `note` is
/// told of each that could not be, with the article's name. Without it the data folder is only read.
///
/// Fails, with a whole sentence, for a folder that cannot be read or written, for a file that is no text, and for who
/// is no chief.
[[nodiscard]] Result<QByteArray> recalled(const Options &options,
                                          const std::function<void(const QString &name, const QString &problem)> &note);

} // namespace bluepencil::cli
