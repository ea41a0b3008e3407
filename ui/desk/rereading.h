// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/deskpart.h"
#include "store/queue/reading.h"

namespace bluepencil {

class QueueFlow;

/// Takes up what has changed on disk: reads a file again, and then what was decided on its earlier text.
class Rereading : public DeskPart {
    Q_OBJECT

public:
    /// `queue` has to live longer.
    Rereading(const DeskContext &context, QueueFlow *queue, QObject *parent);

    /// Reads the article in review again when its file has changed, then decides again what was decided on its earlier
    /// text, after showing it; where there is nothing of that, opens the next file that has changed.
    void reread();
    /// Asks how the article in review is to be read, in another encoding, say, or with damage undone, and has it read
    /// so.
    void reopenAs();

Q_SIGNALS:
    /// The article in review is to be read like that.
    void readingChosen(const ReadingOptions &options);

private:
    /// What became of an offer to take earlier decisions over.
    enum class Offer : quint8 { Nothing, Declined, Done };
    Offer offerEarlierDecisions();

    QueueFlow *m_queue;
};

} // namespace bluepencil
