// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QStringView>

namespace bluepencil {

class Article;

/// The different lines of an article, as an index counts them: a hash of each folded line, no text, in order of value.
/// The same on every machine and in every version.
using LineHashes = QList<quint64>;
[[nodiscard]] LineHashes lineHashesOf(const Article &article);

/// In how many articles of one source each line stands: what recurs across files is furniture of the site.
///
/// Keeps hashes, no text. Bounded: past `mostLines` different lines the rarest are forgotten, as in lossy counting
/// (Manku and Motwani, 2002), so that a count may be too low after that and is never too high.
class LineIndex {
public:
    static constexpr qsizetype mostLines = 32'768; ///< about a megabyte

    /// Counts every different line of the article once.
    void add(const Article &article) { add(lineHashesOf(article)); }
    void add(const LineHashes &lines);
    /// Takes back what add() counted.
    void remove(const LineHashes &lines);
    /// Counts what another index counted as well.
    void add(const LineIndex &other);

    /// How many of the articles have the line. `folded` is the line as appendFolded() writes it.
    [[nodiscard]] int articlesWith(QStringView folded) const;
    [[nodiscard]] int articlesWith(quint64 line) const { return m_counts.value(line); }
    [[nodiscard]] int articles() const { return m_articles; }
    /// False when a line of the article was never counted, so that the article itself was not. True may be wrong, where
    /// lines were forgotten or others have all of its lines.
    [[nodiscard]] bool mayHold(const LineHashes &article) const;

    /// How many articles have a line that recurs: three others besides the one at hand.
    static constexpr int fewestOthers = 3;
    /// Names which lines recur here: the same for the same lines, however often they do.
    [[nodiscard]] quint64 recurrence() const;

    /// What was counted, in any order.
    [[nodiscard]] const QHash<quint64, qint32> &counts() const { return m_counts; }
    /// That rare lines were forgotten.
    [[nodiscard]] bool hasForgotten() const { return m_hasForgotten; }
    /// An index that counted this.
    [[nodiscard]] static LineIndex of(int articles, QHash<quint64, qint32> counts, bool hasForgotten);

private:
    void forgetTheRarest();

    QHash<quint64, qint32> m_counts;
    int m_articles = 0;
    bool m_hasForgotten = false;
};

} // namespace bluepencil
