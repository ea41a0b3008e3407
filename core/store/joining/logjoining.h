// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/edits.h"
#include "store/joining/logmerge.h"
#include "store/log/decisionlog.h"
#include "text/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace bluepencil {

class Article;
class Database;

/// A reading whose log is joined with another one, and its text.
struct JoinedReading {
    qint64 reading = 0;
    const Article *article = nullptr;
    bool isPurged = false; ///< nobody knows more of it than purgedText()
};

/// A stored log after another one was joined into it.
struct JoinedLog {
    QList<LogEntry> lines; ///< all of it, as it is stored now
    qsizetype added = 0;   ///< lines of the other one that were not known here
    QStringList editors;   ///< whose they are, in the order in which they come
    QList<DecidedApart> apart;
};

/// Adds to a stored log what another log of the same reading has besides: see mergedLog(). What leads to the text that
/// holds then is one step of whoever joins them, and so are the queries: one stands wherever the two sides decided
/// otherwise, tells both, and holds up the approval. `question` is asked of the article's first paragraph too, unless
/// it is empty. Within a transaction that has written already.
[[nodiscard]] Result<JoinedLog> joinInto(const Database &database, const JoinedReading &reading,
                                         const QList<LogEntry> &other, const Signature &by,
                                         const QString &question = {});

} // namespace bluepencil
