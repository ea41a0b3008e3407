// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/cuts.h"
#include "text/article.h"

#include <QStringList>

namespace bluepencil::harbour {

using namespace Qt::StringLiterals;

/// Paragraphs of an invented article, long enough to be prose of the article for every detector.
inline const QString lead =
    u"The harbour of Port Ellery will stay closed until Friday, the council decided on Monday after a "
    u"long debate about the "
    "rotten piles under the north pier."_s;
inline const QString second =
    u"Engineers had warned in spring that the wood was soft, but the money for new piles was spent "
    u"on the fish market roof "
    "instead, according to minutes of the meeting."_s;
inline const QString third =
    u"“Nobody will be allowed on the pier before the last bolt is in, and I do not care how loud the "
    u"anglers complain,” said "
    "Ida Morrow, who chairs the works committee."_s;
inline const QString fourth =
    u"The anglers' club asked for a footbridge meanwhile. A decision about that is expected next "
    u"week, when the council "
    "meets again in the old customs house."_s;

inline QString join(const QStringList &lines)
{
    return lines.join(u'\n');
}

/// Each finding above `confidence` as "kind/category: text".
inline QStringList described(const QString &text, float confidence = suggestedFrom)
{
    const Article article(text);
    QStringList found;
    for (const Finding &finding : findCuts(article)) {
        if (finding.confidence < confidence)
            continue;
        found.append(QString(nameOf(finding.kind)) + u'/' + QString(nameOf(finding.category)) + u": "_s +
                     article.textOf(finding.span).toString().replace(u'\n', u" / "_s));
    }
    return found;
}

} // namespace bluepencil::harbour
