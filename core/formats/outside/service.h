// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/outside/protocol.h"

#include <functional>

namespace bluepencil {

/// The descriptor on which a helper finds its channel; those above it are closed.
inline constexpr int helperDescriptor = 3;

/// What a helper process does: says hello, with what confine() left, then answers each request until the other end is
/// closed. What needs more memory than the process may take is answered with a sentence.
void serve(const char *unguarded, const std::function<ParseAnswer(const ParseRequest &)> &answer);

} // namespace bluepencil
