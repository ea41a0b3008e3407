// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bluepencil {

/// Where reviews live when nobody names a folder: the place where the platform keeps the data of applications. The same
/// for every program of ours, whatever it calls itself, so that the command line finds what the window kept.
[[nodiscard]] QString defaultDataFolder();

/// The database of a data folder.
[[nodiscard]] QString reviewsIn(const QString &folder);

} // namespace bluepencil
