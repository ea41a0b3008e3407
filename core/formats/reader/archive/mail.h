// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/record.h"
#include "text/decoder.h"

namespace bluepencil {

/// A page saved as one file (MHTML, RFC 2557), and a letter (RFC 5322): the page is read as any page, of a letter the
/// plain text where there is one. Subject, sender and day are the title, byline and date where the page names none.
/// Pictures and attachments are passed over. Parts are looked for a few levels deep.
[[nodiscard]] bool looksLikeSavedPage(const QByteArray &head);
[[nodiscard]] bool looksLikeMail(const QByteArray &head);
[[nodiscard]] Result<QList<RecordResult>> readMail(const QByteArray &bytes, const QString &name,
                                                   const DecodeOptions &options);

} // namespace bluepencil
