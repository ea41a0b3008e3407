// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/markdown.h"
#include "formats/reader/wire/newsxml.h"
#include "fuzz/check.h"

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

void checkRecord(const RecordResult &result)
{
    if (const auto *failure = std::get_if<RecordFailure>(&result))
        return check(!failure->sentence.isEmpty() && !failure->name.isEmpty(), "a refusal says why, and of what");
    const Article &article = std::get<Record>(result).article;
    check(!article.text().isEmpty() && article.text().isValidUtf16() && !article.text().contains(QChar()),
          "text that goes further");
}

void checkRead(const Result<QList<RecordResult>> &read)
{
    if (!read)
        return check(!read.sentence().isEmpty(), "articles, or a sentence");
    check(!read->isEmpty(), "an article at least");
    for (const RecordResult &record : *read)
        checkRecord(record);
}

void checkNews(const QByteArray &bytes)
{
    const auto read = readNewsXml(bytes, u"fuzz"_s, {});
    const auto pieces = piecesOfNewsXml(bytes);
    checkRead(read);
    check(read.ok() == pieces.ok(), "a document is one, or is none");
    check(!read || read->size() == pieces->size(), "as many pieces as records");
    (void)looksLikeNewsXml(bytes);
}

} // namespace

/// Any bytes are read as news in XML, alone and inside of each kind of document, and as Markdown.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    checkNews(bytes);
    checkNews("<rss><channel><title>a</title><item>" + bytes + "</item></channel></rss>");
    checkNews("<feed><entry><content type='xhtml'>" + bytes + "</content></entry></feed>");
    checkNews("<nitf><body><body.content>" + bytes + "</body.content></body></nitf>");
    checkNews("<newsItem guid='a'><contentSet><inlineXML>" + bytes + "</inlineXML></contentSet></newsItem>");
    checkRead(readMarkdown(bytes, u"fuzz"_s, {}));
    return 0;
}
