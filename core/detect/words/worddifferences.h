// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace bluepencil {

/// A stretch of two texts that were compared word by word.
struct DifferencePart {
    enum class In : quint8 { Both, First, Second };

    In in = In::Both;
    QString text;        ///< as it stands in the text it is in; of what is in both, as the second has it
    bool number = false; ///< of what is in one only: it holds a digit
    bool name = false;   ///< of what is in one only: a capital that no start of a sentence explains

    friend bool operator==(const DifferencePart &, const DifferencePart &) = default;
};

/// What differs between two texts, word by word, in their order: first what one has, then what the other has instead.
/// Case and punctuation aside. Nothing where the texts are too long or too far apart to be aligned: see align().
[[nodiscard]] QList<DifferencePart> wordDifferences(QStringView first, QStringView second);

} // namespace bluepencil
