// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/model/surroundings.h"

#include <QHash>
#include <QList>

#include <vector>

namespace bluepencil {

/// A named fact about a line: a property that holds (1) or not (0), or a measure (measures.h), as a whole number.
/// The number is the position in lineFeatureNames().
using LineFeature = quint16;

/// Every feature's name ("words.imperative", "line.length"), in the order of their numbers. A name is a row of
/// detect/cuts/reasons.cpp.
[[nodiscard]] const QList<const char *> &lineFeatureNames();

/// The value of every feature for one line.
using FeatureRow = std::vector<qint16>;

/// Works out the features of lines: of the line itself, of its place, of its neighbours and what the rules said of
/// them. Reads verdicts as the rules left them, so that the order in which lines are asked for does not matter.
class LineFeatures {
public:
    LineFeatures(const LineTable &lines, const LineVerdicts &verdicts, const WordEvidence &words);

    /// `row` is filled anew, and keeps its memory. Left at 0 is what only a second look knows (firstlook.h).
    void read(qsizetype index, FeatureRow &row) const;
    /// Keeps a row as it was read, for a line that will be asked for again. Of the first few thousand only: an article
    /// has no more, and a text without end must not fill the memory.
    void keep(qsizetype index, const FeatureRow &row);
    [[nodiscard]] const LineVerdicts &verdicts() const { return m_verdicts; }
    [[nodiscard]] const Surroundings &around() const { return m_around; }

private:
    void fill(qsizetype index, FeatureRow &row) const;

    const LineTable &m_lines;
    const LineVerdicts &m_verdicts;
    Surroundings m_around;
    // For each line:
    QList<qint32> m_lastLabel; ///< the last label of a block above, while no paragraph of the article came after it
    QList<qint32> m_runStart;  ///< first line of the run of lines that are no paragraphs
    QList<qint32> m_runEnd;    ///< one past its last line
    QHash<qsizetype, qint32> m_keptAt;          ///< by line: which of the rows that are kept
    std::vector<qint16> m_kept;                 ///< row after row
    mutable std::vector<LineFeature> m_holding; ///< while a row is filled
};

} // namespace bluepencil
