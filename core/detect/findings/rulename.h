// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/finding.h"
#include "text/stablehash.h"

#include <QLatin1StringView>
#include <QList>

namespace bluepencil {

/// The rule that named a finding so, for records that kept the id alone; empty where no rule of this version did. Tries
/// each rule there is: for places that somebody looks at.
[[nodiscard]] QLatin1StringView ruleNamed(FindingId id, Kind kind, Span span);

/// Whether that rule did. Costs one hash.
[[nodiscard]] bool isOfRule(FindingId id, Kind kind, Span span, const char *rule);

/// The same for many ids: what does not depend on them is worked out once, and rules that named one are asked first.
class RuleNames {
public:
    RuleNames();
    /// See ruleNamed().
    [[nodiscard]] QLatin1StringView of(FindingId id, Kind kind, Span span);

private:
    struct Begun {
        StableHash hash; ///< of kind and rule
        const char *rule = "";
    };
    QList<QList<Begun>> m_begun; ///< by kind
};

} // namespace bluepencil
