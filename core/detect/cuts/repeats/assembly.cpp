// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/repeats/assembly.h"

#include "detect/cuts/repeats/duplicates.h"

namespace bluepencil {

namespace {

/// Of letters: "2 minutes" is no end of "12 minutes".
bool startsInsideWord(const LineTable &lines, qsizetype index, qsizetype original)
{
    const QStringView part = lines.folded(index);
    const QStringView whole = lines.folded(original);
    return part.size() < whole.size() && whole.endsWith(part) && part.front().isLetter() &&
           whole[whole.size() - part.size() - 1].isLetter();
}

/// One past the last line of the stretch that repeats the original in its order.
qsizetype endOfStretch(const LineVerdicts &verdicts, qsizetype first)
{
    qsizetype end = first + 1;
    while (end < verdicts.size() && verdicts[end].isHit(Category::Exact) &&
           verdicts[end].original == verdicts[end - 1].original + 1)
        ++end;
    return end;
}

int paragraphsWithin(const LineTable &lines, qsizetype first, qsizetype end)
{
    int paragraphs = 0;
    for (qsizetype i = first; i < end; ++i)
        paragraphs += lines[i].sort == LineSort::Body ? 1 : 0;
    return paragraphs;
}

} // namespace

std::vector<bool> assembledLines(const LineTable &lines, const LineVerdicts &verdicts)
{
    constexpr int fewestParagraphs = 2;
    std::vector<bool> assembled(static_cast<size_t>(lines.size()), false);
    for (qsizetype i = 0; i < lines.size();) {
        const LineVerdict &verdict = verdicts[i];
        if (!verdict.isRepeat()) {
            ++i;
            continue;
        }
        const qsizetype end = endOfStretch(verdicts, i);
        const bool sure = (verdict.is(rule::duplicateFragment) && startsInsideWord(lines, i, verdict.original)) ||
                          (verdict.isHit(Category::Exact) && paragraphsWithin(lines, i, end) >= fewestParagraphs);
        for (; i < end; ++i)
            assembled[static_cast<size_t>(i)] = sure;
    }
    return assembled;
}

} // namespace bluepencil
