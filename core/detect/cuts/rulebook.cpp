// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/rulebook.h"

#include "detect/cuts/blocks/blocks.h"
#include "detect/cuts/model/naming.h"
#include "detect/cuts/repeats/duplicates.h"
#include "detect/cuts/rules/admarkers.h"
#include "detect/cuts/rules/columns.h"
#include "detect/cuts/rules/comments.h"
#include "detect/cuts/rules/credits.h"
#include "detect/cuts/rules/navigation.h"
#include "detect/cuts/rules/newsroom.h"
#include "detect/cuts/rules/pagemarks.h"
#include "detect/cuts/rules/photocredits.h"
#include "detect/cuts/rules/promotions.h"
#include "detect/cuts/rules/related.h"
#include "detect/cuts/rules/share.h"

#include <array>

namespace bluepencil {

namespace {

constexpr std::array families{
    &advertisingRules,  &creditRules,    &photoCreditRules,  &promotionRules,    &commentRules,
    &navigationRules,   &relatedRules,   &shareRules,        &newsroomRules,     &columnRules,
    &pageMarkRules,     &repeatRules,    &relatedBlockRules, &commentBlockRules, &commentThreadRules,
    &captionBlockRules, &formBlockRules, &menuRules,         &headlineRules,     &modelRules,
};

} // namespace

std::vector<const CutRule *> allCutRules()
{
    std::vector<const CutRule *> rules;
    for (const CutRuleFamily *family : families)
        rules.insert(rules.end(), family->begin(), family->end());
    return rules;
}

} // namespace bluepencil
