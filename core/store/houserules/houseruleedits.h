// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/edits.h"
#include "store/houserules/houserulerecords.h"

#include <QList>
#include <QString>

#include <optional>

namespace bluepencil {

/// True when two rules are about the same lines of the same articles, or switch the same rule of the program off, so
/// that only one of them can be meant.
[[nodiscard]] bool isAboutTheSame(const HouseRule &a, const HouseRule &b);

/// What makes a rule hold besides those that are known: the last word on a line holds, so that a rule which said the
/// opposite of the same lines goes. Nothing when there is such a rule already.
[[nodiscard]] HouseRuleStep stepToAdd(const HouseRule &rule, const QList<KeptHouseRule> &known, const Signature &by);

/// What makes all these rules hold, as stepToAdd() does one after the other; those that hold already are left out.
[[nodiscard]] HouseRuleStep stepToAddAll(const QList<HouseRule> &rules, const QList<KeptHouseRule> &known,
                                         const Signature &by);

/// What becomes another in rules; what has no value stays as it is in each.
struct HouseRuleChanges {
    std::optional<QString> text;
    std::optional<HouseRule::Form> form;
    std::optional<HouseRule::Action> action;
    std::optional<QString> site;
};

/// What changes these rules, all in one step: each keeps its number, and so its place in the order. Rules that would
/// then be about the same as one of them go. Nothing when nothing would be another.
[[nodiscard]] HouseRuleStep stepToChange(const QList<KeptHouseRule> &chosen, const HouseRuleChanges &changes,
                                         const QList<KeptHouseRule> &known, const Signature &by);

} // namespace bluepencil
