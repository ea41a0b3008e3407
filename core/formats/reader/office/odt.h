// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/record.h"
#include "text/decoder.h"
#include "text/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace bluepencil {

/// True for the start of a zip archive that holds an OpenDocument text.
[[nodiscard]] bool looksLikeOdt(const QByteArray &head);

/// The text of an OpenDocument text: as readDocx() does it, and fails.
[[nodiscard]] Result<QList<RecordResult>> readOdt(const QByteArray &bytes, const QString &name,
                                                  const DecodeOptions &options);

} // namespace bluepencil
