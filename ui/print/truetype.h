// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace bluepencil {

/// A typeface in TrueType that does not say when it was made, with its sums put right. What is none comes back as it
/// is. Source: OpenType specification, “head” table and “Calculating checksums”.
[[nodiscard]] QByteArray withoutMoment(const QByteArray &typeface);

} // namespace bluepencil
