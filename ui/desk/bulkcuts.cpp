// SPDX-License-Identifier: Apache-2.0
#include "desk/bulkcuts.h"

#include "commands/reviewflow.h"
#include "dialogs/dialogs.h"
#include "store/reviewsession.h"
#include "words/runcard.h"

namespace bluepencil {

using namespace Qt::StringLiterals;

BulkCuts::BulkCuts(const DeskContext &context, QObject *parent)
    : DeskPart(context, parent)
{
}

void BulkCuts::cutTogether(const QString &title, const QList<Finding> &suggestions)
{
    if (suggestions.isEmpty()) {
        Q_EMIT noted(tr("There is nothing undecided that may be cut unread."));
        return;
    }
    const RunCard all = cardOf(session()->article(), suggestions, session()->review());
    QStringList lines;
    for (const CardLine &line : all.lines)
        lines.append(u"%1: %2"_s.arg(line.note, line.excerpt));
    const QString text = tr("Cut these %n suggestions in one step?", nullptr, static_cast<int>(suggestions.size()));
    if (dialogs()->confirm(window(), {title, text, lines, tr("Cut them")}))
        flow()->cutAll(suggestions);
}

} // namespace bluepencil
