// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/speakers/candidates.h"
#include "detect/quotes/speakers/features.h"
#include "detect/quotes/speakers/weights.h"

#include <functional>
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
    float confidence = 0; ///< that the speaker is reported here, and says about this
    qint32 goesOn = -1;   ///< tokens [goesOn, goesOnLast] are more of it, behind the cue; -1: there is no more
    qint32 goesOnLast = -1;
    bool spokenOf = false; ///< a passive: the speaker is rather who is spoken of
    qint32 leaves = -1;    ///< the first verb behind the cue that goes on with a subject from before it; -1: none does
};

/// Gives `take` the possible readings of every cue in the article, never none, in the order of the cues. Readings that
/// hold words in quotation marks are left out: those words have an attribution of their own.
void readCues(const Syntax &syntax, const std::vector<Subject> &subjects,
              const std::function<void(const std::vector<Reported> &)> &take);

/// The same as lists, one a cue.
[[nodiscard]] std::vector<std::vector<Reported>> reportedReadings(const Syntax &syntax,
                                                                  const std::vector<Subject> &subjects);

/// The features of one reading, appended to `keys`; "nothing is reported" has none, and the score 0.
void addReportedFeatures(const Syntax &syntax, const std::vector<Subject> &subjects, const Reported &reading,
                         FeatureKeys &keys, FeatureNames *names = nullptr);

/// What is likely reported, the surest where two readings overlap; in order, disjoint. Of the readings of a cue the one
/// is told that agrees best with all of them as they weigh (minimum Bayes risk: Goel and Byrne, 2000), since an end
/// that is a little off still says what was said. What somebody thinks or does has to be surer than what somebody says.
[[nodiscard]] std::vector<Reported> findReported(const Syntax &syntax, const std::vector<Subject> &subjects,
                                                 const WeightTable &weights);

} // namespace bluepencil::quotes
