// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/finding.h"
#include "detect/lexicon/language.h"
#include "text/warning.h"

#include <QList>

#include <memory>
#include <optional>
#include <stop_token>

namespace bluepencil {

class Article;
class HouseRules;
class LineIndex;

/// What the cut detectors are told beside the article.
struct CutOptions {
    std::shared_ptr<const HouseRules> houseRules; ///< may be null
    std::shared_ptr<const LineIndex> lineIndex;   ///< of articles of the same source; may be null
    bool indexHoldsArticle = false;               ///< the index counted this article too
    std::optional<LanguageGuess> language = {};   ///< as somebody says who knows; else the words of the article tell
};

/// What should be cut, and what an editor should know before cutting.
struct Cuts {
    QList<Finding> findings;   ///< disjoint, ordered by place
    QList<Warning> warnings;   ///< "incomplete" where a paywall cut the article short
    qsizetype switchedOff = 0; ///< suggestions of rules that are switched off for the site, which are left out
};

/// Runs the detectors of ad markers, boilerplate and duplicates over the article's lines and settles what they claim.
///
/// The lines are folded once and shared. Exceptions come first (what may never be suggested), then rules for whole
/// lines, repeats, blocks that grow from labels, and at last a fitted judge that weighs named features of every line;
/// where two claim a line, one wins. Neighbouring lines of one category become one finding whose `lines` name the
/// parts. Confidence is calibrated. Linear in the length of the article; stops early, with nothing, when asked to.
[[nodiscard]] Cuts detectCuts(const Article &article, const CutOptions &options = {}, std::stop_token stop = {});

/// The findings of detectCuts().
[[nodiscard]] QList<Finding> findCuts(const Article &article, const CutOptions &options = {},
                                      std::stop_token stop = {});

} // namespace bluepencil
