// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/paragraphset.h"
#include "store/editions/edition.h"
#include "store/editions/exports.h"
#include "store/log/decisionlog.h"
#include "store/queue/queueentry.h"
#include "text/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace bluepencil {

/// One reading of an article that is handed over: its bytes, how they were read, and what was decided.
struct HandedReading {
    QByteArray bytes;
    QString options;  ///< see textOf(const ReadingOptions &)
    QString textHash; ///< SHA-256 of the text that they gave, hexadecimal
    ParagraphSet read;
    QList<CarriedStep> steps;
};

/// A file that an edition was written to.
struct HandedExport {
    ExportRecord record; ///< its number of an edition means nothing elsewhere
    QByteArray bytes;    ///< empty where they are the edition's own, or were not kept
};

/// What was approved, and of which of the readings.
struct HandedEdition {
    Edition edition; ///< its numbers of rows mean nothing elsewhere
    qsizetype reading = 0;
    QList<HandedExport> exports;
};

/// All that is known of an article on one machine.
struct HandedArticle {
    QString path;
    QString record;
    QString title;
    QueueState state = QueueState::New;
    Place place;
    QList<HandedReading> readings; ///< in the order in which they were opened last
    QList<HandedEdition> editions;
};

/// The first line of a file of articles: whose they are.
struct HandOverHead {
    QString editor;  ///< who hands over
    qint64 when = 0; ///< milliseconds since 1970, UTC

    friend bool operator==(const HandOverHead &, const HandOverHead &) = default;
};

/// No line of such a file may be longer: what would be is no article.
constexpr qint64 longestHandOverLine = 64LL * 1024 * 1024;
/// And no file may hold more.
constexpr qsizetype mostHandedArticles = 10'000;

/// Such a file is JSON Lines: a head, an article a line, and a last line that says how many there are, so that one that
/// was cut off is known. Whatever is read here comes from strangers: each hash has to be that of its bytes, each text
/// and list is bounded, and nothing is taken that cannot be read.
[[nodiscard]] QByteArray headLine(const HandOverHead &head);
[[nodiscard]] QByteArray lineOf(const HandedArticle &article);
[[nodiscard]] QByteArray endLine(qsizetype articles);

/// Nothing when it is no head of a version that is known here.
[[nodiscard]] std::optional<HandOverHead> handOverHeadFrom(const QByteArray &line);
/// Nothing when it is no last line.
[[nodiscard]] std::optional<qsizetype> articlesBefore(const QByteArray &endLine);
/// Fails with a piece of a sentence that starts with a verb: “has bytes that are not those of their hash”.
[[nodiscard]] Result<HandedArticle> handedArticleFrom(const QByteArray &line);

} // namespace bluepencil
