// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/speakers/featurekeys.h"

namespace bluepencil::quotes {

/// Where the cue's sentence stands with regard to the quotation's.
enum class Place : quint8 { Own, Before, Earlier, After, LineBefore, LineAfter, Elsewhere };

/// A cue as the features of a quotation see it. Several speakers may stand beside a cue: what it is, and where it
/// stands, is looked up once for all of them. Of an inherited answer it is the cue that stands elsewhere.
struct CueView {
    Cue cue;
    bool inherited = false;
    Place place = Place::Elsewhere;
    qint32 from = 0; ///< between cue and quotation: tokens [from, to)
    qint32 to = 0;
    Gap gap = Gap::Nothing; ///< what fills that
    Counts between;         ///< what stands there
    quint64 kind = 0;       ///< the form of a verb and whether it is listed; the kind of any other cue
    quint64 word = 0;       ///< the word, or the kind of a mark
    quint64 shape = 0;      ///< of the quotation
    bool listed = false;    ///< a reporting verb
    bool sole = false;      ///< the only listed verb with a subject in its sentence
    NounPhrase subject{-1, -1, PhraseType::Name}; ///< of the cue; none (-1) where no rule finds it
    // What else asks for the quotation
    bool introduced = false;  ///< some listed verb with its subject right before it stands right before the quotation
    bool introduces = false;  ///< the verb that leads up to the quotation is this cue
    bool claims = false;      ///< so is the noun
    bool insideClaim = false; ///< the cue stands between that noun and the quotation
};

/// What stands around the cue of a candidate.
[[nodiscard]] CueView viewOf(const QuoteContext &context, const Candidate &candidate);

/// The features of a candidate in two parts: what is the same for all speakers of a cue that stand on the same side of
/// it and of the quotation, and the rest. Together they are addCandidateFeatures().
void addCueFeatures(const QuoteContext &context, const CueView &cue, Order order, FeatureKeys &keys,
                    FeatureNames *names = nullptr);
void addPairFeatures(const QuoteContext &context, const CueView &cue, const Candidate &candidate, FeatureKeys &keys,
                     FeatureNames *names = nullptr);

} // namespace bluepencil::quotes
