// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/finding.h"
#include "detect/lines/linetable.h"

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
    SourceEvidence,
    AdEvidence,
    HouseRule,
    AcrossFiles,
    DuplicateExact,
    DuplicateNear,
    DuplicateFragment,
    DuplicateHeadline,
};

/// What a rule stands for.
struct CutRuleRow {
    CutRule rule = CutRule::None;
    const char *name = "";
    Kind kind = Kind::Boilerplate;
    Category category = Category::Promo;
    float confidence = 0; ///< before calibration, where nothing in the place speaks against it
};

[[nodiscard]] const CutRuleRow &rowOf(CutRule rule);
/// Every rule but None.
[[nodiscard]] std::vector<CutRule> allCutRules();
[[nodiscard]] inline Category categoryOf(CutRule rule)
{
    return rowOf(rule).category;
}

/// What is thought of one line so far. Detectors run one after another; each sees what those before it found.
struct LineVerdict {
    CutRule rule = CutRule::None;
    bool exempt = false;  ///< an exception holds: no rule and no evidence may suggest this line
    float confidence = 0; ///< of the rule, or of the evidence where there is no rule
    float evidence = 0;   ///< probability from the linear model, 0…1
    qint32 original = -1; ///< line that a repeat repeats
    qint32 number = 0;    ///< of a house rule: which one; of a line repeated across files: in how many
    qint32 label = -1;    ///< line that opened the block it belongs to

    [[nodiscard]] bool isHit() const { return rule != CutRule::None; }
    [[nodiscard]] bool isHit(Category category) const { return isHit() && categoryOf(rule) == category; }
};

using LineVerdicts = std::vector<LineVerdict>;

/// Puts a rule on a line unless an exception or a surer rule is there.
void propose(LineVerdict &verdict, CutRule rule, float confidence);
inline void propose(LineVerdict &verdict, CutRule rule)
{
    propose(verdict, rule, rowOf(rule).confidence);
}

} // namespace bluepencil
