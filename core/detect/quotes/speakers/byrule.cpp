// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/byrule.h"

#include "detect/quotes/speakers/sources.h"
#include "detect/quotes/speakers/wholephrase.h"
#include "detect/quotes/speakers/wordorder.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

/// How sure the rules are. Set by hand, from what can stand between the words.
namespace sure {
constexpr float beside = 0.95F;     ///< “…”, said Frid
constexpr float introduced = 0.93F; ///< Frid said: “…”
constexpr float source = 0.90F;     ///< according to Frid “…”; may belong to another part of the sentence
constexpr float apart = 0.85F;      ///< the same with words between verb and speaker
constexpr float named = 0.8F;       ///< Frid: “…”
constexpr float within = 0.7F;      ///< Frid said that it was “…”
constexpr float continued = 0.65F;  ///< goes on behind another one in its paragraph
constexpr float inherited = 0.55F;  ///< in the paragraph behind
} // namespace sure

/// What is shown as the confidence that marked words are somebody's, where nobody is named.
constexpr float unnamed = 0.5F;

struct Answer {
    Candidate candidate;
    float confidence = 0;
};

class QuoteRules {
public:
    QuoteRules(const QuoteScene &scene, size_t region)
        : m_syntax(scene.syntax)
        , m_shapes(scene.shapes)
        , m_shape(scene.shapes[region])
        , m_quote(scene.syntax.quotes[region])
        , m_sentence(scene.syntax.sentenceHolding(m_quote))
    {
    }

    [[nodiscard]] std::optional<Answer> answer() const
    {
        if (!m_shape.outermost)
            return std::nullopt;
        if (isBracketed())
            return beforeBracket();
        if (auto found = introduced())
            return found;
        if (auto found = behind())
            return found;
        if (auto found = openedBefore())
            return found;
        if (isTerm())
            return std::nullopt;
        if (auto found = source())
            return found;
        return within();
    }

    /// The words go on with what somebody was said to say in the sentences before: the sentence stands in the
    /// subjunctive, or is a quotation that names nobody.
    [[nodiscard]] std::optional<Answer> sentencesBefore() const
    {
        constexpr qint32 reach = 3;
        int alone = 0;
        if (colonBefore() >= 0)
            return std::nullopt;
        if (!mayContinue() && !(inSubjunctive() && m_shape.outermost && !isTerm()))
            return std::nullopt;
        const qint32 own = m_syntax.sentenceIndex(m_quote);
        const qint32 first = std::max(m_syntax.line(m_sentence.line).firstSentence, own - reach);
        for (qint32 index = own - 1; index >= first; --index) {
            const Sentence &sentence = m_syntax.sentence(index);
            for (qint32 i = sentence.end - 1; i >= sentence.first; --i) {
                if (isSaying(at(i)) && asked(alone))
                    return std::nullopt;
                const auto saying = isSaying(at(i)) ? sayingAt(m_syntax, i) : sourceAt(m_syntax, i);
                if (saying)
                    return Answer{Candidate{saying->speaker, saying->cue, true, true}, sure::inherited};
            }
        }
        return std::nullopt;
    }

    /// A whole sentence that names nobody may go on with what was said before.
    [[nodiscard]] bool mayContinue() const
    {
        constexpr int longestTerm = 7;
        const qint32 colon = colonBefore();
        const bool opens = at(m_quote).sentenceStart || (colon > 0 && at(colon - 1).sentenceStart);
        return m_shape.continued || m_shape.mark == Mark::Dash ||
               (m_shape.outermost && m_shape.capital && opens &&
                (m_shape.isSentence() || m_shape.words > longestTerm || hasStopBehind()));
    }

    /// “…”, said; “…”, has said; has said: “…”. Words that somebody said, whoever it was.
    [[nodiscard]] bool isSaid() const
    {
        constexpr qint32 reach = 6;
        if (isTerm() || !m_shape.outermost)
            return false;
        const qint32 colon = colonBefore();
        for (qint32 i = colon - 1; i >= std::max(m_sentence.first, colon - reach); --i) {
            if (isSaying(at(i)))
                return true;
        }
        qint32 i = afterMarks();
        if (i == m_quote + 1)
            return false;
        while (i < m_sentence.end && (at(i).verb == VerbForm::Auxiliary || at(i).is(Adverb)))
            ++i;
        return i < m_sentence.end && isSaying(at(i));
    }

private:
    [[nodiscard]] const Token &at(qint32 i) const { return m_syntax.at(i); }

    /// Counts a verb that is asked for its subject. Where subjects are dropped each verb looks back itself, so that
    /// only a few are asked.
    [[nodiscard]] bool asked(int &verbs) const
    {
        constexpr int most = 4;
        return m_syntax.grammar->traits().subjectsAreDropped && ++verbs > most;
    }

    /// «…». A sentence by itself, where the stop stands behind the marks.
    [[nodiscard]] bool hasStopBehind() const
    {
        constexpr int shortestSentence = 3;
        return m_syntax.grammar->traits().stopsStandOutside && m_shape.words >= shortestSentence &&
               !m_shape.titleCase && m_quote + 1 < m_sentence.end && at(m_quote + 1).kind == TokenKind::Stop;
    }

    [[nodiscard]] static Answer answered(const Saying &saying, float confidence)
    {
        return {Candidate{saying.speaker, saying.cue, true, saying.dropped},
                saying.dropped ? std::min(confidence, sure::continued) : confidence};
    }

    /// A name in marks: one or a few words, all with capitals as names have them, and as nouns have in German. Right
    /// behind a verb of saying and its object they are words somebody used: called the plan a “…”.
    [[nodiscard]] bool isTerm() const
    {
        constexpr int longest = 4;
        if (!m_shape.titleCase || m_shape.words > longest || m_shape.finalMark != FinalMark::None)
            return false;
        if (!m_syntax.grammar->traits().nounsHaveCapitals || (m_quote > 0 && at(m_quote - 1).capital))
            return true;
        for (qint32 i = m_quote - 1; i >= m_sentence.first && at(i).kind != TokenKind::Comma; --i) {
            if (isSaying(at(i)) || at(i).is(SeparableVerb))
                return false;
        }
        return true;
    }

    /// Nothing but the quotation stands in brackets.
    [[nodiscard]] bool isBracketed() const
    {
        qint32 end = m_quote + 1;
        while (end < m_syntax.size() && at(end).kind == TokenKind::Stop)
            ++end;
        return m_quote > m_sentence.first && end < m_syntax.size() && at(m_quote - 1).kind == TokenKind::Opening &&
               at(end).kind == TokenKind::Closing;
    }

    /// Ada Frid (“…”): whose name stands before the bracket said it, when it is a sentence. Fewer words only tell what
    /// something is called, or means.
    [[nodiscard]] std::optional<Answer> beforeBracket() const
    {
        const qint32 bracket = m_quote - 1;
        if (!(m_shape.isSentence() || m_shape.clause) || bracket <= m_sentence.first || at(bracket - 1).phrase < 0)
            return std::nullopt;
        const NounPhrase &phrase = m_syntax.phrase(at(bracket - 1).phrase);
        if (phrase.type != PhraseType::Name)
            return std::nullopt;
        return Answer{Candidate{phrase, {bracket, bracket, CueKind::Bracket}, true, false}, sure::named};
    }

    [[nodiscard]] bool inSubjunctive() const
    {
        return std::any_of(m_syntax.tokens.begin() + m_sentence.first, m_syntax.tokens.begin() + m_sentence.end,
                           [](const Token &token) { return token.is(Subjunctive); });
    }

    [[nodiscard]] qint32 afterMarks() const
    {
        qint32 i = m_quote + 1;
        while (i < m_sentence.end && (at(i).kind == TokenKind::Comma || at(i).kind == TokenKind::Dash))
            ++i;
        return i;
    }

    /// “…”, said Frid; “…”, so Frid; “…”, Frid said; “…”, according to Frid.
    [[nodiscard]] std::optional<Answer> behind() const
    {
        qint32 i = afterMarks();
        if (i >= m_sentence.end || at(i).sentenceStart)
            return std::nullopt;
        const bool marked = i > m_quote + 1 || m_shape.finalMark != FinalMark::None;
        if (!marked && !(isSaying(at(i)) && m_shape.capital))
            return std::nullopt;
        if (at(i).is(QuoteAdverb) && i + 1 < m_sentence.end && at(i + 1).phrase >= 0)
            return answered({{i, i, CueKind::Preposition}, m_syntax.phrase(at(i + 1).phrase), true, false},
                            sure::beside);
        if (const auto saying = sourceAt(m_syntax, i))
            return answered(*saying, sure::source);
        while (i < m_sentence.end && (at(i).is(Adverb) || at(i).phrase >= 0 || at(i).verb == VerbForm::Auxiliary)) {
            if (isSaying(at(i)))
                break;
            if (const auto saying = perfectAt(i))
                return saying;
            i = at(i).phrase >= 0 ? m_syntax.phrase(at(i).phrase).last + 1 : i + 1;
        }
        if (i >= m_sentence.end || !isSaying(at(i)))
            return std::nullopt;
        const auto saying = i == afterMarks() ? sayingTurned(m_syntax, i) : sayingAt(m_syntax, i);
        if (!saying || (saying->speaker.first <= m_quote && !saying->dropped))
            return std::nullopt;
        return answered(*saying, saying->adjacent ? sure::beside : sure::apart);
    }

    /// “…”, has Frid said: the participle closes the clause.
    [[nodiscard]] std::optional<Answer> perfectAt(qint32 auxiliary) const
    {
        constexpr qint32 reach = 16;
        if (at(auxiliary).verb != VerbForm::Auxiliary)
            return std::nullopt;
        for (qint32 i = auxiliary + 1; i < std::min(m_sentence.end, auxiliary + reach); ++i) {
            if (at(i).kind == TokenKind::Comma || at(i).kind == TokenKind::Quote)
                break;
            if (!isSaying(at(i)) || !at(i).is(Participle))
                continue;
            const auto saying = auxiliary == afterMarks() ? sayingTurned(m_syntax, i) : sayingAt(m_syntax, i);
            if (saying && saying->speaker.first > m_quote)
                return answered(*saying, sure::apart);
        }
        return std::nullopt;
    }

    /// The colon that leads up to the quotation, in its own sentence or at the end of the one before; -1 for none.
    [[nodiscard]] qint32 colonBefore() const
    {
        const qint32 colon = m_quote - 1;
        const bool sameLine = colon >= 0 && !at(m_quote).lineStart;
        return sameLine && at(colon).kind == TokenKind::Colon ? colon : -1;
    }

    /// Frid said: “…”; Frid: “…”.
    [[nodiscard]] std::optional<Answer> introduced() const
    {
        const qint32 colon = colonBefore();
        if (colon < 0)
            return std::nullopt;
        const qint32 first = afterLastQuote(m_syntax.sentenceHolding(colon).first, colon);
        for (qint32 i = colon - 1; i >= first; --i) {
            if (!isSaying(at(i)))
                continue;
            if (const auto saying = sayingAt(m_syntax, i);
                saying && (saying->speaker.first >= first || saying->dropped))
                return answered(*saying, leadsTo(colon, *saying) ? sure::introduced : sure::within);
        }
        return introducedByOutlet(colon);
    }

    /// The „Kurier“ writes: “…”; today writes the „Kurier“: “…”. A name in marks that the verb stands beside.
    [[nodiscard]] std::optional<Answer> introducedByOutlet(qint32 colon) const
    {
        const qint32 first = m_syntax.sentenceHolding(colon).first;
        for (qint32 i = colon - 1; i >= first; --i) {
            if (!isSaying(at(i)))
                continue;
            const qint32 outlet = i > first && isOutlet(i - 1) ? i - 1 : colon - 1;
            const bool beside = outlet < i || outlet - i <= 2;
            if (!beside || !isOutlet(outlet))
                return std::nullopt;
            return Answer{Candidate{{outlet, outlet, PhraseType::Name}, {i, i, CueKind::Verb}, true, false},
                          sure::introduced};
        }
        return std::nullopt;
    }

    /// A name in marks: a newspaper's, where somebody's is wanted.
    [[nodiscard]] bool isOutlet(qint32 token) const
    {
        constexpr int longest = 4; // words
        const auto quote = std::lower_bound(m_syntax.quotes.begin(), m_syntax.quotes.end(), token);
        if (quote == m_syntax.quotes.end() || *quote != token)
            return false;
        const QuoteShape &shape = m_shapes[static_cast<size_t>(quote - m_syntax.quotes.begin())];
        return shape.titleCase && shape.words <= longest && shape.finalMark == FinalMark::None;
    }

    /// Whether no other verb stands between the saying and the colon.
    [[nodiscard]] bool leadsTo(qint32 colon, const Saying &saying) const
    {
        return m_syntax.between(std::max(saying.cue.last, saying.speaker.last) + 1, colon).finite == 0;
    }

    /// Frid: “…”; Frid is angry: “…”; today Frid is angry: “…”.
    [[nodiscard]] std::optional<Answer> openedBefore() const
    {
        const qint32 colon = colonBefore();
        if (colon < 0)
            return std::nullopt;
        qint32 first = afterLastQuote(m_syntax.sentenceHolding(colon).first, colon);
        while (first < colon && (isMarkBetween(at(first)) || at(first).is(Conjunction)))
            ++first;
        if (auto found = openingPhrase(first, colon))
            return found;
        for (qint32 i = colon - 1; i > first; --i) {
            if (!at(i).isFinite())
                continue;
            if (const auto saying = sayingAt(m_syntax, i); saying && saying->speaker.first >= first && !saying->dropped)
                return Answer{Candidate{saying->speaker, {colon, colon, CueKind::Colon}, true, false}, sure::continued};
        }
        return std::nullopt;
    }

    /// What parts the words that lead to this quotation from the one before.
    [[nodiscard]] static bool isMarkBetween(const Token &token)
    {
        return token.kind == TokenKind::Closing || token.kind == TokenKind::Comma || token.kind == TokenKind::Stop;
    }

    [[nodiscard]] qint32 afterLastQuote(qint32 from, qint32 to) const
    {
        for (qint32 i = to - 1; i >= from; --i) {
            if (at(i).kind == TokenKind::Quote)
                return i + 1;
        }
        return from;
    }

    /// “Frid, warden of Osk: …”, “Frid is angry: …”: who the sentence before the colon begins with.
    [[nodiscard]] std::optional<Answer> openingPhrase(qint32 first, qint32 colon) const
    {
        if (first >= colon || at(first).phrase < 0)
            return std::nullopt;
        const NounPhrase phrase = wholePhrase(m_syntax, first);
        if (phrase.type == PhraseType::Number || phrase.type == PhraseType::ObjectPronoun ||
            at(phrase.first).is(ObliqueDeterminer) ||
            (phrase.first == phrase.last && at(phrase.first).is(Impersonal)) || at(phrase.last).is(Time))
            return std::nullopt;
        const bool alone = phrase.last == colon - 1 || at(phrase.last + 1).kind == TokenKind::Comma;
        return Answer{Candidate{phrase, {colon, colon, CueKind::Colon}, true, false},
                      alone ? sure::named : sure::continued};
    }

    /// A preposition of source in the quotation's sentence.
    [[nodiscard]] std::optional<Answer> source() const
    {
        std::optional<Answer> found;
        for (qint32 i = m_sentence.first; i < m_sentence.end && !(found && i > m_quote); ++i) {
            if (const auto saying = sourceAt(m_syntax, i); saying && !saying->speaker.contains(m_quote))
                found = answered(*saying, sure::source);
        }
        return found;
    }

    /// A verb of saying elsewhere in the sentence: the nearest before, else the first one behind.
    [[nodiscard]] std::optional<Answer> within() const
    {
        constexpr qint32 reach = 40;
        int verbs = 0;
        for (const qint32 step : {-1, 1}) {
            for (qint32 i = m_quote + step; isNear(i, reach); i += step) {
                if (!isSaying(at(i)))
                    continue;
                if (asked(verbs))
                    return std::nullopt;
                if (const auto saying = sayingAt(m_syntax, i))
                    return answered(*saying, sure::within);
            }
        }
        return std::nullopt;
    }

    /// Whether the token stands in the quotation's sentence, not further away than that.
    [[nodiscard]] bool isNear(qint32 i, qint32 reach) const
    {
        return i >= m_sentence.first && i < m_sentence.end && std::abs(i - m_quote) <= reach;
    }

    const Syntax &m_syntax;
    const std::vector<QuoteShape> &m_shapes;
    const QuoteShape &m_shape;
    qint32 m_quote;
    const Sentence &m_sentence;
};

class RuleDecider {
public:
    explicit RuleDecider(const QuoteScene &scene)
        : m_scene(scene)
    {
    }

    std::vector<SpeakerChoice> run()
    {
        for (size_t region = 0; region < m_scene.regions.size(); ++region)
            m_choices.push_back(decide(region));
        return std::move(m_choices);
    }

private:
    [[nodiscard]] qint32 token(size_t region) const { return m_scene.syntax.quotes[region]; }

    SpeakerChoice decide(size_t region)
    {
        SpeakerChoice choice;
        choice.sourced = 1 - unnamed;
        if (const auto sieved = sieveOf(region)) {
            choice.chosen = sieved->candidate;
            choice.sieve = sieved->sieve;
            choice.confidence = sieved->confidence;
        } else {
            const QuoteRules rules(m_scene, region);
            if (const auto answer = rules.answer()) {
                choice.chosen = answer->candidate;
                choice.confidence = answer->confidence;
            } else {
                if (rules.mayContinue() && m_last >= 0)
                    inherit(region, choice);
                if (!choice.chosen.sourced)
                    takeFromSentencesBefore(rules, choice);
                choice.direct = rules.mayContinue() || rules.isSaid() ? 1 : 0;
            }
        }
        if (choice.chosen.sourced) {
            choice.sourced = choice.confidence;
            choice.order = orderOf(choice.chosen, token(region));
            choice.direct = isDirect(region, choice) ? 1 : 0;
            m_last = static_cast<qint32>(region);
        }
        return choice;
    }

    static void takeFromSentencesBefore(const QuoteRules &rules, SpeakerChoice &choice)
    {
        if (const auto answer = rules.sentencesBefore()) {
            choice.chosen = answer->candidate;
            choice.confidence = answer->confidence;
        }
    }

    /// The sieves that ask for no subject and no weight.
    [[nodiscard]] std::optional<SieveAnswer> sieveOf(size_t region) const
    {
        const QuoteContext context{
            m_scene.syntax, m_scene.subjects, m_scene.shapes, static_cast<qint32>(region), {}, {}, {}, {}, {}};
        const SieveAnswer answer = sieve(m_scene.article, context);
        switch (answer.sieve) {
        case Sieve::Headline:
        case Sieve::InnerMarks:
        case Sieve::Markup:
        case Sieve::GivenName:
        case Sieve::Transcript:
        case Sieve::LeadIn:
        case Sieve::Dash:
        case Sieve::Bracket:
            return answer;
        default:
            return std::nullopt;
        }
    }

    /// What nobody is named for goes on with the speaker before, in the same paragraph or the next.
    void inherit(size_t region, SpeakerChoice &choice) const
    {
        const Syntax &syntax = m_scene.syntax;
        const auto last = static_cast<size_t>(m_last);
        const qint32 lines = syntax.sentenceHolding(token(region)).line - syntax.sentenceHolding(token(last)).line;
        if (lines > 1 || (lines == 1 && !m_scene.shapes[region].continued && !m_scene.shapes[region].fillsLine))
            return;
        choice.chosen = m_choices[last].chosen;
        choice.chosen.inherited = true;
        choice.confidence = lines == 0 ? sure::continued : sure::inherited;
    }

    /// All of what was said, not a part of the reporter's sentence.
    [[nodiscard]] bool isDirect(size_t region, const SpeakerChoice &choice) const
    {
        const QuoteShape &shape = m_scene.shapes[region];
        const Token &quote = m_scene.syntax.at(token(region));
        const bool opens = quote.sentenceStart || m_scene.syntax.at(token(region) - 1).kind == TokenKind::Colon;
        return choice.sieve != Sieve::None || (opens && (shape.capital || shape.isSentence()));
    }

    const QuoteScene &m_scene;
    std::vector<SpeakerChoice> m_choices;
    qint32 m_last = -1; ///< the region of the last sourced choice
};

} // namespace

std::vector<SpeakerChoice> attributeByRule(const QuoteScene &scene)
{
    return RuleDecider(scene).run();
}

} // namespace bluepencil::quotes
