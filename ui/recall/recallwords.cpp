// SPDX-License-Identifier: Apache-2.0
#include "recall/recallwords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecallWords)
};

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 80;
    const QString simple = text.simplified();
    return simple.size() <= longest ? simple : simple.first(longest - 1).trimmed() + u'…';
}

} // namespace

QString wordsFor(RecallStanding standing)
{
    switch (standing) {
    case RecallStanding::Open:
        return Words::tr("can be corrected");
    case RecallStanding::Drafted:
        return Words::tr("drafted, waits for its approval");
    case RecallStanding::Corrected:
        return Words::tr("corrected by a later edition");
    case RecallStanding::Changed:
        return Words::tr("by hand: its file holds another text now");
    case RecallStanding::Purged:
        return Words::tr("by hand: its bytes were purged");
    case RecallStanding::ByHand:
        return Words::tr("by hand: an editor’s own words are part of it");
    }
    return {};
}

QString wordsFor(const RecallPlace &place)
{
    if (place.before.isEmpty())
        return Words::tr("Comes back: “%1”").arg(shortened(place.after));
    if (place.after.isEmpty())
        return Words::tr("Goes: “%1”").arg(shortened(place.before));
    return Words::tr("“%1” → “%2”").arg(shortened(place.before), shortened(place.after));
}

QString nameOf(const RecalledArticle &article)
{
    return article.title.isEmpty() ? QFileInfo(article.path).fileName() : article.title;
}

} // namespace bluepencil
