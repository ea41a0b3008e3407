// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QString>

#include <memory>

namespace bluepencil {

class Database;

/// Where reviews live when nobody names a folder: the place where the platform keeps the data of applications. The same
/// for every program of ours, whatever it calls itself, so that the command line finds what the window kept.
[[nodiscard]] QString defaultDataFolder();

/// Makes a folder that its owner alone can look into, where it is not there yet; one that is there stays as it is.
/// False when it cannot be made.
[[nodiscard]] bool makePrivateFolder(const QString &path);

/// Where this machine keeps what it needs beside a shared workspace: the analyses it made, its settings, and what waits
/// for the network.
[[nodiscard]] QString sharedFolder(const QString &address);

/// The database of a data folder; of a shared workspace its address.
[[nodiscard]] QString reviewsIn(const QString &folder);

/// Opens it for programs that only read: see Database::openToRead(). Nothing is made where nothing is.
///
/// Fails, with a whole sentence, for a folder without it, and for one that this version cannot read. One that an older
/// version wrote is read as it is: see knownSchema().
[[nodiscard]] Result<std::unique_ptr<Database>> openReviewsToRead(const QString &folder);

} // namespace bluepencil
