// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/plaintext.h"

namespace bluepencil {

Result<QList<RecordResult>> readPlainText(const QByteArray &bytes, const QString &name, const DecodeOptions &options)
{
    auto decoded = decode(bytes, options);
    if (!decoded)
        return decoded.failure();
    Origin origin;
    origin.name = name;
    origin.encoding = decoded->encoding;
    Article article(std::move(decoded->text), std::move(origin), std::move(decoded->warnings));
    return QList<RecordResult>{Record{{}, std::move(article)}};
}

} // namespace bluepencil
