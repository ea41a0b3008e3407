// SPDX-License-Identifier: Apache-2.0
#include "store/cache/folderrules.h"

#include "store/cache/glances.h"

namespace bluepencil {

using namespace Qt::StringLiterals;

std::shared_ptr<const HouseRules> rulesFor(const std::shared_ptr<const HouseRules> &rules, const QString &site,
                                           const QString &path)
{
    if (!rules || !site.isEmpty() || path.isEmpty() || path == "-"_L1)
        return rules;
    const QString folder = sourceNameOf({}, path);
    QList<HouseRule> ofFolder = rules->rules();
    bool isAltered = false;
    for (HouseRule &rule : ofFolder) {
        if (rule.site.isEmpty() || rule.site.compare(folder, Qt::CaseInsensitive) != 0)
            continue;
        rule.site.clear();
        isAltered = true;
    }
    if (!isAltered)
        return rules;
    const auto compiled = HouseRules::compile(ofFolder);
    return compiled ? *compiled : rules; // they were compiled before, and nothing but their sites is another
}

} // namespace bluepencil
