// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/finding.h"

#include <vector>

namespace bluepencil {

/// The rules of the cut detectors. A row of the table in rules.cpp gives each its name, category and confidence; a
/// row of detect/cuts/reasons.cpp its sentence.
enum class CutRule : quint8 {
    None,
    AdShortcode,
    AdLabel,
    AdCode,
    AdIdentifier,
    AdScrambled,
    SourceLine,
    SourceCredit,
    CopyrightNotice,
    CopyrightSyndication,
    CreditReporting,
    CreditByline,
    CreditDate,
    CaptionCredit,
    CaptionText,
    CaptionPair, ///< a line next to its credit or slideshow control, or one that comes back
    RelatedLabel,
    RelatedLink, ///< label and headline in one line
    RelatedBlock,
    RelatedTwin, ///< the headline of a related block stands elsewhere too
    RelatedCluster,
    RelatedEvidence,
    PromoAppeal,
    PromoPaywall,
    PromoForm,
    PromoBlock,
    PromoEvidence,
    ShareBar,
    ShareLine,
    ShareEvidence,
    NavigationLine,
    NavigationControl,
    NavigationTopics,
    NavigationEmbed,
    NavigationConsent,
    NavigationContinued, ///< "Continued…" at the end of a good paragraph
    NavigationEvidence,
    CaptionEvidence,
    CommentsHeader,
    CommentsForm,
    CommentsBlock,
    CopyrightEvidence,
    HouseRule,
    AcrossFiles,
    DuplicateExact,
    DuplicateNear,
    DuplicateFragment,
    DuplicateHeadline,
};

/// Who says how sure a rule is.
enum class JudgedBy : quint8 {
    Rule,  ///< its row, or the rule itself where it knows better
    Model, ///< the linear model: it suspected a line that no rule had taken
};

/// What a rule stands for.
struct CutRuleRow {
    CutRule rule = CutRule::None;
    const char *name = "";
    Kind kind = Kind::Boilerplate;
    Category category = Category::Promo;
    float confidence = 0; ///< before calibration, where nothing in the place speaks against it; 0 when a model judges
    JudgedBy judgedBy = JudgedBy::Rule;
};

[[nodiscard]] const CutRuleRow &rowOf(CutRule rule);
/// Every rule but None.
[[nodiscard]] std::vector<CutRule> allCutRules();
[[nodiscard]] inline Category categoryOf(CutRule rule)
{
    return rowOf(rule).category;
}

} // namespace bluepencil
