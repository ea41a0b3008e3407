// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"
#include "text/span.h"

#include <QList>
#include <QString>

#include <optional>

namespace bluepencil {

class Database;
class Workspace;

/// What words were typed for.
enum class DraftKind : quint8 {
    Note,
    Query,
    Answer,
    OwnWords, ///< the editor's own words in place of a span
    Reason,   ///< why there is another edition; of no place
};

/// Words that somebody typed and has not sent: nothing that was decided, and nothing that may be lost.
struct Draft {
    DraftKind kind = DraftKind::Note;
    Span place; ///< UTF-16 offsets into the raw text of its reading
    QString words;

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// The drafts on a reading, in order of place.
[[nodiscard]] Result<QList<Draft>> draftsOf(const Database &database, qint64 reading);

/// Keeps the words in the place of those that were kept for the same purpose at the same place; without words there is
/// no draft any more. `editor` typed them. Fails, with a sentence, where somebody else of a shared workspace is
/// writing.
[[nodiscard]] Outcome keepDraft(Workspace &workspace, qint64 reading, const Draft &draft, const QString &editor);

} // namespace bluepencil
