// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/rules/share.h"

#include "detect/cuts/rules/lonewords.h"

#include <array>

namespace bluepencil {

namespace rule {

/// Names of platforms and buttons, nothing else.
constexpr CutRule shareBar{
    .name = "share.bar",
    .category = Category::Share,
    .confidence = 0.97F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*A share bar*: names of platforms and buttons only"),
    .namesBlock = true,
};

/// A button to share, or its text.
constexpr CutRule shareLine{
    .name = "share.line",
    .category = Category::Share,
    .confidence = 0.90F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*A share button or its text*: %terms"),
};

} // namespace rule

namespace {

constexpr std::array family{&rule::shareBar, &rule::shareLine};

/// "Facebook link: https://…": an address behind the name of a platform.
bool isAddressOfPlatform(const FoldedLine &line, QStringView folded)
{
    constexpr int mostWords = 12;
    constexpr qsizetype longestName = 14;
    if (!line.is(shape::url) || line.wordCount > mostWords)
        return false;
    const qsizetype at = folded.indexOf(u"link: http");
    return at > 0 && at <= longestName;
}

/// Asks to share, in few words and nobody else's.
bool asksToShare(const FoldedLine &line)
{
    constexpr qsizetype longest = 130;
    return line.holds(phrase::share) && line.foldedLength <= longest && !line.has(word::speech) &&
           !line.is(shape::quotes);
}

void markLine(const LineTable &lines, qsizetype index, LineVerdicts &verdicts)
{
    const FoldedLine &line = lines[index];
    const bool single = line.wordCount <= 1;
    if (line.is(shape::shareOnly))
        verdicts.propose(index, rule::shareBar, single ? onlyBesideOthers : rule::shareBar.confidence);
    else if (line.holds(phrase::shareLine))
        verdicts.propose(index, rule::shareLine, single ? telling : rule::shareLine.confidence);
    else if (isAddressOfPlatform(line, lines.folded(index)) || asksToShare(line))
        verdicts.propose(index, rule::shareLine);
}

} // namespace

constinit const CutRuleFamily shareRules(family);

void markShare(const LineTable &lines, LineVerdicts &verdicts)
{
    for (qsizetype i = 0; i < lines.size(); ++i)
        markLine(lines, i, verdicts);
}

} // namespace bluepencil
