// SPDX-License-Identifier: Apache-2.0
#include "formats/formats.h"
#include "formats/outside/protocol.h"
#include "fuzz/check.h"

using namespace bluepencil;

namespace {

bool isInside(const Article &article, Span span)
{
    return 0 <= span.start() && span.start() <= span.end() && span.end() <= article.length();
}

void checkArticle(const Article &article)
{
    check(article.text().isValidUtf16() && !article.text().contains(QChar()), "text that may go further");
    for (const Warning &warning : article.warnings())
        check(isInside(article, warning.span), "a warning lies in the text");
    for (const PageMark &mark : article.pageMarks())
        check(isInside(article, mark.span) && mark.outside >= 0 && mark.outside <= 1, "a mark lies in the text");
}

void checkContent(const Content &content)
{
    check(content.format && !content.records.isEmpty(), "a format, and an article");
    for (const RecordResult &record : content.records) {
        if (const auto *failure = std::get_if<RecordFailure>(&record))
            check(!failure->sentence.isEmpty(), "a refusal says why");
        else
            checkArticle(std::get<Record>(record).article);
    }
}

} // namespace

/// What a helper that was taken over may answer: nothing, or what holds all that the parsers promise.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using Call = ParseRequest::Call;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const Call call : {Call::ContentOf, Call::PieceWithKey, Call::PiecesOf}) {
        const auto answer = decodedAnswer(bytes, call, numberOf(bytes));
        if (!answer)
            continue;
        check(decodedAnswer(encoded(*answer), call).has_value(), "what is sound stays sound");
        if (const auto *content = std::get_if<Content>(&*answer))
            checkContent(*content);
    }
    if (const auto request = decodedRequest(bytes))
        check(decodedRequest(encoded(*request)).has_value(), "and so does a question");
    // Something to start from: an answer with an article in it.
    const Article article(QString::fromUtf8(bytes.first(std::min<qsizetype>(bytes.size(), 50))));
    const ParseAnswer honest = Content{readableFormat(u"text"), {Record{{}, article}}};
    check(decodedAnswer(encoded(honest), Call::ContentOf).has_value(), "an honest answer is taken");
    return 0;
}
