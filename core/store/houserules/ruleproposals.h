// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/houserules.h"
#include "text/result.h"

#include <QList>

#include <stop_token>

namespace bluepencil {

class Database;

/// A house rule that editors have followed already without having made it.
struct RuleProposal {
    HouseRule rule;
    qsizetype articles = 0; ///< how many were decided that way
    qsizetype others = 0;   ///< of a rule of the program that is to be switched off: in how many it was followed

    friend bool operator==(const RuleProposal &, const RuleProposal &) = default;
};

/// In so many articles the same line has to be decided the same way before a rule is proposed: twice may be chance.
inline constexpr int articlesForProposal = 3;

/// The rules that the standing decisions of this data folder suggest: lines that editors cut on their own account in
/// several articles, and suggestions of one line that they kept in several. A line that was ever decided the other way,
/// that a rule is about already, or whose proposal was refused is left out. A rule is meant for one site where all its
/// articles are of one. Nothing holds until an editor says so. Most often decided first, at most twenty;
/// before them, rules that editors overrule in a source more often than they follow them, to be switched off there: the
/// newsroom's own, and those of the program where it is not by chance (isOverruled()). Of articles that name no site
/// a folder is a source.
///
/// Reads the log and the articles of what it proposes; takes some tenths of a second after years of decisions.
/// Stops early, with what it has, when asked to.
[[nodiscard]] Result<QList<RuleProposal>> ruleProposals(const Database &database, const std::stop_token &stop = {});
/// The same over a connection of its own, for any thread.
[[nodiscard]] Result<QList<RuleProposal>> ruleProposalsIn(const QString &databaseFile,
                                                          const std::stop_token &stop = {});

} // namespace bluepencil
