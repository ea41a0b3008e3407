// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/environment.h"

#include "cli/arguments/options.h"
#include "cli/commands/repeats.h"
#include "detect/cuts/rules/houserules.h"
#include "store/cache/folderrules.h"
#include "store/houserules/houseruleedits.h"
#include "store/houserules/houserulefile.h"
#include "store/houserules/houserulerecords.h"
#include "store/houserules/newsroomrules.h"
#include "text/article.h"

#include <algorithm>

namespace bluepencil::cli {

Result<Environment> Environment::gather(const Options &options)
{
    Environment environment;
    if (!options.dataFolder.isEmpty()) {
        const auto rules = loadHouseRules(options.dataFolder);
        if (!rules)
            return rules.failure();
        environment.m_houseRules = *rules;
    } else {
        const auto rules = withNewsroomRules({});
        if (!rules)
            return rules.failure();
        environment.m_houseRules = *rules;
    }
    if (const Outcome added = environment.addRules(options.rulesFile); !added)
        return added.failure();
    Result<RecurringLines> lines = knownRepeats(options);
    if (!lines)
        return lines.failure();
    environment.m_lines = *std::move(lines);
    if (options.learnRepeats)
        environment.m_lines = countedRepeats(options, {});
    return environment;
}

/// A rule of the file takes the place of one about the same lines.
Outcome Environment::addRules(const QString &file)
{
    if (file.isEmpty())
        return Done{};
    const Result<QList<HouseRule>> added = readHouseRules(file);
    if (!added)
        return added.failure();
    QList<HouseRule> rules = m_houseRules ? m_houseRules->rules() : QList<HouseRule>();
    rules.removeIf([&added](const HouseRule &rule) {
        return std::any_of(added->begin(), added->end(),
                           [&rule](const HouseRule &other) { return isAboutTheSame(rule, other); });
    });
    auto compiled = HouseRules::compile(rules + *added);
    if (!compiled)
        return compiled.failure();
    m_houseRules = *compiled;
    return Done{};
}

CutOptions Environment::cutOptionsFor(const Article &article, const QString &file) const
{
    CutOptions options;
    options.houseRules = rulesFor(m_houseRules, article.origin().site, file);
    m_lines.tell(options, article);
    return options;
}

} // namespace bluepencil::cli
