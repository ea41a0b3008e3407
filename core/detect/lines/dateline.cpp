// SPDX-License-Identifier: Apache-2.0
#include "detect/lines/dateline.h"

#include <algorithm>

namespace bluepencil {

namespace {

/// Where the first dash that stands between words begins; -1 when the text holds none.
qsizetype firstDash(QStringView folded)
{
    for (qsizetype i = folded.indexOf(u'-', 2); i > 0; i = folded.indexOf(u'-', i + 1)) {
        const qsizetype end = i + 1 < folded.size() && folded[i + 1] == u'-' ? i + 2 : i + 1;
        if (folded[i - 1] == u' ' && (end == folded.size() || folded[end] == u' '))
            return i;
    }
    return -1;
}

bool beginsInCapitals(QStringView raw)
{
    constexpr qsizetype shortest = 3;
    const auto end = std::find(raw.begin(), raw.end(), u' ');
    return end - raw.begin() >= shortest && raw.front().isUpper() &&
           std::none_of(raw.begin(), end, [](QChar unit) { return unit.isLower(); });
}

} // namespace

qsizetype datelineLengthOf(QStringView raw, QStringView folded)
{
    constexpr qsizetype longest = 60;
    const qsizetype dash = firstDash(folded.first(std::min(longest, folded.size())));
    if (dash < 0 || !(folded[dash - 2] == u')' || beginsInCapitals(raw)))
        return 0;
    const auto behind =
        std::find_if(folded.begin() + dash, folded.end(), [](QChar u) { return u != u'-' && u != u' '; });
    return behind - folded.begin();
}

} // namespace bluepencil
