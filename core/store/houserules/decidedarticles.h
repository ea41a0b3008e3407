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
    /// Sources that somebody saw before, so that nobody looks for them.
    void know(const QList<Glance> &seen);
    /// Where it came from: see sourceNameOf(). Looks once into each that is more than plain text, which names no site.
    [[nodiscard]] Result<QString> sourceNameOf(qint64 reading);
    /// True where that is a folder, since the article names no site.
    [[nodiscard]] bool isOfFolder(qint64 reading) const;

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
    [[nodiscard]] Result<QString> siteOf(qint64 reading) const;

    QHash<qint64, QString> m_names; ///< of where it came from, by reading
};

} // namespace bluepencil
