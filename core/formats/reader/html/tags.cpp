// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/tags.h"

#include <algorithm>
#include <array>

namespace bluepencil::html {

namespace {

struct TagRow {
    std::string_view name;
    Tag tag;
    Flow flow;
};

using enum Flow;

// In the order of the names, which is that of the enumerators too.
constexpr std::array rows = {
    TagRow{"a", Tag::A, Inline},
    TagRow{"abbr", Tag::Abbr, Inline},
    TagRow{"address", Tag::Address, Block},
    TagRow{"article", Tag::Article, Block},
    TagRow{"aside", Tag::Aside, Block},
    TagRow{"audio", Tag::Audio, Unread},
    TagRow{"b", Tag::B, Inline},
    TagRow{"blockquote", Tag::Blockquote, Block},
    TagRow{"body", Tag::Body, Block},
    TagRow{"br", Tag::Br, Block},
    TagRow{"button", Tag::Button, Block},
    TagRow{"caption", Tag::Caption, Block},
    TagRow{"center", Tag::Center, Block},
    TagRow{"cite", Tag::Cite, Inline},
    TagRow{"code", Tag::Code, Inline},
    TagRow{"dd", Tag::Dd, Block},
    TagRow{"details", Tag::Details, Block},
    TagRow{"dialog", Tag::Dialog, Block},
    TagRow{"div", Tag::Div, Block},
    TagRow{"dl", Tag::Dl, Block},
    TagRow{"dt", Tag::Dt, Block},
    TagRow{"em", Tag::Em, Inline},
    TagRow{"embed", Tag::Embed, Unread},
    TagRow{"fieldset", Tag::Fieldset, Block},
    TagRow{"figcaption", Tag::Figcaption, Block},
    TagRow{"figure", Tag::Figure, Block},
    TagRow{"font", Tag::Font, Inline},
    TagRow{"footer", Tag::Footer, Block},
    TagRow{"form", Tag::Form, Block},
    TagRow{"h1", Tag::H1, Block},
    TagRow{"h2", Tag::H2, Block},
    TagRow{"h3", Tag::H3, Block},
    TagRow{"h4", Tag::H4, Block},
    TagRow{"h5", Tag::H5, Block},
    TagRow{"h6", Tag::H6, Block},
    TagRow{"head", Tag::Head, Unread},
    TagRow{"header", Tag::Header, Block},
    TagRow{"hgroup", Tag::Hgroup, Block},
    TagRow{"hr", Tag::Hr, Block},
    TagRow{"html", Tag::Html, Block},
    TagRow{"i", Tag::I, Inline},
    TagRow{"iframe", Tag::Iframe, Unread},
    TagRow{"img", Tag::Img, Inline},
    TagRow{"input", Tag::Input, Inline},
    TagRow{"label", Tag::Label, Inline},
    TagRow{"legend", Tag::Legend, Block},
    TagRow{"li", Tag::Li, Block},
    TagRow{"link", Tag::Link, Unread},
    TagRow{"main", Tag::Main, Block},
    TagRow{"mark", Tag::Mark, Inline},
    TagRow{"menu", Tag::Menu, Block},
    TagRow{"meta", Tag::Meta, Unread},
    TagRow{"nav", Tag::Nav, Block},
    TagRow{"noscript", Tag::Noscript, Unread},
    TagRow{"object", Tag::Object, Unread},
    TagRow{"ol", Tag::Ol, Block},
    TagRow{"option", Tag::Option, Unread},
    TagRow{"p", Tag::P, Block},
    TagRow{"picture", Tag::Picture, Inline},
    TagRow{"pre", Tag::Pre, Block},
    TagRow{"q", Tag::Q, Inline},
    TagRow{"s", Tag::S, Inline},
    TagRow{"script", Tag::Script, Unread},
    TagRow{"section", Tag::Section, Block},
    TagRow{"select", Tag::Select, Unread},
    TagRow{"small", Tag::Small, Inline},
    TagRow{"source", Tag::Source, Unread},
    TagRow{"span", Tag::Span, Inline},
    TagRow{"strike", Tag::Strike, Inline},
    TagRow{"strong", Tag::Strong, Inline},
    TagRow{"style", Tag::Style, Unread},
    TagRow{"sub", Tag::Sub, Inline},
    TagRow{"summary", Tag::Summary, Block},
    TagRow{"sup", Tag::Sup, Inline},
    TagRow{"svg", Tag::Svg, Unread},
    TagRow{"table", Tag::Table, Block},
    TagRow{"tbody", Tag::Tbody, Block},
    TagRow{"td", Tag::Td, Block},
    TagRow{"template", Tag::Template, Unread},
    TagRow{"textarea", Tag::Textarea, Unread},
    TagRow{"tfoot", Tag::Tfoot, Block},
    TagRow{"th", Tag::Th, Block},
    TagRow{"thead", Tag::Thead, Block},
    TagRow{"time", Tag::Time, Inline},
    TagRow{"title", Tag::Title, Unread},
    TagRow{"tr", Tag::Tr, Block},
    TagRow{"u", Tag::U, Inline},
    TagRow{"ul", Tag::Ul, Block},
    TagRow{"video", Tag::Video, Unread},
};

constexpr qsizetype before = 2; ///< Text and Other have no row

constexpr bool inOrder()
{
    for (size_t at = 0; at < rows.size(); ++at) {
        if (static_cast<size_t>(rows[at].tag) != at + before)
            return false;
        if (at > 0 && !(rows[at - 1].name < rows[at].name))
            return false;
    }
    return true;
}
static_assert(inOrder());

} // namespace

Tag tagNamed(std::string_view name)
{
    const auto *row = std::lower_bound(rows.begin(), rows.end(), name,
                                       [](const TagRow &r, std::string_view n) { return r.name < n; });
    return row != rows.end() && row->name == name ? row->tag : Tag::Other;
}

std::string_view nameOf(Tag tag)
{
    if (tag == Tag::Text)
        return "#text";
    return tag == Tag::Other ? "other" : rows[static_cast<size_t>(tag) - before].name;
}

Flow flowOf(Tag tag)
{
    return tag == Tag::Text || tag == Tag::Other ? Flow::Inline : rows[static_cast<size_t>(tag) - before].flow;
}

int headingLevel(Tag tag)
{
    return tag >= Tag::H1 && tag <= Tag::H6 ? static_cast<int>(tag) - static_cast<int>(Tag::H1) + 1 : 0;
}

} // namespace bluepencil::html
