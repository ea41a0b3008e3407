// SPDX-License-Identifier: Apache-2.0
#include "store/houserules/decidedarticles.h"

#include "formats/articles.h"
#include "formats/formats.h"
#include "store/cache/glances.h"
#include "store/database/database.h"
#include "store/queue/keptbytes.h"
#include "store/queue/reading.h"

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
    QHash<std::pair<QString, QString>, QString> names;
    for (const Glance &glance : seen)
        names.insert({glance.path, glance.record}, glance.source);
    for (auto source = m_sources.cbegin(); source != m_sources.cend(); ++source) {
        if (const auto name = names.constFind({source->path, source->record}); name != names.constEnd())
            m_names.insert(source.key(), *name);
    }
}

/// Empty where it names none.
Result<QString> DecidedArticles::siteOf(qint64 reading) const
{
    const Source source = m_sources.value(reading);
    if (source.byteCount > mostBytes)
        return QString();
    const auto kept = keptReading(*m_database, reading);
    if (!kept)
        return kept.failure();
    if (!*kept || (*kept)->bytes.isEmpty())
        return QString();
    const QString &named = (*kept)->options.format;
    const Format *format = named.isEmpty() ? nullptr : readableFormat(named);
    if (isPlainText((*kept)->bytes, source.path, {format, (*kept)->options.decode}))
        return QString();
    const Result<Reading> read = readingOf((*kept)->bytes, source.path, (*kept)->options);
    return read ? read->article.origin().site : QString();
}

Result<QString> DecidedArticles::sourceNameOf(qint64 reading)
{
    const auto known = m_names.find(reading);
    if (known != m_names.end())
        return *known;
    const Result<QString> site = siteOf(reading);
    if (!site)
        return site.failure();
    const QString path = m_sources.value(reading).path; // empty of a reading that nobody knows
    return *m_names.insert(reading, path.isEmpty() ? *site : bluepencil::sourceNameOf(*site, path));
}

bool DecidedArticles::isOfFolder(qint64 reading) const
{
    return m_names.value(reading) == bluepencil::sourceNameOf({}, m_sources.value(reading).path);
}

} // namespace bluepencil
