// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/sieves.h"

#include "detect/quotes/speakers/passives.h"
#include "text/article.h"

#include <array>
#include <optional>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

/// How sure an answer of a sieve is. Fixed, not fitted: these cases are too rare in news to be counted.
constexpr float sure = 0.95F;
constexpr float likely = 0.8F;

class Sieves {
public:
    Sieves(const Article &article, const QuoteContext &context)
        : m_article(article)
        , m_context(context)
        , m_syntax(context.syntax)
        , m_shape(context.shape())
        , m_quote(context.token())
    {
    }

    [[nodiscard]] SieveAnswer answer() const
    {
        if (!m_shape.outermost)
            return nobody(Sieve::InnerMarks);
        if (isMarkup())
            return nobody(Sieve::Markup);
        if (inHeadline())
            return nobody(Sieve::Headline);
        if (isGivenName())
            return nobody(Sieve::GivenName);
        if (const auto speaker = transcriptSpeaker())
            return {Sieve::Transcript, *speaker, sure};
        if (const auto speaker = outletSpeaker())
            return {Sieve::Outlet, *speaker, sure};
        if (const auto speaker = inWordsOf())
            return {Sieve::InWordsOf, *speaker, sure};
        if (const auto speaker = turnedAround(m_syntax, m_context.subjects, m_quote))
            return {Sieve::TurnedAround, *speaker, likely};
        if (const auto speaker = ownerOfClaim())
            return {Sieve::OwnClaim, *speaker, likely};
        if (const auto speaker = asTold())
            return {Sieve::Trailing, *speaker, likely};
        if (const auto speaker = trailingReporter())
            return {Sieve::Trailing, *speaker, likely};
        if (const auto speaker = underLaw())
            return {Sieve::Law, *speaker, likely};
        if (const auto speaker = leadIn())
            return {Sieve::LeadIn, *speaker, likely};
        if (const auto speaker = afterDash())
            return {Sieve::Dash, *speaker, likely};
        if (const auto speaker = inBracketBehind())
            return {Sieve::Bracket, *speaker, likely};
        if (const auto speaker = turn())
            return {Sieve::Conversation, *speaker, likely};
        if (m_shape.continued && m_context.earlier.chosen && !m_context.earlier.lastWasUnsourced && !isClaimedBehind())
            return {Sieve::Continuation, inherited(*m_context.earlier.chosen), sure};
        return {};
    }

private:
    [[nodiscard]] const Token &at(qint32 i) const { return m_syntax.at(i); }
    [[nodiscard]] static SieveAnswer nobody(Sieve which) { return {which, {}, sure}; }
    [[nodiscard]] static Candidate inherited(Candidate candidate)
    {
        candidate.inherited = true;
        return candidate;
    }

    /// “…,” Frid went on. What goes on here says itself who speaks.
    [[nodiscard]] bool isClaimedBehind() const
    {
        const Claim &claim = m_context.behind;
        return claim.form == 1 && at(claim.verb).is(Reporting);
    }

    [[nodiscard]] bool isMarkup() const
    {
        const qsizetype start = at(m_quote).start;
        return start > 0 && m_article.text().at(start - 1) == u'=';
    }

    /// They named their boat “Sea Hen”; a song titled “The Long Pull Home”: a few words that begin with a capital.
    [[nodiscard]] bool isGivenName() const
    {
        constexpr int longest = 8;
        const bool asksOrSays = m_shape.finalMark == FinalMark::Question || m_shape.firstPerson || m_shape.clause;
        if (!m_shape.capital || m_shape.words > longest || asksOrSays || at(m_quote).sentenceStart)
            return false;
        qint32 verb = m_quote - 1;
        if (at(verb).plays(Part::Christens))
            return true;
        if (at(verb).phrase < 0)
            return false;
        verb = m_syntax.phrase(at(verb).phrase).first - 1;
        return verb >= m_syntax.sentenceHolding(m_quote).first && at(verb).plays(Part::Christens) && at(verb).isVerb();
    }

    /// The first line of a text of several, short, and with nobody who "said" in it.
    [[nodiscard]] bool inHeadline() const
    {
        constexpr qint32 longestHeadline = 22;
        constexpr size_t fewestLines = 4;
        const Line &line = m_syntax.line(0);
        if (!m_shape.firstLine || m_syntax.lines.size() < fewestLines || line.end - line.first > longestHeadline)
            return false;
        for (qint32 i = line.first; i < line.end; ++i) {
            if (at(i).plays(Part::SaidThen) || at(i).plays(Part::ToldThen))
                return false;
        }
        return true;
    }

    /// NAME: at the start of the paragraph, and the quotation right behind.
    [[nodiscard]] std::optional<Candidate> transcriptSpeaker() const
    {
        const qint32 colon = m_quote - 1;
        const Line &line = m_syntax.line(m_syntax.sentenceHolding(m_quote).line);
        if (colon <= line.first || at(colon).kind != TokenKind::Colon || at(colon - 1).phrase < 0)
            return std::nullopt;
        const NounPhrase &phrase = m_syntax.phrase(at(colon - 1).phrase);
        const bool name = phrase.first == line.first && phrase.last == colon - 1 && phrase.type == PhraseType::Name &&
                          at(phrase.last).allCapitals;
        if (!name)
            return std::nullopt;
        return Candidate{phrase, {colon, colon, CueKind::Colon}, true, false};
    }

    /// Ada Frid, The Osk Herald: and the quotation right behind, as press reviews have it.
    [[nodiscard]] std::optional<Candidate> outletSpeaker() const
    {
        constexpr qint32 longest = 12;
        const qint32 colon = m_quote - 1;
        const Line &line = m_syntax.line(m_syntax.sentenceHolding(m_quote).line);
        if (colon <= line.first || colon - line.first > longest || at(colon).kind != TokenKind::Colon ||
            at(line.first).phrase < 0)
            return std::nullopt;
        const NounPhrase &phrase = m_syntax.phrase(at(line.first).phrase);
        const bool listed = phrase.first == line.first && phrase.type == PhraseType::Name &&
                            at(phrase.last + 1).kind == TokenKind::Comma &&
                            m_syntax.between(line.first, colon).finite == 0;
        if (!listed)
            return std::nullopt;
        return Candidate{phrase, {colon, colon, CueKind::Colon}, true, false};
    }

    /// In Frid's words, … / in the words of Frid
    [[nodiscard]] std::optional<Candidate> inWordsOf() const
    {
        const Sentence &sentence = m_syntax.sentenceHolding(m_quote);
        for (qint32 i = sentence.first; i + 1 < sentence.end && i < sentence.first + 60; ++i) {
            if (!at(i).plays(Part::Words) || at(i).phrase < 0 || quotesBetween(i) || isOfLaterClause(i))
                continue;
            const NounPhrase &phrase = m_syntax.phrase(at(i).phrase);
            if (phrase.first == sentence.first || !at(phrase.first - 1).plays(Part::Inside))
                continue;
            if (const auto owner = ownerOf(i, phrase))
                return Candidate{*owner, {i, i, CueKind::Noun}, true, false};
            if (at(i + 1).plays(Part::Genitive) && i + 2 < sentence.end && at(i + 2).phrase >= 0)
                return Candidate{m_syntax.phrase(at(i + 2).phrase), {i, i, CueKind::Noun}, true, false};
        }
        return std::nullopt;
    }

    /// “…” and promised help since, in Frid's words, it: here the words are those still to come.
    [[nodiscard]] bool isOfLaterClause(qint32 i) const
    {
        return i > m_quote && m_syntax.between(m_quote + 1, i).finite > 0;
    }

    /// Whether another quotation stands nearer to the token.
    [[nodiscard]] bool quotesBetween(qint32 i) const
    {
        const qint32 from = std::min(i, m_quote + 1);
        return m_syntax.between(from, std::max(i, from == i ? m_quote : i)).quotes > 0;
    }

    [[nodiscard]] std::optional<NounPhrase> ownerOf(qint32 noun, const NounPhrase &phrase) const
    {
        if (noun > phrase.first + 1 && at(noun - 1).kind == TokenKind::Possessive)
            return NounPhrase{phrase.first, noun - 2, at(noun - 2).capital ? PhraseType::Name : PhraseType::Nominal};
        if (noun == phrase.first + 1 && at(phrase.first).is(PossessivePronoun))
            return NounPhrase{phrase.first, phrase.first, PhraseType::Pronoun};
        return std::nullopt;
    }

    /// She was asked about Frid's claim that the pier was “crooked”: whose claim it is, whatever else is said of it.
    /// But "Frid repeated his claim that" says so itself.
    [[nodiscard]] std::optional<Candidate> ownerOfClaim() const
    {
        const auto [noun, owner, link] = m_context.noun;
        if (link < 0 || !at(link).plays(Part::Complementizer) || owner == NounClaim::Owner::Nobody ||
            m_context.behind.form != 0)
            return std::nullopt;
        const NounPhrase &phrase = m_syntax.phrase(at(noun).phrase);
        const Counts between = m_syntax.between(phrase.last + 1, m_quote);
        const bool repeated = !at(phrase.first).sentenceStart && at(phrase.first - 1).isListedVerb();
        if (repeated || between.commas > 0 || m_syntax.between(noun, m_quote).verbs > 1)
            return std::nullopt;
        const Cue cue{noun, noun, CueKind::Noun};
        if (owner == NounClaim::Owner::Pronoun)
            return Candidate{{phrase.first, phrase.first, PhraseType::Pronoun}, cue, true, false};
        qint32 mark = phrase.first + 1;
        while (at(mark).kind != TokenKind::Possessive)
            ++mark;
        const bool name = at(mark - 1).capital;
        return Candidate{{phrase.first, mark - 1, name ? PhraseType::Name : PhraseType::Nominal}, cue, true, false};
    }

    /// “…,” as a note from the board put it: whatever stands before, the clause behind is about the words.
    [[nodiscard]] std::optional<Candidate> asTold() const
    {
        const Sentence &sentence = m_syntax.sentenceHolding(m_quote);
        qint32 manner = m_quote + 1;
        if (manner < sentence.end && at(manner).kind == TokenKind::Comma)
            ++manner;
        if (manner + 2 >= sentence.end || !at(manner).plays(Part::Manner) || at(manner + 1).phrase < 0)
            return std::nullopt;
        for (qint32 i = manner + 2; i < std::min(sentence.end, manner + 12); ++i) {
            const Subject &subject = m_context.subjects[static_cast<size_t>(i)];
            if (!at(i).isVerb())
                continue;
            const bool told = at(i).is(Reporting) && at(i).isFinite() && subject.phrase == at(manner + 1).phrase &&
                              closes(isThing(i + 1, sentence.end) ? i + 2 : i + 1, sentence.end);
            return told ? std::optional(Candidate{m_syntax.phrase(subject.phrase), {i, i, CueKind::Verb}, true, false})
                        : std::nullopt;
        }
        return std::nullopt;
    }

    /// "put it", "calls them"
    [[nodiscard]] bool isThing(qint32 i, qint32 end) const
    {
        return i < end && at(i).phrase >= 0 && at(i).classes.hasAny(SubjectPronoun, ObjectPronoun);
    }

    /// A fragment in a sentence that ends ", a joint note from Osk stated Friday", with no other reporting verb.
    [[nodiscard]] std::optional<Candidate> trailingReporter() const
    {
        constexpr quint16 common = 40; // the most frequent reporting verbs only
        const Sentence &sentence = m_syntax.sentenceHolding(m_quote);
        qint32 cue = -1;
        for (qint32 i = sentence.first; i < sentence.end; ++i) {
            if (!at(i).isListedVerb() || m_context.subjects[static_cast<size_t>(i)].phrase < 0)
                continue;
            if (cue >= 0 || i < m_quote)
                return std::nullopt;
            cue = i;
        }
        if (cue < 0 || at(cue).rank > common || !at(cue).isFinite() || !closes(cue + 1, sentence.end))
            return std::nullopt;
        const NounPhrase &speaker = wordsOf(m_context.subjects[static_cast<size_t>(cue)], m_syntax);
        const qint32 comma = speaker.first - 1;
        if (comma <= m_quote + 1 || at(comma).kind != TokenKind::Comma || at(speaker.first).sentenceStart)
            return std::nullopt;
        return Candidate{speaker, {cue, cue, CueKind::Verb}, true, false};
    }

    /// Whether only a time stands in [from, end).
    [[nodiscard]] bool closes(qint32 from, qint32 end) const
    {
        for (qint32 i = from; i < end; ++i) {
            if (at(i).kind != TokenKind::Stop && !at(i).classes.hasAny(Time, Adverb, Preposition))
                return false;
        }
        return true;
    }

    /// Under Osk law, a pier must be “…”: the law itself, where nobody else is said to say something.
    [[nodiscard]] std::optional<Candidate> underLaw() const
    {
        constexpr int shortest = 3; // words
        const Sentence &sentence = m_syntax.sentenceHolding(m_quote);
        const qint32 first = sentence.first;
        if (m_shape.titleCase || m_shape.words < shortest || first + 1 >= m_quote || !at(first).is(Preposition) ||
            at(first + 1).phrase < 0)
            return std::nullopt;
        const NounPhrase &law = m_syntax.phrase(at(first + 1).phrase);
        if (!at(law.last).is(SourceNoun) || law.last >= m_quote)
            return std::nullopt;
        for (qint32 i = law.last + 1; i < sentence.end; ++i) {
            if (at(i).isListedVerb() && m_context.subjects[static_cast<size_t>(i)].phrase >= 0)
                return std::nullopt;
        }
        return Candidate{law, {first, first, CueKind::Preposition}, true, false};
    }

    /// A short line without a verb before a quotation that opens its paragraph: "And from Ada Frid:", "Ada Frid, the
    /// Osk Herald:", "From the desk of Ada Frid, Osk."
    [[nodiscard]] std::optional<Candidate> leadIn() const
    {
        constexpr qint32 longest = 14;
        const qint32 index = m_syntax.sentenceHolding(m_quote).line - 1;
        if (!m_shape.opensLine || m_shape.continued || index < 0)
            return std::nullopt;
        const Line &line = m_syntax.line(index);
        const Token &end = at(line.end - 1);
        if (line.end - line.first > longest)
            return std::nullopt;
        qint32 first = line.first;
        while (first + 1 < line.end && at(first).classes.hasAny(Conjunction, Adverb))
            ++first;
        if (first > line.first && first + 1 < line.end && at(first).is(Be))
            ++first; // here is
        if (m_syntax.between(first, line.end).finite > 0)
            return reporterAt(line);
        if (first + 2 < line.end && at(first).is(Determiner) && at(first + 1).plays(Part::Origin))
            ++first; // and this from
        const bool from = at(first).plays(Part::Origin);
        if (end.kind != TokenKind::Colon && !(from && end.kind == TokenKind::Stop))
            return std::nullopt;
        const auto name = from ? firstName(first + 1, line.end) : nameAt(first);
        if (!name)
            return std::nullopt;
        const Cue cue = end.kind == TokenKind::Colon ? Cue{line.end - 1, line.end - 1, CueKind::Colon}
                                                     : Cue{first, first, CueKind::Preposition};
        return Candidate{*name, cue, true, false};
    }

    /// Our reporter Ada Frid is at the station: what follows is hers.
    [[nodiscard]] std::optional<Candidate> reporterAt(const Line &line) const
    {
        const auto name = nameAt(line.first);
        const qint32 colon = line.end - 1;
        if (!name || at(colon).kind != TokenKind::Colon || m_syntax.between(line.first, line.end).finite != 1)
            return std::nullopt;
        const bool somebody = at(name->first).is(PossessivePronoun) && name->last > name->first + 1;
        const qint32 place = name->last + 2;
        if (!somebody || !at(name->last + 1).is(Be) || place >= colon || !at(place).is(Preposition))
            return std::nullopt;
        return Candidate{*name, {colon, colon, CueKind::Colon}, true, false};
    }

    [[nodiscard]] std::optional<NounPhrase> nameAt(qint32 i) const
    {
        if (at(i).phrase < 0 || m_syntax.phrase(at(i).phrase).type != PhraseType::Name)
            return std::nullopt;
        return m_syntax.phrase(at(i).phrase);
    }

    [[nodiscard]] std::optional<NounPhrase> firstName(qint32 from, qint32 end) const
    {
        for (qint32 i = from; i < end; ++i) {
            if (const auto name = nameAt(i))
                return name;
        }
        return std::nullopt;
    }

    /// “…” – Ada Frid, at the end of the paragraph or at the start of the next one.
    [[nodiscard]] std::optional<Candidate> afterDash() const
    {
        const qint32 dash = behindStop();
        if (!opensItem() || dash + 1 >= m_syntax.size() || at(dash).kind != TokenKind::Dash)
            return std::nullopt;
        if (m_shape.lengthClass() < 3 || at(dash + 1).lineStart)
            return std::nullopt;
        const Line &line = m_syntax.line(m_syntax.sentenceHolding(dash).line);
        const auto named = phraseFrom(dash + 1, line.end);
        if (!named)
            return std::nullopt;
        const NounPhrase &phrase = *named;
        const bool somebody =
            phrase.type == PhraseType::Name || (at(phrase.first).is(Determiner) && at(phrase.last).is(PersonNoun));
        if (!somebody || !closesLine(phrase.last + 1, line.end))
            return std::nullopt;
        return Candidate{phrase, {dash, dash, CueKind::Colon}, true, false};
    }

    /// Whether nothing but what tells more of a name stands in [from, end): “, warden of Osk”, “, whose roof came off”.
    [[nodiscard]] bool closesLine(qint32 from, qint32 end) const
    {
        constexpr qint32 longest = 14;
        if (from >= end)
            return true;
        const qint32 next = from + 1;
        const bool told =
            at(from).kind == TokenKind::Comma && next < end && at(next).classes.hasAny(Relative, PossessivePronoun);
        const bool made = at(from).plays(Part::Agent); // – Compiled by
        return told || (end - from <= longest && m_syntax.between(from, end).verbs == 0 && !made);
    }

    /// Whether nothing but a bullet or a number stands before the quotation in its paragraph.
    [[nodiscard]] bool opensItem() const
    {
        constexpr qint32 longestBullet = 2; // tokens
        const qint32 first = m_syntax.line(m_syntax.sentenceHolding(m_quote).line).first;
        if (m_quote - first > longestBullet)
            return false;
        for (qint32 i = first; i < m_quote; ++i) {
            if (at(i).isWord() || at(i).kind == TokenKind::Quote || at(i).kind == TokenKind::Opening)
                return false;
        }
        return true;
    }

    /// The token behind the marks, and behind the stop that some languages set there.
    [[nodiscard]] qint32 behindStop() const
    {
        const qint32 next = m_quote + 1;
        return next < m_syntax.size() && at(next).kind == TokenKind::Stop && !at(next).lineStart ? next + 1 : next;
    }

    /// Names of things have no mark of their own at the end, and are short.
    [[nodiscard]] bool isWholeSentence(qint32 behind) const
    {
        constexpr int shortest = 3; // words
        const bool stopped = m_shape.isSentence() || behind > m_quote + 1;
        return stopped ? m_shape.words >= shortest : m_shape.clause && m_shape.words > shortest;
    }

    /// The phrase that begins here, however many titles in small letters stand before its name.
    [[nodiscard]] std::optional<NounPhrase> phraseFrom(qint32 first, qint32 end) const
    {
        if (first >= end || at(first).phrase < 0 || m_syntax.phrase(at(first).phrase).first != first)
            return std::nullopt;
        return m_syntax.phrase(at(first).phrase);
    }

    /// “…” (Brandt), “…” (Ada Frid, warden): a sentence, and the bracket ends the paragraph.
    [[nodiscard]] std::optional<Candidate> inBracketBehind() const
    {
        const qint32 bracket = behindStop();
        const Line &line = m_syntax.line(m_syntax.sentenceHolding(m_quote).line);
        if (!opensItem() || bracket + 2 >= line.end || at(bracket).kind != TokenKind::Opening || m_shape.titleCase ||
            !isWholeSentence(bracket))
            return std::nullopt;
        qint32 end = line.end - 1;
        while (at(end).kind == TokenKind::Stop)
            --end;
        const auto named = phraseFrom(bracket + 1, end);
        constexpr qint32 longest = 10;
        if (!named || named->type != PhraseType::Name || at(end).kind != TokenKind::Closing ||
            end - bracket > longest || m_syntax.between(bracket, end).verbs > 0)
            return std::nullopt;
        return Candidate{*named, {bracket, bracket, CueKind::Bracket}, true, false};
    }

    /// Two who take turns: “Did you?” Frid asked Aho. / “I did.” / “When?”
    [[nodiscard]] std::optional<Candidate> turn() const
    {
        const Earlier &earlier = m_context.earlier;
        if (answersUnnamed(m_context) && earlier.other)
            return inherited(*earlier.other);
        if (const auto other = whoActsBetween())
            return other;
        if (!m_shape.fillsLine || m_shape.continued || !earlier.chosen || earlier.lastWasUnsourced ||
            m_syntax.sentenceHolding(m_quote).line != m_syntax.sentenceHolding(earlier.quoteToken).line + 1)
            return std::nullopt;
        if (earlier.other)
            return inherited(*earlier.other);
        const Cue &cue = earlier.chosen->cue;
        const QuoteShape &question = m_context.shapes[static_cast<size_t>(m_context.region) - 1];
        const qint32 listener = cue.last + 1;
        const bool asks =
            question.finalMark == FinalMark::Question && cue.exists() && at(cue.first).plays(Part::AskedThen);
        if (!asks || at(listener).phrase < 0 || at(listener).sentenceStart)
            return std::nullopt;
        const NounPhrase &phrase = m_syntax.phrase(at(listener).phrase);
        if (phrase.type != PhraseType::Name || phrase == earlier.chosen->speaker)
            return std::nullopt;
        return Candidate{phrase, {}, true, true};
    }

    /// “…,” he said. She laughed. “…”: a few words between tell that the turn is hers.
    [[nodiscard]] std::optional<Candidate> whoActsBetween() const
    {
        constexpr qint32 longest = 6; // tokens
        const Earlier &earlier = m_context.earlier;
        const qint32 index = m_syntax.sentenceIndex(m_quote) - 1;
        const bool unclaimed = m_context.behind.form == 0 && at(m_quote).sentenceStart && m_shape.isSentence();
        if (!earlier.chosen || index < 0 || !unclaimed || m_syntax.sentence(index).first <= earlier.quoteToken ||
            m_syntax.sentence(index).line != m_syntax.sentenceHolding(m_quote).line)
            return std::nullopt;
        const Sentence &between = m_syntax.sentence(index);
        const qint32 phrase = at(between.first).phrase;
        const Token &before = at(earlier.chosen->speaker.last);
        if (between.end - between.first > longest || phrase < 0 || at(between.end - 1).kind != TokenKind::Stop)
            return std::nullopt;
        const NounPhrase &actor = m_syntax.phrase(phrase);
        const qint32 verb = actor.last + 1;
        const bool acts = verb < between.end && at(verb).isFinite() && at(verb).isVerb();
        const bool other = (at(actor.last).plays(Part::Woman) && before.plays(Part::Man)) ||
                           (at(actor.last).plays(Part::Man) && before.plays(Part::Woman));
        if (!acts || !other)
            return std::nullopt;
        return Candidate{actor, {verb, verb, CueKind::Verb}, true, false};
    }

    const Article &m_article;
    const QuoteContext &m_context;
    const Syntax &m_syntax;
    const QuoteShape &m_shape;
    qint32 m_quote;
};

} // namespace

bool answersUnnamed(const QuoteContext &context)
{
    const Syntax &syntax = context.syntax;
    const qint32 quote = context.token();
    const bool unclaimed = quote + 1 >= syntax.size() || syntax.at(quote + 1).sentenceStart;
    return context.shape().unbroken && context.shape().isSentence() && unclaimed && context.earlier.chosen &&
           !context.earlier.lastWasUnsourced && context.earlier.quoteToken == quote - 1;
}

SieveAnswer sieve(const Article &article, const QuoteContext &context)
{
    return Sieves(article, context).answer();
}

} // namespace bluepencil::quotes
