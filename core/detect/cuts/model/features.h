// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/verdicts.h"
#include "detect/lines/linetable.h"

#include <QList>

#include <vector>

namespace bluepencil {

/// A named property of a line that the linear model weighs; most are reasons an editor can read.
/// The number is the position in lineFeatureNames(), and in the table of weights.
using LineFeature = quint16;

/// Every feature's name ("words.imperative", "near.share"), in the order of their numbers. A name is a row of
/// detect/cuts/reasons.cpp.
[[nodiscard]] const QList<const char *> &lineFeatureNames();

/// Collects the features of lines: of the line itself, of its place, of its neighbours and what the rules said of them.
/// Reads verdicts as the rules left them, so that the order in which lines are asked for does not matter.
class LineFeatures {
public:
    LineFeatures(const LineTable &lines, const LineVerdicts &verdicts);

    /// The features that hold for a line; `features` is cleared first.
    void collect(qsizetype index, std::vector<LineFeature> &features) const;

private:
    const LineTable &m_lines;
    const LineVerdicts &m_verdicts;
    // For each line:
    QList<qint32> m_lastLabel; ///< the last label of a block above, while no paragraph of the article came after it
    QList<qint32> m_runStart;  ///< first line of the run of lines that are no paragraphs
    QList<qint32> m_runEnd;    ///< one past its last line
};

} // namespace bluepencil
