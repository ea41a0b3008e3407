// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/office/outgoingtext.h"

#include "detect/lexicon/language.h"
#include "formats/writer/outgoing.h"
#include "formats/writer/xmltext.h"

#include <QCoreApplication>

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

QString dictionaryOf(const Outgoing &article)
{
    if (const QString stated = languageTag(article.article.origin().language); !stated.isEmpty())
        return stated;
    const LanguageGuess told = guessLanguage(article.article.text());
    return told.isKnown ? QString(codeOf(told.language)) : QString();
}

TrackedText plainParagraphs(const Outgoing &article)
{
    TrackedText text;
    text.raw = article.text; // the views are of these very units
    const QList<QStringView> paragraphs = paragraphsOf(article);
    for (const QStringView paragraph : paragraphs)
        text.paragraphs.append({{{paragraph}}});
    if (text.paragraphs.isEmpty())
        text.paragraphs.append(TrackedParagraph());
    return text;
}

QList<PlacedRemark> remarksOf(const Outgoing &article, const TrackedText &text)
{
    return article.withRemarks ? placedRemarks(text, article.review) : QList<PlacedRemark>();
}

Result<TrackedText> changesOf(const Outgoing &article)
{
    if (const Outcome decided = checkDecidedOn(article); !decided)
        return decided.failure();
    return trackedText(article.article, article.review);
}

} // namespace bluepencil::office
