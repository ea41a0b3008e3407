// SPDX-License-Identifier: Apache-2.0
#include "store/session/reviewedtext.h"

#include "review/cleantext.h"
#include "review/remarks.h"
#include "store/database/database.h"
#include "store/editions/edition.h"
#include "store/folder/datafolder.h"
#include "store/log/decisionlog.h"
#include "store/queue/keptbytes.h"
#include "store/queue/reading.h"
#include "store/queue/readingrecords.h"
#include "store/schema/schema.h"
#include "store/workspace/chosenlanguage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace bluepencil {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(ReviewedText)
};

/// What was decided on one reading of a file.
struct Decided {
    Review review;
    quint64 revision = 0; ///< 0: nothing was ever decided
};

Result<Decided> decidedOn(const Database &database, qint64 id, const Reading &reading)
{
    const DecisionLog log(database, id);
    const bool isPurged = reading.bytes.isEmpty();
    const Result<QList<LogEntry>> history = isPurged ? log.readUnseen() : log.read(reading.article);
    if (!history)
        return history.failure();
    const Result<Review> review = reviewOf(*history);
    if (!review)
        return review.failure();
    return Decided{*review, revisionOf(*history)};
}

QByteArray asDecided(const Article &article, const Review &review)
{
    return CleanText(article, review.cuts(), review.replacements()).text().toUtf8();
}

/// How a reading that the folder knows stands; Changed where only others of its file were reviewed.
ReviewStanding standingOf(const ReadingRecord &record, const Decided &decided, const QList<Edition> &editions,
                          bool othersWereReviewed)
{
    if (record.state == QueueState::Spiked)
        return ReviewStanding::Spiked;
    if (!openQueries(decided.review).isEmpty())
        return ReviewStanding::QueryOpen;
    if (!editions.isEmpty() && editions.last().isOf(record.reading, decided.revision))
        return ReviewStanding::Approved;
    if (decided.revision > 0)
        return ReviewStanding::InReview;
    return othersWereReviewed ? ReviewStanding::Changed : ReviewStanding::Unreviewed;
}

/// The newest edition, unless the text is in review and there are words of a later hour.
ReviewedText textFor(ReviewStanding standing, const QList<Edition> &editions, const Reading &reading, const Review &now)
{
    ReviewedText text{standing, {}, 0, 0, reading.article, reading.bytes};
    const bool inReview = standing == ReviewStanding::InReview || standing == ReviewStanding::QueryOpen;
    if (inReview || editions.isEmpty()) {
        text.review = now;
        text.text = asDecided(reading.article, now);
    } else {
        const Edition &newest = editions.last();
        text.review = reviewOf(newest);
        text.text = newest.exported;
        text.edition = newest.number;
        text.editionId = newest.id;
        text.approvedBy = newest.editor;
        text.approvedAt = newest.when;
        text.correction = newest.reason;
    }
    return text;
}

/// Of a file that was read, as one of the texts that it held.
Result<ReviewedText> textOf(const Database &database, const Reading &reading, const ReadingRecord &record)
{
    const Result<QList<Edition>> editions = editionsOf(database, record.source);
    if (!editions)
        return editions.failure();
    const Result<bool> reviewed = wasDecidedOn(database, record.source);
    if (!reviewed)
        return reviewed.failure();
    // Text that the folder has never seen has no reading, and nothing is decided on it.
    const Result<Decided> decided =
        record.reading > 0 ? decidedOn(database, record.reading, reading) : Result<Decided>(Decided());
    if (!decided)
        return decided.failure();
    const ReviewStanding standing = standingOf(record, *decided, *editions, *reviewed || !editions->isEmpty());
    Result<ReviewedText> text = textFor(standing, *editions, reading, decided->review);
    if (text)
        text->article = inChosenLanguage(database, reading);
    return text;
}

/// Of a file that is not there any more under its name, from what was kept; nothing when it was never opened.
Result<std::optional<ReviewedText>> keptText(const Database &database, const QString &path, ReviewStanding standing)
{
    const auto kept = lastKept(database, path, {});
    if (!kept)
        return kept.failure();
    if (!*kept)
        return std::optional<ReviewedText>();
    const auto record = recordOf(database, (*kept)->reading);
    if (!record)
        return record.failure();
    Result<Reading> reading = readingOf((*kept)->bytes, path, (*kept)->options);
    Result<ReviewedText> text = textOf(database, reading ? *reading : Reading(), record->value_or(ReadingRecord()));
    if (!text)
        return text.failure();
    if (text->edition == 0 && !reading) // nothing was approved, and the bytes were purged
        return std::optional<ReviewedText>();
    if (text->standing != ReviewStanding::QueryOpen && text->standing != ReviewStanding::Spiked)
        text->standing = standing;
    return std::optional(*text);
}

/// Links not followed: what the file was called when it was one itself.
QString nameOf(const QString &path)
{
    const QFileInfo info(path);
    return QDir(QFileInfo(info.absolutePath()).canonicalFilePath()).filePath(info.fileName());
}

Result<ReviewedText> textOf(const Database &database, const QString &path)
{
    Result<Reading> found = readingOf(path);
    if (!found) {
        auto kept = keptText(database, sourcePath(path), ReviewStanding::Gone);
        if (!kept || !*kept)
            return kept ? found.failure() : kept.failure();
        (*kept)->trouble = found.sentence();
        return **kept;
    }
    const Result<Reading> reading = asReadLast(database, std::move(*found));
    if (!reading)
        return reading.failure();
    const Result<std::optional<ReadingRecord>> record = recordOf(database, *reading);
    if (!record)
        return record.failure();
    if (*record)
        return textOf(database, *reading, **record);
    if (QFileInfo(path).isSymLink()) {
        const auto kept = keptText(database, nameOf(path), ReviewStanding::Linked);
        if (!kept)
            return kept.failure();
        if (*kept)
            return **kept;
    }
    return ReviewedText{
        ReviewStanding::Unreviewed, reading->article.text().toUtf8(), 0, 0, reading->article, reading->bytes};
}

} // namespace

Result<ReviewedText> reviewedText(const QString &dataFolder, const QString &path)
{
    const auto database = openReviewsToRead(dataFolder);
    if (!database)
        return database.failure();
    if (const Outcome current = isBroughtUp(**database); !current)
        return current.failure();
    return textOf(**database, path);
}

} // namespace bluepencil
