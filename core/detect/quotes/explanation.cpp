// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/explanation.h"

#include <algorithm>
#include <array>

namespace bluepencil::quotes {

namespace {

const char *sieveRule(Sieve sieve)
{
    switch (sieve) {
    case Sieve::Transcript:
        return "attribution.transcript";
    case Sieve::InWordsOf:
        return "attribution.words-of";
    case Sieve::Dash:
        return "attribution.dash";
    case Sieve::Conversation:
        return "attribution.conversation";
    case Sieve::Continuation:
        return "attribution.reopened";
    default:
        return nullptr;
    }
}

const char *orderRule(Order order)
{
    switch (order) {
    case Order::QuoteSpeakerCue:
        return "attribution.quote-speaker-cue";
    case Order::QuoteCueSpeaker:
        return "attribution.quote-cue-speaker";
    case Order::SpeakerCueQuote:
        return "attribution.speaker-cue-quote";
    case Order::CueSpeakerQuote:
        return "attribution.cue-speaker-quote";
    case Order::SpeakerQuoteCue:
        return "attribution.speaker-quote-cue";
    case Order::CueQuoteSpeaker:
        return "attribution.cue-quote-speaker";
    case Order::Elsewhere:
        break;
    }
    return "attribution.continued";
}

} // namespace

const char *quoteRule(Category category, const MarkedRegion &region)
{
    if (!region.opened)
        return "quote.unopened";
    if (!region.closed)
        return "quote.unclosed";
    switch (category) {
    case Category::Direct:
        return "quote.direct";
    case Category::Fragment:
        return "quote.fragment";
    case Category::Title:
        return "quote.title";
    default:
        return "quote.scare";
    }
}

const char *attributionRule(const Decision &decision)
{
    if (const char *rule = sieveRule(decision.sieve))
        return rule;
    if (decision.order == Order::Elsewhere)
        return "attribution.continued";
    switch (decision.chosen.cue.kind) {
    case CueKind::Preposition:
        return "attribution.according-to";
    case CueKind::Noun:
        return "attribution.noun";
    case CueKind::Colon:
        return "attribution.colon";
    default:
        return orderRule(decision.order);
    }
}

const char *reportedRule(ReportedForm form)
{
    switch (form) {
    case ReportedForm::Trailing:
        return "attribution.indirect-trailing";
    case ReportedForm::AccordingTo:
        return "attribution.indirect-according-to";
    case ReportedForm::Forward:
        break;
    }
    return "attribution.indirect";
}

Evidence attributionEvidence(const Decision &decision, QStringView speaker, QStringView cue)
{
    constexpr std::array names = {"attribution.pattern", "attribution.speaker", "attribution.cue",
                                  "attribution.subject", "attribution.earlier"};
    static_assert(names.size() == evidenceGroups);
    const QString speakerWords = speaker.toString(); // most terms share it
    const QString cueWords = cue.toString();
    Evidence evidence;
    for (size_t group = 0; group < evidenceGroups; ++group) {
        const auto which = static_cast<EvidenceGroup>(group);
        const QString &detail = which == EvidenceGroup::Cue ? cueWords : speakerWords;
        if (decision.shares[group] != 0 && !(which == EvidenceGroup::Cue && cue.isEmpty()))
            evidence.append({names[group], decision.shares[group], detail});
    }
    std::stable_sort(evidence.begin(), evidence.end(),
                     [](const EvidenceTerm &a, const EvidenceTerm &b) { return a.weight > b.weight; });
    return evidence;
}

bool looksSpoken(const QuoteShape &shape)
{
    constexpr int fewestWords = 8;
    return shape.isSentence() && shape.clause && shape.words >= fewestWords;
}

} // namespace bluepencil::quotes
