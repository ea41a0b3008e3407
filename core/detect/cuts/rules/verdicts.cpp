// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/rules/verdicts.h"

namespace bluepencil {

const LineVerdict &LineVerdicts::at(qsizetype line) const
{
    static const LineVerdict untouched;
    return line >= 0 && line < size() ? (*this)[line] : untouched;
}

void LineVerdicts::propose(qsizetype line, const CutRule &rule, float confidence)
{
    LineVerdict &verdict = (*this)[line];
    if (verdict.exempt || (verdict.isHit() && verdict.confidence >= confidence))
        return;
    verdict.rule = &rule;
    verdict.confidence = confidence;
}

} // namespace bluepencil
