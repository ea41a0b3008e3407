// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/record.h"
#include "text/decoder.h"
#include "text/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace bluepencil {

/// True when the bytes begin as a page of the web does.
[[nodiscard]] bool looksLikePage(const QByteArray &head);

/// The article of a page, see articleOfPage(). What holds no tag at all is no page, whatever its name says, and would
/// lose its lines: it is read as plain text.
[[nodiscard]] Result<QList<RecordResult>> readPage(const QByteArray &bytes, const QString &name,
                                                   const DecodeOptions &options);

} // namespace bluepencil
