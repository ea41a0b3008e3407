// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/model/suggestions.h"
#include "detect/findings/evidence.h"

namespace bluepencil {

class HouseRules;

/// Why lines are cut, in named terms: the phrases that matched, the label above, how a repeat stands to its original,
/// what differs, and the features that weighed most where only evidence speaks.
class CutEvidence {
public:
    CutEvidence(const LineTable &lines, const LineVerdicts &verdicts, const Weighing &weighing,
                const HouseRules *houseRules)
        : m_lines(lines)
        , m_verdicts(verdicts)
        , m_weighing(weighing)
        , m_houseRules(houseRules)
    {
    }

    /// Of the lines `first` to `last`, which are one finding; strongest first.
    [[nodiscard]] Evidence of(qsizetype first, qsizetype last) const;

private:
    [[nodiscard]] QString wordsOf(qsizetype line) const;
    void addPhrase(qsizetype first, qsizetype last, Evidence &evidence) const;
    void addRepeat(qsizetype first, qsizetype last, Evidence &evidence) const;
    void addFragment(qsizetype line, Evidence &evidence) const;
    void addLabel(qsizetype first, qsizetype last, Evidence &evidence) const;
    void addPageMark(qsizetype line, Evidence &evidence) const;
    void addFeatures(qsizetype line, Evidence &evidence) const;
    [[nodiscard]] const LineVerdict &verdict(qsizetype index) const { return m_verdicts[index]; }

    const LineTable &m_lines;
    const LineVerdicts &m_verdicts;
    const Weighing &m_weighing;
    const HouseRules *m_houseRules;
};

} // namespace bluepencil
