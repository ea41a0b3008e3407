// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bluepencil {

/// Words of somebody else in a line of ours, to be shown in their own direction, whichever way the window and what
/// stands beside them run: “07-ferry.txt” in a window from the right, a number behind an Arabic name. The marks around
/// them are for the eye: not for what is compared, searched or kept.
[[nodiscard]] inline QString isolated(const QString &words)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popDirectionalIsolate(0x2069);
    return firstStrongIsolate + words + popDirectionalIsolate;
}

} // namespace bluepencil
