// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/edits.h"
#include "store/editions/edition.h"
#include "store/editions/exports.h"
#include "text/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace bluepencil {

class ReviewSession;

/// Freezes what goes out now as the article's next edition. From the second on it needs a reason, which a reader of the
/// record will want to know. What is decided later changes no edition.
///
/// Fails, with a sentence and without any change, when a query is open, when the reason is missing, when nothing was
/// decided since the last edition, when another program decided meanwhile, or when the edition cannot be stored.
[[nodiscard]] Result<Edition> approve(ReviewSession &session, const Signature &by, const QString &reason = {});

/// Takes the last approval back: the article is in review again. The edition stays in the record, since it may be out.
///
/// Fails, with a sentence, when the article is not approved, and when that cannot be stored.
[[nodiscard]] Outcome withdrawApproval(ReviewSession &session);

/// True when the last edition holds all that is decided now; false when it does not, or when there is none.
[[nodiscard]] Result<bool> isInLastEdition(const ReviewSession &session);

/// Takes the last edition up once more. Only where it holds all that is decided now.
[[nodiscard]] Outcome approveAgain(ReviewSession &session);

/// The files that editions of this article were written to.
[[nodiscard]] Result<QStringList> exportsOf(const ReviewSession &session);

/// What was approved of an article, in order.
[[nodiscard]] Result<QList<Edition>> editionsOf(const ReviewSession &session);

/// Records that an edition of the article was written to a file, and keeps what stands in it: see addExport().
[[nodiscard]] Outcome recordExport(ReviewSession &session, const Edition &edition, const WrittenFile &file,
                                   const Signature &by);

} // namespace bluepencil
