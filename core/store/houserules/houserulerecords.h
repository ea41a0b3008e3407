// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/houserules.h"
#include "text/result.h"

#include <QList>
#include <QString>

#include <memory>

namespace bluepencil {

class Database;

/// A house rule as the data folder keeps it.
struct KeptHouseRule {
    qint64 id = 0;
    HouseRule rule;
    QString editor;    ///< who made it
    qint64 madeAt = 0; ///< milliseconds since 1970, UTC

    friend bool operator==(const KeptHouseRule &, const KeptHouseRule &) = default;
};

/// One step that changes the list of house rules.
struct HouseRuleStep {
    QList<KeptHouseRule> removed;
    QList<KeptHouseRule> added;        ///< each gets its number back where that is free; 0: the next number
    QList<KeptHouseRule> refused = {}; ///< proposals that an editor said no to; they have no number
    QList<KeptHouseRule> allowed = {}; ///< proposals whose no is taken back

    [[nodiscard]] bool isEmpty() const
    {
        return removed.isEmpty() && added.isEmpty() && refused.isEmpty() && allowed.isEmpty();
    }
    /// The step that takes this one back, once it was taken.
    [[nodiscard]] HouseRuleStep reversed() const { return {added, removed, allowed, refused}; }
};

/// The house rules of a data folder, in the order in which they were made.
///
/// Fails, with a whole sentence, for a database that cannot be read, and for a rule that this version does not know.
[[nodiscard]] Result<QList<KeptHouseRule>> houseRulesIn(const Database &database);

/// Takes a step, all of it or nothing; the step as it was taken, with the numbers that the rules got. A rule that keeps
/// its number keeps its place in the order. To remove what is not there any more is done already, unless something
/// comes in its place; another rule that has its number since is left alone.
///
/// Fails with the sentence of checkHouseRule() for a rule that cannot be used, and when it cannot be stored.
[[nodiscard]] Result<HouseRuleStep> changeHouseRules(const Database &database, HouseRuleStep step);

/// The proposals that an editor said no to.
[[nodiscard]] Result<QList<HouseRule>> refusedHouseRules(const Database &database);

/// The house rules ready for CutOptions::houseRules, with those of the newsroom: null when there are none. For the
/// window, which has the folder open.
[[nodiscard]] Result<std::shared_ptr<const HouseRules>> loadHouseRules(const Database &database);

/// The same from the data folder of that path, for programs that only read: see openReviewsToRead().
[[nodiscard]] Result<std::shared_ptr<const HouseRules>> loadHouseRules(const QString &dataFolder);

} // namespace bluepencil
