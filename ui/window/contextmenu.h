// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMenu;

namespace bluepencil {

class CommandSet;

/// What can be done with the place under the pointer, in the groups of the Review menu.
void fillContextMenu(QMenu *menu, const CommandSet &commands);

} // namespace bluepencil
