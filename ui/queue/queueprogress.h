// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace bluepencil {

/// How far the look into the files of the queue is.
struct QueueProgress {
    qsizetype done = 0;
    qsizetype all = 0; ///< 0: there is nothing to look into
    bool paused = false;

    friend bool operator==(const QueueProgress &, const QueueProgress &) = default;
};

} // namespace bluepencil
