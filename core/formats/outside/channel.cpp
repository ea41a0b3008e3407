// SPDX-License-Identifier: Apache-2.0
#include "formats/outside/channel.h"

#include <algorithm>
#include <cerrno>
#include <limits>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace bluepencil {

namespace {

/// Before each message.
struct Head {
    quint64 mark = 0x4c49434e45504c42; // that it is one of ours
    qint64 size = 0;
};

/// Memory is taken by as much as arrives.
constexpr qint64 step = 4LL * 1024 * 1024;

int millisecondsUntil(QDeadlineTimer deadline)
{
    if (deadline.isForever())
        return -1;
    return static_cast<int>(std::min<qint64>(deadline.remainingTime(), std::numeric_limits<int>::max()));
}

} // namespace

Channel::Channel(int descriptor)
    : m_descriptor(descriptor)
{
}

Channel::~Channel()
{
    close(m_descriptor);
}

std::optional<ChannelTrouble> Channel::wait(short events, QDeadlineTimer deadline) const
{
    pollfd wanted{m_descriptor, events, 0};
    int ready = 0;
    do {
        ready = poll(&wanted, 1, millisecondsUntil(deadline));
    } while (ready < 0 && errno == EINTR);
    if (ready < 0)
        return ChannelTrouble::Closed;
    return ready == 0 ? std::optional(ChannelTrouble::TooLate) : std::nullopt;
}

std::optional<ChannelTrouble> Channel::sendAll(const char *data, qsizetype size, QDeadlineTimer deadline)
{
    while (size > 0) {
        // A helper that has ended must not end us.
        const ssize_t sent = ::send(m_descriptor, data, static_cast<size_t>(size), MSG_NOSIGNAL);
        if (sent > 0) {
            data += sent;
            size -= sent;
        } else if (sent < 0 && errno == EAGAIN) {
            if (const auto trouble = wait(POLLOUT, deadline))
                return trouble;
        } else if (sent == 0 || errno != EINTR) {
            return ChannelTrouble::Closed;
        }
    }
    return std::nullopt;
}

std::optional<ChannelTrouble> Channel::receiveAll(char *data, qsizetype size, QDeadlineTimer deadline)
{
    while (size > 0) {
        const ssize_t got = read(m_descriptor, data, static_cast<size_t>(size));
        if (got > 0) {
            data += got;
            size -= got;
        } else if (got < 0 && errno == EAGAIN) {
            if (const auto trouble = wait(POLLIN, deadline))
                return trouble;
        } else if (got == 0 || errno != EINTR) {
            return ChannelTrouble::Closed;
        }
    }
    return std::nullopt;
}

std::optional<ChannelTrouble> Channel::send(const QByteArray &message, QDeadlineTimer deadline)
{
    Head head;
    head.size = message.size();
    if (const auto trouble = sendAll(reinterpret_cast<const char *>(&head), sizeof head, deadline))
        return trouble;
    return sendAll(message.constData(), message.size(), deadline);
}

std::optional<ChannelTrouble> Channel::receive(QByteArray &message, QDeadlineTimer deadline)
{
    Head head;
    if (const auto trouble = receiveAll(reinterpret_cast<char *>(&head), sizeof head, deadline))
        return trouble;
    if (head.mark != Head().mark || head.size < 0 || head.size > longestMessage)
        return ChannelTrouble::Nonsense;
    message.clear();
    while (message.size() < head.size) {
        const qsizetype from = message.size();
        message.resize(from + std::min(step, head.size - from));
        if (const auto trouble = receiveAll(message.data() + from, message.size() - from, deadline))
            return trouble;
    }
    return std::nullopt;
}

bool Channel::isQuiet() const
{
    return wait(POLLIN, QDeadlineTimer(0)) == ChannelTrouble::TooLate;
}

void Channel::hangUp()
{
    shutdown(m_descriptor, SHUT_RDWR);
}

} // namespace bluepencil
