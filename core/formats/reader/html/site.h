// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bluepencil {

/// The site that an address belongs to, for rules that hold for one source: its host without "www."; may be empty.
[[nodiscard]] QString siteOf(const QString &url);

} // namespace bluepencil
