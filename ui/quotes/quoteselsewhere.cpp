// SPDX-License-Identifier: Apache-2.0
#include "quotes/quoteselsewhere.h"

#include "commands/reviewflow.h"
#include "quotes/quoteflow.h"
#include "store/session/reviewsession.h"

#include <QSet>

#include <utility>

namespace bluepencil {

namespace {

constexpr int waitMilliseconds = 300;
/// Of ten thousand files that are looked into for the first time something is heard all the time.
constexpr int hearingMilliseconds = 2000;

} // namespace

QuotesElsewhere::QuotesElsewhere(QuoteFlow *quotes, ReviewFlow *review, const QString &folder, Queue queue,
                                 QObject *parent)
    : QObject(parent)
    , m_quotes(quotes)
    , m_review(review)
    , m_folder(folder)
    , m_queue(std::move(queue))
    , m_looking(this)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &QuotesElsewhere::look);
    connect(m_quotes, &QuoteFlow::statementsChanged, this, &QuotesElsewhere::follow);
}

void QuotesElsewhere::lookAgain()
{
    m_asked = {};
    if (!m_due.isActive())
        m_due.start(hearingMilliseconds);
}

void QuotesElsewhere::goTo(Span place)
{
    m_goTo = place;
    follow();
}

void QuotesElsewhere::follow()
{
    m_due.start(waitMilliseconds);
    const qsizetype statement = m_goTo.isEmpty() ? -1 : m_quotes->statementIn(m_goTo);
    if (statement < 0)
        return;
    m_goTo = {};
    m_quotes->setCurrent(statement);
}

void QuotesElsewhere::look()
{
    const auto &session = m_review->session();
    if (!session || session->analysisKey().isEmpty()) // it is looked at again when it is complete
        return;
    const Reading &reading = session->reading();
    const SaidArticle here{reading.path, reading.options.record, saidIn(session->article(), m_quotes->statements())};
    if (here == m_asked)
        return;
    m_asked = here;
    QSet<std::pair<QString, QString>> queue;
    for (const QueueEntry &entry : m_queue())
        queue.insert({entry.path, entry.record});
    m_looking.start(
        [this, here, queue, folder = m_folder](const std::stop_token &stop, const LatestWork::Deliver &deliver) {
            SaidIndex index(folder);
            index.keep({here});
            const auto isInQueue = [&queue](const QString &path, const QString &record) {
                return queue.contains({path, record});
            };
            const QList<SaidElsewhere> found = index.elsewhere(here, isInQueue, stop);
            deliver([this, found] { m_quotes->setElsewhere(found); });
        });
}

} // namespace bluepencil
