// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>

namespace bluepencil {

class Database;

/// The `cache.sqlite` of a data folder, with the table that the statement makes where it is not there yet; null where
/// the file cannot be used, which nobody has to be told: whatever lies in it can be made again.
[[nodiscard]] std::unique_ptr<Database> disposableTable(const QString &folder, const QString &statement);

} // namespace bluepencil
