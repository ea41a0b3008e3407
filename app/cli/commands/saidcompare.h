// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/repeats.h"

#include <QByteArray>

namespace bluepencil::cli {

class Environment;
struct Options;

/// Where quotations of the inputs stand in several of them with other words, or under another name: JSON Lines, a line
/// a pair. Reads every input once, and keeps what is said in them.
[[nodiscard]] QByteArray saidDifferently(const Options &options, const Environment &environment,
                                         const TellUnread &tellUnread);

} // namespace bluepencil::cli
