// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/said.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <stop_token>
#include <utility>

namespace bluepencil {

class Database;

/// What is said in an article.
struct SaidArticle {
    QString path;
    QString record;
    QList<Said> said;

    friend bool operator==(const SaidArticle &, const SaidArticle &) = default;
};

/// A quotation that stands in another article with other words, or under another name.
struct SaidElsewhere {
    Said said; ///< here
    QString path;
    QString record;
    Said other; ///< there
    SaidDifference difference = SaidDifference::OtherWords;

    friend bool operator==(const SaidElsewhere &, const SaidElsewhere &) = default;
};

/// What is said in the articles of a data folder, in its `cache.sqlite`: disposable, and as forgiving as Cache. A row
/// an article, with the marks of its quotations (see marksOf()), so that ten thousand articles are gone through in a
/// twentieth of a second, and words are read only where marks agree. One object a thread.
class SaidIndex {
public:
    explicit SaidIndex(const QString &folder);
    SaidIndex(const SaidIndex &) = delete;
    SaidIndex &operator=(const SaidIndex &) = delete;
    ~SaidIndex();

    /// Keeps these in the place of what was known of the same articles, all in one transaction.
    void keep(const QList<SaidArticle> &articles);
    /// A file has another name.
    void move(const QString &from, const QString &to);
    /// Forgets those that were kept first, so that so many articles are left.
    void forgetAllBut(int most);
    /// Forgets the quotations that hold a person's name in one of these spellings, or are theirs.
    void forgetName(const QStringList &spellings);

    /// Where else what is said in this article stands with a difference, in the order of its quotations, then of the
    /// files; of one quotation at most five. `isThere` tells of a file and record whether it counts. Ends early, with
    /// what it has, when asked to.
    template <typename IsThere>
    [[nodiscard]] QList<SaidElsewhere> elsewhere(const SaidArticle &article, const IsThere &isThere,
                                                 const std::stop_token &stop = {}) const
    {
        QList<SaidArticle> others = similarTo(article, stop);
        others.removeIf([&isThere](const SaidArticle &other) { return !isThere(other.path, other.record); });
        return differences(article, others);
    }

private:
    [[nodiscard]] QList<SaidArticle> similarTo(const SaidArticle &article, const std::stop_token &stop) const;
    [[nodiscard]] static QList<SaidElsewhere> differences(const SaidArticle &article, const QList<SaidArticle> &others);

    std::unique_ptr<Database> m_database;
};

/// A difference between two of many articles, by their places in the list.
struct SaidTwice {
    qsizetype first = 0;
    qsizetype second = 0;
    SaidElsewhere difference; ///< `said` is in the first

    friend bool operator==(const SaidTwice &, const SaidTwice &) = default;
};

/// Every difference among these articles, in their order. A mark that more than a hundred quotations share leads to
/// none of them, so that a phrase that everybody says costs nothing.
[[nodiscard]] QList<SaidTwice> differencesAmong(const QList<SaidArticle> &articles);

} // namespace bluepencil
