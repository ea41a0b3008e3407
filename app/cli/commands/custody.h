// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>

namespace bluepencil::cli {

struct Options;

/// What became of the words that were asked for, as custodyJson(), custodyPage() or custodyPdf() tells it. Only reads
/// the data folder. Fails, with a whole sentence, where no article holds the words, and for a folder that cannot be
/// read.
[[nodiscard]] Result<QByteArray> custodyOf(const Options &options);

} // namespace bluepencil::cli
