// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bluepencil::cli {

struct Options;

/// The exit statuses of the contract.
enum class ExitStatus { Done = 0, SomeFailed = 1, WrongUsage = 2 };

/// Does what was asked, from the inputs to standard output and standard error.
[[nodiscard]] ExitStatus run(const Options &options);

} // namespace bluepencil::cli
