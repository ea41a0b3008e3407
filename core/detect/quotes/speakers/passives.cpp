// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/passives.h"

#include <algorithm>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

class TurnedAround {
public:
    TurnedAround(const Syntax &syntax, const std::vector<Subject> &subjects, qint32 quoteToken)
        : m_syntax(syntax)
        , m_subjects(subjects)
        , m_sentence(syntax.sentenceHolding(quoteToken))
        , m_quote(quoteToken)
    {
    }

    [[nodiscard]] std::optional<Candidate> find() const { return isCleft() ? speakerOfCleft() : agentBeside(); }

private:
    [[nodiscard]] const Token &at(qint32 i) const { return m_syntax.at(i); }
    [[nodiscard]] bool isAt(qint32 i, Part part) const { return i < m_sentence.end && at(i).plays(part); }

    /// “…” is how, “…” was what
    [[nodiscard]] bool isCleft() const
    {
        const qint32 be = m_quote + 1;
        return at(m_quote).sentenceStart && be < m_sentence.end && at(be).is(Be) && isAt(be + 1, Part::Cleft);
    }

    [[nodiscard]] std::optional<Candidate> speakerOfCleft() const
    {
        for (qint32 i = m_quote + 3; i < m_sentence.end; ++i) {
            if (!at(i).isListedVerb() || !at(i).isFinite())
                continue;
            if (isPassive(i))
                return agent(i, i + 1);
            const Subject subject = m_subjects[static_cast<size_t>(i)];
            if (subject.phrase < 0 || subject.path != SubjectPath::Direct)
                return std::nullopt;
            return Candidate{m_syntax.phrase(subject.phrase), {i, i, CueKind::Verb}, true, false};
        }
        return std::nullopt;
    }

    /// was called “…” by, was described by … as “…”, an option seen by … as a “…”
    [[nodiscard]] std::optional<Candidate> agentBeside() const
    {
        constexpr qint32 reach = 14;
        for (qint32 i = m_quote - 1; i >= std::max(m_sentence.first, m_quote - reach); --i) {
            if (!at(i).isFinite() || at(i).verb == VerbForm::Auxiliary)
                continue;
            if (isReduced(i))
                return agentOfReduced(i);
            if (!at(i).isListedVerb() || !isPassive(i))
                return std::nullopt;
            return isNamed(i) ? agent(i, m_quote + 1) : agentBefore(i);
        }
        return std::nullopt;
    }

    /// The token before the quotation, an article left out: "called the “…”".
    [[nodiscard]] qint32 beforeQuote() const
    {
        const qint32 i = m_quote - 1;
        return i > m_sentence.first && at(i).is(Determiner) ? i - 1 : i;
    }

    /// Whether the verb leads to the quotation: "called “…”", "known as the “…”".
    [[nodiscard]] bool isNamed(qint32 verb) const
    {
        const qint32 last = beforeQuote();
        return verb == last || (verb + 1 == last && at(last).plays(Part::Manner));
    }

    /// "described by Frid as", with nothing else before the quotation.
    [[nodiscard]] std::optional<Candidate> agentBefore(qint32 verb) const
    {
        const std::optional<Candidate> found = agent(verb, verb + 1);
        const qint32 manner = beforeQuote();
        if (!found || found->speaker.last + 1 != manner || !at(manner).plays(Part::Manner))
            return std::nullopt;
        return found;
    }

    /// A participle without its “was”, behind a noun or a comma: "an option seen by", "a town, called".
    [[nodiscard]] bool isReduced(qint32 verb) const
    {
        const bool past = at(verb).verb == VerbForm::Past || at(verb).verb == VerbForm::Irregular;
        return past && (isNamed(verb) || isAt(verb + 1, Part::Agent)) && !isPassive(verb);
    }

    /// "Frid called it “…” by mistake": only a name or a phrase with an article is who does it.
    [[nodiscard]] std::optional<Candidate> agentOfReduced(qint32 verb) const
    {
        if (!isNamed(verb))
            return agentBefore(verb);
        const std::optional<Candidate> found = agent(verb, m_quote + 1);
        const bool somebody = found && (found->speaker.type == PhraseType::Name ||
                                        at(found->speaker.first).classes.hasAny(Determiner, PossessivePronoun));
        return somebody ? found : std::nullopt;
    }

    /// The phrase behind "by" at this place.
    [[nodiscard]] std::optional<Candidate> agent(qint32 verb, qint32 by) const
    {
        if (!isAt(by, Part::Agent) || by + 1 >= m_sentence.end || at(by + 1).phrase < 0)
            return std::nullopt;
        return Candidate{m_syntax.phrase(at(by + 1).phrase), {verb, verb, CueKind::Verb}, true, false};
    }

    [[nodiscard]] bool isPassive(qint32 verb) const
    {
        qint32 i = verb - 1;
        while (i > m_sentence.first && at(i).is(Adverb))
            --i;
        const bool past = at(verb).verb == VerbForm::Past || at(verb).verb == VerbForm::Irregular;
        return past && i >= m_sentence.first && at(i).is(Be);
    }

    const Syntax &m_syntax;
    const std::vector<Subject> &m_subjects;
    const Sentence &m_sentence;
    qint32 m_quote;
};

} // namespace

std::optional<Candidate> turnedAround(const Syntax &syntax, const std::vector<Subject> &subjects, qint32 quoteToken)
{
    return TurnedAround(syntax, subjects, quoteToken).find();
}

} // namespace bluepencil::quotes
