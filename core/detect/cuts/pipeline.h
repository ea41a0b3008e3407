// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/cuts.h"
#include "detect/cuts/model/model.h"
#include "detect/cuts/rules/verdicts.h"

#include <stop_token>

namespace bluepencil {

/// What of a text can be read.
enum class Reading : quint8 {
    Everything,
    MarksOnly, ///< its language has no word lists: only what needs none is suggested (wordless.h)
};

/// The passes of detectCuts() (a table in pipeline.cpp says why each stands where it stands) with the word lists and
/// weights they use, so that a measurement can run them with others.
class CutPipeline {
public:
    CutPipeline(const CutVocabulary &vocabulary, const LineModel &model, Reading reading = Reading::Everything)
        : m_vocabulary(&vocabulary)
        , m_model(&model)
        , m_reading(reading)
    {
    }

    /// All passes: what to cut, with confidence and evidence.
    [[nodiscard]] Cuts run(const Article &article, const CutOptions &options, const std::stop_token &stop) const;

    /// Exceptions, whole-line rules, repeats and blocks: the verdict on each line, before the model.
    [[nodiscard]] static LineVerdicts judge(const LineTable &lines, const CutOptions &options,
                                            const std::stop_token &stop);

private:
    const CutVocabulary *m_vocabulary;
    const LineModel *m_model;
    Reading m_reading;
};

} // namespace bluepencil
