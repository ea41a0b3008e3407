// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/output/delivery.h"

namespace bluepencil::cli {

struct Options;

/// Does what was asked, from the inputs to standard output and standard error.
[[nodiscard]] ExitStatus run(const Options &options);

} // namespace bluepencil::cli
