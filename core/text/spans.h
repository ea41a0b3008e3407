// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"

#include <algorithm>
#include <functional>

namespace bluepencil {

/// Some neighbours in a list, for a loop.
template <typename Iterator>
struct Neighbours {
    Iterator first;
    Iterator last; ///< one past the end

    [[nodiscard]] Iterator begin() const { return first; }
    [[nodiscard]] Iterator end() const { return last; }
    [[nodiscard]] bool isEmpty() const { return first == last; }
};

/// The first item that ends behind the offset, among items that are disjoint and ordered by place; the end of the list
/// when there is none. `spanOf` gives the span of an item, for example &Finding::span. Logarithmic.
template <typename Items, typename SpanOf = std::identity>
[[nodiscard]] auto firstEndingBehind(const Items &items, qsizetype offset, SpanOf spanOf = {})
{
    return std::partition_point(items.begin(), items.end(), [&](const auto &item) {
        const Span span = std::invoke(spanOf, item);
        return span.end() <= offset;
    });
}

/// The items that overlap the span, among items that are disjoint and ordered by place. Logarithmic.
///
///     for (const Finding &cut : overlapping(cuts, paragraph.text, &Finding::span)) …
template <typename Items, typename SpanOf = std::identity>
[[nodiscard]] auto overlapping(const Items &items, Span span, SpanOf spanOf = {})
{
    const auto first = firstEndingBehind(items, span.start(), spanOf);
    const auto last = std::partition_point(first, items.end(), [&](const auto &item) {
        const Span other = std::invoke(spanOf, item);
        return other.start() < span.end();
    });
    return Neighbours<decltype(first)>{first, last};
}

} // namespace bluepencil
