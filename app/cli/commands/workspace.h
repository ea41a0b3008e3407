// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

namespace bluepencil::cli {

struct Options;

/// Makes, brings up, keeps and opens to others a workspace on a server: what `bluepencil-cli workspace` does.
[[nodiscard]] Outcome keepWorkspace(const Options &options);

} // namespace bluepencil::cli
