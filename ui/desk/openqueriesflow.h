// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/deskpart.h"

namespace bluepencil {

class OpenSessions;
class QueueFlow;

/// What is asked and not answered, over all files of the queue.
class OpenQueriesFlow : public DeskPart {
    Q_OBJECT

public:
    /// All have to live longer.
    OpenQueriesFlow(const DeskContext &context, OpenSessions *sessions, QueueFlow *queue, QObject *parent);

    /// Lists them, and goes to the one that the editor wants to see.
    void list();

private:
    OpenSessions *m_sessions;
    QueueFlow *m_queue;
};

} // namespace bluepencil
