// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/plaintext.h"

#include <QCoreApplication>

namespace bluepencil {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(PlainText)
};

} // namespace

Result<Article> articleOfPlainText(const QByteArray &bytes, const QString &name, const DecodeOptions &options)
{
    auto decoded = decode(bytes, options);
    if (!decoded)
        return decoded.failure();
    Origin origin;
    origin.name = name;
    origin.encoding = decoded->encoding;
    return Article(std::move(decoded->text), std::move(origin), std::move(decoded->warnings));
}

Result<QList<RecordResult>> readPlainText(const QByteArray &bytes, const QString &name, const DecodeOptions &options)
{
    // Nobody reviews its source, and Debian has no library that reads it.
    if (bytes.startsWith("{\\rtf"))
        return Failure{Sentences::tr("is a file of rich text (RTF), which is not read here; save it as Word or "
                                     "OpenDocument, and open that.")};
    auto article = articleOfPlainText(bytes, name, options);
    if (!article)
        return article.failure();
    return QList<RecordResult>{Record{{}, std::move(*article)}};
}

} // namespace bluepencil
