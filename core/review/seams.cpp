// SPDX-License-Identifier: Apache-2.0
#include "review/seams.h"

#include "text/charclass.h"

#include <algorithm>

namespace bluepencil {

namespace {

/// White space within a line.
bool isGap(QChar unit)
{
    return isBlank(unit) && !isLineEnd(unit.unicode());
}

/// Marks that never have a space before them.
bool closes(QChar unit)
{
    return QStringView(u".,;:!?)]}”’»…").contains(unit);
}

/// Marks that never have a space behind them.
bool opens(QChar unit)
{
    return QStringView(u"([{“‘«").contains(unit);
}

/// Scripts that are written without spaces between words.
bool needsNoSpaces(QChar unit)
{
    switch (unit.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Khmer:
    case QChar::Script_Lao:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

/// A range of paragraphs, both ends included; empty when last < first.
struct Lines {
    qsizetype first;
    qsizetype last;
};

class Seams {
public:
    Seams(const Article &article, const QList<Span> &cuts, const QList<Replacement> &replacements)
        : m_article(article)
        , m_text(article.text())
    {
        m_fixed.reserve(cuts.size() + replacements.size());
        for (const Span cut : cuts)
            m_fixed.append({cut, Span(), PieceKind::Cut});
        for (const Replacement &r : replacements)
            m_fixed.append({r.span, Span(0, r.words.size()), PieceKind::Replaced});
        mergeFrom(cuts.size(), m_fixed);
        joinOverGaps();
        for (const Span cut : std::as_const(m_joined))
            repairAround(cut);
        joinBlankLines();
    }

    [[nodiscard]] QList<Piece> pieces()
    {
        QList<Piece> pieces = m_fixed;
        pieces += m_spaces;
        mergeFrom(m_fixed.size(), pieces);
        const qsizetype before = pieces.size();
        appendDropped(pieces);
        mergeFrom(before, pieces);
        return pieces;
    }

private:
    static bool standsBefore(const Piece &a, const Piece &b) { return a.raw < b.raw; }

    /// Both what stands before the index and what stands from it on is in order.
    static void mergeFrom(qsizetype index, QList<Piece> &pieces)
    {
        std::inplace_merge(pieces.begin(), pieces.begin() + index, pieces.end(), standsBefore);
    }

    /// Cuts with nothing but a gap between them are repaired as one.
    void joinOverGaps()
    {
        bool afterCut = false;
        for (const Piece &piece : std::as_const(m_fixed)) {
            const bool isCut = piece.kind == PieceKind::Cut;
            if (isCut && afterCut && isAllGap(m_joined.last().end(), piece.raw.start())) {
                drop(Span(m_joined.last().end(), piece.raw.start()));
                m_joined.last() = m_joined.last().united(piece.raw);
            } else if (isCut) {
                m_joined.append(piece.raw);
            }
            afterCut = isCut;
        }
    }

    [[nodiscard]] bool isAllGap(qsizetype from, qsizetype to) const
    {
        return std::all_of(m_text.begin() + from, m_text.begin() + to, isGap);
    }

    [[nodiscard]] qsizetype gapStart(qsizetype end) const
    {
        while (end > 0 && isGap(m_text.at(end - 1)))
            --end;
        return end;
    }

    [[nodiscard]] qsizetype gapEnd(qsizetype start) const
    {
        while (start < m_text.size() && isGap(m_text.at(start)))
            ++start;
        return start;
    }

    void repairAround(Span cut)
    {
        const Span wide(gapStart(cut.start()), gapEnd(cut.end()));
        const bool opensLine = wide.start() == 0 || isLineEnd(m_text.at(wide.start() - 1).unicode());
        const bool closesLine = wide.end() == m_text.size() || isLineEnd(m_text.at(wide.end()).unicode());
        const bool tookLineEnd = isLineEnd(m_text.at(cut.end() - 1).unicode());
        if (opensLine && (closesLine || tookLineEnd)) {
            takeLines(cut, wide);
        } else if (opensLine || closesLine) {
            drop(Span(wide.start(), cut.start()));
            drop(Span(cut.end(), wide.end()));
        } else {
            closeGap(cut, wide);
        }
    }

    /// Nothing is left of these lines: what is blank on them goes too, and their last line end.
    void takeLines(Span cut, Span wide)
    {
        const qsizetype last = m_article.paragraphAt(cut.end() - 1);
        drop(Span(wide.start(), cut.start()));
        drop(Span(cut.end(), m_article.lineOf(last).end()));
        m_taken.append({m_article.paragraphAt(cut.start()), last});
    }

    void closeGap(Span cut, Span wide)
    {
        const QChar left = m_text.at(wide.start() - 1);
        const QChar right = m_text.at(wide.end());
        if (closes(right) || opens(left)) {
            drop(Span(wide.start(), cut.start()));
            drop(Span(cut.end(), wide.end()));
        } else if (wide.start() < cut.start()) {
            drop(Span(cut.end(), wide.end()));
        } else if (wide.end() == cut.end() && !liesInsideWord(cut) && !(needsNoSpaces(left) && needsNoSpaces(right))) {
            m_spaces.append({Span(cut.end(), cut.end()), Span(0, 1), PieceKind::Seam});
        }
    }

    [[nodiscard]] bool liesInsideWord(Span cut) const
    {
        const QStringView around = m_text.sliced(cut.start() - 1, cut.length() + 2);
        return std::all_of(around.begin(), around.end(), isWordUnit);
    }

    /// Where lines went, the blank lines on both sides meet: the longest run of them stays.
    void joinBlankLines()
    {
        for (qsizetype i = 0; i < m_taken.size();) {
            QList<Lines> blankRuns = {blankRunBefore(m_taken.at(i).first)};
            do {
                blankRuns.append(blankRunBehind(i));
                ++i;
            } while (i < m_taken.size() && m_taken.at(i).first == blankRuns.last().last + 1);
            joinBlankRuns(blankRuns);
        }
    }

    void joinBlankRuns(const QList<Lines> &runs)
    {
        const bool atStart = runs.first().first == 0;
        const bool atEnd = runs.last().last + 1 == m_article.paragraphs().size();
        const auto longest = std::max_element(runs.begin(), runs.end(), [](const Lines &a, const Lines &b) {
            return a.last - a.first < b.last - b.first;
        });
        for (auto run = runs.begin(); run != runs.end(); ++run) {
            for (qsizetype line = run->first; line <= run->last && (atStart || atEnd || run != longest); ++line)
                drop(m_article.lineOf(line));
        }
        if (atEnd && !atStart && !isLineEnd(m_text.back().unicode()))
            dropLineEndBefore(runs.first().first);
    }

    [[nodiscard]] Lines blankRunBefore(qsizetype line) const
    {
        qsizetype first = line;
        while (first > 0 && m_article.paragraphs().at(first - 1).isBlank())
            --first;
        return {first, line - 1};
    }

    /// The blank lines behind a range of taken lines, up to the next one.
    [[nodiscard]] Lines blankRunBehind(qsizetype taken) const
    {
        const qsizetype limit =
            taken + 1 < m_taken.size() ? m_taken.at(taken + 1).first : m_article.paragraphs().size();
        const qsizetype first = m_taken.at(taken).last + 1;
        qsizetype behind = first;
        while (behind < limit && m_article.paragraphs().at(behind).isBlank())
            ++behind;
        return {first, behind - 1};
    }

    void dropLineEndBefore(qsizetype line)
    {
        drop(Span(m_article.paragraphs().at(line - 1).text.end(), m_article.paragraphs().at(line).text.start()));
    }

    void drop(Span raw)
    {
        if (!raw.isEmpty())
            m_dropped.append(raw);
    }

    /// The dropped white space, less what cuts and replacements cover already, each unit once.
    void appendDropped(QList<Piece> &pieces)
    {
        std::sort(m_dropped.begin(), m_dropped.end());
        qsizetype at = 0;
        auto fixed = m_fixed.constBegin();
        for (const Span span : std::as_const(m_dropped)) {
            at = std::max(at, span.start());
            while (at < span.end()) {
                while (fixed != m_fixed.constEnd() && fixed->raw.end() <= at)
                    ++fixed;
                const bool covered = fixed != m_fixed.constEnd() && fixed->raw.contains(at);
                const qsizetype nextFixed = fixed == m_fixed.constEnd() ? span.end() : fixed->raw.start();
                const qsizetype end = covered ? fixed->raw.end() : std::min(span.end(), nextFixed);
                if (!covered)
                    pieces.append({Span(at, end), Span(), PieceKind::Seam});
                at = end;
            }
        }
    }

    const Article &m_article;
    QStringView m_text;
    QList<Piece> m_fixed;  ///< cuts and replacements, ordered, disjoint
    QList<Span> m_joined;  ///< cuts, joined over gaps
    QList<Lines> m_taken;  ///< lines that went whole, ordered
    QList<Span> m_dropped; ///< white space that goes, in any order, may overlap
    QList<Piece> m_spaces; ///< spaces that come in, ordered
};

} // namespace

QList<Piece> removedPieces(const Article &article, const QList<Span> &cuts, const QList<Replacement> &replacements)
{
    return Seams(article, cuts, replacements).pieces();
}

} // namespace bluepencil
