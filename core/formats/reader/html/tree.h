// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/html/tags.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bluepencil::html {

/// The attributes that are kept; the rest of a page's attributes are never looked at.
enum class Attribute : quint8 {
    AriaHidden,
    Class,
    Content,
    DataTestId,
    DateTime,
    Hidden,
    Href,
    Id,
    ItemProp,
    ItemType,
    Lang,
    Name,
    Property,
    Rel,
    Role,
    Style,
    Type,
};

/// `name` as written in lower case; nothing for one that is not kept.
[[nodiscard]] std::optional<Attribute> attributeNamed(std::string_view name);
[[nodiscard]] std::string_view nameOf(Attribute attribute);

/// A node of a page: an element, or a stretch of text. Nodes stand in the order of the page, so that the descendants of
/// node n are n + 1 … end - 1.
struct Node {
    Tag tag = Tag::Text;
    bool isCustom = false; ///< an element with a hyphen in its name
    qint32 parent = -1;    ///< -1 for the roots
    qint32 end = 0;        ///< behind the last descendant
    quint32 start = 0;     ///< text: its first byte in Tree::bytes; element: its first attribute in Tree::attributes
    quint32 length = 0;    ///< of these
};

/// One attribute: its value is a stretch of Tree::bytes.
struct AttributeValue {
    Attribute name;
    quint32 start = 0;
    quint32 length = 0;
};

/// A parsed page: a flat list of nodes, all text and attribute values in one string of UTF-8. Every walk over it is a
/// loop; nothing that is nested, however deep, is ever recursed into.
struct Tree {
    std::vector<Node> nodes;
    std::vector<AttributeValue> attributes;
    std::string bytes;

    [[nodiscard]] std::string_view textOf(const Node &text) const;
    /// The attribute's value; empty where the element has none.
    [[nodiscard]] std::string_view valueOf(const Node &element, Attribute name) const;
    [[nodiscard]] bool has(const Node &element, Attribute name) const;
    /// All text below a node as it stands in the page, except that of unread elements in it.
    [[nodiscard]] std::string textBelow(qint32 node) const;
};

} // namespace bluepencil::html
