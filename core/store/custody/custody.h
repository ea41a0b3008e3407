// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/editions/exports.h"
#include "store/erasure/erasures.h"
#include "store/log/decisionlog.h"
#include "text/result.h"
#include "text/span.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <stop_token>

namespace bluepencil {

class Database;

/// What became of words in an edition.
enum class Fate : quint8 {
    Published, ///< they went out as they were scraped
    Changed,   ///< others went out in their place
    Removed,   ///< nothing went out in their place
    Added,     ///< they went out and were never scraped: the editor's own
};
/// What a fate is called in JSON.
[[nodiscard]] QLatin1StringView nameOf(Fate fate);

/// An edition that says something of the words.
struct CustodyEdition {
    int number = 0;
    QString editor;  ///< who approved
    qint64 when = 0; ///< milliseconds since 1970, UTC
    QString reason;  ///< why there is another edition; empty for the first
    QString hash;    ///< SHA-256 of the text that went out, hexadecimal
    Fate fate = Fate::Published;
    QString text; ///< what went out at the place
    QList<ExportRecord> files;
};

/// The chain behind words in one article: from the bytes that were scraped to the files that went out.
struct Custody {
    QString path; ///< of the file
    QString record;
    QString title;
    QString encoding;
    QString bytesHash;     ///< SHA-256 of what was scraped, hexadecimal
    qint64 byteCount = 0;  ///< of it
    bool isKept = true;    ///< false where its bytes were purged: their hash, the decisions and the editions stayed
    QString textHash;      ///< of the text that it gave
    qint64 openedAt = 0;   ///< when somebody opened it last
    Span place;            ///< UTF-16 code units of the raw text; empty where the raw text never had the words
    QString scraped;       ///< what stands there
    QList<LogEntry> steps; ///< every decision at the place, in order, those that were taken back as well; of words that
                           ///< only went out, those at the place that they took
    QList<CustodyEdition> editions; ///< of this text, in order
    QList<Erasure> erasures;        ///< what was taken out of the record of this article since
};

/// Every place of every article that the data folder has ever seen where these words stand, in what was scraped or in
/// what went out. White space, capitals and the make of quotation marks do not matter. Of an article whose bytes were
/// purged, what went out and the words that decisions were about are looked through.
///
/// Looks through what was kept of each article once; what cannot hold the words is not decoded, so that a hundred
/// thousand decisions take a second. Nothing for words that are blank. Ends early, with what it has, when asked to.
/// Fails, with a whole sentence, where something that may hold the words is damaged.
[[nodiscard]] Result<QList<Custody>> custodyOf(const Database &database, QStringView words,
                                               const std::stop_token &stop = {});

/// The same for a program that only reads: see openReviewsToRead().
[[nodiscard]] Result<QList<Custody>> custodyOf(const QString &dataFolder, QStringView words);

/// The same over a connection of its own, for any thread.
[[nodiscard]] Result<QList<Custody>> custodyIn(const QString &databaseFile, QStringView words,
                                               const std::stop_token &stop = {});

} // namespace bluepencil
