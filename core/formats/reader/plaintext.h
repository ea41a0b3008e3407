// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/record.h"
#include "text/decoder.h"
#include "text/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace bluepencil {

/// A text that nothing is around, decoded. Fails as decode() does.
[[nodiscard]] Result<Article> articleOfPlainText(const QByteArray &bytes, const QString &name,
                                                 const DecodeOptions &options);

/// The one article of a plain text file. Fails as decode() does.
[[nodiscard]] Result<QList<RecordResult>> readPlainText(const QByteArray &bytes, const QString &name,
                                                        const DecodeOptions &options);

} // namespace bluepencil
