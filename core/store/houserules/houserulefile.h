// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/houserules.h"
#include "text/result.h"

#include <QByteArray>
#include <QList>

namespace bluepencil {

// House rules as a file that people read and that a newsroom keeps in a repository: UTF-8, a rule a line, in order.
//
//     # Lines that begin with a hash are for people.
//     cut line tessel.example: Tides and weather for the whole coast, every hour
//     cut pattern *: ^Fish of the day, [A-Z]
//     never start *: Correction:

/// The file's bytes. The same rules give the same bytes, so that a change of one rule is a change of one line.
[[nodiscard]] QByteArray houseRulesToText(const QList<HouseRule> &rules);

/// The rules of such a file, in order; of two about the same lines the later one. Fails, with a sentence that lacks its
/// subject and names the line, for a line that is no rule, and for a rule that cannot be used.
[[nodiscard]] Result<QList<HouseRule>> houseRulesFromText(const QByteArray &text);

/// Reads such a file. Fails with a whole sentence that names it.
[[nodiscard]] Result<QList<HouseRule>> readHouseRules(const QString &path);

} // namespace bluepencil
