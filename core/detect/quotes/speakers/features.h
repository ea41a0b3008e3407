// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/speakers/candidates.h"
#include "detect/quotes/speakers/featurefilter.h"
#include "detect/quotes/speakers/shape.h"

#include <vector>

namespace bluepencil::quotes {

/// The order of speaker, cue and quotation in the text.
enum class Order : quint8 {
    QuoteSpeakerCue, ///< “…,” Frid said
    QuoteCueSpeaker, ///< “…,” said Frid
    SpeakerCueQuote, ///< Frid said: “…”
    CueSpeakerQuote, ///< according to Frid, “…”
    SpeakerQuoteCue,
    CueQuoteSpeaker,
    Elsewhere, ///< inherited from the quotation before
};
constexpr size_t orders = static_cast<size_t>(Order::Elsewhere) + 1;

/// What was decided for the quotations before this one.
struct Earlier {
    const Candidate *chosen = nullptr; ///< the last sourced answer that is near enough; null when there is none
    qint32 quoteToken = -1;            ///< whose answer that was
    Order order = Order::Elsewhere;
    const Candidate *other = nullptr; ///< who spoke before that, while two take turns; null otherwise
    bool lastWasUnsourced = false;    ///< the quotation right before was nobody's
};

/// A verb beside the quotation that asks for it.
struct Claim {
    int form = 0;     ///< 0: there is none
    qint32 verb = -1; ///< its token
};

/// The verb that leads up to the quotation: form 1 right before it, 2 with an object or a listener between; 3 and 4 the
/// same with "to" before the quotation.
[[nodiscard]] Claim claimBefore(const Syntax &syntax, qint32 quoteToken);
/// The claim right behind the quotation: form 1 “…,” Frid said; 2 “…,” said Frid; 3 according to.
[[nodiscard]] Claim claimBehind(const Syntax &syntax, qint32 quoteToken);

/// A noun for words said, "his promise to", that leads up to the quotation.
struct NounClaim {
    enum class Owner : quint8 { Nobody, Pronoun, Possessor };

    qint32 noun = -1; ///< its token; -1: there is none
    Owner owner = Owner::Nobody;
    qint32 link = -1; ///< the token that ties it to what follows: that, to, of; -1 for any other
};

/// The nearest speech noun before the quotation, in its sentence, with no other quotation and no more than one finite
/// verb between.
[[nodiscard]] NounClaim nounClaimBefore(const Syntax &syntax, qint32 quoteToken);

/// What stands right before and behind the quotation, as features see it: 1 for another sentence.
struct Neighbours {
    quint64 word = 1; ///< before
    quint64 kind = 1;
    quint64 kindBehind = 1;
    quint64 beforeSubject = 0; ///< what stands before the subject of Claim::verb: "which" in "which Frid called"
};

/// All that features may look at, for one quotation of an article.
struct QuoteContext {
    const Syntax &syntax;
    const std::vector<Subject> &subjects;
    const std::vector<QuoteShape> &shapes;
    qint32 region = 0; ///< index into regions, shapes and Syntax::quotes
    Earlier earlier;
    Claim before; ///< what stands beside the quotation, looked up once for all its candidates
    Claim behind;
    NounClaim noun;
    Neighbours beside;

    [[nodiscard]] qint32 token() const { return syntax.quotes[static_cast<size_t>(region)]; }
    [[nodiscard]] const QuoteShape &shape() const { return shapes[static_cast<size_t>(region)]; }
};

/// Of the quotation at this token, with the verb that claims it from before it; -1: none does.
[[nodiscard]] Neighbours neighboursOf(const Syntax &syntax, const std::vector<Subject> &subjects, qint32 quoteToken,
                                      qint32 verb);

/// In which order the quotation, its cue and its speaker stand.
[[nodiscard]] Order orderOf(const Candidate &candidate, qint32 quoteToken);

/// The features of one candidate, appended to `keys`; what they are made of goes to `names`, which may be null. The
/// weights in resources/weights are fitted on exactly these, so that any change here asks for a new fit
/// (tests/quality/fit_quotes.py); the test of the weights says so.
void addCandidateFeatures(const QuoteContext &context, const Candidate &candidate, FeatureKeys &keys,
                          FeatureNames *names = nullptr);

/// The features of "these words are nobody's".
void addNobodyFeatures(const QuoteContext &context, FeatureKeys &keys, FeatureNames *names = nullptr);

/// The features that tell whether the marked words are the whole of what was said (direct) or a part of the reporter's
/// sentence, given the chosen candidate.
void addKindFeatures(const QuoteContext &context, const Candidate &chosen, FeatureKeys &keys,
                     FeatureNames *names = nullptr);

} // namespace bluepencil::quotes
