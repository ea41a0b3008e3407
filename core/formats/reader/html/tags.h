// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <string_view>

namespace bluepencil::html {

/// The elements that mean something to us; every other one is Other.
enum class Tag : quint8 {
    Text, ///< no element: a stretch of text
    Other,
    A,
    Abbr,
    Address,
    Article,
    Aside,
    Audio,
    B,
    Blockquote,
    Body,
    Br,
    Button,
    Caption,
    Center,
    Cite,
    Code,
    Dd,
    Details,
    Dialog,
    Div,
    Dl,
    Dt,
    Em,
    Embed,
    Fieldset,
    Figcaption,
    Figure,
    Font,
    Footer,
    Form,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    Head,
    Header,
    Hgroup,
    Hr,
    Html,
    I,
    Iframe,
    Img,
    Input,
    Label,
    Legend,
    Li,
    Link,
    Main,
    Mark,
    Menu,
    Meta,
    Nav,
    Noscript,
    Object,
    Ol,
    Option,
    P,
    Picture,
    Pre,
    Q,
    S,
    Script,
    Section,
    Select,
    Small,
    Source,
    Span,
    Strike,
    Strong,
    Style,
    Sub,
    Summary,
    Sup,
    Svg,
    Table,
    Tbody,
    Td,
    Template,
    Textarea,
    Tfoot,
    Th,
    Thead,
    Time,
    Title,
    Tr,
    U,
    Ul,
    Video,
};

/// What an element does to the lines of a page.
enum class Flow : quint8 {
    Inline, ///< stands in a line: `b`, `span`, `a`
    Block,  ///< starts and ends a line
    Unread, ///< holds nothing that a reader sees: `script`, `head`
};

/// `name` as written in lower case.
[[nodiscard]] Tag tagNamed(std::string_view name);
[[nodiscard]] std::string_view nameOf(Tag tag);
[[nodiscard]] Flow flowOf(Tag tag);
/// 1…6 for `h1`…`h6`, else 0.
[[nodiscard]] int headingLevel(Tag tag);

} // namespace bluepencil::html
