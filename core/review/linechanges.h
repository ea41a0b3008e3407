// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace bluepencil {

/// One line of two texts that were compared line by line.
struct LineChange {
    enum class What : quint8 {
        Same,
        Removed, ///< only in the earlier text
        Added,   ///< only in the later one
        Changed, ///< in both, in other words
    };

    What what = What::Same;
    QString before; ///< the line without its end; empty for one that was added
    QString after;  ///< empty for one that was removed

    friend bool operator==(const LineChange &, const LineChange &) = default;
};

/// What became of the lines of a text, in order: a line that went and one that came in its place are one change where
/// their words can be aligned (see wordDifferences()).
///
/// By the longest common subsequence of the lines between what both texts begin and end with. Quadratic in the number
/// of those lines; above two thousand of them on average all count as removed and added.
[[nodiscard]] QList<LineChange> lineChanges(QStringView before, QStringView after);

} // namespace bluepencil
