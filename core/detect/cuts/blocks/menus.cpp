// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/blocks/growth.h"

#include <algorithm>
#include <array>

namespace bluepencil {

namespace rule {

/// What a page offers above its article, entry by entry.
constexpr CutRule navigationMenu{
    .name = "navigation.menu",
    .category = Category::Navigation,
    .confidence = 0.90F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*A menu of the page*: a list of %lines short entries above the article"),
    .forItsCompany = true,
};

} // namespace rule

namespace {

constexpr std::array family{&rule::navigationMenu};

/// How an entry begins: with a bullet, or with the sign that converters of pages give to entries inside an entry.
bool beginsEntry(QStringView raw, const FoldedLine &line)
{
    return line.is(shape::bullet) || raw.startsWith(u"+ ") || raw.startsWith(u"o ");
}

/// A name of a section or a page. Amounts and sentences are what an article lists.
bool isEntry(const LineTable &lines, qsizetype index)
{
    constexpr qsizetype longest = 45; // folded units
    constexpr Shapes others = shape::closingStop | shape::colon | shape::quotes | shape::digit | shape::comma;
    const FoldedLine &line = lines[index];
    return line.foldedLength <= longest && !line.is(others) && !line.has(word::finite) &&
           beginsEntry(lines.raw(index), line);
}

/// What stands alone between the menu and the first paragraph is the headline.
bool isHeadlineBelow(const Growth &growth, qsizetype index)
{
    const LineTable &lines = growth.lines;
    return index + 1 < lines.size() && !growth.verdicts[index].isHit() && lines[index].phrases.none() &&
           lines[index].sort <= LineSort::Short && lines[index + 1].sort == LineSort::Body;
}

} // namespace

constinit const CutRuleFamily menuRules(family);

/// A dozen short entries in a row before the first paragraph: an article begins with no such list, whatever the
/// language.
void growMenus(Growth &growth)
{
    constexpr qsizetype fewestEntries = 12;
    const LineTable &lines = growth.lines;
    for (qsizetype i = 0; i < lines.size() && lines.bodiesBefore(i) == 0;) {
        qsizetype end = i;
        while (end < lines.size() && isEntry(lines, end))
            ++end;
        const bool isMenu = end - i >= fewestEntries;
        for (qsizetype j = i; isMenu && j < end; ++j)
            growth.take(j, rule::navigationMenu, i);
        if (isMenu && isHeadlineBelow(growth, end))
            growth.verdicts.exempt(end);
        i = std::max(end, i + 1);
    }
}

} // namespace bluepencil
