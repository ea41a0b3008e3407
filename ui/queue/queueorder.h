// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/queue/queueentry.h"

#include <QLatin1StringView>
#include <QList>

namespace bluepencil {

/// In which order the files are listed, and walked through.
enum class QueueOrder : quint8 {
    Arrival, ///< as they came
    Name,    ///< by the name of the file, numbers in it by their value
    State,   ///< what is left to do first; as they came within each state
    Source,  ///< what comes from one site or folder together, by its name; as they came within each
    Stops,   ///< where the fewest stops are left first; what nobody counted, and what is done, last
};

/// The entries in that order; those that are equal stay as they are.
[[nodiscard]] QList<QueueEntry> ordered(QList<QueueEntry> entries, QueueOrder order);

/// For settings: "arrival", "name", "state", "source", "stops".
[[nodiscard]] QLatin1StringView nameOf(QueueOrder order);
/// Arrival, for a name that is none.
[[nodiscard]] QueueOrder queueOrderNamed(const QString &name);

} // namespace bluepencil
