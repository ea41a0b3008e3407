// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/explanation.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>
#include <vector>

namespace bluepencil::quotes {

/// The rules of quotes and attributions, with their sentences.
namespace rule {

constexpr ReasonRow quoteDirect{"quote.direct",
                                QT_TRANSLATE_NOOP("Reason", "*Quotation marks* around a statement of its own.")};
constexpr ReasonRow quoteFragment{
    "quote.fragment", QT_TRANSLATE_NOOP("Reason", "*Quotation marks* around part of the reporter’s sentence.")};
constexpr ReasonRow quoteScare{
    "quote.scare",
    QT_TRANSLATE_NOOP("Reason", "*Quotation marks* around words that nobody near is said to have used.")};
constexpr ReasonRow quoteTitle{"quote.title",
                               QT_TRANSLATE_NOOP("Reason", "*Quotation marks* around a title or a name.")};
constexpr ReasonRow quoteStatement{
    "quote.statement",
    QT_TRANSLATE_NOOP("Reason", "*No quotation marks*, but somebody’s own words: see who they are given to.")};
constexpr ReasonRow quoteUnclosed{
    "quote.unclosed", QT_TRANSLATE_NOOP("Reason", "*Opened, never closed*: taken to run to the end of the paragraph.")};
constexpr ReasonRow quoteUnopened{
    "quote.unopened",
    QT_TRANSLATE_NOOP("Reason", "*Closed, never opened*: the paragraph begins inside the quotation.")};
constexpr ReasonRow quoteCueSpeaker{
    "attribution.quote-cue-speaker",
    QT_TRANSLATE_NOOP("Reason", "*“%cue”* follows the quotation and is followed by *%name*.")};
constexpr ReasonRow quoteSpeakerCue{"attribution.quote-speaker-cue",
                                    QT_TRANSLATE_NOOP("Reason", "*%name* follows the quotation, with *“%cue”*.")};
constexpr ReasonRow speakerCueQuote{
    "attribution.speaker-cue-quote",
    QT_TRANSLATE_NOOP("Reason", "*%name* stands before *“%cue”*, which leads to the quotation.")};
constexpr ReasonRow cueSpeakerQuote{
    "attribution.cue-speaker-quote",
    QT_TRANSLATE_NOOP("Reason", "*“%cue”* stands before the quotation, followed by *%name*.")};
constexpr ReasonRow speakerQuoteCue{
    "attribution.speaker-quote-cue",
    QT_TRANSLATE_NOOP("Reason", "*%name* stands before the quotation and *“%cue”* behind it.")};
constexpr ReasonRow cueQuoteSpeaker{
    "attribution.cue-quote-speaker",
    QT_TRANSLATE_NOOP("Reason", "*“%cue”* stands before the quotation and *%name* follows it.")};
constexpr ReasonRow accordingTo{"attribution.according-to",
                                QT_TRANSLATE_NOOP("Reason", "*“%cue”* names *%name* as the source.")};
constexpr ReasonRow colon{"attribution.colon",
                          QT_TRANSLATE_NOOP("Reason", "*%name* and a colon introduce the quotation.")};
constexpr ReasonRow dash{"attribution.dash", QT_TRANSLATE_NOOP("Reason", "A dash and *%name* follow the quotation.")};
constexpr ReasonRow bracket{
    "attribution.bracket",
    QT_TRANSLATE_NOOP("Reason", "*%name* stands beside the quotation, one of them in brackets.")};
constexpr ReasonRow noun{
    "attribution.noun",
    QT_TRANSLATE_NOOP("Reason", "The quotation belongs to *“%cue”*, which is said to come from *%name*.")};
constexpr ReasonRow wordsOf{"attribution.words-of",
                            QT_TRANSLATE_NOOP("Reason", "The sentence says whose *“%cue”* these are: *%name*.")};
constexpr ReasonRow transcript{
    "attribution.transcript",
    QT_TRANSLATE_NOOP("Reason", "*%name* and a colon open the paragraph, as in a transcript.")};
constexpr ReasonRow conversation{
    "attribution.conversation",
    QT_TRANSLATE_NOOP("Reason", "*Conversation*: the two who speak above take turns, and it is the turn of %name.")};
constexpr ReasonRow turnLabel{"attribution.label",
                              QT_TRANSLATE_NOOP("Reason", "*%name* and a colon begin the turn, as in an interview.")};
constexpr ReasonRow answer{"attribution.answer",
                           QT_TRANSLATE_NOOP("Reason", "*Between the questions* stand the answers of %name.")};
constexpr ReasonRow leadIn{
    "attribution.lead-in",
    QT_TRANSLATE_NOOP("Reason", "*“%cue”* and a colon end the paragraph above: what follows is from *%name*.")};
constexpr ReasonRow signature{"attribution.signature", QT_TRANSLATE_NOOP("Reason", "*%name* signs these words.")};
constexpr ReasonRow indirect{"attribution.indirect",
                             QT_TRANSLATE_NOOP("Reason", "*“%cue”* tells what %name said, in the reporter’s words.")};
constexpr ReasonRow indirectTrailing{
    "attribution.indirect-trailing",
    QT_TRANSLATE_NOOP("Reason", "The sentence ends with *%name* and *“%cue”*: it is what they said.")};
constexpr ReasonRow indirectAccordingTo{
    "attribution.indirect-according-to",
    QT_TRANSLATE_NOOP("Reason", "*“%cue”* names %name as the source of the sentence.")};

constexpr std::array all{&quoteDirect,
                         &quoteFragment,
                         &quoteScare,
                         &quoteTitle,
                         &quoteStatement,
                         &quoteUnclosed,
                         &quoteUnopened,
                         &quoteCueSpeaker,
                         &quoteSpeakerCue,
                         &speakerCueQuote,
                         &cueSpeakerQuote,
                         &speakerQuoteCue,
                         &cueQuoteSpeaker,
                         &accordingTo,
                         &colon,
                         &dash,
                         &bracket,
                         &noun,
                         &wordsOf,
                         &transcript,
                         &conversation,
                         &turnLabel,
                         &answer,
                         &leadIn,
                         &signature,
                         &indirect,
                         &indirectTrailing,
                         &indirectAccordingTo};

} // namespace rule

namespace {

/// What speaks for a speaker, in the order of EvidenceGroup.
constexpr std::array terms{
    ReasonRow{"attribution.pattern", QT_TRANSLATE_NOOP("Reason", "the words stand as in an attribution")},
    ReasonRow{"attribution.speaker", QT_TRANSLATE_NOOP("Reason", "“%1” is somebody who can speak")},
    ReasonRow{"attribution.cue", QT_TRANSLATE_NOOP("Reason", "“%1” introduces what somebody says")},
    ReasonRow{"attribution.subject", QT_TRANSLATE_NOOP("Reason", "“%1” is the subject of the verb")},
    ReasonRow{"attribution.earlier", QT_TRANSLATE_NOOP("Reason", "the quotation before fits %1 too")},
};
static_assert(terms.size() == evidenceGroups);

/// Null where the sieve asks what an ordinary attribution is asked.
const ReasonRow *sieveRule(Sieve sieve)
{
    switch (sieve) {
    case Sieve::Transcript:
        return &rule::transcript;
    case Sieve::InWordsOf:
        return &rule::wordsOf;
    case Sieve::Dash:
        return &rule::dash;
    case Sieve::Conversation:
        return &rule::conversation;
    case Sieve::Answer:
        return &rule::answer;
    default:
        return nullptr;
    }
}

const ReasonRow &orderRule(Order order)
{
    switch (order) {
    case Order::QuoteSpeakerCue:
        return rule::quoteSpeakerCue;
    case Order::QuoteCueSpeaker:
        return rule::quoteCueSpeaker;
    case Order::SpeakerCueQuote:
        return rule::speakerCueQuote;
    case Order::CueSpeakerQuote:
        return rule::cueSpeakerQuote;
    case Order::SpeakerQuoteCue:
        return rule::speakerQuoteCue;
    case Order::CueQuoteSpeaker:
        return rule::cueQuoteSpeaker;
    case Order::Elsewhere:
        break;
    }
    // Who goes on speaking joins the attribution above; a turn of a conversation alone begins one so.
    return rule::conversation;
}

} // namespace

const ReasonRow &quoteRule(Category category, const MarkedRegion &region)
{
    if (!region.opened)
        return rule::quoteUnopened;
    if (!region.closed)
        return rule::quoteUnclosed;
    switch (category) {
    case Category::Direct:
        return rule::quoteDirect;
    case Category::Fragment:
        return rule::quoteFragment;
    case Category::Title:
        return rule::quoteTitle;
    default:
        return rule::quoteScare;
    }
}

const ReasonRow &attributionRule(const SpeakerChoice &choice)
{
    if (const ReasonRow *row = sieveRule(choice.sieve))
        return *row;
    switch (choice.chosen.cue.kind) {
    case CueKind::Preposition:
        return rule::accordingTo;
    case CueKind::Noun:
        return rule::noun;
    case CueKind::Colon:
        return rule::colon;
    case CueKind::Bracket:
        return rule::bracket;
    default:
        return orderRule(choice.order);
    }
}

const ReasonRow &unmarkedQuoteRule()
{
    return rule::quoteStatement;
}

const ReasonRow &unmarkedRule(UnmarkedForm form)
{
    switch (form) {
    case UnmarkedForm::Answer:
        return rule::answer;
    case UnmarkedForm::LeadIn:
        return rule::leadIn;
    case UnmarkedForm::Signature:
        return rule::signature;
    case UnmarkedForm::Label:
        break;
    }
    return rule::turnLabel;
}

const ReasonRow &reportedRule(ReportedForm form)
{
    switch (form) {
    case ReportedForm::Trailing:
    case ReportedForm::Medial:
        return rule::indirectTrailing;
    case ReportedForm::AccordingTo:
        return rule::indirectAccordingTo;
    case ReportedForm::Forward:
        break;
    }
    return rule::indirect;
}

Evidence attributionEvidence(const SpeakerChoice &choice, QStringView speaker, QStringView cue)
{
    const QString speakerWords = speaker.toString(); // most terms share it
    const QString cueWords = cue.toString();
    std::array<size_t, evidenceGroups> strongest;
    std::iota(strongest.begin(), strongest.end(), size_t(0));
    std::sort(strongest.begin(), strongest.end(), [&](size_t a, size_t b) {
        return choice.shares[a] == choice.shares[b] ? a < b : choice.shares[a] > choice.shares[b];
    });
    Evidence evidence;
    evidence.reserve(evidenceGroups);
    for (const size_t group : strongest) {
        const auto which = static_cast<EvidenceGroup>(group);
        const QString &detail = which == EvidenceGroup::Cue ? cueWords : speakerWords;
        if (choice.shares[group] != 0 && !(which == EvidenceGroup::Cue && cue.isEmpty()))
            evidence.append({terms[group].name, choice.shares[group], detail});
    }
    return evidence;
}

bool looksSpoken(const QuoteShape &shape)
{
    constexpr int fewestWords = 8;
    return shape.isSentence() && shape.clause && shape.words >= fewestWords;
}

std::span<const ReasonRow *const> allQuoteRules()
{
    return rule::all;
}

} // namespace bluepencil::quotes

namespace bluepencil {

namespace {

std::vector<ReasonRow> sortedRows()
{
    std::vector<ReasonRow> rows(quotes::terms.begin(), quotes::terms.end());
    for (const ReasonRow *rule : quotes::allQuoteRules())
        rows.push_back(*rule);
    std::sort(rows.begin(), rows.end(),
              [](const ReasonRow &a, const ReasonRow &b) { return std::strcmp(a.name, b.name) < 0; });
    return rows;
}

} // namespace

std::span<const ReasonRow> quoteReasons()
{
    static const std::vector<ReasonRow> rows = sortedRows();
    return rows;
}

} // namespace bluepencil
