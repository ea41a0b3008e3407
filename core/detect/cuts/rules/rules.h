// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/finding.h"

#include <span>

namespace bluepencil {

/// Who says how sure a rule is.
enum class JudgedBy : quint8 {
    Rule,  ///< its row, or the rule itself where it knows better
    Page,  ///< the page that the text was read from: its reader weighed the markup, and the number is a likelihood
    Model, ///< the fitted judge of lines: it suspected a line that no rule had taken
};

/// What may not take a line from the rule that has it.
struct KeptFrom {
    bool repeats = true;   ///< that it comes twice: labels and bars recur on every page, and are cut as what they are
    bool comments = false; ///< that it stands below a header of comments: it ends the page, or says more of the line
};

/// A rule of the cut detectors: its row, which stands in the file of its family beside the code that fires it.
///
/// The row is the rule: verdicts point to it, and two are the same when they are one object. Each family says which
/// rows are its own; allCutRules() gathers the families. What a rule must find and must leave alone stands in
/// resources/lexicon/<language>/examples.txt.
struct CutRule {
    const char *name = ""; ///< "related.block": unique, and for ever, since the ids of findings are made of it
    Kind kind = Kind::Boilerplate;
    Category category = Category::Promo;
    float confidence = 0; ///< before calibration, where nothing in the place speaks against it; 0 when a model judges
    const char *sentence = ""; ///< marked with QT_TRANSLATE_NOOP("Reason", …); see ReasonRow
    JudgedBy judgedBy = JudgedBy::Rule;
    bool forItsCompany =
        false;               ///< takes a line for where it stands, or for a mark at its end that wire stories have too
    bool namesBlock = false; ///< of neighbours that become one finding, names them all
    bool byForm = false;     ///< told by a form that nothing else has: no weighing makes it less sure
    KeptFrom keptFrom = {};
};

/// The rules of one file. In static storage.
using CutRuleFamily = std::span<const CutRule *const>;

} // namespace bluepencil
