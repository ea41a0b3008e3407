// SPDX-License-Identifier: Apache-2.0
#include "store/custody.h"

#include "review/cleantext.h"
#include "store/database.h"
#include "store/datafolder.h"
#include "store/edition.h"
#include "store/reading.h"
#include "store/records.h"

#include <QByteArrayMatcher>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// More places than these in one article are no sentence.
constexpr qsizetype mostPlaces = 20;

/// Words as they are looked for in a text, and a quick look at bytes that may hold them.
class Wanted {
public:
    explicit Wanted(QStringView words)
        : m_pattern(patternOf(words),
                    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption)
        , m_quick(longestPlainWord(words).toLatin1())
    {
    }

    [[nodiscard]] QList<Span> in(const QString &text) const
    {
        QList<Span> places;
        for (auto matches = m_pattern.globalMatch(text); matches.hasNext() && places.size() < mostPlaces;) {
            const QRegularExpressionMatch match = matches.next();
            places.append(Span(match.capturedStart(), match.capturedEnd()));
        }
        return places;
    }

    /// False where the words cannot be: no byte of theirs is there.
    [[nodiscard]] bool mayBeIn(const QByteArray &bytes) const
    {
        return m_quick.isEmpty() || bytes.contains('\0') || QByteArrayMatcher(m_quick).indexIn(bytes) >= 0;
    }

private:
    static QString patternOf(QStringView words)
    {
        QString pattern;
        const QString simple = words.toString().simplified();
        for (const QChar unit : simple) {
            if (unit == u' ')
                pattern += u"\\s+"_s;
            else if (u"\"“”„«»"_s.contains(unit))
                pattern += u"[\"“”„«»]"_s;
            else if (u"'‘’‚"_s.contains(unit))
                pattern += u"['‘’‚]"_s;
            else
                pattern += QRegularExpression::escape(QString(unit));
        }
        return pattern;
    }

    /// Without its first letter, whose case may be another.
    static QString longestPlainWord(QStringView words)
    {
        static const QRegularExpression plain(u"(?<![A-Za-z])[A-Za-z]([a-z]{3,})(?![^\\x00-\\x7F]|[A-Za-z])"_s);
        QString longest;
        for (auto matches = plain.globalMatch(words.toString()); matches.hasNext();) {
            const QString word = matches.next().captured(1);
            if (word.size() > longest.size())
                longest = word;
        }
        return longest;
    }

    QRegularExpression m_pattern;
    QByteArray m_quick;
};

/// A text that was opened once, as the database knows it.
struct SeenText {
    qint64 source = 0;
    qint64 reading = 0;
    Custody head; ///< what all its places have in common
};

Result<QList<SeenText>> seenTexts(const Database &database)
{
    auto rows =
        database.run(u"SELECT source.id, reading.id, source.path, source.record, source.title, reading.encoding,"
                     " document.byte_hash, reading.text_hash, reading.opened_at"
                     " FROM reading JOIN document ON document.id = reading.document"
                     " JOIN source ON source.id = document.source ORDER BY source.id, reading.id"_s);
    if (!rows)
        return rows.failure();
    QList<SeenText> texts;
    while (rows->next()) {
        SeenText text{rows->value(0).toLongLong(), rows->value(1).toLongLong(), {}};
        text.head.path = rows->value(2).toString();
        text.head.record = rows->value(3).toString();
        text.head.title = rows->value(4).toString();
        text.head.encoding = rows->value(5).toString();
        text.head.bytesHash = rows->value(6).toString();
        text.head.textHash = rows->value(7).toString();
        text.head.openedAt = rows->value(8).toLongLong();
        texts.append(text);
    }
    return texts;
}

/// An article with what was decided on it, in which the words are looked for.
class TextCustody {
public:
    TextCustody(const Database &database, const Wanted &wanted, const SeenText &text, const QList<Edition> &editions)
        : m_database(database)
        , m_wanted(wanted)
        , m_text(text)
    {
        std::copy_if(editions.begin(), editions.end(), std::back_inserter(m_editions),
                     [&text](const Edition &edition) { return edition.reading == text.reading; });
    }

    Outcome addTo(QList<Custody> &all)
    {
        const auto kept = keptReading(m_database, m_text.reading);
        if (!kept)
            return kept.failure();
        const QByteArray bytes = *kept ? (*kept)->bytes : QByteArray();
        if (!mayHold(bytes))
            return Done{};
        if (!bytes.isEmpty()) {
            const Result<Reading> reading = readingOf(bytes, m_text.head.path, (*kept)->options);
            if (!reading)
                return Done{}; // an older version read what this one does not; its editions are still told
            m_article = reading->article;
        }
        const auto exports = exportsOf(m_database, m_text.source);
        if (!exports)
            return exports.failure();
        m_exports = *exports;
        const QList<Span> places = placesInAll();
        for (const Span place : places) {
            Result<Custody> custody = custodyAt(place);
            if (!custody)
                return custody.failure();
            all.append(*custody);
        }
        if (places.isEmpty())
            addOwnWords(all);
        return Done{};
    }

private:
    [[nodiscard]] bool mayHold(const QByteArray &bytes) const
    {
        return m_wanted.mayBeIn(bytes) || std::any_of(m_editions.begin(), m_editions.end(), [this](const Edition &e) {
                   return m_wanted.mayBeIn(e.exported);
               });
    }

    /// In what was scraped.
    [[nodiscard]] QList<Span> placesInAll() const { return m_wanted.in(m_article.text()); }

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

    [[nodiscard]] Result<Custody> custodyAt(Span place) const
    {
        Custody custody = m_text.head;
        custody.place = place;
        custody.scraped = m_article.textOf(place).toString();
        const Result<QList<LogEntry>> log = DecisionLog(m_database, m_text.reading).read(m_article);
        if (!log)
            return log.failure();
        std::copy_if(log->begin(), log->end(), std::back_inserter(custody.steps), [place](const LogEntry &entry) {
            const auto isThere = [place](const std::optional<Decision> &decision) {
                return decision && decision->span.overlaps(place);
            };
            return isThere(entry.change.before) || isThere(entry.change.after);
        });
        for (const Edition &edition : m_editions) {
            const Review review = reviewOf(edition);
            const CleanText clean(m_article, review.cuts(), review.replacements());
            CustodyEdition said = told(edition);
            said.text = clean.textOf(clean.toClean(place));
            said.fate = said.text == custody.scraped    ? Fate::Published
                        : said.text.trimmed().isEmpty() ? Fate::Removed
                                                        : Fate::Changed;
            custody.editions.append(said);
        }
        return custody;
    }

    /// Words that went out and stand nowhere in what was scraped, or whose article was purged.
    void addOwnWords(QList<Custody> &all) const
    {
        Custody custody = m_text.head;
        for (const Edition &edition : m_editions) {
            const QString text = QString::fromUtf8(edition.exported);
            const QList<Span> places = m_wanted.in(text);
            if (places.isEmpty())
                continue;
            CustodyEdition said = told(edition);
            said.fate = m_article.length() > 0 ? Fate::Added : Fate::Published;
            said.text = text.sliced(places.first().start(), places.first().length());
            custody.editions.append(said);
        }
        if (!custody.editions.isEmpty())
            all.append(custody);
    }

    const Database &m_database;
    const Wanted &m_wanted;
    const SeenText &m_text;
    QList<Edition> m_editions; ///< of this text
    QList<ExportRecord> m_exports;
    Article m_article;
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
    if (words.trimmed().isEmpty())
        return all;
    const Wanted wanted(words);
    const auto texts = seenTexts(database);
    if (!texts)
        return texts.failure();
    for (const SeenText &text : *texts) {
        if (stop.stop_requested())
            break;
        const Result<QList<Edition>> editions = editionsOf(database, text.source);
        if (!editions)
            return editions.failure();
        if (const Outcome added = TextCustody(database, wanted, text, *editions).addTo(all); !added)
            return added.failure();
    }
    return all;
}

Result<QList<Custody>> custodyOf(const QString &dataFolder, QStringView words)
{
    const auto database = openReviewsToRead(dataFolder);
    return database ? custodyOf(**database, words) : database.failure();
}

} // namespace bluepencil
