// SPDX-License-Identifier: Apache-2.0
#include "review/cleantext.h"

#include "review/seams.h"
#include "text/spans.h"

#include <algorithm>

namespace bluepencil {

CleanText::CleanText(const Article &article, const QList<Span> &cuts, const QList<Replacement> &replacements)
    : m_raw(article.text())
    , m_replacements(replacements)
{
    qsizetype raw = 0;
    const auto keepUntil = [&](qsizetype end) {
        if (raw < end) {
            m_pieces.append({Span(raw, end), Span(m_length, m_length + end - raw), PieceKind::Kept});
            m_length += end - raw;
        }
        raw = end;
    };
    const QList<Piece> removed = removedPieces(article, cuts, replacements);
    for (const Piece &piece : removed) {
        keepUntil(piece.raw.start());
        m_pieces.append({piece.raw, Span(m_length, m_length + piece.clean.length()), piece.kind});
        m_length += piece.clean.length();
        raw = piece.raw.end();
    }
    keepUntil(m_raw.size());
}

QString CleanText::text() const
{
    return textOf(Span(0, m_length));
}

bool CleanText::isText(QStringView text) const
{
    return text.size() == m_length && std::all_of(m_pieces.begin(), m_pieces.end(), [&](const Piece &piece) {
               return text.sliced(piece.clean.start(), piece.clean.length()) == textOf(piece);
           });
}

QString CleanText::textOf(Span clean) const
{
    QString text;
    text.reserve(clean.length());
    for (const Piece &piece : overlapping(m_pieces, clean, &Piece::clean)) {
        const Span part = piece.clean.intersected(clean);
        text += textOf(piece).mid(part.start() - piece.clean.start(), part.length());
    }
    return text;
}

QStringView CleanText::textOf(const Piece &piece) const
{
    switch (piece.kind) {
    case PieceKind::Kept:
        return QStringView(m_raw).sliced(piece.raw.start(), piece.raw.length());
    case PieceKind::Replaced:
        return wordsOf(piece);
    case PieceKind::Seam:
        return QStringView(u" ").first(piece.clean.length());
    case PieceKind::Cut:
        return {};
    }
    Q_UNREACHABLE();
}

QStringView CleanText::wordsOf(const Piece &replaced) const
{
    const auto found = std::lower_bound(m_replacements.begin(), m_replacements.end(), replaced.raw.start(),
                                        [](const Replacement &r, qsizetype offset) { return r.span.start() < offset; });
    return found->words;
}

qsizetype CleanText::toClean(qsizetype raw, Lean lean) const
{
    const qsizetype index = pieceAt(raw);
    const bool spaceBefore =
        index > 0 && m_pieces.at(index - 1).raw.isEmpty() && m_pieces.at(index - 1).raw.end() == raw;
    if (spaceBefore && lean == Lean::Back)
        return m_pieces.at(index - 1).clean.start();
    if (index == m_pieces.size())
        return m_length;
    const Piece &piece = m_pieces.at(index);
    if (piece.kind == PieceKind::Kept)
        return piece.clean.start() + (raw - piece.raw.start());
    const bool atStart = raw == piece.raw.start();
    return lean == Lean::Back || atStart ? piece.clean.start() : piece.clean.end();
}

qsizetype CleanText::toRaw(qsizetype clean, Lean lean) const
{
    if (m_pieces.isEmpty())
        return 0;
    // Of the pieces that touch the offset, Back wants the first and Forward the last.
    if (lean == Lean::Back) {
        const auto piece = std::lower_bound(m_pieces.begin(), m_pieces.end(), clean,
                                            [](const Piece &p, qsizetype offset) { return p.clean.end() < offset; });
        if (piece == m_pieces.end())
            return m_raw.size();
        return piece->kind == PieceKind::Kept ? piece->raw.start() + (clean - piece->clean.start())
               : clean == piece->clean.end() && !piece->clean.isEmpty() ? piece->raw.end()
                                                                        : piece->raw.start();
    }
    const auto behind = std::upper_bound(m_pieces.begin(), m_pieces.end(), clean,
                                         [](qsizetype offset, const Piece &p) { return offset < p.clean.start(); });
    const Piece &piece = behind == m_pieces.begin() ? *behind : *std::prev(behind);
    if (piece.kind == PieceKind::Kept)
        return piece.raw.start() + std::min(clean - piece.clean.start(), piece.raw.length());
    return clean == piece.clean.start() && !piece.clean.isEmpty() ? piece.raw.start() : piece.raw.end();
}

Span CleanText::toClean(Span raw) const
{
    const qsizetype start = toClean(raw.start(), Lean::Forward);
    const qsizetype end = toClean(raw.end(), Lean::Back);
    return Span(start, std::max(start, end));
}

qsizetype CleanText::pieceAt(qsizetype raw) const
{
    return std::distance(m_pieces.begin(), firstEndingBehind(m_pieces, raw, &Piece::raw));
}

} // namespace bluepencil
