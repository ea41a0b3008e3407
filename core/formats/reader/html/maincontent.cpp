// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/maincontent.h"

#include "formats/reader/html/trees.h"

#include <array>

namespace bluepencil::html {

using namespace Qt::StringLiterals;

namespace {

/// Elements above a line that are asked what they call it.
constexpr int askedLevels = 8;

struct TagMark {
    Tag tag;
    PageMarkKind kind;
};

constexpr std::array tagMarks = {
    TagMark{Tag::Figcaption, PageMarkKind::Caption}, TagMark{Tag::Caption, PageMarkKind::Caption},
    TagMark{Tag::Nav, PageMarkKind::Navigation},     TagMark{Tag::Footer, PageMarkKind::Footer},
    TagMark{Tag::Aside, PageMarkKind::Aside},        TagMark{Tag::Form, PageMarkKind::Promotion},
    TagMark{Tag::Button, PageMarkKind::Navigation},  TagMark{Tag::Address, PageMarkKind::Byline},
};

struct WordMark {
    MarkupWords::Markup word;
    PageMarkKind kind;
};

// The first that fits names the line: “comment-author” is a comment, “share-caption” a share bar.
constexpr std::array wordMarks = {
    WordMark{MarkupWords::Comment, PageMarkKind::Comments}, WordMark{MarkupWords::Ad, PageMarkKind::Ad},
    WordMark{MarkupWords::Share, PageMarkKind::Share},      WordMark{MarkupWords::Related, PageMarkKind::Related},
    WordMark{MarkupWords::Promo, PageMarkKind::Promotion},  WordMark{MarkupWords::Caption, PageMarkKind::Caption},
    WordMark{MarkupWords::Byline, PageMarkKind::Byline},    WordMark{MarkupWords::Tags, PageMarkKind::Navigation},
    WordMark{MarkupWords::Nav, PageMarkKind::Navigation},   WordMark{MarkupWords::Meta, PageMarkKind::Byline},
    WordMark{MarkupWords::Footer, PageMarkKind::Footer},    WordMark{MarkupWords::Side, PageMarkKind::Aside},
};

QString namesOf(const Tree &tree, const Node &node)
{
    for (const Attribute attribute : {Attribute::Class, Attribute::Id, Attribute::DataTestId}) {
        const std::string_view value = tree.valueOf(node, attribute);
        constexpr qsizetype longest = 60;
        if (!value.empty())
            return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())).simplified().left(longest);
    }
    return {};
}

std::optional<PageMark> markOf(const Tree &tree, const Node &node, WordClasses words)
{
    for (const TagMark &mark : tagMarks) {
        if (node.tag == mark.tag)
            return PageMark{{}, mark.kind, 0, u"<%1>"_s.arg(QLatin1StringView(nameOf(node.tag)))};
    }
    for (const WordMark &mark : wordMarks) {
        if (words & bit(mark.word))
            return PageMark{{}, mark.kind, 0, namesOf(tree, node)};
    }
    return std::nullopt;
}

} // namespace

std::vector<float> belongingOf(const PageFacts &facts)
{
    static const Trees trees(u"pages", Evidence::names());
    std::vector<float> belonging;
    Evidence evidence(facts);
    belonging.reserve(evidence.lines());
    for (size_t at = 0; at < evidence.lines(); ++at)
        belonging.push_back(trees.probability(evidence.next()));
    return belonging;
}

std::optional<PageMark> markOf(const PageFacts &facts, const PageLine &line)
{
    qint32 element = line.element;
    for (int level = 0; level < askedLevels && element > 0 && element != facts.main.element; ++level) {
        const auto number = static_cast<size_t>(element);
        const Node &node = facts.tree.nodes[number];
        // What names the article names no part of it: “post-with-sidebar”.
        if (facts.main.above[number] > 0 && facts.main.below[number] == 0)
            break;
        if (auto mark = markOf(facts.tree, node, facts.ancestries[number].words))
            return mark;
        element = node.parent;
    }
    return std::nullopt;
}

} // namespace bluepencil::html
