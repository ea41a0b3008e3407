// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/queue/reading.h"

#include <QString>

namespace bluepencil {

/// How a reading was made, in the words that the database keeps; what is not said is left out.
[[nodiscard]] QString textOf(const ReadingOptions &options);
[[nodiscard]] ReadingOptions readingOptionsFrom(const QString &text, const QString &record);

} // namespace bluepencil
