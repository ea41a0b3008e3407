// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cutrules.h"
#include "detect/cuts.h"

#include <stop_token>

namespace bluepencil {

/// The stages of detectCuts() with the word lists they use, so that a measurement can run them with others.
class CutPipeline {
public:
    explicit CutPipeline(const Vocabulary &vocabulary)
        : m_vocabulary(&vocabulary)
    {
    }

    /// All stages: what to cut, with confidence and evidence.
    [[nodiscard]] Cuts run(const Article &article, const CutOptions &options, std::stop_token stop) const;

    /// Exceptions, whole-line rules, repeats and blocks: the verdict on each line, before the linear model.
    [[nodiscard]] static LineVerdicts judge(const LineTable &lines, const CutOptions &options, std::stop_token stop);

private:
    const Vocabulary *m_vocabulary;
};

} // namespace bluepencil
