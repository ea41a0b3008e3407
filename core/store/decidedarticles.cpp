// SPDX-License-Identifier: Apache-2.0
#include "store/decidedarticles.h"

#include "store/database.h"
#include "store/glances.h"
#include "store/reading.h"
#include "store/records.h"

#include <utility>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// Longer articles are not looked into, since an editor waits.
constexpr int mostBytes = 2'000'000;

} // namespace

Result<DecidedArticles> DecidedArticles::of(const Database &database)
{
    auto rows =
        database.run(u"SELECT reading.id, source.id, source.path, source.record, document.byte_count FROM reading"
                     " JOIN document ON document.id = reading.document JOIN source ON source.id = document.source"_s);
    if (!rows)
        return rows.failure();
    DecidedArticles articles(database);
    while (rows->next())
        articles.m_sources.insert(rows->value(0).toLongLong(),
                                  {rows->value(1).toLongLong(), rows->value(2).toString(), rows->value(3).toString(),
                                   rows->value(4).toLongLong()});
    return articles;
}

Result<std::optional<Article>> DecidedArticles::article(qint64 reading) const
{
    const Source source = m_sources.value(reading);
    if (source.byteCount > mostBytes)
        return std::optional<Article>();
    const auto kept = keptReading(*m_database, reading);
    if (!kept)
        return kept.failure();
    if (!*kept || (*kept)->bytes.isEmpty())
        return std::optional<Article>();
    const Result<Reading> read = readingOf((*kept)->bytes, source.path, (*kept)->options);
    return read ? std::optional(read->article) : std::optional<Article>();
}

void DecidedArticles::know(const QList<Glance> &seen)
{
    QHash<std::pair<QString, QString>, QString> sites;
    for (const Glance &glance : seen) {
        const bool isFolder = glance.source == sourceNameOf({}, glance.path);
        sites.insert({glance.path, glance.record}, isFolder ? QString() : glance.source);
    }
    for (auto source = m_sources.cbegin(); source != m_sources.cend(); ++source) {
        if (const auto site = sites.constFind({source->path, source->record}); site != sites.constEnd())
            m_sites.insert(source.key(), *site);
    }
}

Result<QString> DecidedArticles::siteOf(qint64 reading)
{
    const auto known = m_sites.find(reading);
    if (known != m_sites.end())
        return *known;
    const Result<std::optional<Article>> found = article(reading);
    if (!found)
        return found.failure();
    return *m_sites.insert(reading, *found ? (*found)->origin().site : QString());
}

} // namespace bluepencil
