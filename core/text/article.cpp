// SPDX-License-Identifier: Apache-2.0
#include "text/article.h"

#include "text/segmenter.h"

#include <algorithm>

namespace bluepencil {

Article::Article(QString text, Origin origin, QList<Warning> warnings, QList<PageMark> marks)
    : m_text(std::move(text))
    , m_paragraphs(paragraphsOf(m_text))
    , m_origin(std::move(origin))
    , m_warnings(std::move(warnings))
    , m_pageMarks(std::move(marks))
{
}

Span Article::lineOf(qsizetype paragraph) const
{
    const qsizetype next = paragraph + 1;
    const qsizetype end = next < m_paragraphs.size() ? m_paragraphs.at(next).text.start() : m_text.size();
    return Span(m_paragraphs.at(paragraph).text.start(), end);
}

qsizetype Article::paragraphAt(qsizetype offset) const
{
    const auto after = std::upper_bound(m_paragraphs.begin(), m_paragraphs.end(), offset,
                                        [](qsizetype o, const Paragraph &p) { return o < p.text.start(); });
    if (after == m_paragraphs.begin())
        return m_paragraphs.isEmpty() ? -1 : 0;
    return std::distance(m_paragraphs.begin(), after) - 1;
}

} // namespace bluepencil
