// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/writer/inplace/markupdialect.h"

#include <QByteArray>
#include <QList>

namespace bluepencil::inplace {

/// A unit of text (UTF-16), and the bytes that it stands in: of a character, of an entity, of an element.
struct MarkupUnit {
    char16_t unit = 0;
    qint32 start = 0;
    qint32 end = 0;
    qint32 node = -1; ///< the innermost block, wrapper or cell around it; -1: none
    bool isElement = false;

    friend bool operator==(const MarkupUnit &, const MarkupUnit &) = default;
};

/// A block, wrapper or cell, in the order in which they begin.
struct MarkupNode {
    Role role = Role::Block;
    qint32 parent = -1;
    qint32 start = 0;      ///< of its start tag
    qint32 innerStart = 0; ///< behind it, and behind its properties
    qint32 innerEnd = 0;
    qint32 end = 0;          ///< behind its end tag
    bool holdsOther = false; ///< something beside text
};

/// What markup says, unit by unit, with the places of all of it in the bytes. Several parts of a document are laid one
/// behind the other.
struct MarkupText {
    QList<MarkupUnit> units;  ///< in order
    QList<MarkupUnit> asides; ///< of notes and boxes, in order
    QList<MarkupNode> nodes;
};

/// How bytes between tags are characters.
enum class Charset : quint8 { Utf8, Latin };

/// Reads markup that another reader has found sound, and adds what it says; `base` is where the bytes begin among those
/// of all parts. Text of `isAside` parts, such as footnotes, is all aside. Linear.
void readMarkup(const QByteArray &markup, const MarkupDialect &dialect, Charset charset, qint32 base, bool isAside,
                MarkupText &text);

} // namespace bluepencil::inplace
