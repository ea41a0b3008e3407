// SPDX-License-Identifier: Apache-2.0
#include "store/recall/recallsweep.h"

#include "detect/analyzer.h"
#include "review/cleantext.h"
#include "store/database/database.h"
#include "store/database/glance.h"
#include "store/editions/edition.h"
#include "store/folder/datafolder.h"
#include "store/log/decisionlog.h"
#include "store/queue/keptbytes.h"
#include "store/queue/reading.h"
#include "store/recall/ruleeditions.h"
#include "store/schema/schema.h"
#include "text/readingstop.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <array>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// The sources with an edition that may be concerned.
Result<QSet<qint64>> candidates(const Database &database, const Recall &recall, const std::stop_token &stop)
{
    QSet<qint64> sources;
    const auto holds = [&recall](const QVariant &bytes) { return recall.mayBeInCompressed(bytes.toByteArray()); };
    const auto isAbout = [&recall](const QVariant &changes) { return recall.isIn(changes.toString()); };
    Outcome looked = Done{};
    if (recall.isAboutExports())
        looked = glance(database, u"SELECT source, exported FROM edition"_s, sources, holds, stop);
    else
        looked = glance(database,
                        u"SELECT document.source, document.bytes FROM document WHERE bytes IS NOT NULL"
                        " AND EXISTS (SELECT 1 FROM edition WHERE edition.source = document.source)"_s,
                        sources, holds, stop);
    // Where the bytes are gone, the words that decisions were about are all that is left of what was cut or said.
    if (looked && !recall.isAboutExports())
        looked = glance(database,
                        u"SELECT document.source, step.changes FROM step JOIN reading ON reading.id = step.reading"
                        " JOIN document ON document.id = reading.document WHERE document.bytes IS NULL"_s,
                        sources, isAbout, stop);
    return looked ? Result<QSet<qint64>>(sources) : looked.failure();
}

/// The sources with an edition, as the queue knows them.
Result<QList<RecalledArticle>> approvedArticles(const Database &database, const QSet<qint64> &wanted)
{
    auto rows = database.run(u"SELECT id, path, record, title, state FROM source ORDER BY id"_s);
    if (!rows)
        return rows.failure();
    QList<RecalledArticle> articles;
    while (rows->next()) {
        if (!wanted.contains(rows->value(0).toLongLong()))
            continue;
        RecalledArticle article;
        article.source = rows->value(0).toLongLong();
        article.path = rows->value(1).toString();
        article.record = rows->value(2).toString();
        article.title = rows->value(3).toString();
        article.state = queueStateNamed(rows->value(4).toString());
        articles.append(article);
    }
    return articles;
}

/// A text that editions were made of.
struct ReadText {
    bool isPurged = false;
    Article article;
    QList<Finding> attributions;
};

/// Holds a recall against the editions of one article, and against what is decided on it now.
class ArticleSweep {
public:
    ArticleSweep(const Database &database, const Recall &recall, RecalledArticle &article, const std::stop_token &stop)
        : m_database(database)
        , m_recall(recall)
        , m_article(article)
        , m_stop(stop)
    {
    }

    /// True where an edition is concerned.
    [[nodiscard]] Result<bool> look()
    {
        const Result<QList<Edition>> editions = editionsOf(m_database, m_article.source);
        if (!editions)
            return editions.failure();
        for (const Edition &edition : *editions) {
            if (Outcome looked = lookAt(edition); !looked)
                return looked.failure();
        }
        if (m_article.editions.isEmpty())
            return false;
        if (Outcome told = tellFiles(*editions); !told)
            return told.failure();
        if (Outcome told = tellStanding(editions->last()); !told)
            return told.failure();
        return true;
    }

private:
    Outcome lookAt(const Edition &edition)
    {
        const Result<const ReadText *> text = textOf(edition.reading);
        if (!text)
            return text.failure();
        const Correction correction = correctionOf(reviewOf(edition), **text);
        const Result<bool> isConcerned = concerns(edition, **text, correction);
        if (!isConcerned)
            return isConcerned.failure();
        if (!*isConcerned)
            return Done{};
        m_article.editions.append(edition.number);
        m_article.reading = edition.reading;
        m_article.places = correction.places;
        m_article.standing = (*text)->isPurged              ? RecallStanding::Purged
                             : correction.changes.isEmpty() ? RecallStanding::ByHand
                                                            : RecallStanding::Open;
        return Done{};
    }

    [[nodiscard]] Result<bool> concerns(const Edition &edition, const ReadText &text,
                                        const Correction &correction) const
    {
        if (m_recall.isAboutExports())
            return m_recall.isIn(QString::fromUtf8(edition.exported));
        if (!text.isPurged)
            return !correction.changes.isEmpty();
        if (m_recall.isAboutRule())
            return std::any_of(edition.decisions.begin(), edition.decisions.end(),
                               [this](const Decision &decision) { return m_recall.mayBeOfRule(decision); });
        return wasDecidedUnseen(edition);
    }

    /// Of a purged article the log alone knows which words a decision was about.
    [[nodiscard]] Result<bool> wasDecidedUnseen(const Edition &edition) const
    {
        const DecisionLog log(m_database, edition.reading);
        const Result<QList<LogEntry>> entries = log.readUnseen();
        if (!entries)
            return entries.failure();
        const Result<QStringList> texts = log.texts();
        if (!texts)
            return texts.failure();
        for (qsizetype i = 0; i < entries->size(); ++i) {
            const std::optional<Decision> &decision = entries->at(i).change.after;
            if (decision && edition.decisions.contains(*decision) && m_recall.isAboutVerb(decision->verb) &&
                m_recall.isIn(texts->value(i)))
                return true;
        }
        return false;
    }

    [[nodiscard]] Correction correctionOf(const Review &review, const ReadText &text) const
    {
        return text.isPurged ? Correction() : m_recall.correct(review, text.article, text.attributions, {});
    }

    /// What stands in its way, or makes it needless.
    Outcome tellStanding(const Edition &last)
    {
        if (last.number != m_article.editions.last()) {
            m_article.standing = RecallStanding::Corrected;
            return Done{};
        }
        if (m_article.standing != RecallStanding::Open)
            return Done{};
        const auto newest =
            m_database.value(u"SELECT reading.id FROM reading JOIN document ON document.id = reading.document"
                             " WHERE document.source = ? ORDER BY reading.opened_at DESC, reading.id DESC LIMIT 1"_s,
                             {m_article.source});
        if (!newest)
            return newest.failure();
        if (m_article.state == QueueState::Changed || newest->toLongLong() != m_article.reading) {
            m_article.standing = RecallStanding::Changed;
            return Done{};
        }
        const ReadText &text = m_texts[m_article.reading];
        const auto log = DecisionLog(m_database, m_article.reading).read(text.article);
        if (!log)
            return log.failure();
        const Result<Review> now = bluepencil::reviewOf(*log);
        if (!now)
            return now.failure();
        if (correctionOf(*now, text).changes.isEmpty())
            m_article.standing = RecallStanding::Drafted;
        return Done{};
    }

    Outcome tellFiles(const QList<Edition> &editions)
    {
        const Result<QList<ExportRecord>> files = exportsOf(m_database, m_article.source);
        if (!files)
            return files.failure();
        QSet<qint64> concerned;
        for (const Edition &edition : editions) {
            if (m_article.editions.contains(edition.number))
                concerned.insert(edition.id);
        }
        std::copy_if(files->begin(), files->end(), std::back_inserter(m_article.files),
                     [&concerned](const ExportRecord &file) { return concerned.contains(file.edition); });
        return Done{};
    }

    [[nodiscard]] Result<const ReadText *> textOf(qint64 reading)
    {
        if (const auto known = m_texts.constFind(reading); known != m_texts.constEnd())
            return &*known;
        const auto kept = keptReading(m_database, reading);
        if (!kept)
            return kept.failure();
        ReadText text;
        text.isPurged = !*kept || (*kept)->bytes.isEmpty();
        if (!text.isPurged) {
            const Result<Reading> read = readingOf((*kept)->bytes, m_article.path, (*kept)->options);
            if (!read)
                return read.failure();
            text.article = read->article;
            text.attributions = attributionsFor(m_recall, text.article, m_stop);
        }
        return &*m_texts.insert(reading, text);
    }

    const Database &m_database;
    const Recall &m_recall;
    RecalledArticle &m_article;
    const std::stop_token &m_stop;
    QMap<qint64, ReadText> m_texts; ///< by reading
};

/// True where what is known of a rule's editions says all of an article.
bool tell(RecalledArticle &article, const RuleEditions &found)
{
    const bool isOpen = found.isLast && !found.isPurged && found.isRead && article.state != QueueState::Changed;
    if (isOpen && !found.isDecided) // perhaps it was corrected since
        return false;
    article.reading = found.reading;
    article.editions = found.numbers;
    article.places = found.places;
    article.files = found.files;
    article.standing = !found.isLast    ? RecallStanding::Corrected
                       : found.isPurged ? RecallStanding::Purged
                       : isOpen         ? RecallStanding::Open
                                        : RecallStanding::Changed;
    return true;
}

Result<QList<RecalledArticle>> sweepOfRule(const Database &database, const Recall &recall, const std::stop_token &stop)
{
    const Result<QHash<qint64, RuleEditions>> editions = editionsOfRule(database, recall, stop);
    if (!editions)
        return editions.failure();
    Result<QList<RecalledArticle>> articles =
        approvedArticles(database, QSet<qint64>(editions->keyBegin(), editions->keyEnd()));
    if (!articles)
        return articles;
    for (RecalledArticle &article : *articles) {
        if (stop.stop_requested())
            break;
        if (tell(article, editions->value(article.source)))
            continue;
        if (const Result<bool> looked = ArticleSweep(database, recall, article, stop).look(); !looked)
            return looked.failure();
    }
    return articles;
}

} // namespace

QLatin1StringView nameOf(RecallStanding standing)
{
    constexpr std::array names = {"open"_L1, "drafted"_L1, "corrected"_L1, "changed"_L1, "purged"_L1, "by_hand"_L1};
    return names[static_cast<size_t>(standing)];
}

QList<Finding> attributionsFor(const Recall &recall, const Article &article, const std::stop_token &stop)
{
    if (!recall.isAboutSpeaker() || !recall.isIn(article.text()))
        return {};
    AnalyzerOptions options;
    options.cuts = false;
    QList<Finding> found = analyze(article, options, {}, stop).findings;
    found.removeIf([](const Finding &finding) { return finding.kind != Kind::Attribution; });
    return found;
}

Result<QList<RecalledArticle>> sweep(const Database &database, const Recall &recall, const std::stop_token &stop)
{
    if (recall.isAboutRule())
        return sweepOfRule(database, recall, stop);
    const Result<QSet<qint64>> sources = candidates(database, recall, stop);
    if (!sources)
        return sources.failure();
    Result<QList<RecalledArticle>> articles = approvedArticles(database, *sources);
    if (!articles)
        return articles;
    const ReadingStop reading(stop);
    QList<RecalledArticle> concerned;
    for (RecalledArticle &article : *articles) {
        if (stop.stop_requested())
            break;
        const Result<bool> isConcerned = ArticleSweep(database, recall, article, stop).look();
        if (!isConcerned)
            return isConcerned.failure();
        if (*isConcerned)
            concerned.append(article);
    }
    return concerned;
}

Result<QList<RecalledArticle>> sweepFolder(const QString &dataFolder, const Recall &recall)
{
    const auto database = openReviewsToRead(dataFolder);
    if (!database)
        return database.failure();
    const Outcome current = isBroughtUp(**database);
    return current ? sweep(**database, recall) : current.failure();
}

Result<QList<RecalledArticle>> sweepIn(const QString &databaseFile, const Recall &recall, const std::stop_token &stop)
{
    const auto database = Database::open(databaseFile);
    return database ? sweep(**database, recall, stop) : database.failure();
}

} // namespace bluepencil
