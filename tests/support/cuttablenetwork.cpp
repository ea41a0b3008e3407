// SPDX-License-Identifier: Apache-2.0
#include "support/cuttablenetwork.h"

#include <QFile>

#include <array>
#include <cstring>
#include <vector>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace bluepencil {

namespace {

/// How soon a cut is noticed.
constexpr int tickMilliseconds = 2;

} // namespace

CuttableNetwork::CuttableNetwork(QString socket)
    : m_socket(std::move(socket))
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_listener, 100) != 0 ||
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("No port can be listened on.");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

CuttableNetwork::~CuttableNetwork()
{
    m_isOver = true;
    m_thread.join();
    for (const Wire &wire : std::as_const(m_wires))
        drop(wire);
    ::close(m_listener);
}

void CuttableNetwork::run()
{
    while (!m_isOver) {
        if (m_isCut) {
            for (const Wire &wire : std::as_const(m_wires))
                drop(wire);
            m_wires.clear();
        }
        std::vector<pollfd> waiting{{m_listener, POLLIN, 0}};
        for (const Wire &wire : std::as_const(m_wires)) {
            waiting.push_back({wire.client, POLLIN, 0});
            waiting.push_back({wire.server, POLLIN, 0});
        }
        if (::poll(waiting.data(), waiting.size(), tickMilliseconds) <= 0)
            continue;
        QList<Wire> alive;
        for (qsizetype i = 0; i < m_wires.size(); ++i) {
            const Wire wire = m_wires.at(i);
            const auto place = static_cast<size_t>(2 * i + 1);
            const bool isUp = (waiting.at(place).revents == 0 || handOn(wire.client, wire.server)) &&
                              (waiting.at(place + 1).revents == 0 || handOn(wire.server, wire.client));
            if (isUp)
                alive.append(wire);
            else
                drop(wire);
        }
        m_wires = alive;
        if (waiting.front().revents != 0)
            letIn();
    }
}

void CuttableNetwork::letIn()
{
    const int on = 1;
    const Wire wire{::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC),
                    ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)};
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray path = QFile::encodeName(m_socket);
    std::strncpy(address.sun_path, path.constData(), sizeof(address.sun_path) - 1);
    (void)::setsockopt(wire.client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    if (m_isCut || ::connect(wire.server, reinterpret_cast<sockaddr *>(&address), sizeof(address)) != 0)
        drop(wire);
    else
        m_wires.append(wire);
}

/// False when nothing comes through any more.
bool CuttableNetwork::handOn(int from, int to)
{
    std::array<char, 65536> bytes{};
    const ssize_t count = ::recv(from, bytes.data(), bytes.size(), 0);
    ssize_t sent = 0;
    while (count > 0 && sent < count) {
        const ssize_t more = ::send(to, bytes.data() + sent, static_cast<size_t>(count - sent), MSG_NOSIGNAL);
        if (more <= 0)
            return false;
        sent += more;
    }
    return count > 0;
}

/// At once, and with what was still to be sent lost.
void CuttableNetwork::drop(const Wire &wire)
{
    const linger now{1, 0};
    for (const int end : {wire.client, wire.server}) {
        (void)::setsockopt(end, SOL_SOCKET, SO_LINGER, &now, sizeof(now));
        ::close(end);
    }
}

} // namespace bluepencil
