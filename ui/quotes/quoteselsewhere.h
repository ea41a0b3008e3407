// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/cache/saidindex.h"
#include "store/queue/queueentry.h"
#include "work/latestwork.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace bluepencil {

class QuoteFlow;
class ReviewFlow;

/// Looks, beside the window, whether what is said in the article in review stands in another file of the queue with
/// other words or under another name, tells QuoteFlow, and keeps what editors made of the speakers here for the others.
class QuotesElsewhere : public QObject {
    Q_OBJECT

public:
    /// Which files count, as they are now.
    using Queue = std::function<QList<QueueEntry>()>;

    /// `quotes` and `review` have to live longer. `folder` is where the index lives.
    QuotesElsewhere(QuoteFlow *quotes, ReviewFlow *review, const QString &folder, Queue queue, QObject *parent);

    /// More may be known of other files.
    void lookAgain();
    /// Makes the quotation at this place (raw UTF-16 offsets) current as soon as those of the article are known.
    void goTo(Span place);

private:
    void follow();
    void look();

    QuoteFlow *m_quotes;
    ReviewFlow *m_review;
    QString m_folder;
    Queue m_queue;
    SaidArticle m_asked; ///< what was looked for last
    Span m_goTo;
    QTimer m_due; ///< looks once for much that is heard
    LatestWork m_looking;
};

} // namespace bluepencil
