// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/features.h"

#include "detect/quotes/speakers/cueview.h"
#include "detect/quotes/speakers/featurekeys.h"

#include <algorithm>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

/// Writes the features of a speaker beside its cue.
template <typename Writer>
class PairDescriber {
public:
    PairDescriber(const QuoteContext &context, const CueView &cue, const Candidate &candidate, Writer write)
        : m_context(context)
        , m_syntax(context.syntax)
        , m_candidate(candidate)
        , m_cue(cue)
        , m_quote(context.token())
        , m_write(write)
        , m_order(orderOf(candidate, m_quote))
    {
        const NounPhrase &speaker = candidate.speaker;
        const bool before = speaker.first < candidate.cue.first;
        m_from = before ? std::min(speaker.last + 1, candidate.cue.first) : candidate.cue.last + 1;
        m_to = before ? candidate.cue.first : speaker.first;
        m_gap = candidate.inherited ? Gap::Nothing : gapBetween(m_syntax, m_from, m_to);
    }

    void describe()
    {
        addSpeaker();
        if (!m_candidate.inherited) {
            addPattern();
            addBetweenSpeakerAndCue();
            addWithCue();
            addSubject();
            addTrailing();
        }
        addRivals();
        addEarlier();
    }

private:
    [[nodiscard]] const Token &at(qint32 i) const { return m_syntax.at(i); }
    [[nodiscard]] quint64 wordAt(qint32 i) const { return i >= 0 && i < m_syntax.size() ? tokenWord(at(i)) : 0; }
    [[nodiscard]] quint64 classAt(qint32 i) const { return i >= 0 && i < m_syntax.size() ? tokenClass(at(i)) : 0; }

    void addPattern()
    {
        m_write.add(Template::PatternSpeaker, m_order, m_gap);
        m_write.add(Template::PatternSpeaker, m_order, m_cue.place, m_gap);
        m_write.add(Template::PatternBoth, m_order, m_gap, m_cue.gap);
        m_write.add(Template::PatternSentence, m_order, m_cue.place, m_gap, m_cue.gap);
    }

    void addBetweenSpeakerAndCue()
    {
        if (m_from > m_to)
            return;
        const Counts n = m_syntax.between(m_from, m_to);
        m_write.add(Template::SpeakerVerbs, m_order, few(n.finite), few(n.verbs), few(n.phrases));
        m_write.add(Template::SpeakerMarks, m_order, few(n.commas), few(n.quotes), few(n.conjunctions));
        m_write.add(Template::SpeakerWords, m_order, classAt(m_from), m_gap);
    }

    void addWithCue()
    {
        m_write.add(Template::CueClass, m_cue.kind, m_order, m_gap, m_cue.place);
        m_write.add(Template::CueWordSpeaker, m_cue.word, m_order, m_candidate.speaker.type, m_gap);
    }

    void addSpeaker()
    {
        const NounPhrase &speaker = m_candidate.speaker;
        const Token &head = at(speaker.last);
        const bool start = at(speaker.first).sentenceStart;
        int capitals = 0;
        for (qint32 i = speaker.first; i <= speaker.last; ++i)
            capitals += at(i).capital ? 1 : 0;
        m_write.add(Template::SpeakerType, speaker.type);
        m_write.add(Template::SpeakerType, speaker.type, m_order, m_gap);
        m_write.add(Template::SpeakerType, speaker.type, m_cue.place, start);
        if (speaker.type != PhraseType::Name) {
            m_write.add(Template::SpeakerHead, head.word);
            m_write.add(Template::SpeakerHeadCue, head.word, m_order, m_cue.kind);
        } else {
            m_write.add(Template::SpeakerHead, head.is(Institution), head.is(PersonTitle), head.allCapitals,
                        head.is(Time));
        }
        m_write.add(Template::SpeakerDeterminer, tokenWord(at(speaker.first)), speaker.type,
                    speaker.first == speaker.last);
        m_write.add(Template::SpeakerNames, few(capitals), speaker.type, few(speaker.last - speaker.first), m_order);
        const bool preposition = !start && speaker.first > 0 && at(speaker.first - 1).is(Preposition);
        m_write.add(Template::SpeakerPreposition, preposition ? at(speaker.first - 1).word : 0, m_order,
                    m_cue.kind > 32);
        const quint64 after =
            speaker.last + 1 < m_syntax.size() && !at(speaker.last + 1).sentenceStart ? wordAt(speaker.last + 1) : 1;
        const quint64 before = start || speaker.first == 0 ? 1 : wordAt(speaker.first - 1);
        const bool possessor = after == static_cast<quint64>(TokenKind::Possessive);
        m_write.add(Template::SpeakerPossessor, possessor, m_order, m_candidate.cue.kind);
        m_write.add(Template::SpeakerBefore, before, m_order, speaker.type);
        m_write.add(Template::SpeakerBefore, start ? 1 : classAt(speaker.first - 1), m_order, m_gap);
        m_write.add(Template::SpeakerAfter, after, m_order, speaker.type);
        m_write.add(Template::SpeakerAfter, classAt(speaker.last + 1), m_order, m_gap, m_cue.kind);
        m_write.add(Template::SpeakerStart, start, m_order, m_gap);
        if (m_candidate.cue.kind == CueKind::Noun && !m_candidate.inherited)
            addTieToNoun();
    }

    /// How the speaker stands to a noun that is the cue: owner (his claim), source (the words of Frid), the thing
    /// itself.
    void addTieToNoun()
    {
        const NounPhrase &speaker = m_candidate.speaker;
        const qint32 noun = m_candidate.cue.first;
        const qint32 phrase = at(noun).phrase;
        const bool within = phrase >= 0 && speaker.first >= m_syntax.phrase(phrase).first && speaker.last <= noun;
        const int tie = within ? (speaker.last == noun ? 1 : 2) : speaker.first > noun ? 3 : 0;
        const bool that = m_quote > noun && m_cue.between.that > 0 && m_cue.between.quotes == 0;
        m_write.add(Template::SpeakerOfNoun, tie, m_order, m_cue.gap);
        m_write.add(Template::SpeakerOfNoun, tie, m_order, m_cue.place, that);
        m_write.add(Template::SpeakerOfNoun, tie, at(noun).word);
        m_write.add(Template::SpeakerOfNoun, tie, speaker.type, few(m_cue.between.finite), few(m_cue.between.quotes));
        m_write.add(Template::SpeakerOfNoun, tie, wordAt(phrase >= 0 ? m_syntax.phrase(phrase).last + 1 : noun + 1),
                    few(m_cue.between.finite), few(m_cue.between.quotes), m_quote > noun);
    }

    void addSubject()
    {
        const Cue &cue = m_candidate.cue;
        if (cue.kind != CueKind::Verb)
            return;
        const Subject &subject = m_context.subjects[static_cast<size_t>(cue.first)];
        const int is = isSubject() ? 2 : subject.phrase >= 0 ? 1 : 0;
        m_write.add(Template::IsSubject, is);
        m_write.add(Template::IsSubject, is, subject.path);
        m_write.add(Template::IsSubject, is, m_order, at(cue.first).is(Reporting));
        m_write.add(Template::IsSubject, is, subject.path, m_order, at(cue.first).verb);
        m_write.add(Template::IsSubjectGap, is, m_order, m_cue.gap, m_gap);
        m_write.add(Template::SubjectPathway, is, subject.path, m_order, m_candidate.speaker.type);
        m_write.add(Template::SubjectPathway, is, subject.relative >= 0, m_order, few(m_cue.between.finite),
                    few(m_cue.between.commas));
        m_write.add(Template::SubjectPathway, is, subject.relative >= 0, clauseIsOver(subject));
    }

    [[nodiscard]] bool isSubject() const { return m_cue.subject == m_candidate.speaker; }

    /// "Frid, who said the pier was shut, warned that": the relative clause is over when its noun does something else.
    [[nodiscard]] bool clauseIsOver(const Subject &subject) const
    {
        const qint32 verb = m_context.before.verb;
        if (subject.relative < 0 || verb <= m_candidate.cue.first)
            return false;
        const Subject &later = m_context.subjects[static_cast<size_t>(verb)];
        return later.phrase == subject.phrase && later.relative < 0;
    }

    /// Whether nothing but a time or a place follows the pair in its sentence: "…, a joint note from Osk stated
    /// Friday."
    [[nodiscard]] bool trails() const
    {
        const qint32 end = m_syntax.sentenceHolding(m_candidate.cue.first).end;
        for (qint32 i = std::max(m_candidate.cue.last, m_candidate.speaker.last) + 1; i < end; ++i) {
            const Token &token = at(i);
            const bool ends = token.kind == TokenKind::Stop || token.is(Time) || token.is(Adverb) ||
                              token.is(Preposition) ||
                              (token.phrase >= 0 && at(m_syntax.phrase(token.phrase).last).is(Time));
            if (!ends)
                return false;
        }
        return true;
    }

    void addTrailing()
    {
        const qint32 first = std::min(m_candidate.speaker.first, m_candidate.cue.first);
        const bool comma = first > 0 && at(first - 1).kind == TokenKind::Comma;
        const bool subject = isSubject();
        const bool trailing = trails();
        m_write.add(Template::Trailing, trailing && comma && subject && m_cue.sole);
        m_write.add(Template::Trailing, m_cue.sole, subject, m_order, m_cue.place);
        m_write.add(Template::Trailing, m_order, trailing, comma, subject);
        m_write.add(Template::Trailing, m_order, trailing, comma, m_cue.listed, m_cue.kind);
        m_write.add(Template::Trailing, m_order, trailing, comma, m_cue.place, m_cue.shape);
    }

    void addRivals()
    {
        const Candidate *previous = m_context.earlier.chosen;
        const bool goesOn = m_candidate.inherited || (previous && m_candidate.samePairAs(*previous));
        const NounClaim &claim = m_context.noun;
        const WordId link = claim.link >= 0 ? at(claim.link).word : 0;
        m_write.add(Template::Introduced, m_cue.introduced, m_cue.introduces, goesOn);
        m_write.add(Template::Introduced, m_cue.introduced, m_cue.introduces, m_order, m_candidate.speaker.type);
        m_write.add(Template::RivalNoun, claim.owner, link, m_cue.claims, m_cue.insideClaim, m_cue.kind,
                    m_candidate.speaker.type);
    }

    void addEarlier()
    {
        const Earlier &earlier = m_context.earlier;
        const Candidate *chosen = earlier.chosen;
        const bool samePair = chosen && (m_candidate.inherited || m_candidate.samePairAs(*chosen));
        const bool sameSpeaker = chosen && m_candidate.speaker == chosen->speaker;
        m_write.add(Template::SamePair, samePair, chosen != nullptr, m_order);
        m_write.add(Template::SameSpeaker, sameSpeaker, samePair, m_order, m_cue.gap);
        m_write.add(Template::PreviousOrder, chosen ? earlier.order : Order::Elsewhere, m_order, samePair);
        if (!samePair)
            return;
        const QuoteShape &shape = m_context.shape();
        const int lines = m_syntax.sentenceHolding(m_quote).line - m_syntax.sentenceHolding(earlier.quoteToken).line;
        const bool sameSentence = m_syntax.sentenceIndex(m_quote) == m_syntax.sentenceIndex(earlier.quoteToken);
        const quint64 place = static_cast<quint64>(few(lines)) * 2 + (sameSentence ? 1 : 0);
        const qint32 apart = std::min(40, m_quote - earlier.quoteToken - 1);
        const int near = apart == 0 ? 0 : apart <= 2 ? 1 : apart <= 6 ? 2 : apart <= 15 ? 3 : 4;
        m_write.add(Template::Inherited, place, near, m_candidate.inherited);
        m_write.add(Template::Inherited, place, shape.opensLine, shape.fillsLine, shape.continued);
        m_write.add(Template::InheritedShape, place, m_cue.shape, m_candidate.inherited, shape.opensLine);
        m_write.add(Template::InheritedShape, near, earlier.order, m_order, sameSentence);
        m_write.add(Template::InheritedShape, classAt(m_quote - 1), at(m_quote).sentenceStart, place, near);
    }

    const QuoteContext &m_context;
    const Syntax &m_syntax;
    const Candidate &m_candidate;
    const CueView &m_cue;
    qint32 m_quote;
    Writer m_write;
    Order m_order;
    qint32 m_from = 0; ///< between speaker and cue
    qint32 m_to = 0;
    Gap m_gap = Gap::Nothing; ///< what fills that
};

/// Writes the features of "these words are nobody's".
class NobodyDescriber {
public:
    NobodyDescriber(const QuoteContext &context, FeatureKeys &keys, FeatureNames *names)
        : m_context(context)
        , m_syntax(context.syntax)
        , m_shape(context.shape())
        , m_quote(context.token())
        , m_write(keys, names)
    {
    }

    void describe()
    {
        const Sentence &sentence = m_syntax.sentenceHolding(m_quote);
        const Counts n = m_syntax.between(sentence.first, sentence.end);
        const quint64 before = wordAt(m_quote - 1, at(m_quote).sentenceStart);
        const quint64 after = wordAfter();
        const int length = m_shape.lengthClass();
        const bool listed = hasListedVerb(sentence);
        m_write.add(Template::NobodyShape, length, m_shape.titleCase, m_shape.finalMark, m_shape.capital);
        m_write.add(Template::NobodyShape, length, m_shape.clause, m_shape.firstPerson);
        m_write.add(Template::NobodyShape, m_shape.isSentence(), m_shape.clause, m_shape.titleCase);
        m_write.add(Template::NobodyWords, length, m_shape.handle, m_shape.mark);
        m_write.add(Template::NobodyWords, m_shape.finalMark, m_shape.closed, m_shape.opened, m_shape.clause);
        m_write.add(Template::NobodyBefore, before, m_shape.titleCase);
        m_write.add(Template::NobodyBefore, before, length);
        m_write.add(Template::NobodyBefore, before, wordAt(m_quote - 2, at(m_quote).sentenceStart));
        m_write.add(Template::NobodyAfter, after, m_shape.titleCase);
        m_write.add(Template::NobodyAfter, after, length);
        m_write.add(Template::NobodyVerbs, listed, m_shape.titleCase, length);
        m_write.add(Template::NobodyVerbs, listed, few(n.quotes), few(n.verbs));
        m_write.add(Template::NobodyTitle, m_shape.titleCase, length, classBefore(), m_shape.finalMark);
        m_write.add(Template::NobodyPlace, m_shape.opensLine, m_shape.fillsLine, m_shape.isSentence(), length);
        m_write.add(Template::NobodyPlace, at(m_quote).sentenceStart, m_shape.isSentence(), length);
        m_write.add(Template::NobodyPlace, m_context.earlier.lastWasUnsourced, m_context.earlier.chosen != nullptr,
                    few(n.quotes));
        addHead();
    }

private:
    [[nodiscard]] const Token &at(qint32 i) const { return m_syntax.at(i); }
    [[nodiscard]] quint64 wordAt(qint32 i, bool outside) const { return outside || i < 0 ? 1 : tokenWord(at(i)); }
    [[nodiscard]] quint64 classBefore() const { return at(m_quote).sentenceStart ? 1 : tokenClass(at(m_quote - 1)); }
    [[nodiscard]] quint64 wordAfter() const
    {
        const qint32 next = m_quote + 1;
        return next >= m_syntax.size() || at(next).sentenceStart ? 1 : tokenWord(at(next));
    }

    [[nodiscard]] bool hasListedVerb(const Sentence &sentence) const
    {
        const qint32 first = std::max(sentence.first, m_quote - 40);
        const qint32 end = std::min(sentence.end, m_quote + 40);
        for (qint32 i = first; i < end; ++i) {
            if (at(i).isListedVerb())
                return true;
        }
        return false;
    }

    /// The noun the quotation hangs on: "his song “…”", "the word “…”".
    void addHead()
    {
        if (at(m_quote).sentenceStart || at(m_quote - 1).phrase < 0)
            return;
        const NounPhrase &phrase = m_syntax.phrase(at(m_quote - 1).phrase);
        m_write.add(Template::NobodyHead, tokenWord(at(phrase.last)), phrase.type, m_shape.titleCase);
        m_write.add(Template::NobodyHead, tokenWord(at(phrase.first)), phrase.type);
        if (!at(phrase.first).sentenceStart && phrase.first > 0)
            m_write.add(Template::NobodyHead, tokenWord(at(phrase.first - 1)), phrase.type, m_shape.titleCase, 1);
    }

    const QuoteContext &m_context;
    const Syntax &m_syntax;
    const QuoteShape &m_shape;
    qint32 m_quote;
    FeatureWriter m_write;
};

} // namespace

Order orderOf(const Candidate &candidate, qint32 quoteToken)
{
    if (candidate.inherited || !candidate.sourced)
        return Order::Elsewhere;
    const qint32 speaker = candidate.speaker.first;
    const qint32 cue = candidate.cue.first;
    if (speaker < quoteToken && cue < quoteToken)
        return speaker < cue ? Order::SpeakerCueQuote : Order::CueSpeakerQuote;
    if (speaker > quoteToken && cue > quoteToken)
        return speaker < cue ? Order::QuoteSpeakerCue : Order::QuoteCueSpeaker;
    return speaker < quoteToken ? Order::SpeakerQuoteCue : Order::CueQuoteSpeaker;
}

void addPairFeatures(const QuoteContext &context, const CueView &cue, const Candidate &candidate, FeatureKeys &keys,
                     FeatureNames *names)
{
    if (names)
        PairDescriber(context, cue, candidate, FeatureWriter(keys, names)).describe();
    else
        PairDescriber(context, cue, candidate, KeyWriter(keys)).describe();
}

void addNobodyFeatures(const QuoteContext &context, FeatureKeys &keys, FeatureNames *names)
{
    NobodyDescriber(context, keys, names).describe();
}

void addCandidateFeatures(const QuoteContext &context, const Candidate &candidate, FeatureKeys &keys,
                          FeatureNames *names)
{
    if (!candidate.sourced) {
        addNobodyFeatures(context, keys, names);
        return;
    }
    const CueView cue = viewOf(context, candidate);
    addCueFeatures(context, cue, orderOf(candidate, context.token()), keys, names);
    addPairFeatures(context, cue, candidate, keys, names);
}

} // namespace bluepencil::quotes
