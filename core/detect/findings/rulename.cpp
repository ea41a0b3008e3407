// SPDX-License-Identifier: Apache-2.0
#include "detect/findings/rulename.h"

#include "detect/findings/reasontable.h"

namespace bluepencil {

bool isOfRule(FindingId id, Kind kind, Span span, const char *rule)
{
    Finding finding;
    finding.kind = kind;
    finding.span = span;
    finding.rule = rule;
    return finding.id() == id;
}

QLatin1StringView ruleNamed(FindingId id, Kind kind, Span span)
{
    if (id.isNull())
        return {};
    for (const auto rows : {cutReasons(), quoteReasons()}) {
        for (const ReasonRow &row : rows) {
            if (isOfRule(id, kind, span, row.name))
                return QLatin1StringView(row.name);
        }
    }
    return {};
}

} // namespace bluepencil
