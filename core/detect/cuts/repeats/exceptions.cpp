// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/repeats/exceptions.h"

#include "detect/cuts/rules/exceptions.h"

namespace bluepencil {

namespace {

/// "---|---|---", which some scrapers set below the head of a table.
bool isRuleOfDashes(const LineTable &lines, qsizetype index)
{
    return index >= 0 && index < lines.size() && lines[index].shapes.hasAll(shape::pipe | shape::noLetters);
}

/// "Player | Plays | Share" at a rule of dashes: an article that has several tables gives each its head.
bool isTableHead(const LineTable &lines, qsizetype index)
{
    return lines[index].is(shape::pipe) && (isRuleOfDashes(lines, index - 1) || isRuleOfDashes(lines, index + 1));
}

} // namespace

bool isLegitimateRepeat(const LineTable &lines, qsizetype index, int copies)
{
    constexpr int refrainCopies = 3;
    constexpr qsizetype longestRefrain = 60;
    constexpr qsizetype longestLabel = 90;
    const FoldedLine &line = lines[index];
    const QStringView folded = lines.folded(index);
    if (line.is(shape::noLetters) || isTableHead(lines, index) || isPostSignature(lines, index))
        return true;
    if (index + 1 < lines.size() && isPostSignature(lines, index + 1))
        return true;
    if (folded.size() <= longestLabel && (folded.endsWith(u'?') || folded.endsWith(u':')))
        return true;
    if (line.is(shape::bracketed) && folded.size() <= longestRefrain)
        return true;
    return copies >= refrainCopies && folded.size() < longestRefrain && !line.has(word::photo) &&
           line.is(shape::closingStop | shape::quotes);
}

} // namespace bluepencil
