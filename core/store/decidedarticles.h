// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/article.h"
#include "text/result.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace bluepencil {

class Database;
struct Glance;

/// The articles behind the decisions of a data folder, from the bytes that were kept, by the number of their reading.
class DecidedArticles {
public:
    /// Fails, with a whole sentence, where the database cannot be read. It has to live longer.
    [[nodiscard]] static Result<DecidedArticles> of(const Database &database);

    /// The file, or the article of a file, that it is a reading of: readings of one have one number.
    [[nodiscard]] qint64 sourceOf(qint64 reading) const { return m_sources.value(reading).id; }
    /// Nothing when its bytes were not kept, or are too many to look into.
    [[nodiscard]] Result<std::optional<Article>> article(qint64 reading) const;
    /// Sites that somebody saw before, so that nobody looks for them.
    void know(const QList<Glance> &seen);
    /// The site that published it; empty where nobody knows. Looks once into each.
    [[nodiscard]] Result<QString> siteOf(qint64 reading);

private:
    struct Source {
        qint64 id = 0;
        QString path;
        QString record;
        qint64 byteCount = 0;
    };
    explicit DecidedArticles(const Database &database)
        : m_database(&database)
    {
    }

    const Database *m_database;
    QHash<qint64, Source> m_sources; ///< by reading
    QHash<qint64, QString> m_sites;  ///< by reading
};

} // namespace bluepencil
