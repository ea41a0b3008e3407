// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/houserules.h"
#include "store/queue/queueentry.h"

#include <QList>
#include <QStringList>

#include <stop_token>

namespace bluepencil {

/// What a rule that nobody made yet would find in the queue.
struct RuleTrial {
    qsizetype articles = 0; ///< in which it fires
    qsizetype lines = 0;    ///< that it is about, in all of them
    QStringList examples;   ///< a few of those lines that differ, as they read

    friend bool operator==(const RuleTrial &, const RuleTrial &) = default;
};

/// Tries the rule alone on the lines of every article of the queue that can be read, each file read once. Nothing for a
/// rule that cannot be used. May run on any thread; stops early, with what it has, when asked to.
[[nodiscard]] RuleTrial tryRule(const HouseRule &rule, const QList<QueueEntry> &queue,
                                const std::stop_token &stop = {});

} // namespace bluepencil
