// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/houserules/houserulerecords.h"
#include "text/result.h"

#include <QHash>
#include <QList>
#include <QString>

#include <stop_token>

namespace bluepencil {

class Database;

/// What editors made of a house rule's suggestions in the articles of one source.
struct RuleTally {
    qint64 rule = 0; ///< its number
    QString site;
    qsizetype followed = 0;  ///< articles where what it suggested was cut
    qsizetype overruled = 0; ///< and where it was kept

    friend bool operator==(const RuleTally &, const RuleTally &) = default;
};

/// The tallies of these rules, as the standing decisions of the data folder give them; in order of the rules, then of
/// the sites. Only what a rule suggested counts, and each article once.
///
/// Reads the log, and the articles that a rule fired in: for a worker. Stops early, with what it has, when asked to.
[[nodiscard]] Result<QList<RuleTally>> ruleTallies(const Database &database, const QList<KeptHouseRule> &rules,
                                                   const std::stop_token &stop = {});
/// The same of all rules over a connection of its own, for any thread.
[[nodiscard]] Result<QList<RuleTally>> ruleTalliesIn(const QString &databaseFile, const std::stop_token &stop = {});

/// The tallies of all sites together, by the number of the rule.
[[nodiscard]] QHash<qint64, RuleTally> summed(const QList<RuleTally> &tallies);

} // namespace bluepencil
