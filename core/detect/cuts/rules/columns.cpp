// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/rules/columns.h"

#include "text/article.h"
#include "text/wrapping.h"

#include <array>

namespace bluepencil {

namespace rule {

/// "Arrun Courier     Page 3 of 8".
constexpr CutRule pageHead{
    .name = "page.head",
    .category = Category::Navigation,
    .confidence = 0.93F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*The head or number of a printed page*: the lines around it are broken at "
                                            "the width of a column"),
};

} // namespace rule

namespace {

constexpr std::array family{&rule::pageHead};

} // namespace

constinit const CutRuleFamily columnRules(family);

void markColumns(const LineTable &lines, LineVerdicts &verdicts)
{
    const QList<Repair> joints = wrappingIn(lines.article().text());
    if (joints.isEmpty())
        return;
    qsizetype next = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Span line = lines[i].span;
        while (next < joints.size() && joints.at(next).span.end() < line.start())
            ++next;
        if (isPageHead(lines.raw(i)))
            verdicts.propose(i, rule::pageHead);
        else if (next < joints.size() && joints.at(next).span.start() <= line.end())
            verdicts.exempt(i);
    }
}

} // namespace bluepencil
