// SPDX-License-Identifier: Apache-2.0
#include "store/custody/custody.h"

#include "review/cleantext.h"
#include "store/database/database.h"
#include "store/database/glance.h"
#include "store/editions/edition.h"
#include "store/folder/datafolder.h"
#include "store/queue/keptbytes.h"
#include "store/queue/reading.h"
#include "store/queue/soughtwords.h"
#include "store/schema/schema.h"
#include "text/readingstop.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// A text that was opened once, as the database knows it.
struct SeenText {
    qint64 source = 0;
    qint64 document = 0;
    qint64 reading = 0;
    Custody head; ///< what all its places have in common
};

Result<QList<SeenText>> seenTexts(const Database &database)
{
    auto rows = database.run(
        u"SELECT source.id, document.id, reading.id, source.path, source.record, source.title, reading.encoding,"
        " document.byte_hash, reading.text_hash, reading.opened_at, document.byte_count,"
        " CASE WHEN document.bytes IS NULL THEN 0 ELSE 1 END"
        " FROM reading JOIN document ON document.id = reading.document"
        " JOIN source ON source.id = document.source ORDER BY source.id, reading.id"_s);
    if (!rows)
        return rows.failure();
    QList<SeenText> texts;
    while (rows->next()) {
        SeenText text{rows->value(0).toLongLong(), rows->value(1).toLongLong(), rows->value(2).toLongLong(), {}};
        text.head.path = rows->value(3).toString();
        text.head.record = rows->value(4).toString();
        text.head.title = rows->value(5).toString();
        text.head.encoding = rows->value(6).toString();
        text.head.bytesHash = rows->value(7).toString();
        text.head.textHash = rows->value(8).toString();
        text.head.openedAt = rows->value(9).toLongLong();
        text.head.byteCount = rows->value(10).toLongLong();
        text.head.isKept = rows->value(11).toInt() == 1;
        texts.append(text);
    }
    return texts;
}

/// Where the words may be, after a look at all bytes. Reads nothing of it.
class Candidates {
public:
    [[nodiscard]] static Result<Candidates> in(const Database &database, const SoughtWords &words,
                                               const std::stop_token &stop)
    {
        Candidates found;
        const auto compressed = [&words](const QVariant &bytes) {
            return words.mayBeInCompressed(bytes.toByteArray());
        };
        const auto plain = [&words](const QVariant &text) { return words.mayBeIn(text.toString().toUtf8()); };
        if (Outcome looked = glance(database, u"SELECT id, bytes FROM document WHERE bytes IS NOT NULL"_s,
                                    found.m_documents, compressed, stop);
            !looked)
            return looked.failure();
        if (Outcome looked =
                glance(database, u"SELECT reading, exported FROM edition"_s, found.m_readings, compressed, stop);
            !looked)
            return looked.failure();
        // Where the bytes are gone, the words that decisions were about are all that is left of what was cut.
        if (Outcome looked = glance(database,
                                    u"SELECT step.reading, step.changes FROM step"
                                    " JOIN reading ON reading.id = step.reading"
                                    " JOIN document ON document.id = reading.document"
                                    " WHERE document.bytes IS NULL"_s,
                                    found.m_readings, plain, stop);
            !looked)
            return looked.failure();
        return found;
    }

    [[nodiscard]] bool mayHold(const SeenText &text) const
    {
        return m_documents.contains(text.document) || m_readings.contains(text.reading);
    }

private:
    QSet<qint64> m_documents;
    QSet<qint64> m_readings;
};

/// An edition of a text, and what its decisions make of it.
struct FrozenText {
    Edition edition;
    CleanText clean; ///< empty where the article cannot be read any more
};

/// An article with what was decided on it, in which the words are looked for.
class TextCustody {
public:
    TextCustody(const Database &database, const SoughtWords &words, const SeenText &text)
        : m_database(database)
        , m_words(words)
        , m_text(text)
        , m_head(text.head)
    {
    }

    Outcome addTo(QList<Custody> &all)
    {
        for (const auto step : {&TextCustody::readArticle, &TextCustody::readLog, &TextCustody::readEditions,
                                &TextCustody::readErasures}) {
            if (Outcome read = (this->*step)(); !read)
                return read;
        }
        const QList<Span> places = m_words.in(m_article.text());
        for (const Span place : places)
            all.append(custodyAt(place));
        if (places.isEmpty())
            addWithoutPlace(all);
        return Done{};
    }

private:
    /// Leaves the article empty where its bytes were purged, or an older version read what this one does not.
    Outcome readArticle()
    {
        const auto kept = keptReading(m_database, m_text.reading);
        if (!kept)
            return kept.failure();
        if (!*kept || (*kept)->bytes.isEmpty())
            return Done{};
        if (const Result<Reading> reading = readingOf((*kept)->bytes, m_text.head.path, (*kept)->options)) {
            m_article = reading->article;
            m_isRead = true;
        }
        return Done{};
    }

    Outcome readLog()
    {
        const DecisionLog log(m_database, m_text.reading);
        Result<QList<LogEntry>> entries = m_isRead ? log.read(m_article) : log.readUnseen();
        if (!entries)
            return entries.failure();
        m_log = std::move(*entries);
        if (m_isRead)
            return Done{};
        Result<QStringList> texts = log.texts();
        if (!texts)
            return texts.failure();
        m_texts = std::move(*texts);
        return Done{};
    }

    Outcome readEditions()
    {
        const Result<QList<Edition>> editions = editionsOf(m_database, m_text.source);
        if (!editions)
            return editions.failure();
        for (const Edition &edition : *editions) {
            if (edition.reading != m_text.reading)
                continue;
            const Review review = m_isRead ? reviewOf(edition) : Review();
            m_editions.append({edition, CleanText(m_article, review.cuts(), review.replacements())});
        }
        Result<QList<ExportRecord>> exports = exportsOf(m_database, m_text.source);
        if (!exports)
            return exports.failure();
        m_exports = std::move(*exports);
        return Done{};
    }

    Outcome readErasures()
    {
        Result<QList<Erasure>> erasures = erasuresOf(m_database, m_text.source);
        if (!erasures)
            return erasures.failure();
        m_head.erasures = std::move(*erasures);
        return Done{};
    }

    [[nodiscard]] CustodyEdition told(const Edition &edition) const
    {
        CustodyEdition said;
        said.number = edition.number;
        said.editor = edition.editor;
        said.when = edition.when;
        said.reason = edition.reason;
        said.hash = edition.exportedHash;
        std::copy_if(m_exports.begin(), m_exports.end(), std::back_inserter(said.files),
                     [&edition](const ExportRecord &record) { return record.edition == edition.id; });
        return said;
    }

    /// The steps that decided something of that place.
    [[nodiscard]] QList<LogEntry> stepsAt(Span place) const
    {
        QList<LogEntry> steps;
        std::copy_if(m_log.begin(), m_log.end(), std::back_inserter(steps), [place](const LogEntry &entry) {
            const auto isThere = [place](const std::optional<Decision> &decision) {
                return decision && decision->span.overlaps(place);
            };
            return isThere(entry.change.before) || isThere(entry.change.after);
        });
        return steps;
    }

    /// The steps that were about the words, or put them in, where no place can be asked.
    [[nodiscard]] QList<LogEntry> stepsAboutWords() const
    {
        QList<LogEntry> steps;
        for (qsizetype i = 0; i < m_log.size(); ++i) {
            const Change &change = m_log.at(i).change;
            const bool putsIn = change.after && m_words.isIn(change.after->words);
            if (putsIn || m_words.isIn(m_texts.value(i)))
                steps.append(m_log.at(i));
        }
        return steps;
    }

    [[nodiscard]] Custody custodyAt(Span place) const
    {
        Custody custody = m_head;
        custody.place = place;
        custody.scraped = m_article.textOf(place).toString();
        custody.steps = stepsAt(place);
        for (const FrozenText &frozen : m_editions) {
            CustodyEdition said = told(frozen.edition);
            said.text = frozen.clean.textOf(frozen.clean.toClean(place));
            said.fate = said.text == custody.scraped    ? Fate::Published
                        : said.text.trimmed().isEmpty() ? Fate::Removed
                                                        : Fate::Changed;
            custody.editions.append(said);
        }
        return custody;
    }

    /// Words that went out and stand nowhere in what was scraped, or whose article was purged.
    void addWithoutPlace(QList<Custody> &all) const
    {
        Custody custody = m_head;
        Span replaced;
        for (const FrozenText &frozen : m_editions) {
            const QString text = QString::fromUtf8(frozen.edition.exported);
            const QList<Span> places = m_words.in(text);
            if (places.isEmpty())
                continue;
            CustodyEdition said = told(frozen.edition);
            said.fate = m_isRead ? Fate::Added : Fate::Published;
            said.text = text.sliced(places.first().start(), places.first().length());
            custody.editions.append(said);
            if (m_isRead && replaced.isEmpty())
                replaced = Span(frozen.clean.toRaw(places.first().start(), Lean::Back),
                                frozen.clean.toRaw(places.first().end(), Lean::Forward));
        }
        custody.steps = m_isRead ? stepsAt(replaced) : stepsAboutWords();
        if (!m_isRead && custody.editions.isEmpty() && !custody.steps.isEmpty())
            addRemovals(custody);
        if (!custody.editions.isEmpty() || (!m_isRead && !custody.steps.isEmpty()))
            all.append(custody);
    }

    /// Of a purged article: what decisions were about and what no edition has was taken out.
    void addRemovals(Custody &custody) const
    {
        for (const FrozenText &frozen : m_editions) {
            CustodyEdition said = told(frozen.edition);
            said.fate = Fate::Removed;
            custody.editions.append(said);
        }
    }

    const Database &m_database;
    const SoughtWords &m_words;
    const SeenText &m_text;
    Custody m_head; ///< what all its places have in common
    bool m_isRead = false;
    Article m_article;
    QList<LogEntry> m_log;
    QStringList m_texts;          ///< beside each of them what it was about, where the article cannot be asked
    QList<FrozenText> m_editions; ///< of this text
    QList<ExportRecord> m_exports;
};

} // namespace

QLatin1StringView nameOf(Fate fate)
{
    constexpr std::array names = {"published"_L1, "changed"_L1, "removed"_L1, "added"_L1};
    return names[static_cast<size_t>(fate)];
}

Result<QList<Custody>> custodyOf(const Database &database, QStringView words, const std::stop_token &stop)
{
    QList<Custody> all;
    const SoughtWords sought(words);
    if (sought.isBlank())
        return all;
    const auto texts = seenTexts(database);
    if (!texts)
        return texts.failure();
    const ReadingStop reading(stop);
    const Result<Candidates> candidates = Candidates::in(database, sought, stop);
    if (!candidates)
        return candidates.failure();
    for (const SeenText &text : *texts) {
        if (stop.stop_requested())
            break;
        if (!candidates->mayHold(text))
            continue;
        if (const Outcome added = TextCustody(database, sought, text).addTo(all); !added)
            return added.failure();
    }
    return all;
}

Result<QList<Custody>> custodyOf(const QString &dataFolder, QStringView words)
{
    const auto database = openReviewsToRead(dataFolder);
    if (!database)
        return database.failure();
    const Outcome current = isBroughtUp(**database);
    return current ? custodyOf(**database, words) : current.failure();
}

Result<QList<Custody>> custodyIn(const QString &databaseFile, QStringView words, const std::stop_token &stop)
{
    const auto database = Database::open(databaseFile);
    return database ? custodyOf(**database, words, stop) : database.failure();
}

} // namespace bluepencil
