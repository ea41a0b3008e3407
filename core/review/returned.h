// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/edits.h"
#include "review/review.h"
#include "text/article.h"

#include <QList>
#include <QString>

namespace bluepencil {

/// What somebody outside did to an article that was sent to them with its changes tracked.
enum class ReturnKind : quint8 {
    Restored, ///< what was cut or replaced is there again: a change was rejected
    Cut,      ///< what was kept is gone
    Replaced, ///< other words stand for what was kept
    Added,    ///< words have come
};

/// One change that somebody made in a document that came back.
struct ReturnedChange {
    ReturnKind kind = ReturnKind::Restored;
    Span raw;      ///< what it is about, in UTF-16 offsets of the raw text; of Added the word that it stands beside
    QString words; ///< what stands there now; empty for Cut
    bool goesBefore = false; ///< of Added: before that word, not behind it

    friend bool operator==(const ReturnedChange &, const ReturnedChange &) = default;
};

/// How a text that came back differs from what goes out by this review, word by word, in order of place. Changes that
/// are still tracked in it count as accepted, which is how documents are read; where lines break makes no difference.
/// Linear, but for stretches that differ throughout.
[[nodiscard]] QList<ReturnedChange> returnedChanges(const Article &article, const Review &review,
                                                    const QString &returned);

/// The decisions that these changes come to, one step; nothing is decided that was not confirmed. None where nothing
/// would change.
[[nodiscard]] QList<Change> decisionsFor(const QList<ReturnedChange> &changes, const Review &review,
                                         const Article &article, const Signature &by);

} // namespace bluepencil
