// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace bluepencil {

/// A PostgreSQL server of this program's own: a cluster in a temporary folder, reached by a socket there, that ends
/// with the program however that ends. Ends the program with a sentence where Debian's `postgresql` is not installed.
class TestServer {
public:
    /// Starts with the first call.
    static TestServer &instance();

    TestServer();
    ~TestServer();
    TestServer(const TestServer &) = delete;
    TestServer &operator=(const TestServer &) = delete;

    /// A database of its own, as whoever keeps the server; a workspace when `prepared`.
    [[nodiscard]] QString newDatabase(bool prepared = true);
    /// A workspace that is made faster; its roles are those of the one that it was copied from.
    [[nodiscard]] QString copyOfEmptyWorkspace();
    /// The address of a database for another login.
    [[nodiscard]] QString addressFor(const QString &login, const QString &database) const;

    /// The Unix socket that it listens on.
    [[nodiscard]] QString socket() const;

    /// Runs a statement as whoever keeps the server.
    void run(const QString &statement);

    /// From now on this login needs the password; whoever keeps the server does not.
    void demandPassword(const QString &login, const QString &password);

    /// The network goes, and comes back.
    void stop();
    void start();

private:
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    QTemporaryDir m_folder;
    QProcess m_server;
    int m_databases = 0;
    QString m_empty; ///< what others are copied from
};

/// True where the tests of the store are to run on a server: BLUEPENCIL_STORE=postgresql.
[[nodiscard]] bool testsUseServer();

} // namespace bluepencil
