// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/custody/custody.h"

#include <QByteArray>

namespace bluepencil {

/// What became of words, as JSON Lines: a line a place. `article`, `record`, `title`, `encoding`, `raw_sha256` (of the
/// bytes), `raw_bytes` (how many), `raw_kept` (false where they were purged), `text_sha256`, `opened`, `start` and
/// `end` (UTF-16 code units of the raw text, null where it never had the words), `scraped`; `steps`, each with
/// `sequence`, `editor`, `when`, `before` and `after` (decisions as the audit names them: `decision`, `kind`,
/// `category`, `rule`, `reason` (as it was shown), `cut_reason`, `words`; null where there was none); `editions`, each
/// with `edition`, `approved_by`, `approved`, `correction`, `sha256`, `fate`, `text` and `files` (`file`, `format`,
/// `editor`, `when`, `sha256`).
[[nodiscard]] QByteArray custodyJson(const QList<Custody> &places);

/// The same as a page for a lawyer: the words, and for each place a table of its steps, one of its editions and one of
/// all hashes. In the language of the interface. Nothing active, nothing that is loaded from anywhere.
[[nodiscard]] QByteArray custodyPage(const QString &words, const QList<Custody> &places);

/// That page as PDF. The same places give the same bytes. Fails, with a sentence that starts with a verb, where no
/// program can set pages: see PageMaker.
[[nodiscard]] Result<QByteArray> custodyPdf(const QString &words, const QList<Custody> &places);

} // namespace bluepencil
