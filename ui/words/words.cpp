// SPDX-License-Identifier: Apache-2.0
#include "words/words.h"

#include "text/article.h"

#include <QCoreApplication>

#include <algorithm>

namespace bluepencil {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString wordsForQuote(Category category)
{
    switch (category) {
    case Category::Scare:
        return Words::tr("scare quotes");
    case Category::Title:
        return Words::tr("title");
    case Category::Fragment:
        return Words::tr("quoted words");
    default:
        return Words::tr("quote");
    }
}

QString wordsForCut(Category category)
{
    switch (category) {
    case Category::Shortcode:
    case Category::Label:
        return Words::tr("ad marker");
    case Category::Code:
        return Words::tr("leftover code");
    case Category::SourceLink:
        return Words::tr("source link");
    case Category::Copyright:
        return Words::tr("copyright");
    case Category::Credit:
        return Words::tr("credit");
    case Category::Caption:
        return Words::tr("caption");
    case Category::Related:
        return Words::tr("related links");
    case Category::Share:
        return Words::tr("share links");
    case Category::Navigation:
        return Words::tr("navigation");
    case Category::Comments:
        return Words::tr("comments");
    case Category::HouseRule:
        return Words::tr("house rule");
    case Category::RepeatedAcrossFiles:
        return Words::tr("stands in many files");
    case Category::Near:
        return Words::tr("near repeat");
    case Category::Fragment:
        return Words::tr("repeated fragment");
    case Category::Exact:
        return Words::tr("repeat");
    case Category::Headline:
        return Words::tr("repeated headline");
    default:
        return Words::tr("promotion");
    }
}

} // namespace

QString wordsFor(const Finding &finding)
{
    switch (finding.kind) {
    case Kind::Quote:
        return wordsForQuote(finding.category);
    case Kind::Attribution:
        return finding.category == Category::Indirect ? Words::tr("indirect speech") : Words::tr("speaker");
    default:
        return wordsForCut(finding.category);
    }
}

QString wordsFor(Family family)
{
    switch (family) {
    case Family::AdMarker:
        return Words::tr("Ad markers");
    case Family::Promotion:
        return Words::tr("Promotion and notices");
    case Family::Links:
        return Words::tr("Links");
    case Family::Credits:
        return Words::tr("Credits and captions");
    case Family::Repeat:
        return Words::tr("Repeats");
    case Family::OwnCut:
        return Words::tr("Your own cuts");
    case Family::Quote:
        return Words::tr("Quotes");
    }
    return {};
}

QString excerptOf(const Article &article, Span span, qsizetype longest)
{
    // White space folds, so a little more than what is shown has to be looked at.
    const Span looked(span.start(), std::min(span.end(), span.start() + 2 * longest));
    QString text = article.textOf(looked).toString().simplified();
    if (text.size() > longest)
        text = text.first(longest).trimmed() + u'…';
    return text;
}

QString paragraphWords(const Article &article, Span span)
{
    const QList<Paragraph> &paragraphs = article.paragraphs();
    const qsizetype first = article.paragraphAt(span.start());
    const qsizetype last = article.paragraphAt(std::max(span.start(), span.end() - 1));
    if (first == last)
        return Words::tr("paragraph %1").arg(paragraphs.at(first).number);
    return Words::tr("paragraphs %1–%2").arg(paragraphs.at(first).number).arg(paragraphs.at(last).number);
}

} // namespace bluepencil
