// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QtGlobal>

#include <stop_token>

namespace bluepencil {

/// While one lives, whatever is read on this thread gives up soon after a stop is requested: within 100 ms, whichever
/// file it is. What was being read fails then, with stopped(); whoever opened the scope drops it.
///
/// A scope and no parameter, since the token would pass through every function of every reader to be asked in a handful
/// of loops. A helper that parses elsewhere (formats/outside) is ended. The inner one of two holds.
class ReadingStop {
public:
    explicit ReadingStop(std::stop_token stop);
    ~ReadingStop();
    ReadingStop(const ReadingStop &) = delete;
    ReadingStop &operator=(const ReadingStop &) = delete;

    /// The token of this thread; one that never stops where there is no scope.
    [[nodiscard]] static std::stop_token current();
    [[nodiscard]] static bool isRequested();
    /// Starts with a verb and lacks the file's name, like those of decode().
    [[nodiscard]] static Failure stopped();

private:
    std::stop_token m_stop;
    const ReadingStop *m_outer;
};

/// For loops over units, where asking costs more than the step: asks now and then.
class SeldomAsked {
public:
    [[nodiscard]] bool isStopRequested() { return (++m_times & often) == 0 && ReadingStop::isRequested(); }

private:
    static constexpr quint32 often = 0xffff;
    quint32 m_times = 0;
};

} // namespace bluepencil
