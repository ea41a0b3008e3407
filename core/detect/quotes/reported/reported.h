// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/speakers/candidates.h"
#include "detect/quotes/speakers/features.h"
#include "detect/quotes/speakers/weights.h"

#include <vector>

namespace bluepencil::quotes {

/// Where reported speech stands with regard to its cue.
enum class ReportedForm : quint8 {
    Forward,     ///< Frid said (that) the pier is old
    Trailing,    ///< The pier is old, Frid said
    Medial,      ///< The pier, Frid said, is old
    AccordingTo, ///< According to Frid, the pier is old; and the other way round
};

/// Where the reported content ends. The end of the sentence is right most of the time, but not always.
enum class ContentEnd : quint8 { Sentence, Clause, Conjunction, Dash, Subordinator, Comma, Object };

/// Speech told in the reporter's words: tokens [first, last] are what was said.
struct Reported {
    qint32 first = 0;
    qint32 last = 0;
    NounPhrase speaker;
    Cue cue;
    ReportedForm form = ReportedForm::Forward;
    ContentEnd end = ContentEnd::Sentence;
    float confidence = 0; ///< that the speaker is reported here, whatever the exact end
    qint32 goesOn = -1;   ///< tokens [goesOn, goesOnLast] are more of it, behind the cue; -1: there is no more
    qint32 goesOnLast = -1;
};

/// The possible readings of every cue in the article: one list a cue, never empty, in order. Readings that hold words
/// in quotation marks are left out: those words have an attribution of their own.
[[nodiscard]] std::vector<std::vector<Reported>> reportedReadings(const Syntax &syntax,
                                                                  const std::vector<Subject> &subjects);

/// The features of one reading, appended to `keys`; "nothing is reported" has none, and the score 0.
void addReportedFeatures(const Syntax &syntax, const std::vector<Subject> &subjects, const Reported &reading,
                         FeatureKeys &keys, FeatureNames *names = nullptr);

/// The readings that are likelier than not, the surest first where two overlap; in order, disjoint.
[[nodiscard]] std::vector<Reported> findReported(const Syntax &syntax, const std::vector<Subject> &subjects,
                                                 const WeightTable &weights);

} // namespace bluepencil::quotes
