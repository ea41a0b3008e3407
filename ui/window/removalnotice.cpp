// SPDX-License-Identifier: Apache-2.0
#include "window/removalnotice.h"

#include "commands/commandbutton.h"
#include "commands/commandset.h"
#include "commands/reviewflow.h"
#include "review/cleantext.h"
#include "review/statistics.h"
#include "store/session/reviewsession.h"
#include "widgets/messagebar.h"

#include <QToolButton>

#include <utility>

namespace bluepencil {

namespace {

/// How many numbered paragraphs the spans touch.
int paragraphsIn(const Article &article, const QList<Span> &spans)
{
    int count = 0;
    qsizetype counted = -1;
    for (const Span span : spans) {
        const qsizetype last = article.paragraphAt(std::max(span.start(), span.end() - 1));
        for (qsizetype i = std::max(counted + 1, article.paragraphAt(span.start())); i <= last; ++i)
            count += article.paragraphs().at(i).isBlank() ? 0 : 1;
        counted = std::max(counted, last);
    }
    return count;
}

} // namespace

RemovalNotice::RemovalNotice(ReviewFlow *flow, const CommandSet *commands, MessageBar *bar, QObject *parent)
    : QObject(parent)
    , m_flow(flow)
    , m_commands(commands)
    , m_bar(bar)
{
    connect(m_flow, &ReviewFlow::reviewChanged, this, &RemovalNotice::drop);
}

void RemovalNotice::tell(const QList<Span> &gone)
{
    if (gone.isEmpty() || !m_bar->text().isEmpty())
        return;
    const Article &article = m_flow->session()->article();
    // What these cuts alone take, of a text that nothing else was done to.
    const qsizetype words = -wordsLeft(article, 0, CleanText(article, gone));
    m_sentence = tr("%n paragraphs cut (words: %1), more than the screen shows.", nullptr, paragraphsIn(article, gone))
                     .arg(words);
    m_bar->offer(m_sentence, {commandButton(m_commands->action(CommandId::Undo), tr("Undo"), KeyHint::Shown, m_bar)});
}

/// Only its own words: something else may have been said since.
void RemovalNotice::drop()
{
    const QString said = std::exchange(m_sentence, {});
    if (!said.isEmpty() && m_bar->text() == said)
        m_bar->clear();
}

} // namespace bluepencil
