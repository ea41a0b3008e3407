// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bluepencil::cli {

/// A message as a terminal may have it: names of files and records can hold what would move its cursor, colour it or
/// worse. Control characters become the pictures that Unicode has for them (U+2400 on), C1 ones U+FFFD.
[[nodiscard]] QString shown(QString message);

} // namespace bluepencil::cli
