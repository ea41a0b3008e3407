// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/decision.h"

#include <QHash>

#include <map>

namespace bluepencil {

/// Takes its span out of the text.
[[nodiscard]] constexpr bool isCutting(Verb verb)
{
    return verb == Verb::Cut || verb == Verb::OwnCut || verb == Verb::MoveToCredit;
}

/// The raw text as a strip on which decisions are painted in their order; a later coat covers an earlier one.
/// Points at the decisions, which have to live longer.
class Strip {
public:
    /// Those that change the text.
    explicit Strip(const QHash<DecisionId, Decision> &decisions);

    /// Calls visit(span, decision) for each coat that is left, in order of place (UTF-16 offsets into the raw text).
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (auto coat = m_coats.begin(); coat != m_coats.end(); ++coat) {
            const auto next = std::next(coat);
            if (coat->second && next != m_coats.end())
                visit(Span(coat->first, next->first), *coat->second);
        }
    }

private:
    void paint(const Decision &decision);
    [[nodiscard]] const Decision *coatAt(qsizetype offset) const;

    std::map<qsizetype, const Decision *> m_coats; ///< by the offset where it begins; null: bare text
};

} // namespace bluepencil
