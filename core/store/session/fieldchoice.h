// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/queue/reading.h"

namespace bluepencil {

class Workspace;

/// Remembers from which field of a source's records the text is taken (see sourceNameOf()); the first that is known
/// where the reading names none.
[[nodiscard]] Outcome rememberField(Workspace &workspace, const Reading &reading);

/// The reading, its text from the field that is remembered for its source: unless somebody said how to read it or had
/// it open before, or it is no record, or has no text there. Fails where the workspace does.
[[nodiscard]] Result<Reading> withRememberedField(const Workspace &workspace, Reading reading);

} // namespace bluepencil
