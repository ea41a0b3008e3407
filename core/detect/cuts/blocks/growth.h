// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/blocks/blocks.h"

namespace bluepencil {

/// The lines of an article while blocks grow over them.
struct Growth {
    const LineTable &lines;
    LineVerdicts &verdicts;

    /// Proposes the line for the block that `label` opened.
    void take(qsizetype line, const CutRule &rule, qsizetype label, float confidence)
    {
        verdicts.propose(line, rule, confidence);
        if (verdicts[line].is(rule))
            verdicts[line].label = static_cast<qint32>(label);
    }
    void take(qsizetype line, const CutRule &rule, qsizetype label) { take(line, rule, label, rule.confidence); }

    /// Puts the line into the block whatever was thought of it, repeats included, unless an exception holds.
    void override(qsizetype line, const CutRule &rule, qsizetype label)
    {
        LineVerdict &verdict = verdicts[line];
        if (verdict.exempt)
            return;
        verdict.rule = &rule;
        verdict.confidence = rule.confidence;
        verdict.label = static_cast<qint32>(label);
        verdict.original = -1;
    }
};

/// How one sort of block grows; a row of the table in blocks.cpp.
void growComments(Growth &growth);
void growThreads(Growth &growth);
void growMenus(Growth &growth);
void growHeadlines(Growth &growth);
void growLabelledBlocks(Growth &growth);
void markTwins(Growth &growth);
void growCaptions(Growth &growth);
void markSlideControls(Growth &growth);
void markMachineChunks(Growth &growth);
void growFormsUp(Growth &growth);
void growFormsDown(Growth &growth);
void confirmLoneWords(Growth &growth);
void fillGaps(Growth &growth);

/// The last line of the block of links below a label of related links, or the label.
qsizetype growRelated(Growth &growth, qsizetype label);
/// The last line of the list below a label of topics, or the label.
qsizetype growTopics(Growth &growth, qsizetype label);
/// Takes what stands above the last line of a news cluster.
void growCluster(Growth &growth, qsizetype last);

} // namespace bluepencil
