// SPDX-License-Identifier: Apache-2.0
#include "store/joining/takeover.h"

#include "review/remarks.h"
#include "store/database/database.h"
#include "store/database/hash.h"
#include "store/joining/logjoining.h"
#include "store/log/articleholder.h"
#include "store/queue/keptbytes.h"
#include "store/queue/optionstext.h"
#include "store/queue/queuerecords.h"
#include "store/queue/reading.h"
#include "store/queue/readingrecords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(TakeOver)
};

/// How much of a hash makes a name of its own.
constexpr qsizetype shortHash = 12;

QString shownTime(qint64 milliseconds)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(milliseconds), QLocale::ShortFormat);
}

QString toldOfEditions(const Edition &here, const Edition &there)
{
    return Sentences::tr("Approved twice. %1, %2; %3, %4. Which edition is right?", "editor, time; editor, time")
        .arg(here.editor, shownTime(here.when), there.editor, shownTime(there.when));
}

bool isSame(const Edition &a, const Edition &b)
{
    return a.exportedHash == b.exportedHash && a.editor == b.editor && a.when == b.when;
}

/// Takes one article over: first all that may be refused is looked at, then all is written at once.
class Taking {
public:
    Taking(const Database &database, const QString &folder, const HandedArticle &article, const Signature &by)
        : m_database(database)
        , m_folder(folder)
        , m_article(article)
        , m_by(by)
    {
    }

    Result<TakenArticle> take()
    {
        for (const auto step : {&Taking::findPlace, &Taking::readTexts, &Taking::makeRows, &Taking::write}) {
            if (Outcome done = (this->*step)(); !done)
                return done.failure();
        }
        return m_taken;
    }

private:
    struct Text {
        Reading reading;
        QList<LogEntry> theirs;
        ReadingRecord record;
        QList<LogEntry> log; ///< here, after the merge
    };

    /// Fails for no reason of its own: an article that is nobody's yet gets a name that is free.
    Outcome findPlace()
    {
        m_taken.entry.record = m_article.record;
        m_taken.entry.title = m_article.title;
        for (auto reading = m_article.readings.crbegin(); reading != m_article.readings.crend(); ++reading) {
            const auto known = entryHolding(m_database, sha256(reading->bytes), m_article.record, m_article.path);
            if (!known)
                return known.failure();
            if (*known) {
                m_taken.entry.path = (*known)->path;
                return Done{};
            }
        }
        m_taken.isNew = true;
        m_taken.entry.path = m_article.path;
        const auto source = sourceOf(m_database, m_taken.entry);
        if (!source)
            return source.failure();
        // Another article of that name may be here, whether anybody opened it or not.
        const QFileInfo there(m_article.path);
        if (*source || there.exists() || there.isSymLink()) {
            const QString hash = sha256(m_article.readings.last().bytes).first(shortHash);
            m_taken.entry.path =
                QDir(m_folder).absoluteFilePath(u"taken-over/%1/%2"_s.arg(hash, QFileInfo(m_article.path).fileName()));
        }
        return Done{};
    }

    [[nodiscard]] Failure refused(const QString &why) const
    {
        return Failure{
            Sentences::tr("“%1” was not taken over: it %2.", "a file, a piece of a sentence").arg(m_article.path, why)};
    }

    Outcome readTexts()
    {
        for (const HandedReading &handed : m_article.readings) {
            Result<Reading> reading =
                readingOf(handed.bytes, m_taken.entry.path, readingOptionsFrom(handed.options, m_article.record));
            if (!reading)
                return reading.failure();
            if (reading->textHash != handed.textHash)
                return refused(Sentences::tr("reads as another text here; both need the same version of Bluepencil"));
            std::optional<QList<LogEntry>> theirs = historyOf(handed.steps, reading->article);
            if (!theirs)
                return refused(Sentences::tr("has decisions that are not about its words"));
            m_texts.append({std::move(*reading), std::move(*theirs), {}, {}});
        }
        for (const HandedEdition &handed : m_article.editions) {
            const Span all(0, m_texts.at(handed.reading).reading.article.length());
            const auto isInside = [all](const Decision &decision) { return all.contains(decision.span); };
            const QList<Decision> &decisions = handed.edition.decisions;
            if (!std::all_of(decisions.begin(), decisions.end(), isInside))
                return refused(Sentences::tr("has an edition that is none of its text"));
        }
        return Done{};
    }

    /// The rows of what was never here. They say nothing that was decided.
    Outcome makeRows()
    {
        for (Text &text : m_texts) {
            const Result<std::optional<ReadingRecord>> known = recordOf(m_database, text.reading);
            if (!known)
                return known.failure();
            if (*known && (*known)->reading > 0) {
                text.record = **known;
                continue;
            }
            const Result<ReadingRecord> made = recordReading(m_database, text.reading, m_by.when);
            if (!made)
                return made.failure();
            text.record = *made;
        }
        return Done{};
    }

    Outcome write()
    {
        Transaction transaction(m_database);
        if (Outcome begun = transaction.begin(); !begun)
            return begun;
        const ReadingRecord &record = m_texts.last().record;
        // Writing comes first, so that whoever else writes waits.
        if (Outcome held = recordState(m_database, record.source, record.state); !held)
            return held;
        if (Outcome free = isFreeToDecide(m_database, record.source); !free)
            return free;
        if (!m_article.record.isEmpty()) {
            QueueEntry entry = m_taken.entry;
            entry.state = record.state;
            if (Outcome queued = recordSources(m_database, {entry}); !queued)
                return queued;
        }
        if (Outcome looked = lookAtEditions(record.source); !looked)
            return looked;
        for (Text &text : m_texts) {
            if (Outcome merged = merge(text); !merged)
                return merged;
        }
        for (const auto step : {&Taking::addEditions, &Taking::addExports, &Taking::setState}) {
            if (Outcome done = (this->*step)(); !done)
                return done;
        }
        return transaction.commit();
    }

    /// Which editions are here already, and whether other ones went out.
    Outcome lookAtEditions(qint64 source)
    {
        const Result<QList<Edition>> editions = editionsOf(m_database, source);
        if (!editions)
            return editions.failure();
        m_editions = *editions;
        const auto isThere = [this](const Edition &here) {
            return std::any_of(m_article.editions.begin(), m_article.editions.end(),
                               [&here](const HandedEdition &there) { return isSame(there.edition, here); });
        };
        const auto ours = std::find_if_not(m_editions.cbegin(), m_editions.cend(), isThere);
        const auto theirs = std::find_if(m_article.editions.cbegin(), m_article.editions.cend(),
                                         [this](const HandedEdition &each) { return !known(each.edition); });
        m_taken.isApprovedApart = ours != m_editions.cend() && theirs != m_article.editions.cend();
        if (m_taken.isApprovedApart)
            m_approvedApart = toldOfEditions(*ours, theirs->edition);
        return Done{};
    }

    [[nodiscard]] const Edition *known(const Edition &edition) const
    {
        const auto found = std::find_if(m_editions.cbegin(), m_editions.cend(),
                                        [&edition](const Edition &here) { return isSame(here, edition); });
        return found == m_editions.cend() ? nullptr : &*found;
    }

    Outcome merge(Text &text)
    {
        const bool isLast = &text == &m_texts.last();
        const Result<JoinedLog> joined = joinInto(m_database, {text.record.reading, &text.reading.article}, text.theirs,
                                                  m_by, isLast ? m_approvedApart : QString());
        if (!joined)
            return joined.failure();
        text.log = joined->lines;
        m_taken.decisions += joined->added;
        m_taken.editors += joined->editors;
        m_taken.editors.removeDuplicates();
        m_taken.apart += joined->apart;
        return Done{};
    }

    Outcome addEditions()
    {
        for (const HandedEdition &handed : m_article.editions) {
            if (known(handed.edition))
                continue;
            const Text &text = m_texts.at(handed.reading);
            Edition edition = handed.edition;
            edition.number = static_cast<int>(m_editions.size()) + 1;
            edition.reading = text.record.reading;
            // A line of the log by which all of it, and nothing else, was decided here too; none where logs were
            // joined.
            const bool isAlike = sayTheSame(text.log, text.theirs, edition.revision);
            edition.revision = isAlike ? edition.revision : 0;
            if (edition.number > 1 && edition.reason.trimmed().isEmpty())
                edition.reason = Sentences::tr("Taken over from %1, where it was edition %2.", "editor, number")
                                     .arg(edition.editor)
                                     .arg(handed.edition.number);
            if (Outcome added = addEdition(m_database, text.record.source, edition); !added)
                return added;
            m_editions.append(edition);
            ++m_taken.editions;
        }
        return Done{};
    }

    Outcome addExports()
    {
        const Result<QList<ExportRecord>> here = exportsOf(m_database, m_texts.last().record.source);
        if (!here)
            return here.failure();
        for (const HandedEdition &handed : m_article.editions) {
            const Edition &edition = *known(handed.edition);
            for (const HandedExport &each : handed.exports) {
                ExportRecord record = each.record;
                record.edition = edition.id;
                if (here->contains(record))
                    continue;
                if (Outcome added = carryExport(m_database, edition, record, each.bytes); !added)
                    return added;
            }
        }
        return Done{};
    }

    /// How far the work is, by all that is there now.
    Outcome setState()
    {
        const Text &text = m_texts.last();
        const bool isUntouched = m_taken.decisions == 0 && m_taken.editions == 0;
        if (isUntouched && !m_taken.isNew)
            return Done{};
        const auto frozen = frozenState(m_database, text.record.source, text.record.reading, revisionOf(text.log));
        if (!frozen)
            return frozen.failure();
        const Result<Review> review = reviewOf(text.log);
        if (!review)
            return review.failure();
        QueueState state = text.log.isEmpty() ? QueueState::New : QueueState::InReview;
        if (!openQueries(*review).isEmpty())
            state = QueueState::Query;
        else if (*frozen)
            state = **frozen;
        if (m_taken.isNew && m_article.state == QueueState::Spiked)
            state = QueueState::Spiked;
        m_taken.entry.state = state;
        if (m_taken.isNew) {
            if (Outcome set = recordPlace(m_database, text.record.source, m_article.place); !set)
                return set;
            for (qsizetype i = 0; i < m_texts.size(); ++i) {
                const qint64 reading = m_texts.at(i).record.reading;
                if (Outcome read = recordRead(m_database, reading, m_article.readings.at(i).read); !read)
                    return read;
            }
        }
        return recordState(m_database, text.record.source, state);
    }

    const Database &m_database;
    const QString &m_folder;
    const HandedArticle &m_article;
    const Signature &m_by;
    QList<Text> m_texts;
    QList<Edition> m_editions; ///< here, in order
    QString m_approvedApart;   ///< the question, where both sides approved
    TakenArticle m_taken;
};

Failure notOurs(const QString &file)
{
    return Failure{Sentences::tr("“%1” holds nothing that was handed over; choose a file that was.").arg(file)};
}

/// Reads the lines of a file, none longer than a line may be.
class Lines {
public:
    explicit Lines(const QString &file)
        : m_file(file)
    {
    }

    [[nodiscard]] bool open() { return QFileInfo(m_file.fileName()).isFile() && m_file.open(QIODevice::ReadOnly); }
    [[nodiscard]] QString problem() const { return m_file.errorString(); }
    /// The next line; empty at the end, and where a line is longer than any may be.
    [[nodiscard]] QByteArray next()
    {
        const QByteArray line = m_file.readLine(longestHandOverLine + 2);
        return line.endsWith('\n') ? line : QByteArray();
    }
    [[nodiscard]] bool atEnd() const { return m_file.atEnd(); }

private:
    QFile m_file;
};

/// The head of a file that is whole.
Result<HandOverHead> headOf(const QString &file)
{
    Lines lines(file);
    if (!lines.open())
        return Failure{Sentences::tr("“%1” cannot be read (%2); choose another file.").arg(file, lines.problem())};
    const std::optional<HandOverHead> head = handOverHeadFrom(lines.next());
    if (!head)
        return notOurs(file);
    qsizetype articles = 0;
    QByteArray last = lines.next();
    while (!last.isEmpty() && !lines.atEnd() && articles <= mostHandedArticles) {
        ++articles;
        last = lines.next();
    }
    if (articles > mostHandedArticles || !lines.atEnd() || articlesBefore(last) != articles)
        return Failure{Sentences::tr("“%1” is damaged or was cut off on its way; have it handed over again. Nothing "
                                     "was taken over.")
                           .arg(file)};
    return *head;
}

} // namespace

Result<TakenOver> takeOver(const Database &database, const QString &folder, const QString &file, const Signature &by)
{
    if (by.editor.isEmpty())
        return Failure{Sentences::tr("Say who you are before you take over what others decided.")};
    const Result<HandOverHead> head = headOf(file);
    if (!head)
        return head.failure();
    TakenOver result;
    result.from = *head;
    Lines lines(file);
    if (!lines.open())
        return notOurs(file);
    if (lines.next().isEmpty()) // the head
        return notOurs(file);
    for (QByteArray line = lines.next(); !line.isEmpty() && !lines.atEnd(); line = lines.next()) {
        const Result<HandedArticle> article = handedArticleFrom(line);
        if (!article) {
            result.notices.append(Sentences::tr("Article %1 of “%2” was not taken over: it %3.",
                                                "a number, a file, a piece of a sentence")
                                      .arg(result.articles.size() + result.notices.size() + 1)
                                      .arg(file, article.sentence()));
            continue;
        }
        const Result<TakenArticle> taken = Taking(database, folder, *article, by).take();
        if (taken)
            result.articles.append(*taken);
        else
            result.notices.append(taken.sentence());
    }
    return result;
}

Result<TakenOver> takeOverIn(const QString &databaseFile, const QString &folder, const QString &file,
                             const Signature &by)
{
    const auto database = Database::open(databaseFile);
    return database ? takeOver(**database, folder, file, by) : database.failure();
}

} // namespace bluepencil
