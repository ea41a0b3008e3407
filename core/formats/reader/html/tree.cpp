// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/tree.h"

#include <algorithm>
#include <array>

namespace bluepencil::html {

namespace {

struct AttributeRow {
    std::string_view name;
    Attribute attribute;
};

constexpr std::array attributeRows = {
    AttributeRow{"aria-hidden", Attribute::AriaHidden},
    AttributeRow{"class", Attribute::Class},
    AttributeRow{"content", Attribute::Content},
    AttributeRow{"data-testid", Attribute::DataTestId},
    AttributeRow{"datetime", Attribute::DateTime},
    AttributeRow{"hidden", Attribute::Hidden},
    AttributeRow{"href", Attribute::Href},
    AttributeRow{"id", Attribute::Id},
    AttributeRow{"itemprop", Attribute::ItemProp},
    AttributeRow{"itemtype", Attribute::ItemType},
    AttributeRow{"lang", Attribute::Lang},
    AttributeRow{"name", Attribute::Name},
    AttributeRow{"property", Attribute::Property},
    AttributeRow{"rel", Attribute::Rel},
    AttributeRow{"role", Attribute::Role},
    AttributeRow{"style", Attribute::Style},
    AttributeRow{"type", Attribute::Type},
};

std::string_view stretch(const std::string &bytes, quint32 start, quint32 length)
{
    return std::string_view(bytes).substr(start, length);
}

const AttributeValue *found(const Tree &tree, const Node &element, Attribute name)
{
    if (element.tag == Tag::Text)
        return nullptr;
    for (quint32 at = element.start; at < element.start + element.length; ++at) {
        if (tree.attributes[at].name == name)
            return &tree.attributes[at];
    }
    return nullptr;
}

} // namespace

std::optional<Attribute> attributeNamed(std::string_view name)
{
    const auto *row = std::lower_bound(attributeRows.begin(), attributeRows.end(), name,
                                       [](const AttributeRow &r, std::string_view n) { return r.name < n; });
    return row != attributeRows.end() && row->name == name ? std::optional(row->attribute) : std::nullopt;
}

std::string_view nameOf(Attribute attribute)
{
    return attributeRows[static_cast<size_t>(attribute)].name;
}

std::string_view Tree::textOf(const Node &text) const
{
    return stretch(bytes, text.start, text.length);
}

std::string_view Tree::valueOf(const Node &element, Attribute name) const
{
    const AttributeValue *attribute = found(*this, element, name);
    return attribute ? stretch(bytes, attribute->start, attribute->length) : std::string_view();
}

bool Tree::has(const Node &element, Attribute name) const
{
    return found(*this, element, name) != nullptr;
}

std::string Tree::textBelow(qint32 node) const
{
    std::string text;
    const qint32 end = nodes[static_cast<size_t>(node)].end;
    for (qint32 at = node + 1; at < end;) {
        const Node &below = nodes[static_cast<size_t>(at)];
        if (below.tag == Tag::Text)
            text += textOf(below);
        else if (flowOf(below.tag) == Flow::Block)
            text += ' ';
        at = flowOf(below.tag) == Flow::Unread ? below.end : at + 1;
    }
    return text;
}

} // namespace bluepencil::html
