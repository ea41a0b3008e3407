// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/review.h"
#include "text/article.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace bluepencil {

/// What became of a stretch of raw text.
enum class PieceKind : quint8 {
    Kept,
    Cut,
    Replaced,
    Seam, ///< white space that a cut made superfluous, or the one space that it made necessary
};

/// A stretch of the raw text and what stands for it in the clean text; UTF-16 offsets in both.
/// Kept: equal lengths. Cut: `clean` is empty. Replaced: any. Seam: one of the two is empty.
struct Piece {
    Span raw;
    Span clean;
    PieceKind kind = PieceKind::Kept;

    friend bool operator==(const Piece &, const Piece &) = default;
};

/// Which neighbour a position inside something that has no counterpart falls to.
enum class Lean : quint8 { Back, Forward };

/// The text as it goes out: what is left of an article after cuts and replacements, its seams repaired.
///
/// A pure function of the raw text, the cuts and the replacements, and a map between the two texts. Seams may only
/// delete white space of the raw text or add one space: a whole paragraph goes with its line end (at the end of a text
/// without one, with the line end before it), blank lines that met are joined, a gap inside a line closes to one space.
class CleanText {
public:
    CleanText() = default;
    /// `cuts` and `replacements` as Review gives them: ordered and disjoint. Without any the text is the raw text.
    CleanText(const Article &article, const QList<Span> &cuts, const QList<Replacement> &replacements = {});

    [[nodiscard]] qsizetype length() const { return m_length; }
    /// The whole text. Builds it: ask once.
    [[nodiscard]] QString text() const;
    /// True when the text is this one. Builds nothing.
    [[nodiscard]] bool isText(QStringView text) const;
    /// A stretch of it, given in clean UTF-16 offsets.
    [[nodiscard]] QString textOf(Span clean) const;

    /// Raw spans tile the raw text, clean spans tile the clean text, both in order.
    [[nodiscard]] const QList<Piece> &pieces() const { return m_pieces; }

    /// The clean offset of a raw one. Inside a cut it falls to the end of what is before it (Back) or the start of what
    /// is behind it (Forward): the same number unless a space was added there.
    [[nodiscard]] qsizetype toClean(qsizetype raw, Lean lean = Lean::Back) const;
    /// The raw offset of a clean one. At a cut, Back gives its start and Forward its end.
    [[nodiscard]] qsizetype toRaw(qsizetype clean, Lean lean = Lean::Back) const;
    /// What a raw span becomes; empty when nothing of it is left.
    [[nodiscard]] Span toClean(Span raw) const;

    /// The index of the first piece whose raw span ends behind the offset.
    [[nodiscard]] qsizetype pieceAt(qsizetype raw) const;

private:
    [[nodiscard]] QStringView textOf(const Piece &piece) const;
    [[nodiscard]] QStringView wordsOf(const Piece &replaced) const;

    QString m_raw;
    QList<Replacement> m_replacements; ///< ordered
    QList<Piece> m_pieces;
    qsizetype m_length = 0;
};

} // namespace bluepencil
