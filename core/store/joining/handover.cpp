// SPDX-License-Identifier: Apache-2.0
#include "store/joining/handover.h"

#include "store/database/database.h"
#include "store/erasure/erasures.h"
#include "store/joining/handoverfile.h"
#include "store/queue/keptbytes.h"
#include "store/queue/optionstext.h"
#include "store/queue/queuerecords.h"
#include "store/queue/reading.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(HandOver)
};

/// Gathers what the database has of one article.
class Gathering {
public:
    Gathering(const Database &database, const QueueEntry &entry)
        : m_database(database)
        , m_entry(entry)
    {
    }

    Result<HandedArticle> article()
    {
        m_article.path = m_entry.path;
        m_article.record = m_entry.record;
        m_article.title = m_entry.title;
        m_article.state = m_entry.state;
        m_article.place = m_entry.place;
        for (const auto step :
             {&Gathering::checkNames, &Gathering::addReadings, &Gathering::addUnopened, &Gathering::addEditions}) {
            if (Outcome added = (this->*step)(); !added)
                return added.failure();
        }
        return m_article;
    }

    /// Texts whose bytes are not there any more.
    [[nodiscard]] qsizetype purged() const { return m_purged; }

private:
    /// The raw text, from which lines of the log are written anew, may still hold the name.
    Outcome checkNames()
    {
        const Result<std::optional<qint64>> source = sourceOf(m_database, m_entry);
        if (!source)
            return source.failure();
        const Result<QList<Erasure>> erasures =
            *source ? erasuresOf(m_database, **source) : Result<QList<Erasure>>(QList<Erasure>());
        if (!erasures)
            return erasures.failure();
        const bool hasLostAName = std::any_of(erasures->begin(), erasures->end(),
                                              [](const Erasure &each) { return each.kind == ErasureKind::Name; });
        if (!hasLostAName)
            return Done{};
        return Failure{Sentences::tr("“%1” stays here: a person’s name was removed from its record on request, and its "
                                     "raw text would carry it on.")
                           .arg(m_entry.path)};
    }

    Outcome addReadings()
    {
        const Result<QList<KeptBytes>> kept = keptReadings(m_database, m_entry);
        if (!kept)
            return kept.failure();
        for (const KeptBytes &reading : *kept) {
            if (reading.bytes.isEmpty()) {
                ++m_purged;
                continue;
            }
            const DecisionLog log(m_database, reading.reading);
            if (const auto whole = log.readUnseen(); !whole)
                return whole.failure();
            const Result<QList<CarriedStep>> steps = log.carried();
            if (!steps)
                return steps.failure();
            m_rows.append(reading.reading);
            m_article.readings.append({reading.bytes, textOf(reading.options), reading.textHash, reading.read, *steps});
        }
        return Done{};
    }

    /// What waits in the queue and nobody has looked at.
    Outcome addUnopened()
    {
        if (!m_article.readings.isEmpty() || m_purged > 0)
            return Done{};
        ReadingOptions options;
        options.record = m_entry.record;
        const Result<Reading> reading = readingOf(m_entry.path, options);
        if (!reading)
            return reading.failure();
        m_rows.append(0);
        m_article.readings.append({reading->bytes, textOf(reading->options), reading->textHash, {}, {}});
        return Done{};
    }

    Outcome addEditions()
    {
        const Result<std::optional<qint64>> source = sourceOf(m_database, m_entry);
        if (!source)
            return source.failure();
        if (!*source)
            return Done{};
        const Result<QList<Edition>> editions = editionsOf(m_database, **source);
        if (!editions)
            return editions.failure();
        const Result<QList<ExportRecord>> exports = exportsOf(m_database, **source);
        if (!exports)
            return exports.failure();
        for (const Edition &edition : *editions) {
            const qsizetype reading = m_rows.indexOf(edition.reading);
            if (reading >= 0)
                m_article.editions.append({edition, reading, exportsOfEdition(edition, *exports)});
        }
        return Done{};
    }

    /// What was written and cannot be shown any more is handed over by its hash alone.
    [[nodiscard]] QList<HandedExport> exportsOfEdition(const Edition &edition, const QList<ExportRecord> &all) const
    {
        QList<HandedExport> exports;
        for (const ExportRecord &record : all) {
            if (record.edition != edition.id)
                continue;
            const bool isTheText = record.hash == edition.exportedHash || record.hash.isEmpty();
            const Result<QByteArray> bytes = isTheText ? Result<QByteArray>(QByteArray()) : bytesOf(m_database, record);
            if (bytes)
                exports.append({record, *bytes});
        }
        return exports;
    }

    const Database &m_database;
    const QueueEntry &m_entry;
    HandedArticle m_article;
    QList<qint64> m_rows; ///< of the readings
    qsizetype m_purged = 0;
};

Failure unwritable(const QSaveFile &out)
{
    return Failure{Sentences::tr("“%1” cannot be written (%2); choose a place that you may write to.")
                       .arg(out.fileName(), out.errorString())};
}

/// An article in its line, or why it is not handed over.
Result<QByteArray> lineFor(const Database &database, const QueueEntry &entry, HandedOver &result)
{
    Gathering gathering(database, entry);
    const Result<HandedArticle> article = gathering.article();
    if (!article)
        return article.failure();
    if (gathering.purged() > 0)
        result.notices.append(
            Sentences::tr("Raw bytes of “%1” were purged; what was decided on them stays here.").arg(entry.path));
    if (article->readings.isEmpty())
        return QByteArray();
    const QByteArray line = lineOf(*article);
    if (line.size() > longestHandOverLine)
        return Failure{
            Sentences::tr("“%1” is too long to be handed over; hand its file over by itself.").arg(entry.path)};
    return line;
}

} // namespace

Result<HandedOver> handOver(const Database &database, const QList<QueueEntry> &entries, const QString &file,
                            const Signature &by)
{
    HandedOver result;
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(headLine({by.editor, by.when})) < 0)
        return unwritable(out);
    // What was decided is for whoever gets the file, not for whoever shares the machine.
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const qsizetype count = std::min(entries.size(), mostHandedArticles);
    for (const QueueEntry &entry : entries.first(count)) {
        const Result<QByteArray> line = lineFor(database, entry, result);
        if (!line) {
            result.notices.append(line.sentence());
            continue;
        }
        if (line->isEmpty())
            continue;
        if (out.write(*line) != line->size())
            return unwritable(out);
        ++result.articles;
    }
    if (count < entries.size())
        result.notices.append(Sentences::tr("A file holds %L1 articles; the others were left out.").arg(count));
    if (result.articles == 0)
        return Failure{result.notices.isEmpty() ? Sentences::tr("There is no article to hand over; open one first.")
                                                : result.notices.join(u' ')};
    if (out.write(endLine(result.articles)) < 0 || !out.commit())
        return unwritable(out);
    return result;
}

Result<HandedOver> handOverIn(const QString &databaseFile, const QList<QueueEntry> &entries, const QString &file,
                              const Signature &by)
{
    const auto database = Database::open(databaseFile);
    return database ? handOver(**database, entries, file, by) : database.failure();
}

} // namespace bluepencil
