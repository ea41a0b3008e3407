// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/ancestry.h"

#include <QHash>

#include <algorithm>

namespace bluepencil::html {

namespace {

constexpr auto none = std::string_view::npos;

bool isUndisplayed(std::string_view style)
{
    const size_t at = style.find("display");
    if (at == none)
        return false;
    const size_t value = style.find_first_not_of(": \t", at + 7);
    return value != none && style.compare(value, 4, "none") == 0;
}

bool isFurniture(std::string_view role)
{
    return role == "navigation" || role == "complementary" || role == "banner" || role == "contentinfo" ||
           role == "dialog" || role == "search";
}

/// The lines whose first text stands in the element.
PageLineRange linesIn(const std::vector<PageLine> &lines, qint32 element, qint32 end)
{
    const auto before = [](const PageLine &line, qint32 node) { return line.firstNode < node; };
    const auto first = std::lower_bound(lines.begin(), lines.end(), element, before);
    const auto behind = std::lower_bound(first, lines.end(), end, before);
    return {static_cast<qint32>(first - lines.begin()), static_cast<qint32>(behind - lines.begin())};
}

void addOwn(const Tree &tree, const Node &node, Ancestry &own)
{
    const auto number = static_cast<unsigned>(node.tag);
    own.tags[number / 64] |= quint64(1) << (number % 64);
    own.words = 0;
    if (node.tag == Tag::Article)
        own.articles = std::min(3, own.articles + 1) & 3;
    for (quint32 at = node.start; at < node.start + node.length; ++at) {
        const AttributeValue &attribute = tree.attributes[at];
        const std::string_view value = std::string_view(tree.bytes).substr(attribute.start, attribute.length);
        switch (attribute.name) {
        case Attribute::ItemProp:
            own.isBodyProperty |= value.find("articleBody") != none;
            [[fallthrough]];
        case Attribute::Class:
        case Attribute::Id:
        case Attribute::DataTestId:
            own.words |= MarkupWords::shipped().named(value);
            break;
        case Attribute::Hidden:
            own.isHidden = true;
            break;
        case Attribute::AriaHidden:
            own.isHidden |= value == "true";
            break;
        case Attribute::Style:
            own.isUndisplayed |= isUndisplayed(value);
            break;
        case Attribute::Role:
            own.hasRole |= isFurniture(value);
            break;
        default:
            break;
        }
    }
}

bool isList(Tag tag)
{
    return tag == Tag::Ul || tag == Tag::Ol || tag == Tag::Dl || tag == Tag::Table || tag == Tag::Menu;
}

size_t kindOf(const Tree &tree, const Node &node)
{
    return qHashMulti(0, node.parent, static_cast<int>(node.tag),
                      std::hash<std::string_view>()(tree.valueOf(node, Attribute::Class)));
}

quint8 upToMany(qint32 count)
{
    return static_cast<quint8>(std::min<qint32>(count, Ancestry::many));
}

/// Asks for the kind of a block twice rather than keep it: a page of nothing but cells has as many as it has words.
void countTwins(const Tree &tree, std::vector<Ancestry> &ancestries)
{
    const auto isBlock = [](const Node &node) { return node.tag != Tag::Text && flowOf(node.tag) == Flow::Block; };
    QHash<size_t, qint32> counts;
    for (const Node &node : tree.nodes) {
        if (isBlock(node))
            ++counts[kindOf(tree, node)];
    }
    for (size_t at = 0; at < tree.nodes.size(); ++at) {
        if (isBlock(tree.nodes[at]))
            ancestries[at].twins = upToMany(counts.value(kindOf(tree, tree.nodes[at])) - 1);
    }
}

void countImages(const Tree &tree, std::vector<Ancestry> &ancestries)
{
    std::vector<qint32> above(tree.nodes.size() + 1, 0);
    for (size_t at = 0; at < tree.nodes.size(); ++at)
        above[at + 1] = above[at] + (tree.nodes[at].tag == Tag::Img ? 1 : 0);
    for (size_t at = 0; at < tree.nodes.size(); ++at)
        ancestries[at].images = upToMany(above[static_cast<size_t>(tree.nodes[at].end)] - above[at]);
}

} // namespace

std::vector<Ancestry> ancestriesOf(const Tree &tree, const PageText &page)
{
    std::vector<Ancestry> ancestries(tree.nodes.size());
    for (size_t at = 0; at < tree.nodes.size(); ++at) {
        const Node &node = tree.nodes[at];
        if (node.tag == Tag::Text)
            continue;
        Ancestry &own = ancestries[at];
        if (node.parent >= 0)
            own = ancestries[static_cast<size_t>(node.parent)];
        const PageLineRange above = own.lines;
        own.lines = linesIn(page.lines, static_cast<qint32>(at), node.end);
        if (own.lines != above)
            own.wider = node.parent;
        if (isList(node.tag))
            own.list = static_cast<qint32>(at);
        addOwn(tree, node, own);
    }
    countTwins(tree, ancestries);
    countImages(tree, ancestries);
    return ancestries;
}

} // namespace bluepencil::html
