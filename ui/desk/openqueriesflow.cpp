// SPDX-License-Identifier: Apache-2.0
#include "desk/openqueriesflow.h"

#include "commands/reviewflow.h"
#include "desk/queueflow.h"
#include "dialogs/dialogs.h"
#include "queue/queuemodel.h"
#include "review/remarks.h"
#include "store/session/opensessions.h"
#include "store/session/reviewsession.h"
#include "words/words.h"

namespace bluepencil {

namespace {

struct Asked {
    QueueEntry entry;
    Span place;
};

} // namespace

OpenQueriesFlow::OpenQueriesFlow(const DeskContext &context, OpenSessions *sessions, QueueFlow *queue, QObject *parent)
    : DeskPart(context, parent)
    , m_sessions(sessions)
    , m_queue(queue)
{
}

void OpenQueriesFlow::list()
{
    QList<Asked> asked;
    QStringList lines;
    for (const QueueEntry &entry : m_queue->entries()) {
        if (entry.state != QueueState::Query)
            continue;
        ReadingOptions options;
        options.record = entry.record;
        const auto article = m_sessions->open(entry.path, options);
        if (!article.ok())
            continue;
        for (const Decision &query : openQueries((*article)->review())) {
            asked.append({entry, query.span});
            lines.append(tr("%1, %2: %3 (%4)", "file, paragraph, what is asked, who asks")
                             .arg(shortNameOf(entry), paragraphWords((*article)->article(), query.span), query.words,
                                  query.editor));
        }
    }
    if (asked.isEmpty()) {
        Q_EMIT noted(tr("No query is open in any file."));
        return;
    }
    const Reply reply = dialogs()->ask(
        window(),
        {tr("Open queries"), tr("They hold up the approval of their files."), lines, {}, tr("&Show this one")});
    if (reply.answer != Answer::Show || reply.row < 0 || reply.row >= asked.size())
        return;
    const Asked &wanted = asked.at(reply.row);
    if (m_queue->open(wanted.entry))
        flow()->stops()->showPlace(wanted.place);
}

} // namespace bluepencil
