// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <atomic>
#include <thread>

namespace bluepencil {

/// A network of one wire between programs and a server, which a test can cut: a port of this machine that hands every
/// byte on to the server's Unix socket and back.
class CuttableNetwork {
public:
    explicit CuttableNetwork(QString socket);
    ~CuttableNetwork();
    CuttableNetwork(const CuttableNetwork &) = delete;
    CuttableNetwork &operator=(const CuttableNetwork &) = delete;

    [[nodiscard]] int port() const { return m_port; }

    /// Ends all connections, with whatever is on its way in them, and lets none in until heal().
    void cut() { m_isCut = true; }
    void heal() { m_isCut = false; }

private:
    struct Wire {
        int client = -1;
        int server = -1;
    };
    void run();
    void letIn();
    [[nodiscard]] static bool handOn(int from, int to);
    void drop(const Wire &wire);

    QString m_socket;
    int m_listener = -1;
    int m_port = 0;
    QList<Wire> m_wires;
    std::atomic<bool> m_isCut = false;
    std::atomic<bool> m_isOver = false;
    std::thread m_thread;
};

} // namespace bluepencil
