// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDeadlineTimer>

#include <optional>

namespace bluepencil {

/// Why nothing was sent, or nothing came.
enum class ChannelTrouble : quint8 {
    Closed,   ///< the other end is no more
    TooLate,  ///< the deadline passed
    Nonsense, ///< what came is no message, or longer than any
};

/// One end of a stream socket, over which messages go whole. Closes it in the end. Deadlines hold where the descriptor
/// does not block.
class Channel {
public:
    /// Messages above this many bytes are nonsense: twice the longest file, as UTF-16, and what is said about it.
    static constexpr qint64 longestMessage = 1280LL * 1024 * 1024;

    explicit Channel(int descriptor);
    ~Channel();
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;

    /// Nothing when all of it was sent.
    [[nodiscard]] std::optional<ChannelTrouble> send(const QByteArray &message, QDeadlineTimer deadline);
    /// The next message, or else the trouble. Holds no more than has arrived, whatever length was promised.
    [[nodiscard]] std::optional<ChannelTrouble> receive(QByteArray &message, QDeadlineTimer deadline);
    /// True when nothing has come that nobody received yet, and the other end is there.
    [[nodiscard]] bool isQuiet() const;
    /// Whoever sends or receives finds the channel closed, at once; from any thread.
    void hangUp();

private:
    [[nodiscard]] std::optional<ChannelTrouble> sendAll(const char *data, qsizetype size, QDeadlineTimer deadline);
    [[nodiscard]] std::optional<ChannelTrouble> receiveAll(char *data, qsizetype size, QDeadlineTimer deadline);
    [[nodiscard]] std::optional<ChannelTrouble> wait(short events, QDeadlineTimer deadline) const;

    int m_descriptor;
};

} // namespace bluepencil
