// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/rules/rules.h"

#include <array>

namespace bluepencil {

namespace {

using enum CutRule;

constexpr std::array rows = {
    CutRuleRow{None, "", Kind::Boilerplate, Category::Promo, 0.0F},
    CutRuleRow{AdShortcode, "ad.shortcode", Kind::AdMarker, Category::Shortcode, 0.99F},
    CutRuleRow{AdLabel, "ad.label", Kind::AdMarker, Category::Label, 0.97F},
    CutRuleRow{AdCode, "ad.code", Kind::AdMarker, Category::Code, 0.96F},
    CutRuleRow{AdIdentifier, "ad.identifier", Kind::AdMarker, Category::Code, 0.85F},
    CutRuleRow{AdScrambled, "ad.scrambled", Kind::AdMarker, Category::Code, 0.98F},
    CutRuleRow{SourceLine, "source.line", Kind::Boilerplate, Category::SourceLink, 0.96F},
    CutRuleRow{SourceCredit, "source.credit", Kind::Boilerplate, Category::SourceLink, 0.90F},
    CutRuleRow{CopyrightNotice, "copyright.notice", Kind::Boilerplate, Category::Copyright, 0.97F},
    CutRuleRow{CopyrightSyndication, "copyright.syndication", Kind::Boilerplate, Category::Copyright, 0.90F},
    CutRuleRow{CreditReporting, "credit.reporting", Kind::Boilerplate, Category::Credit, 0.40F},
    CutRuleRow{CreditByline, "credit.byline", Kind::Boilerplate, Category::Credit, 0.35F},
    CutRuleRow{CreditDate, "credit.date", Kind::Boilerplate, Category::Credit, 0.35F},
    CutRuleRow{CaptionCredit, "caption.credit", Kind::Boilerplate, Category::Caption, 0.95F},
    CutRuleRow{CaptionText, "caption.text", Kind::Boilerplate, Category::Caption, 0.94F},
    CutRuleRow{CaptionPair, "caption.pair", Kind::Boilerplate, Category::Caption, 0.90F},
    CutRuleRow{RelatedLabel, "related.label", Kind::Boilerplate, Category::Related, 0.93F},
    CutRuleRow{RelatedLink, "related.link", Kind::Boilerplate, Category::Related, 0.94F},
    CutRuleRow{RelatedBlock, "related.block", Kind::Boilerplate, Category::Related, 0.92F},
    CutRuleRow{RelatedTwin, "related.twin", Kind::Boilerplate, Category::Related, 0.85F},
    CutRuleRow{RelatedCluster, "related.cluster", Kind::Boilerplate, Category::Related, 0.95F},
    CutRuleRow{RelatedEvidence, "related.evidence", Kind::Boilerplate, Category::Related, 0.0F, JudgedBy::Model},
    CutRuleRow{PromoAppeal, "promo.appeal", Kind::Boilerplate, Category::Promo, 0.94F},
    CutRuleRow{PromoPaywall, "promo.paywall", Kind::Boilerplate, Category::Promo, 0.95F},
    CutRuleRow{PromoForm, "promo.form", Kind::Boilerplate, Category::Promo, 0.90F},
    CutRuleRow{PromoBlock, "promo.block", Kind::Boilerplate, Category::Promo, 0.80F},
    CutRuleRow{PromoEvidence, "promo.evidence", Kind::Boilerplate, Category::Promo, 0.0F, JudgedBy::Model},
    CutRuleRow{ShareBar, "share.bar", Kind::Boilerplate, Category::Share, 0.97F},
    CutRuleRow{ShareLine, "share.line", Kind::Boilerplate, Category::Share, 0.90F},
    CutRuleRow{ShareEvidence, "share.evidence", Kind::Boilerplate, Category::Share, 0.0F, JudgedBy::Model},
    CutRuleRow{NavigationLine, "navigation.line", Kind::Boilerplate, Category::Navigation, 0.93F},
    CutRuleRow{NavigationControl, "navigation.control", Kind::Boilerplate, Category::Navigation, 0.90F},
    CutRuleRow{NavigationTopics, "navigation.topics", Kind::Boilerplate, Category::Navigation, 0.92F},
    CutRuleRow{NavigationEmbed, "navigation.embed", Kind::Boilerplate, Category::Navigation, 0.95F},
    CutRuleRow{NavigationConsent, "navigation.consent", Kind::Boilerplate, Category::Navigation, 0.90F},
    CutRuleRow{NavigationContinued, "navigation.continued", Kind::Boilerplate, Category::Navigation, 0.90F},
    CutRuleRow{NavigationEvidence, "navigation.evidence", Kind::Boilerplate, Category::Navigation, 0.0F,
               JudgedBy::Model},
    CutRuleRow{CaptionEvidence, "caption.evidence", Kind::Boilerplate, Category::Caption, 0.0F, JudgedBy::Model},
    CutRuleRow{CommentsHeader, "comments.header", Kind::Boilerplate, Category::Comments, 0.95F},
    CutRuleRow{CommentsForm, "comments.form", Kind::Boilerplate, Category::Comments, 0.95F},
    CutRuleRow{CommentsBlock, "comments.block", Kind::Boilerplate, Category::Comments, 0.93F},
    CutRuleRow{CopyrightEvidence, "copyright.evidence", Kind::Boilerplate, Category::Copyright, 0.0F, JudgedBy::Model},
    CutRuleRow{HouseRule, "house.rule", Kind::Boilerplate, Category::HouseRule, 0.99F},
    CutRuleRow{AcrossFiles, "across.files", Kind::Boilerplate, Category::RepeatedAcrossFiles, 0.90F},
    CutRuleRow{DuplicateExact, "duplicate.exact", Kind::Duplicate, Category::Exact, 0.98F},
    CutRuleRow{DuplicateNear, "duplicate.near", Kind::Duplicate, Category::Near, 0.95F},
    CutRuleRow{DuplicateFragment, "duplicate.fragment", Kind::Duplicate, Category::Fragment, 0.97F},
    CutRuleRow{DuplicateHeadline, "duplicate.headline", Kind::Duplicate, Category::Headline, 0.96F},
};

consteval bool inOrder()
{
    for (size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<size_t>(rows[i].rule) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "the rows stand in the order of the enum");

} // namespace

const CutRuleRow &rowOf(CutRule rule)
{
    return rows[static_cast<size_t>(rule)];
}

std::vector<CutRule> allCutRules()
{
    std::vector<CutRule> rules;
    for (size_t i = 1; i < rows.size(); ++i)
        rules.push_back(rows[i].rule);
    return rules;
}

} // namespace bluepencil
