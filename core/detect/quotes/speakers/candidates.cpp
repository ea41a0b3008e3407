// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/candidates.h"

#include <algorithm>
#include <array>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

/// How far from the quotation a cue may stand in its own sentence, and how many cues are looked at.
constexpr qint32 reach = 60;
constexpr size_t mostCues = 24;

class CandidateList {
public:
    CandidateList(const Syntax &syntax, const std::vector<Subject> &subjects, qint32 quoteToken)
        : m_syntax(syntax)
        , m_subjects(subjects)
        , m_quote(quoteToken)
    {
        m_candidates.reserve(48);
        m_candidates.push_back({});
    }

    std::vector<Candidate> build(const Candidate *previous)
    {
        const Window window = windowAround(m_syntax, m_quote);
        const qint32 own = m_syntax.sentenceIndex(m_quote);
        addCuesOf(own);
        for (qint32 s = window.first; s < window.end; ++s) {
            if (s != own)
                addCuesOf(s);
        }
        if (previous)
            addInherited(*previous);
        return std::move(m_candidates);
    }

private:
    [[nodiscard]] const Token &at(qint32 i) const { return m_syntax.at(i); }

    void addCuesOf(qint32 index)
    {
        const Sentence &sentence = m_syntax.sentence(index);
        const bool own = index == m_syntax.sentenceIndex(m_quote);
        const qint32 first = own ? std::max(sentence.first, m_quote - reach) : sentence.first;
        const qint32 end =
            own ? std::min(sentence.end, m_quote + reach) : std::min(sentence.end, sentence.first + reach);
        for (qint32 i = first; i < end && m_cues < mostCues; ++i) {
            const size_t before = m_candidates.size();
            addCue(i, sentence, own);
            if (m_candidates.size() > before)
                ++m_cues;
        }
    }

    void addCue(qint32 i, const Sentence &sentence, bool own)
    {
        const Token &token = at(i);
        if (token.isVerb() && (own || token.is(Reporting) || nearEnd(i, sentence)))
            addVerb(i, sentence, own);
        else if (token.is(SpeechNoun) && token.verb == VerbForm::None)
            addNoun(i, sentence);
        else if (token.plays(Part::Infinitive) && i > sentence.first && at(i - 1).plays(Part::SourceLead))
            addAfter({i - 1, i, CueKind::Preposition}, sentence);
        else if (token.plays(Part::Source) && !token.capital)
            addAfter({i, i, CueKind::Preposition}, sentence);
        else if (token.kind == TokenKind::Colon)
            addLeft({i, i, CueKind::Colon}, i, sentence, 3);
    }

    /// A verb no list knows counts in another sentence only where it introduces what follows: "called them on it:".
    [[nodiscard]] bool nearEnd(qint32 i, const Sentence &sentence) const
    {
        constexpr qint32 tail = 8;
        return i + tail >= sentence.end && at(sentence.end - 1).kind == TokenKind::Colon;
    }

    void addVerb(qint32 verb, const Sentence &sentence, bool own)
    {
        const Cue cue{verb, verb, CueKind::Verb};
        const Subject subject = m_subjects[static_cast<size_t>(verb)];
        if (subject.reduced && (!at(verb).is(Reporting) || at(m_syntax.phrase(subject.phrase).last).is(SpeechNoun)))
            return; // it only tells more of who speaks
        if (subject.phrase >= 0)
            add(wordsOf(subject, m_syntax), cue);
        addLeft(cue, verb, sentence, own ? 2 : 1);
        if (own)
            addFirst(cue, sentence);
        addRight(cue, sentence);
        if (at(verb).verb == VerbForm::Past || at(verb).verb == VerbForm::Irregular)
            addBy(cue, sentence);
    }

    void addLeft(const Cue &cue, qint32 from, const Sentence &sentence, int most)
    {
        qint32 i = from - 1;
        while (i >= sentence.first && most > 0) {
            const qint32 phrase = at(i).phrase;
            if (phrase >= 0) {
                if (!insideSubject(phrase, cue))
                    add(m_syntax.phrase(phrase), cue);
                i = m_syntax.phrase(phrase).first;
                --most;
            }
            --i;
        }
    }

    /// Whether the phrase only tells more of the verb's subject: Osk in "a note from Osk stated", Frid in "Frid, who
    /// stated".
    [[nodiscard]] bool insideSubject(qint32 phrase, const Cue &cue) const
    {
        if (cue.kind != CueKind::Verb)
            return false;
        const Subject subject = m_subjects[static_cast<size_t>(cue.first)];
        if (subject.relative >= 0 && phrase == subject.phrase)
            return true;
        return subject.path == SubjectPath::Chain && phrase > subject.phrase && at(cue.first).is(Reporting);
    }

    void addFirst(const Cue &cue, const Sentence &sentence)
    {
        for (qint32 i = sentence.first; i < cue.first; ++i) {
            if (at(i).phrase >= 0) {
                if (!insideSubject(at(i).phrase, cue))
                    add(m_syntax.phrase(at(i).phrase), cue);
                return;
            }
        }
    }

    /// Only the next phrase: one further on is who spoke in one case of four hundred.
    void addRight(const Cue &cue, const Sentence &sentence)
    {
        constexpr qint32 near = 12;
        for (qint32 i = cue.last + 1; i < std::min(sentence.end, cue.last + near); ++i) {
            if (at(i).phrase >= 0) {
                add(m_syntax.phrase(at(i).phrase), cue);
                return;
            }
        }
    }

    /// described by its director
    void addBy(const Cue &cue, const Sentence &sentence)
    {
        constexpr qint32 near = 12;
        for (qint32 i = cue.last + 1; i < std::min(sentence.end, cue.last + near); ++i) {
            if (at(i).plays(Part::Agent) && i + 1 < sentence.end && at(i + 1).phrase >= 0) {
                add(m_syntax.phrase(at(i + 1).phrase), cue);
                return;
            }
        }
    }

    /// The first phrase after the cue.
    void addAfter(const Cue &cue, const Sentence &sentence)
    {
        for (qint32 i = cue.last + 1; i < std::min(sentence.end, cue.last + 4); ++i) {
            if (at(i).phrase >= 0) {
                add(m_syntax.phrase(at(i).phrase), cue);
                return;
            }
        }
    }

    void addNoun(qint32 noun, const Sentence &sentence)
    {
        const Cue cue{noun, noun, CueKind::Noun};
        if (at(noun).phrase < 0)
            return;
        const NounPhrase phrase = m_syntax.phrase(at(noun).phrase);
        addOwner(cue, phrase);
        addComplement(cue, phrase, sentence);
        add(phrase, cue);
        if (const Subject subject = nextSubject(noun, sentence); subject.phrase >= 0)
            add(wordsOf(subject, m_syntax), cue);
        addLeft(cue, phrase.first, sentence, 2);
    }

    /// Frid's words, his words
    void addOwner(const Cue &cue, const NounPhrase &phrase)
    {
        for (qint32 i = cue.first - 1; i > phrase.first; --i) {
            if (at(i).kind == TokenKind::Possessive) {
                add({phrase.first, i - 1, at(i - 1).capital ? PhraseType::Name : PhraseType::Nominal}, cue);
                break;
            }
        }
        if (at(phrase.first).is(PossessivePronoun))
            add({phrase.first, phrase.first, PhraseType::Pronoun}, cue);
    }

    /// the words of Frid, a letter from the mayor, a statement by
    void addComplement(const Cue &cue, const NounPhrase &phrase, const Sentence &sentence)
    {
        const qint32 link = phrase.last + 1;
        if (link + 1 >= sentence.end || at(link + 1).phrase < 0)
            return;
        if (at(link).plays(Part::Genitive) || at(link).plays(Part::Agent) || at(link).plays(Part::Origin))
            add(m_syntax.phrase(at(link + 1).phrase), cue);
    }

    [[nodiscard]] Subject nextSubject(qint32 noun, const Sentence &sentence) const
    {
        for (qint32 i = noun - 1; i >= std::max(sentence.first, noun - 10); --i) {
            if (at(i).isFinite())
                return m_subjects[static_cast<size_t>(i)];
        }
        return {};
    }

    void add(const NounPhrase &speaker, const Cue &cue)
    {
        if (speaker.type == PhraseType::Number || at(speaker.last).is(Time))
            return;
        const Candidate candidate{speaker, cue, true, false};
        for (auto it = m_candidates.rbegin(); it != m_candidates.rend() && it->cue == cue; ++it) {
            if (it->speaker.first == speaker.first && it->speaker.last == speaker.last)
                return;
        }
        m_candidates.push_back(candidate);
    }

    void addInherited(const Candidate &previous)
    {
        const auto same = [&](const Candidate &c) { return c.samePairAs(previous); };
        if (std::any_of(m_candidates.begin(), m_candidates.end(), same))
            return;
        Candidate candidate = previous;
        candidate.inherited = true;
        m_candidates.push_back(candidate);
    }

    const Syntax &m_syntax;
    const std::vector<Subject> &m_subjects;
    qint32 m_quote;
    std::vector<Candidate> m_candidates;
    size_t m_cues = 0;
};

} // namespace

Window windowAround(const Syntax &syntax, qint32 quoteToken)
{
    constexpr qint32 sentencesBefore = 2;
    const qint32 own = syntax.sentenceIndex(quoteToken);
    const qint32 index = syntax.sentence(own).line;
    const Line &line = syntax.line(index);
    Window window{std::max(line.firstSentence, own - sentencesBefore), std::min(line.endSentence, own + 2)};
    if (quoteToken == line.first && line.firstSentence > 0)
        window.first = line.firstSentence - 1;
    const bool fills = line.end - line.first == 1 && static_cast<size_t>(index) + 1 < syntax.lines.size();
    if (fills)
        window.end = line.endSentence + 1;
    return window;
}

std::vector<Candidate> candidatesFor(const Syntax &syntax, const std::vector<Subject> &subjects, qint32 quoteToken,
                                     const Candidate *previous)
{
    return CandidateList(syntax, subjects, quoteToken).build(previous);
}

} // namespace bluepencil::quotes
