// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/outside/channel.h"
#include "text/result.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QString>

#include <memory>
#include <optional>

#include <sys/types.h>

namespace bluepencil {

/// A process beside this one that parses files. It has no environment, no standard streams and no descriptor but its
/// end of the channel; what else it gives up it does by itself, see confine(). Ended when this is destroyed.
class Helper {
public:
    /// Starts the program and waits for its hello; it says its sentences in the language, "de". Fails with the reason,
    /// "No such file or directory", and soon where reading is stopped (ReadingStop).
    [[nodiscard]] static Result<std::unique_ptr<Helper>> start(const QString &program, QDeadlineTimer deadline,
                                                               const QString &language = QStringLiteral("en"));
    ~Helper();
    Helper(const Helper &) = delete;
    Helper &operator=(const Helper &) = delete;

    /// Sends a question and waits for the answer. After any trouble the helper is of no use.
    [[nodiscard]] std::optional<ChannelTrouble> ask(const QByteArray &question, QByteArray &answer,
                                                    QDeadlineTimer deadline);
    /// How many bytes it was asked about.
    [[nodiscard]] qint64 work() const { return m_work; }
    /// What it could not give up, in words for a log; empty when it gave up all.
    [[nodiscard]] const QByteArray &unguarded() const { return m_unguarded; }

    /// False for one that speaks unasked, or is no more.
    [[nodiscard]] bool isQuiet() const { return m_channel.isQuiet(); }

    /// Ends the process, from any thread; an ask() that waits comes back at once.
    void end();
    /// True once the process has let go of its memory, which takes a while where it had much.
    [[nodiscard]] bool hasEnded();

private:
    Helper(pid_t process, int descriptor);

    pid_t m_process; ///< 0 once it is known to have ended
    Channel m_channel;
    qint64 m_work = 0;
    QByteArray m_unguarded;
};

} // namespace bluepencil
