// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/cache/glances.h"
#include "text/result.h"

#include <QList>
#include <QString>

#include <stop_token>

namespace bluepencil {

class Database;

/// What editors answered to a rule of the program in the articles of one source, in all days. In articles: of twenty
/// lines of one article that a rule suggested, the second says nothing new of the rule.
struct RuleAnswers {
    QString rule;            ///< "related.block"
    bool isOfQuotes = false; ///< it names speakers, and suggests no cut
    QString site;            ///< the source: the site, or the folder of articles that name none
    qsizetype followed = 0;  ///< articles where it was right
    qsizetype overruled = 0; ///< and where it was wrong
    bool isOfFolder = false; ///< `site` is a folder

    /// Of all its answers, how many in one were right.
    [[nodiscard]] double precision() const;

    friend bool operator==(const RuleAnswers &, const RuleAnswers &) = default;
};

/// Fewer answers may all be chance.
inline constexpr qsizetype fewestAnswers = 5;

/// True where a rule is wrong more often than right, and not by chance: it has enough answers, and the upper
/// bound of its precision (Wilson 1927, at 95 in a hundred) lies below one half.
[[nodiscard]] bool isOverruled(const RuleAnswers &answers);

/// The answers that the standing decisions of the data folder give, by rule, then by source; house rules have tallies
/// of their own (ruletallies). Rules that were overruled in fewer articles are left out, which saves looking for the
/// sources of theirs.
///
/// Reads the log; the source of an article comes from what was seen of it, else from its kept bytes. For a worker. Ends
/// early, with what it has, when asked to.
[[nodiscard]] Result<QList<RuleAnswers>> ruleAnswers(const Database &database, const QList<Glance> &seen = {},
                                                     qsizetype fewestOverruled = 0, const std::stop_token &stop = {});

} // namespace bluepencil
