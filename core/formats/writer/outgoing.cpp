// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/outgoing.h"

#include "review/cleantext.h"
#include "text/charclass.h"

#include <QCoreApplication>

#include <algorithm>

namespace bluepencil {

namespace {

struct OutgoingArticle {
    Q_DECLARE_TR_FUNCTIONS(OutgoingArticle)
};

/// What was decided on another text may lie outside of this one.
bool fits(const Article &article, const Review &review)
{
    const Span whole(0, article.length());
    return std::all_of(review.decisions().begin(), review.decisions().end(),
                       [whole](const Decision &decision) { return whole.contains(decision.span); });
}

/// What goes out is what the review makes of the text.
bool isOf(const Outgoing &article)
{
    const Review &review = article.review;
    return fits(article.article, review) &&
           CleanText(article.article, review.cuts(), review.replacements()).isText(article.text);
}

} // namespace

QList<QStringView> paragraphsOf(const Outgoing &article)
{
    QList<QStringView> paragraphs;
    forEachParagraph(article, [&paragraphs](QStringView paragraph) { paragraphs.append(paragraph); });
    return paragraphs;
}

QStringView firstLineOf(const Outgoing &article)
{
    const QStringView text = QStringView(article.text).trimmed();
    const auto end = std::find_if(text.begin(), text.end(), [](QChar unit) { return isLineEnd(unit.unicode()); });
    return text.first(end - text.begin()).trimmed();
}

bool startsWithTitle(const Outgoing &article)
{
    const QString title = article.article.origin().title.simplified();
    return !title.isEmpty() && firstLineOf(article).toString().simplified() == title;
}

Outcome checkDecidedOn(const Outgoing &article)
{
    if (isOf(article))
        return Done{};
    return Failure{OutgoingArticle::tr("was approved when it held another text than it does now, so that there are no "
                                       "changes to show; choose a format without them.")};
}

} // namespace bluepencil
