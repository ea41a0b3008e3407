// SPDX-License-Identifier: Apache-2.0
#include "store/houserules/newsroomrules.h"

#include "store/houserules/houseruleedits.h"

#include <algorithm>
#include <utility>

namespace bluepencil {

namespace {

QList<HouseRule> &shared()
{
    static QList<HouseRule> rules;
    return rules;
}

} // namespace

void useNewsroomRules(QList<HouseRule> rules)
{
    shared() = std::move(rules);
}

Result<std::shared_ptr<const HouseRules>> withNewsroomRules(const QList<HouseRule> &own)
{
    QList<HouseRule> rules = shared();
    rules.removeIf([&own](const HouseRule &rule) {
        return std::any_of(own.begin(), own.end(),
                           [&rule](const HouseRule &other) { return isAboutTheSame(rule, other); });
    });
    rules += own;
    if (rules.isEmpty())
        return std::shared_ptr<const HouseRules>();
    return HouseRules::compile(rules);
}

} // namespace bluepencil
