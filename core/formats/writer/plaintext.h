// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>

namespace bluepencil {

struct Outgoing;

/// The text as UTF-8, and nothing else.
[[nodiscard]] Result<QByteArray> writePlainText(const Outgoing &article);

} // namespace bluepencil
