// SPDX-License-Identifier: Apache-2.0
#include "detect/findings/rulename.h"

#include "detect/findings/reasontable.h"

#include <algorithm>
#include <cstring>

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

RuleNames::RuleNames()
{
    for (int number = 0; number <= static_cast<int>(Kind::Attribution); ++number) {
        const QLatin1StringView kind = nameOf(static_cast<Kind>(number));
        QList<Begun> begun;
        for (const auto rows : {cutReasons(), quoteReasons()}) {
            for (const ReasonRow &row : rows) {
                StableHash hash;
                hash.add(kind.data(), static_cast<size_t>(kind.size()));
                hash.add(row.name, std::strlen(row.name) + 1);
                begun.append({hash, row.name});
            }
        }
        m_begun.append(begun);
    }
}

QLatin1StringView RuleNames::of(FindingId id, Kind kind, Span span)
{
    if (id.isNull())
        return {};
    QList<Begun> &begun = m_begun[static_cast<qsizetype>(kind)];
    const auto named = std::find_if(begun.begin(), begun.end(), [id, span](const Begun &each) {
        StableHash hash = each.hash;
        hash.add(static_cast<quint32>(span.start()));
        hash.add(static_cast<quint32>(span.end()));
        return hash.value() == id.value();
    });
    if (named == begun.end())
        return {};
    std::rotate(begun.begin(), named, named + 1);
    return QLatin1StringView(begun.first().rule);
}

} // namespace bluepencil
