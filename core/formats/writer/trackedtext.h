// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/textchanges.h"
#include "text/article.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <functional>

namespace bluepencil {
class Review;
}

namespace bluepencil::office {

/// What becomes of a stretch of text, or of the end of a paragraph, when all changes are accepted.
enum class Fate : quint8 {
    Kept,
    Deleted,  ///< goes; stays when the change is rejected
    Inserted, ///< comes; never was when the change is rejected
};

/// A stretch of text within a paragraph.
struct TrackedPiece {
    QStringView text; ///< never empty, without line ends
    Fate fate = Fate::Kept;
    qsizetype change = -1; ///< index of the TextChange that did it; -1 where it is kept
};

/// A paragraph of the text with all changes in it, and what becomes of its end: of two paragraphs between which that
/// goes, or comes, one is made, or two.
struct TrackedParagraph {
    QList<TrackedPiece> pieces;
    Fate end = Fate::Kept;
    qsizetype endChange = -1; ///< as above
};

/// A text with its changes, as word processors track them. Without what is inserted it is the raw text, without what is
/// deleted the clean one, paragraph for paragraph; only where everything was cut, an empty paragraph is left, since a
/// document has one. The last paragraph's end is the document's, and kept: where the last paragraphs go, it is the end
/// before each of them that does.
struct TrackedText {
    QList<TrackedParagraph> paragraphs; ///< never empty
    QList<TextChange> changes;
    QString raw; ///< what the views are of, together with the words of the changes
};

/// The raw text of an article with all that a review did to it. Linear in both.
[[nodiscard]] TrackedText trackedText(const Article &article, const Review &review);

/// The same, for who needs the paragraphs one after the other and no change: take(paragraph) is called for each, and
/// none is kept. Its views are of the article's text and of the words of the review.
void forEachTrackedParagraph(const Article &article, const Review &review,
                             const std::function<void(const TrackedParagraph &)> &take);

/// True when the first letter of the paragraph belongs to a script that is written from right to left.
[[nodiscard]] bool runsRightToLeft(const TrackedParagraph &paragraph);

/// Why a change was made, as a sentence; empty where nobody said.
[[nodiscard]] QString whyOf(const Decision &decision);

} // namespace bluepencil::office
