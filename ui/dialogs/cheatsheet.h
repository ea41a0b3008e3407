// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bluepencil {

class CommandSet;

/// The twelve keys that most articles take, then every command that has a key, by menu, as rich text; made from the
/// command table.
[[nodiscard]] QString cheatSheet(const CommandSet &commands);

} // namespace bluepencil
