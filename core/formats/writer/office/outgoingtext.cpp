// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/office/outgoingtext.h"

#include "formats/writer/office/xmltext.h"
#include "formats/writer/outgoing.h"
#include "review/cleantext.h"

#include <QCoreApplication>

#include <algorithm>

namespace bluepencil {

namespace {

struct OutgoingText {
    Q_DECLARE_TR_FUNCTIONS(OutgoingText)
};

QString lossOf(qsizetype count)
{
    if (count == 0)
        return {};
    return OutgoingText::tr("%n characters, which this format cannot hold, were written as “\ufffd”.", nullptr,
                            static_cast<int>(count));
}

} // namespace

QString lossInXml(const Outgoing &article)
{
    return lossOf(office::countLostToXml(article.text));
}

QString lossOfChangesInXml(const Outgoing &article)
{
    qsizetype count = office::countLostToXml(article.article.text());
    for (const Replacement &replacement : article.review.replacements())
        count += office::countLostToXml(replacement.words);
    return lossOf(count);
}

} // namespace bluepencil

namespace bluepencil::office {

namespace {

/// What was decided on another text may lie outside of this one.
bool fits(const Article &article, const Review &review)
{
    const Span whole(0, article.length());
    return std::all_of(review.cuts().begin(), review.cuts().end(), [whole](Span cut) { return whole.contains(cut); }) &&
           std::all_of(review.replacements().begin(), review.replacements().end(),
                       [whole](const Replacement &replacement) { return whole.contains(replacement.span); });
}

/// What goes out is what the review makes of the text.
bool isOf(const Outgoing &article)
{
    const Review &review = article.review;
    return fits(article.article, review) &&
           CleanText(article.article, review.cuts(), review.replacements()).text() == article.text;
}

} // namespace

TrackedText plainParagraphs(const Outgoing &article)
{
    TrackedText text;
    text.raw = paragraphsOf(article).join(u'\n');
    for (const QStringView paragraph : QStringView(text.raw).split(u'\n'))
        text.paragraphs.append({paragraph.isEmpty() ? QList<TrackedPiece>() : QList<TrackedPiece>{{paragraph}}});
    return text;
}

Result<TrackedText> changesOf(const Outgoing &article)
{
    if (!isOf(article))
        return Failure{OutgoingText::tr("was approved when it held another text than it does now, so that there are no "
                                        "changes to show; choose a format without them.")};
    return trackedText(article.article, article.review);
}

} // namespace bluepencil::office
