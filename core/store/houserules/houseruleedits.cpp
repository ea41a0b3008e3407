// SPDX-License-Identifier: Apache-2.0
#include "store/houserules/houseruleedits.h"

#include "detect/words/folding.h"

#include <algorithm>

namespace bluepencil {

namespace {

HouseRule changed(HouseRule rule, const HouseRuleChanges &changes)
{
    rule.text = changes.text.value_or(rule.text);
    rule.form = changes.form.value_or(rule.form);
    rule.action = changes.action.value_or(rule.action);
    rule.site = changes.site.value_or(rule.site);
    return rule;
}

bool holds(const QList<KeptHouseRule> &rules, const HouseRule &rule)
{
    return std::any_of(rules.begin(), rules.end(),
                       [&rule](const KeptHouseRule &other) { return isAboutTheSame(other.rule, rule); });
}

bool hasNumber(const QList<KeptHouseRule> &rules, qint64 id)
{
    return std::any_of(rules.begin(), rules.end(), [id](const KeptHouseRule &other) { return other.id == id; });
}

} // namespace

bool isAboutTheSame(const HouseRule &a, const HouseRule &b)
{
    const bool isLine = a.action != HouseRule::Action::SwitchOff;
    if (isLine != (b.action != HouseRule::Action::SwitchOff) || a.form != b.form ||
        a.site.compare(b.site, Qt::CaseInsensitive) != 0)
        return false;
    return a.form == HouseRule::Form::Pattern ? a.text == b.text : folded(a.text) == folded(b.text);
}

HouseRuleStep stepToAdd(const HouseRule &rule, const QList<KeptHouseRule> &known, const Signature &by)
{
    HouseRuleStep step;
    for (const KeptHouseRule &other : known) {
        if (!isAboutTheSame(other.rule, rule))
            continue;
        if (other.rule.action == rule.action)
            return {};
        step.removed.append(other);
    }
    step.added.append({0, rule, by.editor, by.when});
    return step;
}

HouseRuleStep stepToAddAll(const QList<HouseRule> &rules, const QList<KeptHouseRule> &known, const Signature &by)
{
    HouseRuleStep all;
    for (const HouseRule &rule : rules) {
        const HouseRuleStep one = stepToAdd(rule, known, by);
        all.added += one.added;
        all.removed += one.removed;
    }
    return all;
}

HouseRuleStep stepToChange(const QList<KeptHouseRule> &chosen, const HouseRuleChanges &changes,
                           const QList<KeptHouseRule> &known, const Signature &by)
{
    HouseRuleStep step;
    for (const KeptHouseRule &before : chosen) {
        const HouseRule after = changed(before.rule, changes);
        if (after == before.rule)
            continue;
        step.removed.append(before);
        if (!holds(step.added, after))
            step.added.append({before.id, after, by.editor, by.when});
    }
    for (const KeptHouseRule &other : known) {
        if (holds(step.added, other.rule) && !hasNumber(step.removed, other.id))
            step.removed.append(other);
    }
    return step;
}

} // namespace bluepencil
