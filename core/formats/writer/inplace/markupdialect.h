// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace bluepencil::inplace {

/// What an element means to the text around it and in it.
enum class Role : quint8 {
    Other,
    Block,   ///< a paragraph: its text is a line, and it may go
    Wrapper, ///< holds blocks, and goes when all of them do
    Cell,    ///< holds blocks, and stays
    Run,     ///< holds text and elements that stand for units
    Text,    ///< in languages where text stands in elements of its own
    Unit,    ///< an empty element that stands for white space
    Break,   ///< one that ends a line
    Aside,   ///< text of its own that is read in another place: a note, a box
    Skipped, ///< with all that it holds
    Holder,  ///< something beside text: what holds it stays
};

/// How a markup language says where its text is.
struct MarkupDialect {
    /// Of an element's name as it stands in the markup, with its prefix.
    Role (*roleOf)(QByteArrayView name) = nullptr;
    bool isHtml = false;          ///< elements may be left open, names are in any case, entities have names
    bool hasTextElements = false; ///< text stands in elements of role Text, and units in runs
    bool foldsSpaces = false;     ///< several spaces are one
    bool keepsBlankLines = false; ///< an empty paragraph is a line
    QByteArray lineBreak = {};    ///< within text
    QByteArray space = {};        ///< one that is not folded
};

/// WordprocessingML, with the prefix that nearly every program writes.
[[nodiscard]] const MarkupDialect &wordDialect();
/// The content of an OpenDocument text.
[[nodiscard]] const MarkupDialect &openDocumentDialect();
/// Pages of the web.
[[nodiscard]] const MarkupDialect &htmlDialect();

} // namespace bluepencil::inplace
