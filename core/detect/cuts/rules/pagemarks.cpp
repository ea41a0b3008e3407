// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/rules/pagemarks.h"

#include "detect/lines/statement.h"
#include "text/article.h"

#include <algorithm>
#include <array>

namespace bluepencil {

namespace rule {

/// Below a picture, by its element or class.
constexpr CutRule pageCaption{
    .name = "page.caption",
    .category = Category::Caption,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*The page sets it below a picture*: %terms"),
    .judgedBy = JudgedBy::Page,
};

/// Who wrote it, and when: moved, never cut.
constexpr CutRule pageByline{
    .name = "page.byline",
    .category = Category::Credit,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*The page sets it where bylines and dates stand*: %terms"),
    .judgedBy = JudgedBy::Page,
};

/// Where a byline may stand stands more than one: what the author did before, and where else to read them.
constexpr CutRule pageAuthor{
    .name = "page.author",
    .category = Category::Promo,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*The page sets it in a box about its author*: %terms"),
    .judgedBy = JudgedBy::Page,
};

/// A box of links to other articles, or what stands beside the article.
constexpr CutRule pageRelated{
    .name = "page.related",
    .category = Category::Related,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*The page sets it in a box beside the article*: %terms"),
    .judgedBy = JudgedBy::Page,
};

constexpr CutRule pageShare{
    .name = "page.share",
    .category = Category::Share,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*The page sets it among its buttons to share*: %terms"),
    .judgedBy = JudgedBy::Page,
};

constexpr CutRule pageComments{
    .name = "page.comments",
    .category = Category::Comments,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*The page sets it among what readers wrote*: %terms"),
    .judgedBy = JudgedBy::Page,
};

constexpr CutRule pagePromotion{
    .name = "page.promotion",
    .category = Category::Promo,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*The page sets it in a box that asks something of its reader*: %terms"),
    .judgedBy = JudgedBy::Page,
};

/// Menus, lists of topics, the foot of the page.
constexpr CutRule pageNavigation{
    .name = "page.navigation",
    .category = Category::Navigation,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*The page sets it among its menus, topics or foot lines*: %terms"),
    .judgedBy = JudgedBy::Page,
};

constexpr CutRule pageAd{
    .name = "page.ad",
    .kind = Kind::AdMarker,
    .category = Category::Label,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*The page sets it in a place for advertisements*: %terms"),
    .judgedBy = JudgedBy::Page,
};

/// Nothing names it, and yet all there is to weigh speaks against it.
constexpr CutRule pageApart{
    .name = "page.apart",
    .category = Category::Navigation,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*The page sets it apart from the article*: %terms"),
    .judgedBy = JudgedBy::Page,
};

} // namespace rule

namespace {

constexpr std::array family{&rule::pageCaption, &rule::pageByline,   &rule::pageAuthor,    &rule::pageRelated,
                            &rule::pageShare,   &rule::pageComments, &rule::pagePromotion, &rule::pageNavigation,
                            &rule::pageAd,      &rule::pageApart};

bool isBiography(const FoldedLine &line)
{
    constexpr int fewestWords = 14;
    return line.wordCount >= fewestWords;
}

const CutRule &ruleFor(PageMarkKind kind, const FoldedLine &line)
{
    switch (kind) {
    case PageMarkKind::Caption:
        return rule::pageCaption;
    case PageMarkKind::Byline:
        return isBiography(line) ? rule::pageAuthor : rule::pageByline;
    case PageMarkKind::Related:
    case PageMarkKind::Aside:
        return rule::pageRelated;
    case PageMarkKind::Share:
        return rule::pageShare;
    case PageMarkKind::Comments:
        return rule::pageComments;
    case PageMarkKind::Promotion:
        return rule::pagePromotion;
    case PageMarkKind::Navigation:
    case PageMarkKind::Footer:
        return rule::pageNavigation;
    case PageMarkKind::Ad:
        return rule::pageAd;
    case PageMarkKind::Text:
        break;
    }
    return rule::pageApart;
}

/// Bylines and dates are offered, never suggested; nor is somebody who speaks where nothing names the place.
float confidenceOf(const CutRule &rule, const FoldedLine &line, float outside)
{
    constexpr float offered = 0.45F;
    const bool speaks = speaksInQuotes(line) && line.is(shape::closingStop);
    const bool stays = &rule == &rule::pageByline || (&rule == &rule::pageApart && speaks);
    return stays ? std::min(outside, offered) : outside;
}

} // namespace

constinit const CutRuleFamily pageMarkRules(family);

const PageMark *pageMarkOf(const LineTable &lines, qsizetype index)
{
    const QList<PageMark> &marks = lines.article().pageMarks();
    const qsizetype start = lines[index].span.start();
    const auto mark = std::lower_bound(marks.begin(), marks.end(), start,
                                       [](const PageMark &m, qsizetype at) { return m.span.start() < at; });
    return mark != marks.end() && mark->span.start() == start ? &*mark : nullptr;
}

void markByPage(const LineTable &lines, LineVerdicts &verdicts)
{
    constexpr float worthMentioning = 0.3F;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const PageMark *mark = pageMarkOf(lines, i);
        if (!mark || mark->outside < worthMentioning)
            continue;
        const CutRule &rule = ruleFor(mark->kind, lines[i]);
        verdicts.propose(i, rule, confidenceOf(rule, lines[i], mark->outside));
    }
}

} // namespace bluepencil
