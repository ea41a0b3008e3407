// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/editions/exports.h"
#include "store/recall/recallorder.h"
#include "text/result.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <stop_token>

namespace bluepencil {

class Database;

/// The editions of an article for which a rule cut something.
struct RuleEditions {
    QList<int> numbers; ///< of these, in order; the rest is of the last of them
    qint64 reading = 0;
    QList<RecallPlace> places;
    QList<ExportRecord> files; ///< that any of them was written to
    bool isPurged = false;     ///< the bytes that it was read from are gone
    bool isLast = false;       ///< there is no later edition
    bool isRead = false;       ///< nobody has opened another text of the article since
    bool isDecided = false;    ///< nothing was decided since: what it froze holds
};

/// Those of all articles, by the number of their source. Goes through all decisions that were ever approved, and takes
/// the words that they were about from the log: no article is read, so that a rule that cut in ten thousand takes as
/// little as one that cut in ten. Ends early, with what it has, when asked to. Fails, with a sentence, where decisions
/// cannot be read.
[[nodiscard]] Result<QHash<qint64, RuleEditions>> editionsOfRule(const Database &database, const Recall &recall,
                                                                 const std::stop_token &stop = {});

} // namespace bluepencil
