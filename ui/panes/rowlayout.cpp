// SPDX-License-Identifier: Apache-2.0
#include "panes/rowlayout.h"

#include "text/article.h"
#include "text/segmenter.h"

#include <algorithm>
#include <cmath>

namespace bluepencil {

namespace {

void appendSlices(QList<Row> &rows, const Article &article, Span text, qint32 paragraph)
{
    qsizetype start = text.start();
    for (const qsizetype end : sliceEnds(article.text(), text, longestRow)) {
        rows.append({Span(start, end), paragraph, start == text.start(), end == text.end(), false});
        start = end;
    }
}

} // namespace

QList<Row> rowsOf(const Article &article)
{
    const QList<Paragraph> &paragraphs = article.paragraphs();
    QList<Row> rows;
    rows.reserve(paragraphs.size());
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const Paragraph &paragraph = paragraphs.at(i);
        if (paragraph.text.length() > longestRow)
            appendSlices(rows, article, paragraph.text, static_cast<qint32>(i));
        else
            rows.append({paragraph.text, static_cast<qint32>(i), true, true, paragraph.isBlank()});
    }
    return rows;
}

RowLayout::RowLayout(const Article &article, const RowMetrics &metrics)
    : m_rows(rowsOf(article))
{
    setMetrics(metrics);
}

qsizetype RowLayout::rowOf(qsizetype offset) const
{
    const auto behind = std::upper_bound(m_rows.begin(), m_rows.end(), offset,
                                         [](qsizetype at, const Row &row) { return at < row.text.start(); });
    return std::max<qsizetype>(behind - m_rows.begin() - 1, m_rows.isEmpty() ? -1 : 0);
}

void RowLayout::setMetrics(const RowMetrics &metrics)
{
    m_metrics = metrics;
    std::vector<qint32> heights(static_cast<std::size_t>(m_rows.size()));
    std::transform(m_rows.begin(), m_rows.end(), heights.begin(),
                   [this](const Row &row) { return guessedHeight(row); });
    m_heights = HeightTree(std::move(heights));
    m_measured.assign(static_cast<std::size_t>(m_rows.size()), false);
}

void RowLayout::forget(qsizetype first, qsizetype last)
{
    for (qsizetype row = std::max<qsizetype>(first, 0); row <= std::min(last, count() - 1); ++row) {
        m_heights.setHeight(row, guessedHeight(m_rows.at(row)));
        m_measured[static_cast<std::size_t>(row)] = false;
    }
}

void RowLayout::setMeasured(qsizetype row, int height)
{
    m_measured[static_cast<std::size_t>(row)] = true;
    if (m_heights.height(row) != height)
        m_heights.setHeight(row, height);
}

int RowLayout::guessedHeight(const Row &row) const
{
    if (row.blank)
        return m_metrics.blankHeight;
    const qreal width = static_cast<qreal>(row.text.length()) * m_metrics.unitWidth;
    const int lines = std::max(1, static_cast<int>(std::ceil(width / m_metrics.columnWidth)));
    return lines * m_metrics.lineHeight + m_metrics.padding;
}

} // namespace bluepencil
