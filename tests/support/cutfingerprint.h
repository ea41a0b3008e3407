// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace bluepencil {

/// Stands for what the features of lines are and mean: the hash of their names, and of all their values in an invented
/// scraped article. It changes with a feature's name and with what it counts, and with no weight.
[[nodiscard]] QByteArray cutFingerprint();

} // namespace bluepencil
