// SPDX-License-Identifier: Apache-2.0
#include "words/harmwords.h"

#include "store/session/reviewsession.h"
#include "words/words.h"

#include <QCoreApplication>

namespace bluepencil {

namespace {

struct HarmWords {
    Q_DECLARE_TR_FUNCTIONS(Harms)
};

/// Enough of the words to know them by, inside a sentence.
constexpr qsizetype longestExcerpt = 60;

} // namespace

QString sentenceFor(const Article &article, const Harm &harm)
{
    const QString victim = excerptOf(article, harm.victim, longestExcerpt);
    switch (harm.kind) {
    case HarmKind::LosesAttribution:
        return HarmWords::tr("This takes away the only words that tell who said %1").arg(victim);
    case HarmKind::LosesName:
        return HarmWords::tr("“%1” stays, but the full name goes.").arg(victim);
    case HarmKind::SplitsQuote:
        return HarmWords::tr("This cuts words out of the middle of %1").arg(victim);
    case HarmKind::OrphansMark:
        return HarmWords::tr("This leaves one quotation mark of %1 without its partner.").arg(victim);
    case HarmKind::ChangesWords:
        return HarmWords::tr("This changes the words of a quotation: %1").arg(victim);
    }
    return {};
}

QStringList harmWarnings(const ReviewSession &session, const QList<Finding> &suggestions)
{
    const QList<Harm> harms =
        harmsOfCutting(session.article(), session.analysis().findings, session.review(), suggestions);
    QStringList sentences;
    for (const Harm &harm : harms)
        sentences.append(sentenceFor(session.article(), harm));
    sentences.removeDuplicates();
    return sentences;
}

} // namespace bluepencil
