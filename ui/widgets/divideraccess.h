// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bluepencil {

/// Has screen readers told that the handles of splitters are dividers, and by this name. Qt calls them grips, which no
/// reader on Linux has a word for. The same again counts once.
void installDividerAccess();

} // namespace bluepencil
