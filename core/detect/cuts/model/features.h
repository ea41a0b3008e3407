// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/model/keptrows.h"
#include "detect/cuts/model/surroundings.h"

#include <QList>

#include <vector>

namespace bluepencil {

/// A named fact about a line: a property that holds (1) or not (0), or a measure (measures.h), as a whole number.
/// The number is the position in lineFeatureNames().
using LineFeature = quint16;

/// Every feature's name ("words.imperative", "line.length"), in the order of their numbers. A name is a row of
/// detect/cuts/reasons.cpp.
[[nodiscard]] const QList<const char *> &lineFeatureNames();

/// Works out the features of lines: of the line itself, of its place, of its neighbours and what the rules said of
/// them. Reads verdicts as the rules left them, so that the order in which lines are asked for does not matter.
class LineFeatures {
public:
    LineFeatures(const LineTable &lines, const LineVerdicts &verdicts, const WordEvidence &words);

    /// `row` is filled anew, and keeps its memory. Left at 0 is what only a second look knows (firstlook.h).
    void read(qsizetype index, FeatureRow &row) const;
    /// Keeps a row as it was read, for a line that will be asked for again and that stands behind all that are kept.
    /// Only while that takes little memory beside the text: one with short lines only has more of them than an article.
    void keep(qsizetype index, const FeatureRow &row) { m_kept.keep(index, row); }
    [[nodiscard]] const LineVerdicts &verdicts() const { return m_verdicts; }
    [[nodiscard]] const Surroundings &around() const { return m_around; }

private:
    void endRun(qsizetype start, qsizetype end);
    void fill(qsizetype index, FeatureRow &row) const;

    const LineTable &m_lines;
    const LineVerdicts &m_verdicts;
    Surroundings m_around;
    // For each line:
    std::vector<qint32>
        m_lastLabel;           ///< the last label of a block above, while no paragraph of the article came after it
    std::vector<quint8> m_run; ///< how long is the run of lines that are no paragraphs; saturates
    qsizetype m_lastRun = 0;   ///< first line of the run at the end
    KeptRows m_kept;
    mutable std::vector<LineFeature> m_holding; ///< while a row is filled
};

} // namespace bluepencil
