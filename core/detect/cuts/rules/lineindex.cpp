// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/rules/lineindex.h"

#include "detect/words/folding.h"
#include "text/article.h"
#include "text/stablehash.h"

#include <algorithm>
#include <map>
#include <utility>

namespace bluepencil {

namespace {

constexpr qsizetype longestLine = 2000; ///< folded units; no furniture is longer

quint64 hashOf(QStringView folded)
{
    StableHash hash;
    hash.add(folded);
    return hash.value();
}

} // namespace

LineHashes lineHashesOf(const Article &article)
{
    LineHashes lines;
    for (const Paragraph &paragraph : article.paragraphs()) {
        if (!paragraph.isBlank() && paragraph.text.length() <= longestLine)
            lines.append(hashOf(folded(article.textOf(paragraph.text))));
    }
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    return lines;
}

void LineIndex::add(const LineHashes &lines)
{
    for (const quint64 line : lines)
        ++m_counts[line];
    ++m_articles;
    forgetTheRarest();
}

void LineIndex::remove(const LineHashes &lines)
{
    for (const quint64 line : lines) {
        const auto found = m_counts.find(line);
        if (found != m_counts.end() && --*found <= 0)
            m_counts.erase(found);
    }
    m_articles = std::max(0, m_articles - 1);
}

void LineIndex::add(const LineIndex &other)
{
    for (auto line = other.m_counts.begin(); line != other.m_counts.end(); ++line)
        m_counts[line.key()] += line.value();
    m_articles += other.m_articles;
    m_hasForgotten = m_hasForgotten || other.m_hasForgotten;
    forgetTheRarest();
}

int LineIndex::articlesWith(QStringView folded) const
{
    return folded.size() > longestLine ? 0 : articlesWith(hashOf(folded));
}

bool LineIndex::mayHold(const LineHashes &article) const
{
    return m_articles > 0 && (m_hasForgotten || std::all_of(article.begin(), article.end(),
                                                            [this](quint64 line) { return m_counts.contains(line); }));
}

quint64 LineIndex::recurrence() const
{
    quint64 sum = 0; // of hashes, in no order
    for (auto line = m_counts.begin(); line != m_counts.end(); ++line)
        sum += line.value() > fewestOthers ? line.key() : 0;
    return sum;
}

LineIndex LineIndex::of(int articles, QHash<quint64, qint32> counts, bool hasForgotten)
{
    LineIndex index;
    index.m_articles = articles;
    index.m_counts = std::move(counts);
    index.m_hasForgotten = hasForgotten;
    index.forgetTheRarest();
    return index;
}

/// Makes room for half as much again, so that this is rare. Lines of one count go together: which of them came first
/// must not matter.
void LineIndex::forgetTheRarest()
{
    if (m_counts.size() <= mostLines)
        return;
    std::map<qint32, qsizetype> lines; // by their count
    for (const qint32 count : std::as_const(m_counts))
        ++lines[count];
    qsizetype left = m_counts.size();
    qint32 rarest = 0;
    for (const auto &[count, size] : lines) {
        if (left <= mostLines / 2)
            break;
        left -= size;
        rarest = count;
    }
    m_counts.removeIf([rarest](const std::pair<const quint64 &, qint32 &> &line) { return line.second <= rarest; });
    m_hasForgotten = true;
}

} // namespace bluepencil
