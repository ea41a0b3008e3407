// SPDX-License-Identifier: Apache-2.0
#include "desk/returnflow.h"

#include "commands/reviewflow.h"
#include "dialogs/dialogs.h"
#include "formats/articles.h"
#include "review/returned.h"
#include "store/session/reviewsession.h"

#include <QFileInfo>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 120; ///< units of each change

QString shortened(const QString &words)
{
    const QString line = words.simplified();
    return line.size() > longestShown ? line.first(longestShown) + u'…' : line;
}

QString lineOf(const ReturnedChange &change, const Article &article)
{
    const QString there = shortened(article.textOf(change.raw).toString());
    const QString words = shortened(change.words);
    switch (change.kind) {
    case ReturnKind::Restored:
        return ReturnFlow::tr("Back in the text: “%1”").arg(words);
    case ReturnKind::Cut:
        return ReturnFlow::tr("Cut: “%1”").arg(there);
    case ReturnKind::Replaced:
        return ReturnFlow::tr("“%1” instead of “%2”").arg(words, there);
    case ReturnKind::Added:
        return change.goesBefore ? ReturnFlow::tr("Added before “%2”: “%1”").arg(words, there)
                                 : ReturnFlow::tr("Added behind “%2”: “%1”").arg(words, there);
    }
    Q_UNREACHABLE();
}

} // namespace

ReturnFlow::ReturnFlow(const DeskContext &context, QObject *parent)
    : DeskPart(context, parent)
{
}

void ReturnFlow::takeUp()
{
    if (!session())
        return;
    const QStringList files = dialogs()->filesToOpen(window());
    if (!files.isEmpty())
        takeUp(files.first());
}

void ReturnFlow::takeUp(const QString &path)
{
    const Result<Article> returned = readArticle(path);
    if (!returned) {
        Q_EMIT said(returned.sentence());
        return;
    }
    const Article &article = session()->article();
    const QList<ReturnedChange> changes = returnedChanges(article, session()->review(), returned->text());
    const QString name = QFileInfo(path).fileName();
    if (changes.isEmpty()) {
        Q_EMIT noted(tr("%1 says what goes out here; nothing came back.").arg(name));
        return;
    }
    QStringList lines;
    for (const ReturnedChange &change : changes)
        lines.append(lineOf(change, article));
    const Question question{
        tr("What came back"),
        tr("%1 differs from what goes out here. Take that up, as your decisions, in one step?").arg(name), lines,
        tr("Take it up")};
    if (!dialogs()->confirm(window(), question))
        return;
    const QList<Change> step = decisionsFor(changes, session()->review(), article, flow()->signature());
    if (flow()->take(step, tr("What came back")))
        Q_EMIT noted(tr("Changes taken up from %1: %2.").arg(name).arg(changes.size()));
}

} // namespace bluepencil
