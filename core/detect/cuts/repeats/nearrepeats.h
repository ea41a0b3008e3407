// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/verdicts.h"
#include "detect/lines/linetable.h"

#include <QList>

#include <stop_token>

namespace bluepencil {

/// A line that repeats another one with words changed.
struct NearRepeat {
    qsizetype line = 0;
    qsizetype original = 0;
};

/// The near repeats among the lines that no verdict has taken yet. The rows of a template (results, court lists,
/// quarterly figures) resemble one another as well; they are told apart by how many of them there are and by where they
/// differ.
[[nodiscard]] QList<NearRepeat> nearRepeats(const LineTable &lines, const LineVerdicts &verdicts,
                                            const std::stop_token &stop);

} // namespace bluepencil
