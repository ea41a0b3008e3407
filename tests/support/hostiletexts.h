// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

#include <vector>

namespace bluepencil {

/// A sort of text that can be made in any length: pieces, over and over; “%” becomes another number each time.
struct TextShape {
    QString name;
    QStringList pieces;
};

/// Shapes that could cost more than their length: every mark that may lack its partner, all that could be compared with
/// much else of its kind. The first is prose.
[[nodiscard]] std::vector<TextShape> hostileShapes();

/// Some mixture of marks, brackets, invisible and combining characters, labels, names, numbers and prose, another one
/// for each state of the generator.
[[nodiscard]] TextShape drawnShape(QRandomGenerator &random);

/// The text of a shape with so many UTF-16 units; it may end in the middle of anything, a surrogate pair too.
[[nodiscard]] QString textOf(const TextShape &shape, qsizetype size);

} // namespace bluepencil
