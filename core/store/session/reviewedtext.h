// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/review.h"
#include "text/article.h"
#include "text/result.h"

#include <QByteArray>
#include <QString>

namespace bluepencil {

/// How a file stands to what the data folder keeps of it.
enum class ReviewStanding : quint8 {
    Approved,   ///< the newest edition was made of what the file holds
    InReview,   ///< something was decided that no edition holds
    QueryOpen,  ///< in review, and somebody has to answer first
    Spiked,     ///< it is not to be published
    Unreviewed, ///< nothing was ever decided on it
    Changed,    ///< it holds another text than the one that was reviewed
    Linked,     ///< its name has become a link to a file that nobody reviewed
    Gone,       ///< it was reviewed, and cannot be read any more
};

/// What can go out of a file.
struct ReviewedText {
    ReviewStanding standing = ReviewStanding::Unreviewed;
    QByteArray text;         ///< UTF-8
    int edition = 0;         ///< the number of the edition that this is; 0: of none, but as things are decided now
    qint64 editionId = 0;    ///< of its row; see recordExport()
    Article article = {};    ///< as it was scraped; empty where its bytes were purged
    QByteArray scraped = {}; ///< the file that it was read from, whole; empty likewise
    Review review = {};      ///< what was decided, and made that text of the article
    QString approvedBy = {}; ///< of an edition
    qint64 approvedAt = 0;   ///< milliseconds since 1970, UTC
    QString correction = {}; ///< what was corrected since the edition before
    QString trouble = {};    ///< why the file cannot be read, as a sentence: of one that has gone
};

/// The text of a file as it was reviewed in a data folder. Only reads, both of them: see openReviewsToRead().
///
/// What is in review goes out as it is decided now. All else goes out as its newest edition; where it has none, as it
/// is decided now too: a file that was never reviewed, or has changed, is then the text that it holds. Of one that has
/// gone the bytes that were kept stand in.
///
/// Fails, with a whole sentence, for a file that cannot be read and was never opened, for one that is no text, for a
/// folder that cannot be read, and for one that an older version wrote.
[[nodiscard]] Result<ReviewedText> reviewedText(const QString &dataFolder, const QString &path);

} // namespace bluepencil
