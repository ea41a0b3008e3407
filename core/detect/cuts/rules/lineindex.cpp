// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/rules/lineindex.h"

#include "detect/words/folding.h"
#include "text/article.h"
#include "text/stablehash.h"

#include <QDataStream>
#include <QIODevice>
#include <QSet>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr quint32 signature = 0x424C4931; // "BLI1"
constexpr qsizetype longestLine = 2000;   ///< folded units; no furniture is longer

/// What is written to a cache has to mean the same in every version.
quint64 hashOf(QStringView folded)
{
    StableHash hash;
    hash.add(folded);
    return hash.value();
}

} // namespace

void LineIndex::add(const Article &article)
{
    QSet<quint64> seen;
    for (const Paragraph &paragraph : article.paragraphs()) {
        if (paragraph.isBlank() || paragraph.text.length() > longestLine)
            continue;
        const quint64 hash = hashOf(folded(article.textOf(paragraph.text)));
        if (!seen.contains(hash)) {
            seen.insert(hash);
            ++m_counts[hash];
        }
    }
    ++m_articles;
}

int LineIndex::articlesWith(QStringView folded) const
{
    return folded.size() > longestLine ? 0 : m_counts.value(hashOf(folded));
}

QByteArray LineIndex::toBytes() const
{
    QList<quint64> hashes = m_counts.keys();
    std::sort(hashes.begin(), hashes.end());
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << signature << static_cast<qint32>(m_articles) << static_cast<qint32>(hashes.size());
    for (const quint64 hash : std::as_const(hashes))
        stream << hash << m_counts.value(hash);
    return bytes;
}

std::optional<LineIndex> LineIndex::fromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 read = 0;
    qint32 articles = 0;
    qint32 lines = 0;
    stream >> read >> articles >> lines;
    if (read != signature || articles < 0 || lines < 0)
        return std::nullopt;
    LineIndex index;
    index.m_articles = articles;
    for (qint32 i = 0; i < lines && !stream.atEnd(); ++i) {
        quint64 hash = 0;
        qint32 count = 0;
        stream >> hash >> count;
        index.m_counts.insert(hash, count);
    }
    if (stream.status() != QDataStream::Ok || index.m_counts.size() != lines)
        return std::nullopt;
    return index;
}

} // namespace bluepencil
