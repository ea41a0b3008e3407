// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/reported/byrule.h"

#include "detect/quotes/speakers/sources.h"
#include "detect/quotes/speakers/wordorder.h"

#include <algorithm>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

/// How sure the rules are; set by hand.
namespace sure {
constexpr float that = 0.8F;        ///< Frid said that …
constexpr float subjunctive = 0.8F; ///< a clause in the subjunctive behind the comma
constexpr float trailing = 0.75F;   ///< …, said Frid
constexpr float source = 0.75F;     ///< according to Frid …
constexpr float dropped = 0.65F;    ///< at most, where the verb alone says who
} // namespace sure

/// Reads what one sentence reports.
class SentenceReader {
public:
    SentenceReader(const Syntax &syntax, const Sentence &sentence, std::vector<Reported> &found)
        : m_syntax(syntax)
        , m_sentence(sentence)
        , m_end(syntax.stopOf(m_sentence))
        , m_found(found)
    {
    }

    void read()
    {
        for (qint32 i = m_sentence.first; i < m_end; ++i) {
            if (isSaying(at(i)) ? readVerb(i) : readSource(i))
                return; // one a sentence: what is said inside is part of it
        }
    }

private:
    [[nodiscard]] const Token &at(qint32 i) const { return m_syntax.at(i); }

    bool readVerb(qint32 verb)
    {
        const std::optional<Saying> saying = sayingAt(m_syntax, verb);
        return saying && (readTrailing(*saying) || readForward(*saying));
    }

    /// Frid said that the pier is old; Frid said, the pier is old; as Frid said, the pier is old.
    bool readForward(const Saying &saying)
    {
        constexpr qint32 reach = 20;
        const qint32 from = std::max(saying.cue.last, saying.speaker.last) + 1;
        for (qint32 i = from; i < std::min(m_end, from + reach); ++i) {
            const Token &token = at(i);
            if (token.kind == TokenKind::Quote || token.kind == TokenKind::Semicolon)
                break;
            if (opensContent(token))
                return add(i, m_end - 1, saying, ReportedForm::Forward, sure::that);
            const bool marked = token.kind == TokenKind::Comma || token.kind == TokenKind::Colon;
            if (const qint32 behind = behindAside(i); behind < m_end && opensContent(at(behind)))
                return add(behind, m_end - 1, saying, ReportedForm::Forward, sure::that);
            if (marked && token.kind == TokenKind::Comma && !m_syntax.grammar->traits().commasPartClauses &&
                !isComparison(saying))
                break; // "…, que dirige": a relative clause
            if (!marked || i + 1 >= m_end)
                continue;
            if (opensContent(at(i + 1)))
                return add(i + 1, m_end - 1, saying, ReportedForm::Forward, sure::that);
            if (isComparison(saying) && m_syntax.grammar->traits().nounsHaveCases)
                return add(behindApposition(i) + 1, m_end - 1, saying, ReportedForm::Forward, sure::subjunctive);
            if (isSubjunctive(i + 1, m_end) || hasInfinitive(i + 1, m_end) || isComparison(saying))
                return add(i + 1, m_end - 1, saying, ReportedForm::Forward, sure::subjunctive);
        }
        return false;
    }

    /// "Frid says, on the other hand, that": behind the two commas around a few words; the end where there are none.
    [[nodiscard]] qint32 behindAside(qint32 comma) const
    {
        constexpr qint32 longest = 5;
        const bool tellsMore = comma + 1 < m_end && at(comma + 1).phrase >= 0; // "said the warden, Ada Frid, who"
        if (at(comma).kind != TokenKind::Comma || tellsMore)
            return m_end;
        for (qint32 i = comma + 1; i < std::min(m_end, comma + longest) && !at(i).isFinite(); ++i) {
            if (at(i).kind == TokenKind::Comma && i > comma + 1)
                return i + 1;
            if (at(i).is(Relative))
                break;
        }
        return m_end;
    }

    /// "As Frid, warden of Osk, said", "as said Frid, warden of Osk, …": the comma that closes what explains the name.
    [[nodiscard]] qint32 behindApposition(qint32 comma) const
    {
        const qint32 first = comma + 1;
        if (first >= m_end || at(first).phrase < 0 || !at(first).classes.hasAny(PersonTitle, PersonNoun, SubjectNoun))
            return comma;
        for (qint32 i = first; i < m_end && !at(i).isFinite(); ++i) {
            if (at(i).kind == TokenKind::Comma)
                return i;
        }
        return comma;
    }

    [[nodiscard]] static bool opensContent(const Token &token)
    {
        return token.plays(Part::Complementizer) || token.is(ContentOpener);
    }

    [[nodiscard]] bool isSubjunctive(qint32 from, qint32 to) const
    {
        return std::any_of(m_syntax.tokens.begin() + from, m_syntax.tokens.begin() + to,
                           [](const Token &token) { return token.is(Subjunctive); });
    }

    /// "Announced, … to build": an infinitive with its word, and no adjective behind that.
    [[nodiscard]] bool hasInfinitive(qint32 from, qint32 to) const
    {
        for (qint32 i = from; i + 1 < to; ++i) {
            if (at(i).plays(Part::Infinitive) && at(i + 1).isWord() && !at(i + 1).capital)
                return true;
        }
        return false;
    }

    /// "As Frid said, …": the sentence begins with the word that compares.
    [[nodiscard]] bool isComparison(const Saying &saying) const
    {
        const qint32 next = m_sentence.first + 1;
        return at(m_sentence.first).plays(Part::Manner) &&
               (saying.speaker.first == next ||
                (m_syntax.grammar->traits().nounsHaveCases && saying.cue.first == next));
    }

    /// The pier is old, said Frid. The pier is old, as Frid said.
    bool readTrailing(const Saying &saying)
    {
        qint32 first = saying.dropped ? saying.cue.first : std::min(saying.cue.first, saying.speaker.first);
        const auto belongs = [](const Token &token) {
            return token.plays(Part::Manner) || token.plays(Part::Source) || token.verb == VerbForm::Auxiliary ||
                   token.is(ObjectPronoun);
        };
        while (first > m_sentence.first && belongs(at(first - 1)))
            --first;
        const qint32 comma = first - 1;
        if (comma <= m_sentence.first + 1 || at(comma).kind != TokenKind::Comma || !closes(saying) || isPlace(comma))
            return false;
        return add(m_sentence.first, comma - 1, saying, ReportedForm::Trailing, sure::trailing);
    }

    /// “À la barre, Frid ne dit rien”: where it is, and nothing that is said.
    [[nodiscard]] bool isPlace(qint32 comma) const
    {
        constexpr qint32 longest = 4;
        return at(m_sentence.first).is(Preposition) && comma - m_sentence.first <= longest &&
               m_syntax.between(m_sentence.first, comma).finite == 0;
    }

    /// Whether no other clause follows the verb and its subject.
    [[nodiscard]] bool closes(const Saying &saying) const
    {
        constexpr qint32 longestTail = 14;
        const qint32 from = std::max(saying.cue.last, saying.speaker.last) + 1;
        if (m_end - from > longestTail)
            return false;
        for (qint32 i = from; i < m_end; ++i) {
            if (opensContent(at(i)) || at(i).kind == TokenKind::Quote || (at(i).isFinite() && !at(i).is(Participle)))
                return false;
        }
        return true;
    }

    /// According to Frid the pier is old; the pier is old, according to Frid.
    bool readSource(qint32 token)
    {
        const std::optional<Saying> source = sourceAt(m_syntax, token);
        const bool quoted =
            m_syntax.between(m_sentence.first, m_sentence.end).quotes > 0; // the source is that of the quotation
        if (!source || quoted)
            return false;
        const qint32 first = std::min(source->cue.first, source->speaker.first);
        const qint32 last = std::max(source->cue.last, source->speaker.last);
        const bool opens = first - m_sentence.first <= m_end - 1 - last;
        qint32 behind = last + 1;
        if (behind < m_end && at(behind).kind == TokenKind::Comma)
            ++behind;
        qint32 before = first - 1;
        if (before > m_sentence.first && at(before).kind == TokenKind::Comma)
            --before;
        return opens ? add(behind, m_end - 1, *source, ReportedForm::AccordingTo, sure::source)
                     : add(m_sentence.first, before, *source, ReportedForm::AccordingTo, sure::source);
    }

    bool add(qint32 first, qint32 last, const Saying &saying, ReportedForm form, float confidence)
    {
        if (last <= first || m_syntax.between(first, last + 1).quotes > 0)
            return false;
        if (saying.dropped)
            confidence = std::min(confidence, sure::dropped);
        m_found.push_back({first, last, saying.speaker, saying.cue, form, ContentEnd::Sentence, confidence});
        return true;
    }

    const Syntax &m_syntax;
    const Sentence &m_sentence;
    qint32 m_end;
    std::vector<Reported> &m_found;
};

} // namespace

std::vector<Reported> reportedByRule(const Syntax &syntax)
{
    std::vector<Reported> found;
    for (const Sentence &sentence : syntax.sentences)
        SentenceReader(syntax, sentence, found).read();
    return found;
}

} // namespace bluepencil::quotes
