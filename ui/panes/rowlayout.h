// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panes/heighttree.h"
#include "text/span.h"

#include <QList>

#include <vector>

namespace bluepencil {

class Article;

/// One row of the review view: a raw paragraph, or a slice of a very long one, and beside it what is left of it.
struct Row {
    Span text;            ///< without the line end; UTF-16 offsets into the raw text
    qint32 paragraph = 0; ///< index into Article::paragraphs()
    bool startsParagraph = true;
    bool endsParagraph = true;
    bool blank = false;
};

/// Paragraphs above this many UTF-16 units are sliced into several rows, since a text layout costs its length squared
/// in places. For layout only: nothing but the row layout ever knows.
inline constexpr qsizetype longestRow = 8'000;

/// The rows of an article, in order; they tile its paragraphs.
[[nodiscard]] QList<Row> rowsOf(const Article &article);

/// What a row's height is guessed from before it has been seen. All in pixels.
struct RowMetrics {
    qreal columnWidth = 400;
    qreal unitWidth = 8; ///< mean advance of one UTF-16 unit of running text
    int lineHeight = 22;
    int padding = 10;     ///< above and below the lines of a row together
    int blankHeight = 10; ///< of a blank line

    friend bool operator==(const RowMetrics &, const RowMetrics &) = default;
};

/// The heights of all rows: guessed at first, measured when seen. Knows where each row is and which one is at a place.
/// No fonts, no painting.
class RowLayout {
public:
    RowLayout() = default;
    RowLayout(const Article &article, const RowMetrics &metrics);

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] qsizetype count() const { return m_rows.size(); }
    /// The row that shows the raw offset; the last one for offsets behind the text; -1 when there is none.
    [[nodiscard]] qsizetype rowOf(qsizetype offset) const;

    /// Guesses all heights anew; what was measured is forgotten.
    void setMetrics(const RowMetrics &metrics);
    /// Guesses the heights of the rows in [first, last] anew.
    void forget(qsizetype first, qsizetype last);
    void setMeasured(qsizetype row, int height);
    [[nodiscard]] bool isMeasured(qsizetype row) const { return m_measured[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int height(qsizetype row) const { return m_heights.height(row); }
    [[nodiscard]] qint64 top(qsizetype row) const { return m_heights.top(row); }
    [[nodiscard]] qint64 totalHeight() const { return m_heights.total(); }
    [[nodiscard]] qsizetype rowAt(qint64 y) const { return m_heights.indexAt(y); }

private:
    [[nodiscard]] int guessedHeight(const Row &row) const;

    QList<Row> m_rows;
    RowMetrics m_metrics;
    HeightTree m_heights;
    std::vector<bool> m_measured;
};

} // namespace bluepencil

Q_DECLARE_TYPEINFO(bluepencil::Row, Q_RELOCATABLE_TYPE);
