// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/lineindex.h"
#include "text/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

namespace bluepencil {

struct CutOptions;

/// Which lines recur, a source at a time: a LineIndex for each site. Texts of no known site are one source. Cheap to
/// copy (implicitly shared), so that a worker gets what is known by now.
///
/// As a file (JSON Lines, so that a pipeline can look into it and add files up): a line that says what it is, then a
/// line a source with its site, its number of articles, and how many have each line, by its hash. No text of any
/// article.
class RecurringLines {
public:
    /// Counts the lines of an article at its site.
    void add(const Article &article);
    /// The same of an article that was read before, by whatever its source is called.
    void add(const QString &source, const LineHashes &article);
    /// Takes back what that counted.
    void remove(const QString &source, const LineHashes &article);
    /// Counts what another one counted.
    void add(const RecurringLines &other);

    /// Of each source what counted more of its articles, this or the other: never both, since the same articles may be
    /// in both.
    [[nodiscard]] RecurringLines orWhereMore(const RecurringLines &other) const;

    [[nodiscard]] bool isEmpty() const { return m_sources.isEmpty(); }
    [[nodiscard]] QStringList sites() const; ///< in order
    /// Null for a site of which nothing is known.
    [[nodiscard]] std::shared_ptr<const LineIndex> of(const QString &site) const;
    /// How many articles of a source were counted.
    [[nodiscard]] int articlesOf(const QString &source) const;
    /// What the cut rules should know for this article.
    void tell(CutOptions &options, const Article &article) const;
    void tell(CutOptions &options, const QString &source, const LineHashes &article) const;

    /// The file's bytes: the same for what counted the same.
    [[nodiscard]] QByteArray toBytes() const;
    /// Fails, with a sentence that lacks its subject, for bytes that are no such file, and for a later version's.
    [[nodiscard]] static Result<RecurringLines> fromBytes(const QByteArray &bytes);

private:
    [[nodiscard]] Outcome addSource(const QByteArray &line);

    QHash<QString, LineIndex> m_sources; ///< by site
};

/// What an archive taught, for the window: such a file in the data folder. Counted by `analyze --count-repeats`, or
/// over many machines.
[[nodiscard]] QString archiveIndexIn(const QString &folder);

/// Reads such a file. Fails with a whole sentence that names it.
[[nodiscard]] Result<RecurringLines> recurringLinesIn(const QString &file);

} // namespace bluepencil
