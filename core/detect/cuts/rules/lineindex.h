// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringView>

#include <optional>

namespace bluepencil {

class Article;

/// In how many articles of one source each line stands: what recurs across files is furniture of the site.
///
/// Keeps a hash of each folded line, no text: twelve bytes a line. The store keeps one a source; the command line
/// builds one over its inputs.
class LineIndex {
public:
    /// Counts every different line of the article once.
    void add(const Article &article);

    /// How many of the articles have the line. `folded` is the line as appendFolded() writes it.
    [[nodiscard]] int articlesWith(QStringView folded) const;
    [[nodiscard]] int articles() const { return m_articles; }

    /// For a cache; the bytes are the same on every machine.
    [[nodiscard]] QByteArray toBytes() const;
    /// Nothing for bytes that are no index, or of another version.
    [[nodiscard]] static std::optional<LineIndex> fromBytes(const QByteArray &bytes);

private:
    QHash<quint64, qint32> m_counts;
    int m_articles = 0;
};

} // namespace bluepencil
