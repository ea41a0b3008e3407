// SPDX-License-Identifier: Apache-2.0
#include "cli/environment.h"

#include "cli/options.h"
#include "cli/repeats.h"
#include "store/houserulerecords.h"
#include "text/article.h"

namespace bluepencil::cli {

Result<Environment> Environment::gather(const Options &options)
{
    Environment environment;
    if (!options.dataFolder.isEmpty()) {
        const auto rules = loadHouseRules(options.dataFolder);
        if (!rules)
            return rules.failure();
        environment.m_houseRules = *rules;
    }
    Result<RecurringLines> lines = knownRepeats(options);
    if (!lines)
        return lines.failure();
    environment.m_lines = *std::move(lines);
    if (options.learnRepeats)
        environment.m_lines = countedRepeats(options, {});
    return environment;
}

CutOptions Environment::cutOptionsFor(const Article &article) const
{
    CutOptions options;
    options.houseRules = m_houseRules;
    m_lines.tell(options, article);
    return options;
}

} // namespace bluepencil::cli
