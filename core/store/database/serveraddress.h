// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QString>
#include <QStringList>

namespace bluepencil {

/// Where a shared workspace is: postgresql://editor@host:port/database?sslmode=verify-full. Whatever is left out libpq
/// knows or finds in the editor's own files (~/.pgpass, ~/.pg_service.conf) and environment.
struct ServerAddress {
    QString user;
    QString host; ///< a name, a number, or the folder of a Unix socket; empty: as libpq has it
    int port = 0; ///< 0: as libpq has it
    QString database;
    QStringList options; ///< "sslmode=require", as libpq knows them

    friend bool operator==(const ServerAddress &, const ServerAddress &) = default;
};

/// True for an address of a server, and false for a folder or file.
[[nodiscard]] bool isServerAddress(const QString &place);

/// Fails, with a sentence, for what names no database, and for an address with a password: those would be read by all
/// who see the command, and are never kept by us.
[[nodiscard]] Result<ServerAddress> serverAddressFrom(const QString &place);

/// A password that the editor was asked for: held by this program until it ends, and written nowhere. From any thread.
void holdPassword(const QString &place, const QString &password);
[[nodiscard]] QString heldPassword(const QString &place);

/// Whether the last try to connect failed for the lack of the right password.
[[nodiscard]] bool isPasswordWanted(const QString &place);
void setPasswordWanted(const QString &place, bool wanted);

} // namespace bluepencil
