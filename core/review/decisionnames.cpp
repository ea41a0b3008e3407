// SPDX-License-Identifier: Apache-2.0
#include "review/decisionnames.h"

#include <algorithm>
#include <array>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array verbNames = {"cut"_L1,     "keep"_L1,    "move_to_credit"_L1, "own_cut"_L1,
                                  "restore"_L1, "replace"_L1, "quote_checked"_L1,  "quote_wrong"_L1,
                                  "note"_L1,    "query"_L1,   "answer"_L1};
static_assert(verbNames.size() == static_cast<size_t>(Verb::Answer) + 1);

constexpr std::array cutReasonNames = {"unsaid"_L1, "length"_L1, "legal"_L1, "taste"_L1};
static_assert(cutReasonNames.size() == static_cast<size_t>(CutReason::Taste) + 1);

template <typename Enum, size_t N>
std::optional<Enum> named(const std::array<QLatin1StringView, N> &names, const QString &name)
{
    const auto found = std::find_if(names.begin(), names.end(), [&name](QLatin1StringView n) { return name == n; });
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(std::distance(names.begin(), found));
}

} // namespace

QLatin1StringView nameOf(Verb verb)
{
    return verbNames[static_cast<size_t>(verb)];
}

QLatin1StringView nameOf(CutReason reason)
{
    return cutReasonNames[static_cast<size_t>(reason)];
}

std::optional<Verb> verbNamed(const QString &name)
{
    return named<Verb>(verbNames, name);
}

std::optional<CutReason> cutReasonNamed(const QString &name)
{
    return named<CutReason>(cutReasonNames, name);
}

} // namespace bluepencil
