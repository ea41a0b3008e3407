// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <vector>

namespace bluepencil {

/// The value of every feature of a line, by its number (features.h).
using FeatureRow = std::vector<qint16>;

/// Rows of features that will be asked for again, packed: of a row's hundreds of values most are 0, and most others
/// small. A row takes some 120 bytes, and a copy of it a hundred steps.
class KeptRows {
public:
    /// Keeps rows until they take this much.
    explicit KeptRows(qsizetype mostBytes)
        : m_most(static_cast<size_t>(mostBytes))
    {
    }

    /// Keeps the row of a line behind all lines that are kept; does nothing when there is no more room.
    void keep(qsizetype line, const FeatureRow &row);
    /// Fills `row`, which is all zeros, with what is kept of the line. False when nothing is.
    [[nodiscard]] bool read(qsizetype line, FeatureRow &row) const;

private:
    struct Place {
        qint32 line = 0;
        quint32 start = 0; ///< in the bytes
    };
    size_t m_most;
    std::vector<Place> m_places;  ///< in the order of lines
    std::vector<quint8> m_bytes;  ///< row after row
    std::vector<quint8> m_packed; ///< while a row is kept
};

} // namespace bluepencil
