// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/deskpart.h"
#include "store/joining/takeover.h"
#include "store/queue/queueentry.h"

#include <QList>

namespace bluepencil {

class LatestWork;
class OpenQueriesFlow;
class QueueFlow;

/// Articles go from desk to desk in a file, with all that was decided on them. The work is done beside the window.
class HandOverFlow : public DeskPart {
    Q_OBJECT

public:
    /// Whom it asks. All have to live longer.
    struct Helpers {
        QueueFlow *queue = nullptr;
        OpenQueriesFlow *queries = nullptr;
    };

    HandOverFlow(const DeskContext &context, const Helpers &helpers, QObject *parent);
    ~HandOverFlow() override;

    /// Asks which articles, and for a file; writes it.
    void handOver();
    /// Asks for such a file and takes it over; lists what was decided twice.
    void takeOver();

private:
    [[nodiscard]] QList<QueueEntry> chosen() const;
    void show(const TakenOver &taken);

    Helpers m_helpers;
    LatestWork *m_work;
};

} // namespace bluepencil
