// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/statements.h"

#include <QString>
#include <QStringList>

namespace bluepencil {

class ParagraphSet;
class ReviewSession;

/// What an editor should know before the text is frozen.
struct ApprovalNotes {
    bool nothingLeft = false; ///< the text that would go out has no word
    bool ownHalf = false;     ///< more than a half of the text went by the editor's own cuts
    qsizetype undecided = 0;  ///< stops
    qsizetype harms = 0;      ///< quotations that a cut or a replacement harms
    qsizetype unchecked = 0;  ///< quotes that nobody has looked at; counted only where every quote is to be
    qsizetype unread = 0;     ///< paragraphs that were never on the screen
    QStringList list;         ///< each of them, a line; the gravest first
    QList<Span> places;       ///< of each line; raw UTF-16 offsets

    [[nodiscard]] bool isEmpty() const { return list.isEmpty(); }
    /// How many of each, in one or two sentences.
    [[nodiscard]] QString summary() const;
};

/// `read` holds the indexes of the paragraphs that have been on the screen; what goes out no more need not be read.
[[nodiscard]] ApprovalNotes approvalNotes(const ReviewSession &session, const ParagraphSet &read,
                                          Diligence diligence = Diligence::DoubtfulQuotes);

} // namespace bluepencil
