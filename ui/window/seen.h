// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"

namespace bluepencil {

struct WindowParts;

/// True when what a key is about to act on is on the screen (raw UTF-16 offsets). Else it is shown now, the status line
/// says so, and the next press acts: nothing is ever decided unseen.
[[nodiscard]] bool isSeen(const WindowParts &parts, Span raw);

} // namespace bluepencil
