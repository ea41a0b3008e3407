// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>

namespace bluepencil::cli {

struct Options;

/// Says how long scraped bytes are kept, purges those that are older, or removes a person's name from the record; a
/// JSON object tells what was done: `days`, or `texts` and `bytes`, or `articles`, `steps`, `editions`, `texts` and
/// `files`.
[[nodiscard]] Result<QByteArray> retained(const Options &options);

} // namespace bluepencil::cli
