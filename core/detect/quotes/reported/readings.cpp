// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/reported/reported.h"

#include <optional>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

/// How many ends of the content are offered for one cue, and how many later starts where it stands before the cue.
constexpr size_t mostEnds = 14;
constexpr int mostStarts = 4;

/// Collects the readings of one cue.
class CueReader {
public:
    /// Adds to `readings`.
    CueReader(const Syntax &syntax, const std::vector<Subject> &subjects, qint32 token, std::vector<Reported> &readings)
        : m_syntax(syntax)
        , m_subjects(subjects)
        , m_token(token)
        , m_sentence(syntax.sentenceHolding(token))
        , m_end(syntax.stopOf(m_sentence))
        , m_readings(readings)
    {
    }

    void read()
    {
        const Token &token = at(m_token);
        if (token.isVerb() && mayReport()) {
            readVerb();
        } else if (token.is(SpeechNoun) && token.verb == VerbForm::None) {
            readNoun();
        } else if (token.plays(Part::Infinitive) && m_token > m_sentence.first &&
                   at(m_token - 1).plays(Part::SourceLead)) {
            readAccording();
        }
    }

private:
    [[nodiscard]] const Token &at(qint32 i) const { return m_syntax.at(i); }

    [[nodiscard]] bool mayReport() const
    {
        const Part next = m_token + 1 < m_end ? at(m_token + 1).part : Part::None;
        const bool moves = at(m_token).plays(Part::Go) && next != Part::Onward; // "the tide went out" tells nothing
        if (isAsked())
            return false;
        return (at(m_token).is(Reporting) && !moves) || next == Part::Complementizer || opensThatClause();
    }

    /// "Frid was asked if", "had been told that", "Frid, when asked about": who hears it does not say it.
    [[nodiscard]] bool isAsked() const
    {
        const bool heard = at(m_token).plays(Part::AskedThen) || at(m_token).plays(Part::ToldThen);
        const Token &before = at(beforeAdverbs());
        const bool told = before.is(Subordinator) && !before.is(Relative); // when asked
        return heard && (before.is(Be) || told);
    }

    /// "Pointed out that", "made clear again that".
    [[nodiscard]] bool opensThatClause() const
    {
        constexpr qint32 mostAdverbs = 2;
        qint32 i = m_token + 1;
        while (i < std::min(m_end, m_token + 1 + mostAdverbs) && at(i).is(Adverb))
            ++i;
        return i > m_token + 1 && i < m_end && at(i).plays(Part::Complementizer);
    }

    void readVerb()
    {
        const Subject subject = m_subjects[static_cast<size_t>(m_token)];
        const Cue cue{m_token, m_token, CueKind::Verb};
        if (const qint32 agent = agentBehind(); agent >= 0) {
            readPassive(subject, m_syntax.phrase(agent), cue);
            return;
        }
        if (subject.relative >= 0) {
            readForward(wordsOf(subject, m_syntax), cue);
            return;
        }
        if (subject.phrase >= 0 && m_syntax.phrase(subject.phrase).first < m_token)
            readTrailing(m_syntax.phrase(subject.phrase), cue);
        readInverted(cue);
        if (subject.phrase >= 0)
            readForward(m_syntax.phrase(subject.phrase), cue);
        else if (const qint32 doer = doerElsewhere(); doer >= 0)
            readForward(m_syntax.phrase(doer), cue);
    }

    /// Who says it in the passive, "was reported by Frid"; -1 elsewhere.
    [[nodiscard]] qint32 agentBehind() const
    {
        const qint32 agent = m_token + 2;
        return agent < m_end && at(m_token + 1).plays(Part::Agent) && at(beforeAdverbs()).is(Be) ? at(agent).phrase
                                                                                                 : -1;
    }

    /// The word before the cue, adverbs left out; the cue itself at the start of the sentence.
    [[nodiscard]] qint32 beforeAdverbs() const
    {
        qint32 i = m_token - 1;
        while (i > m_sentence.first && at(i).is(Adverb))
            --i;
        return i < m_sentence.first ? m_token : i;
    }

    /// News of the move was first reported by Frid: what is spoken of is the subject.
    void readPassive(const Subject &subject, const NounPhrase &speaker, const Cue &cue)
    {
        if (subject.phrase < 0 || subject.relative >= 0)
            return;
        qint32 last = beforeAdverbs();
        while (last > m_sentence.first && (at(last).verb == VerbForm::Auxiliary || at(last).is(Adverb)))
            --last;
        add(m_syntax.phrase(subject.phrase).first, last, speaker, cue, ReportedForm::Trailing, ContentEnd::Object);
    }

    /// Where no rule finds the subject: Criticizing the pier, Frid left. And the phrase that the sentence begins with,
    /// or at least the last one before the verb.
    [[nodiscard]] qint32 doerElsewhere() const
    {
        qint32 last = -1;
        for (qint32 i = m_sentence.first; i < m_token; ++i) {
            if (at(i).phrase < 0)
                continue;
            last = at(i).phrase;
            const NounPhrase &phrase = m_syntax.phrase(last);
            if (phrase.first == m_sentence.first || !at(phrase.first - 1).is(Preposition))
                return last;
            i = phrase.last;
        }
        if (last >= 0 || at(m_token).verb != VerbForm::Ing)
            return last;
        for (qint32 i = m_token + 1; i + 1 < m_end; ++i) {
            if (at(i).kind == TokenKind::Comma && at(i + 1).phrase >= 0)
                return at(i + 1).phrase;
        }
        return -1;
    }

    /// The pier is old, Frid said on Friday. The pier is old, Frid said, adding that it leaks. The pier, Frid said, is
    /// old.
    void readTrailing(const NounPhrase &speaker, const Cue &cue)
    {
        qint32 end = speaker.first;
        if (end > m_sentence.first && at(end - 1).plays(Part::Manner))
            --end; // as Frid said
        const bool comma = end > m_sentence.first && at(end - 1).kind == TokenKind::Comma;
        if (end - (comma ? 1 : 0) <= m_sentence.first)
            return;
        const ContentEnd kind = comma ? ContentEnd::Comma : ContentEnd::Clause;
        if (closesSentence(cue.last)) {
            addStarts(end - (comma ? 2 : 1), speaker, cue, ReportedForm::Trailing, kind);
        } else if (const qint32 rest = behindAside(cue.last); comma && rest < m_end) {
            addAround(end - 2, rest, speaker, cue);
        }
    }

    /// The pier is old, said Frid. The pier, said Frid, is old.
    void readInverted(const Cue &cue)
    {
        const qint32 comma = cue.first - 1;
        const qint32 next = cue.last + 1;
        if (comma <= m_sentence.first || next >= m_end || at(comma).kind != TokenKind::Comma || at(next).phrase < 0)
            return;
        addStarts(comma - 1, m_syntax.phrase(at(next).phrase), cue, ReportedForm::Trailing, ContentEnd::Comma);
    }

    /// What stands before the cue up to `last`: the whole sentence, or what stands behind one of its marks, as in "Frid
    /// left, but the pier is old, Aho said".
    void addStarts(qint32 last, const NounPhrase &speaker, const Cue &cue, ReportedForm form, ContentEnd end)
    {
        constexpr qint32 shortest = 3;
        add(m_sentence.first, last, speaker, cue, form, end);
        int starts = 0;
        for (qint32 i = last - shortest; i > m_sentence.first && starts < mostStarts; --i) {
            if (at(i).kind == TokenKind::Quote)
                break; // what stands behind words in marks belongs to their sentence
            const bool linked = at(i).is(Conjunction) && at(i - 1).kind != TokenKind::Comma && opensClause(i + 1);
            if (!isBreak(at(i).kind) && !linked)
                continue;
            add(i + 1, last, speaker, cue, form, end);
            ++starts;
        }
    }

    [[nodiscard]] static bool isBreak(TokenKind kind)
    {
        return kind == TokenKind::Comma || kind == TokenKind::Dash || kind == TokenKind::Semicolon ||
               kind == TokenKind::Colon || kind == TokenKind::Opening;
    }

    /// Whether a subject and its verb may stand here.
    [[nodiscard]] bool opensClause(qint32 i) const
    {
        if (i >= m_end || at(i).phrase < 0)
            return false;
        const qint32 behind = m_syntax.phrase(at(i).phrase).last + 1;
        return behind < m_end && at(behind).isFinite();
    }

    /// What stands before the cue up to `last`, and goes on at `rest`.
    void addAround(qint32 last, qint32 rest, const NounPhrase &speaker, const Cue &cue)
    {
        const size_t readings = m_readings.size();
        if (last == m_sentence.first) { // "Rather, Frid said, it is old": the word before is the reporter's
            add(rest, m_end - 1, speaker, cue, ReportedForm::Medial, ContentEnd::Sentence);
            return;
        }
        add(m_sentence.first, last, speaker, cue, ReportedForm::Medial, ContentEnd::Comma);
        if (m_readings.size() == readings || m_syntax.between(rest, m_end).quotes > 0)
            return;
        m_readings.back().goesOn = rest;
        m_readings.back().goesOnLast = m_end - 1;
    }

    /// Where what was said goes on behind "Frid said on Friday,"; the end for nowhere.
    [[nodiscard]] qint32 behindAside(qint32 cue) const
    {
        constexpr qint32 longest = 8;
        for (qint32 i = cue + 1; i < std::min(m_end, cue + longest); ++i) {
            if (at(i).kind == TokenKind::Comma)
                return i + 1;
            if (at(i).isVerb() || at(i).kind == TokenKind::Quote)
                break;
        }
        return m_end;
    }

    [[nodiscard]] bool closesSentence(qint32 cue) const
    {
        constexpr qint32 longestTail = 10;
        const bool adds = cue + 2 < m_end && at(cue + 1).kind == TokenKind::Comma && at(cue + 2).verb == VerbForm::Ing;
        return adds || (m_sentence.end - cue <= longestTail && m_syntax.between(cue + 1, m_sentence.end).finite == 0);
    }

    /// Frid's vow to keep the pier. Her claim that it is old. Calls for a new pier from Frid.
    void readNoun()
    {
        const qint32 index = at(m_token).phrase;
        if (index < 0 || m_syntax.phrase(index).last != m_token)
            return;
        const NounPhrase &phrase = m_syntax.phrase(index);
        const auto owner = ownerOf(phrase);
        qint32 link = m_token + 1;
        if (!owner || link + 1 >= m_end)
            return;
        if (at(link).is(Be) && at(link + 1).plays(Part::Complementizer))
            ++link;
        if (!at(link).plays(Part::Complementizer) && !at(link).plays(Part::Infinitive) && !at(link).is(Preposition))
            return;
        const bool opens = at(link).plays(Part::Complementizer) || at(link).plays(Part::Infinitive);
        addEnds(link + (opens ? 0 : 1), *owner, {m_token, m_token, CueKind::Noun});
    }

    [[nodiscard]] std::optional<NounPhrase> ownerOf(const NounPhrase &phrase) const
    {
        if (at(phrase.first).is(PossessivePronoun))
            return NounPhrase{phrase.first, phrase.first, PhraseType::Pronoun};
        for (qint32 i = phrase.last - 1; i > phrase.first; --i) {
            if (at(i).kind == TokenKind::Possessive)
                return NounPhrase{phrase.first, i - 1, at(i - 1).capital ? PhraseType::Name : PhraseType::Nominal};
        }
        return std::nullopt;
    }

    void readForward(const NounPhrase &speaker, const Cue &cue)
    {
        const qint32 that = thatBehind(cue.last + 1);
        if (that < m_end)
            addEnds(that, speaker, cue);
        const qint32 start = contentStart(cue.last + 1);
        if (start < that)
            addEnds(start, speaker, cue);
    }

    /// The "that" near the cue, when a listener, a time or a place comes first; the end for none.
    [[nodiscard]] qint32 thatBehind(qint32 start) const
    {
        constexpr qint32 near = 14;
        for (qint32 i = start; i < std::min(m_end, start + near); ++i) {
            if (at(i).plays(Part::Complementizer))
                return i;
            if (at(i).verb != VerbForm::None || at(i).kind == TokenKind::Quote || at(i).kind == TokenKind::Dash)
                break;
        }
        return m_end;
    }

    /// Behind the listener of "told".
    [[nodiscard]] qint32 contentStart(qint32 start) const
    {
        const bool listened = at(m_token).plays(Part::Tell) || at(m_token).plays(Part::ToldThen);
        if (listened && start < m_end && at(start).phrase >= 0)
            start = m_syntax.phrase(at(start).phrase).last + 1;
        if (start < m_end && (at(start).kind == TokenKind::Comma || at(start).kind == TokenKind::Colon))
            ++start;
        return start;
    }

    void addEnds(qint32 start, const NounPhrase &speaker, const Cue &cue)
    {
        add(start, m_end - 1, speaker, cue, ReportedForm::Forward, ContentEnd::Sentence);
        for (qint32 i = start + 1; i + 1 < m_end && m_readings.size() < mostEnds; ++i) {
            const ContentEnd end = i == behindObject(start) ? ContentEnd::Object
                                   : i > start + 1          ? endAt(i)
                                                            : ContentEnd::Sentence;
            if (end != ContentEnd::Sentence)
                add(start, i - 1, speaker, cue, ReportedForm::Forward, end);
        }
    }

    /// Frid denied the charge in a letter: where a preposition follows the first phrase of what is said.
    [[nodiscard]] qint32 behindObject(qint32 start) const
    {
        if (at(start).phrase < 0)
            return -1;
        const qint32 behind = m_syntax.phrase(at(start).phrase).last + 1;
        return behind < m_end && at(behind).is(Preposition) && !at(behind).plays(Part::Genitive) ? behind : -1;
    }

    /// What kind of end the token could be; ContentEnd::Sentence for none.
    [[nodiscard]] ContentEnd endAt(qint32 i) const
    {
        const Token &token = at(i);
        const Token &next = at(i + 1);
        if (token.kind == TokenKind::Dash || token.kind == TokenKind::Semicolon || token.kind == TokenKind::Colon ||
            token.kind == TokenKind::Opening)
            return ContentEnd::Dash;
        if (token.kind == TokenKind::Comma) {
            const bool clause = next.verb == VerbForm::Ing || next.plays(Part::SourceLead) ||
                                next.classes.hasAny(Conjunction, Subordinator, Relative);
            return clause ? ContentEnd::Clause : ContentEnd::Comma;
        }
        if (token.is(Conjunction))
            return goesOn(i + 1) ? ContentEnd::Conjunction : ContentEnd::Sentence;
        return token.is(Subordinator) && !token.is(Relative) ? ContentEnd::Subordinator : ContentEnd::Sentence;
    }

    /// Whether a verb of the reporter's own may go on here: "said the pier was old and asked for money", "saying it was
    /// old and asking for money".
    [[nodiscard]] bool goesOn(qint32 i) const
    {
        if (at(m_token).verb == VerbForm::Ing && at(i).verb == VerbForm::Ing)
            return true;
        return at(i).isFinite() || (at(i).is(Adverb) && i + 1 < m_end && at(i + 1).isFinite());
    }

    void readAccording()
    {
        const Cue cue{m_token - 1, m_token, CueKind::Preposition};
        const qint32 next = m_token + 1;
        if (next >= m_end || at(next).phrase < 0 || at(m_syntax.phrase(at(next).phrase).last).is(Measure))
            return;
        const NounPhrase speaker = m_syntax.phrase(at(next).phrase);
        qint32 before = cue.first - 1;
        if (before > m_sentence.first && at(before).kind == TokenKind::Comma)
            --before;
        if (before > m_sentence.first)
            addStarts(before, speaker, cue, ReportedForm::AccordingTo, ContentEnd::Comma);
        for (qint32 i = speaker.last + 1; i + 1 < m_end; ++i) {
            if (at(i).kind == TokenKind::Comma) {
                add(i + 1, m_end - 1, speaker, cue, ReportedForm::AccordingTo, ContentEnd::Sentence);
                break;
            }
        }
    }

    void add(qint32 first, qint32 last, const NounPhrase &speaker, const Cue &cue, ReportedForm form, ContentEnd end)
    {
        // One word is the listener ("asked Frid") or too little to judge.
        if (last <= first || m_syntax.between(first, last + 1).quotes > 0)
            return;
        m_readings.push_back({first, last, speaker, cue, form, end, 0, -1, -1, isSpokenOf(form), leavingVerb()});
    }

    /// "It was remarked that the pier is old", "Frid is accused of haste": a passive without its agent.
    [[nodiscard]] bool isSpokenOf(ReportedForm form) const
    {
        const Token &cue = at(m_token);
        const bool participle = cue.verb == VerbForm::Past || cue.verb == VerbForm::Irregular;
        return form == ReportedForm::Forward && participle && at(beforeAdverbs()).is(Be);
    }

    /// The first verb behind the cue whose subject stands before it: "Frid, who said the pier was old, left".
    [[nodiscard]] qint32 leavingVerb()
    {
        if (m_leaves)
            return *m_leaves;
        m_leaves = -1;
        for (qint32 i = m_token + 1; i < m_end && *m_leaves < 0; ++i) {
            const qint32 subject = at(i).isFinite() ? m_subjects[static_cast<size_t>(i)].phrase : -1;
            if (subject >= 0 && m_syntax.phrase(subject).last < m_token)
                m_leaves = i;
        }
        return *m_leaves;
    }

    const Syntax &m_syntax;
    const std::vector<Subject> &m_subjects;
    qint32 m_token;
    const Sentence &m_sentence;
    qint32 m_end;
    std::optional<qint32> m_leaves;
    std::vector<Reported> &m_readings;
};

} // namespace

void readCues(const Syntax &syntax, const std::vector<Subject> &subjects,
              const std::function<void(const std::vector<Reported> &)> &take)
{
    std::vector<Reported> readings;
    for (qint32 i = 0; i < syntax.size(); ++i) {
        const Token &token = syntax.at(i);
        if (!token.isVerb() && !token.plays(Part::Infinitive) && !token.is(SpeechNoun))
            continue;
        readings.clear();
        CueReader(syntax, subjects, i, readings).read();
        if (!readings.empty())
            take(readings);
    }
}

std::vector<std::vector<Reported>> reportedReadings(const Syntax &syntax, const std::vector<Subject> &subjects)
{
    std::vector<std::vector<Reported>> all;
    readCues(syntax, subjects, [&all](const std::vector<Reported> &readings) { all.push_back(readings); });
    return all;
}

} // namespace bluepencil::quotes
