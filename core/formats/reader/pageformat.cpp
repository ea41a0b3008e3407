// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/pageformat.h"

#include "formats/reader/html/pagereader.h"
#include "formats/reader/plaintext.h"

namespace bluepencil {

bool looksLikePage(const QByteArray &head)
{
    return html::isPage(head);
}

Result<QList<RecordResult>> readPage(const QByteArray &bytes, const QString &name, const DecodeOptions &options)
{
    if (!html::holdsTags(bytes))
        return readPlainText(bytes, name, options);
    auto article = articleOfPage(bytes, name, options, options.wholePage ? PagePart::Whole : PagePart::Article);
    if (!article)
        return article.failure();
    return QList<RecordResult>{Record{{}, *std::move(article)}};
}

} // namespace bluepencil
