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
    /// Starts the program and waits for its hello; it says its sentences in the language, "de". Fails with the reason:
    /// "No such file or directory".
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

    /// Ends the process, from any thread; an ask() that waits comes back.
    void end();

private:
    Helper(pid_t process, int descriptor);

    pid_t m_process;
    Channel m_channel;
    qint64 m_work = 0;
    QByteArray m_unguarded;
};

} // namespace bluepencil
