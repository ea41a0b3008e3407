// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/rules.h"

#include <QtGlobal>

#include <vector>

namespace bluepencil {

/// What is thought of one line so far.
struct LineVerdict {
    const CutRule *rule = nullptr; ///< in static storage; null: none has it
    bool exempt = false;           ///< an exception holds: neither a rule nor the model may suggest this line
    float confidence = 0;          ///< of the rule, before calibration
    bool weighed = false;          ///< the model said how sure it is, and nothing is left to calibrate
    qint32 original = -1;          ///< line that a repeat repeats
    qint32 number = 0;             ///< of a house rule: which one; of a line repeated across files: in how many
    qint32 label = -1;             ///< line that opened the block it belongs to

    [[nodiscard]] bool isHit() const { return rule != nullptr; }
    [[nodiscard]] bool isHit(Category category) const { return isHit() && rule->category == category; }
    [[nodiscard]] bool is(const CutRule &which) const { return rule == &which; }
    [[nodiscard]] bool isRepeat() const { return original >= 0; }
    /// The rule is sure enough to suggest the cut.
    [[nodiscard]] bool isSuggested() const { return isHit() && confidence >= suggestedFrom; }
};

/// The verdicts on all lines of an article. Detectors run one after another; each sees what those before it found.
class LineVerdicts {
public:
    explicit LineVerdicts(qsizetype lines)
        : m_verdicts(static_cast<size_t>(lines))
    {
    }

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_verdicts.size()); }
    [[nodiscard]] LineVerdict &operator[](qsizetype line) { return m_verdicts[static_cast<size_t>(line)]; }
    [[nodiscard]] const LineVerdict &operator[](qsizetype line) const { return m_verdicts[static_cast<size_t>(line)]; }
    /// The verdict on a line that may lie beyond either end of the article, where nothing is thought yet.
    [[nodiscard]] const LineVerdict &at(qsizetype line) const;
    [[nodiscard]] bool isSuggested(qsizetype line) const { return (*this)[line].isSuggested(); }

    /// Puts a rule on a line unless an exception, or a rule that is as sure, is there.
    void propose(qsizetype line, const CutRule &rule, float confidence);
    /// The same with the confidence of the rule's row.
    void propose(qsizetype line, const CutRule &rule) { propose(line, rule, rule.confidence); }
    /// No rule and no model may suggest the line from now on.
    void exempt(qsizetype line) { (*this)[line].exempt = true; }

private:
    std::vector<LineVerdict> m_verdicts;
};

} // namespace bluepencil
