// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/arguments/options.h"

#include <QLatin1StringView>

#include <span>

namespace bluepencil::cli {

/// A command as the first word of a call names it, and what it gives in a line.
struct CommandRow {
    QLatin1StringView name;
    Command command;
    const char *summary;
};

/// In the order in which help lists them.
[[nodiscard]] std::span<const CommandRow> commandRows();

} // namespace bluepencil::cli
