// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>

namespace bluepencil {

struct Outgoing;

/// A line of JSON Lines: `id`, what is known of `title`, `url` and `date`, and the `text`.
[[nodiscard]] Result<QByteArray> writeRecordLine(const Outgoing &article);

} // namespace bluepencil
