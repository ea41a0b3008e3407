// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/houserules.h"

#include <QString>

namespace bluepencil {

/// What a rule does: "Always cut", "Never cut", "Switched off".
[[nodiscard]] QString wordsFor(HouseRule::Action action);
/// Which lines a rule is about: "the whole line", "lines that begin so", "lines that match".
[[nodiscard]] QString wordsFor(HouseRule::Form form);
/// The same of one rule; of one that is switched off, that it is the program's.
[[nodiscard]] QString whichOf(const HouseRule &rule);
/// Whose articles a rule applies to: a site, or every article.
[[nodiscard]] QString reachOf(const HouseRule &rule);
/// The rule in one line, for a message: "always cut “Stay with us.”".
[[nodiscard]] QString sentenceFor(const HouseRule &rule);

} // namespace bluepencil
