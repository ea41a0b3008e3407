// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <stop_token>

namespace bluepencil {

class Database;

/// How much was done.
struct WorkFigures {
    qsizetype articles = 0; ///< on which anything was decided, or that were approved
    qsizetype approved = 0; ///< editions
    qsizetype stops = 0;    ///< steps that answered suggestions or quotations, and that stood when the day ended
    qsizetype keys = 0;     ///< that changed something, taking back included; what only moved is not in the log
    std::optional<qsizetype> minutes = {}; ///< between decisions that followed each other soon; nothing: not told

    friend bool operator==(const WorkFigures &, const WorkFigures &) = default;
};

/// What editors answered to a rule in a day, in suggestions.
struct RuleFigure {
    QString rule; ///< "related.block"; empty where no rule of this version made them
    qsizetype right = 0;
    qsizetype wrong = 0;

    friend bool operator==(const RuleFigure &, const RuleFigure &) = default;
};

/// The figures of a day, counted from the log whenever somebody asks; nothing of them is stored.
///
/// Of a person they tell nothing but to that person: `own` belongs to whoever looks. The minutes of all are told only
/// where so many worked that nobody can take away their own and be left with a colleague's.
struct DayFigures {
    QDate day;
    qsizetype editors = 0;
    WorkFigures all;
    QString editor; ///< who looks; empty where nobody said so
    WorkFigures own;
    qsizetype ownCuts = 0;   ///< cuts that no rule had suggested
    QList<RuleFigure> rules; ///< the most answered first

    friend bool operator==(const DayFigures &, const DayFigures &) = default;
};

/// From so many editors on, the minutes of all of them are told.
inline constexpr qsizetype editorsForMinutes = 3;

/// The figures of a day of this machine's time zone, for whoever decides here. Reads the steps of that day; a hundred
/// thousand decisions take less than a second. Ends early, with what it has, when asked to.
[[nodiscard]] Result<DayFigures> dayFigures(const Database &database, QDate day, const std::stop_token &stop = {});

} // namespace bluepencil
