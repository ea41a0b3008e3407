// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/reported/unmarked.h"

#include "detect/quotes/reported/signed.h"
#include "detect/quotes/speakers/wordorder.h"
#include "text/article.h"

#include <algorithm>
#include <optional>

namespace bluepencil::quotes {

namespace {

using enum WordClass;
using namespace unmarkedwords;

/// A statement has no more paragraphs.
constexpr qint32 longestBlock = 6;

class UnmarkedFinder {
public:
    UnmarkedFinder(const QuoteScene &scene, const People &people, const std::vector<InterviewTurn> &interview)
        : m_article(scene.article)
        , m_scene(scene)
        , m_syntax(scene.syntax)
        , m_people(people)
        , m_interview(interview)
    {
    }

    std::vector<Unmarked> find()
    {
        for (const InterviewTurn &turn : m_interview)
            addTurn(turn);
        for (qint32 line = 0; line + 1 < lines(); ++line)
            findLeadIn(line);
        for (Unmarked &words : signedWordsIn(m_scene))
            m_found.push_back(words);
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Unmarked &a, const Unmarked &b) { return a.words.start() < b.words.start(); });
        dropOverlaps();
        return std::move(m_found);
    }

private:
    [[nodiscard]] qint32 lines() const { return static_cast<qint32>(m_syntax.lines.size()); }
    [[nodiscard]] const Token &at(qint32 i) const { return m_syntax.at(i); }
    [[nodiscard]] Span spanOf(qint32 first, qint32 end) const { return m_syntax.spanOf(first, end - 1); }

    [[nodiscard]] bool holdsQuotes(qint32 first, qint32 end) const
    {
        const auto quote = std::lower_bound(m_syntax.quotes.begin(), m_syntax.quotes.end(), first);
        return quote != m_syntax.quotes.end() && *quote < end;
    }

    [[nodiscard]] bool holdsQuotes(qint32 line) const
    {
        return holdsQuotes(m_syntax.line(line).first, m_syntax.line(line).end);
    }

    /// The turn up to its first paragraph with marks.
    void addTurn(const InterviewTurn &turn)
    {
        qint32 line = m_syntax.sentenceHolding(turn.first).line;
        const qint32 ownEnd = std::min(m_syntax.line(line).end, turn.end);
        const bool tooShort =
            turn.isLabelled() ? ownEnd - turn.first < shortestWords : turn.end - turn.first < shortestWords;
        if (tooShort || at(turn.first).kind == TokenKind::Quote)
            return;
        while (m_syntax.line(line).end < turn.end && !holdsQuotes(line + 1))
            ++line;
        m_found.push_back({turn.isLabelled() ? UnmarkedForm::Label : UnmarkedForm::Answer,
                           spanOf(turn.first, m_syntax.line(line).end), turn.label, turn.person, Cue(),
                           turn.isLabelled() ? sure : likely});
    }

    // Lead-ins

    /// Who leads to the paragraph below, and by which word.
    struct Lead {
        NounPhrase speaker;
        Cue cue;
    };

    /// “Frid wrote:”, “The club issued this statement:”, and nothing else behind the colon.
    void findLeadIn(qint32 line)
    {
        const Line &tokens = m_syntax.line(line);
        if (at(tokens.end - 1).kind != TokenKind::Colon || holdsQuotes(line))
            return;
        const bool marked = isMarkedLine(line + 1);
        if (!marked && !isSaidIn(line + 1))
            return;
        if (const auto lead = leadOf(m_syntax.sentenceHolding(tokens.end - 1)))
            addBlock(line + 1, marked, *lead);
    }

    /// A paragraph that is somebody's own, as far as the words themselves tell.
    [[nodiscard]] bool isSaidIn(qint32 line) const
    {
        const Line &tokens = m_syntax.line(line);
        return tokens.end - tokens.first >= 2 * shortestWords && goesOnIn(line) &&
               saysIOrWe(m_syntax, tokens.first, tokens.end);
    }

    [[nodiscard]] bool goesOnIn(qint32 line) const
    {
        const Line &tokens = m_syntax.line(line);
        return !holdsQuotes(line) && labelOf(m_syntax, line).first < 0 && at(tokens.end - 1).kind != TokenKind::Colon;
    }

    /// “> We will be back.”, as letters on the net mark what they quote.
    [[nodiscard]] bool isMarkedLine(qint32 line) const
    {
        const Line &tokens = m_syntax.line(line);
        return line < lines() && m_article.text().at(at(tokens.first).start) == u'>' &&
               tokens.end - tokens.first > shortestWords;
    }

    /// Each paragraph with a mark is one by itself, for the marks are not part of the words.
    void addBlock(qint32 first, bool marked, const Lead &lead)
    {
        qint32 last = first;
        while (last + 1 < lines() && last + 1 - first < longestBlock &&
               (marked ? isMarkedLine(last + 1) : isSaidIn(last + 1)))
            ++last;
        if (!marked) {
            add(m_syntax.line(first).first, m_syntax.line(last).end, lead);
            return;
        }
        for (qint32 line = first; line <= last; ++line)
            add(m_syntax.line(line).first + 1, m_syntax.line(line).end, lead);
    }

    void add(qint32 first, qint32 end, const Lead &lead)
    {
        m_found.push_back({UnmarkedForm::LeadIn, spanOf(first, end), lead.speaker, lead.speaker, lead.cue, likely});
    }

    [[nodiscard]] std::optional<Lead> leadOf(const Sentence &tokens) const
    {
        const qint32 noun = speechNounIn(tokens);
        for (qint32 i = tokens.end - 2; i >= tokens.first; --i) {
            if (at(i).plays(Part::Complementizer)) // argued that:
                return std::nullopt;
            const auto speaker = speakerOf(i, noun);
            if (!speaker)
                continue;
            // “We” and “it” say nothing, but whoever issues a statement does.
            if (noun < 0 && !isPersonal(*speaker))
                return std::nullopt;
            const bool says = isSaying(i);
            return Lead{*speaker, says ? Cue{i, i, CueKind::Verb} : Cue{noun, noun, CueKind::Noun}};
        }
        return opening(tokens, noun);
    }

    /// Where no verb is known, whoever opens the sentence issues what the noun of saying names.
    [[nodiscard]] std::optional<Lead> opening(const Sentence &tokens, qint32 noun) const
    {
        if (noun < 0 || at(tokens.first).phrase < 0 || !m_syntax.grammar->traits().listsVerbForms)
            return std::nullopt;
        const NounPhrase &phrase = m_syntax.phrase(at(tokens.first).phrase);
        if (phrase.contains(noun) || phrase.type == PhraseType::Pronoun)
            return std::nullopt;
        return Lead{phrase, Cue{noun, noun, CueKind::Noun}};
    }

    [[nodiscard]] bool isSaying(qint32 i) const { return at(i).isListedVerb() && at(i).isFinite(); }

    /// Whose verb this is, when it is one of saying, or one that has a noun of saying for its object.
    [[nodiscard]] std::optional<NounPhrase> speakerOf(qint32 verb, qint32 noun) const
    {
        if (!isSaying(verb) && !(verb < noun && at(verb).isFinite()))
            return std::nullopt;
        if (m_syntax.grammar->traits().listsVerbForms) {
            const auto saying = sayingAt(m_syntax, verb);
            return saying ? std::optional(saying->speaker) : std::nullopt;
        }
        const qint32 subject = m_scene.subjects[static_cast<size_t>(verb)].phrase;
        return subject < 0 ? std::nullopt : std::optional(m_syntax.phrase(subject));
    }

    /// The last noun of saying in the line; -1 for none.
    [[nodiscard]] qint32 speechNounIn(const Sentence &tokens) const
    {
        for (qint32 i = tokens.end - 2; i >= tokens.first; --i) {
            if (at(i).is(SpeechNoun))
                return i;
        }
        return -1;
    }

    /// Who is surely a person; “we” and “it” are not.
    [[nodiscard]] bool isPersonal(const NounPhrase &phrase) const
    {
        const qint32 person = m_people.whoIs(phrase).person;
        return person >= 0 && fullNameOf(m_people.cast(), m_people.cast().persons[static_cast<size_t>(person)]);
    }

    void dropOverlaps()
    {
        std::vector<Unmarked> kept;
        for (const Unmarked &statement : m_found) {
            if (kept.empty() || kept.back().words.end() <= statement.words.start())
                kept.push_back(statement);
        }
        m_found = std::move(kept);
    }

    const Article &m_article;
    const QuoteScene &m_scene;
    const Syntax &m_syntax;
    const People &m_people;
    const std::vector<InterviewTurn> &m_interview;
    std::vector<Unmarked> m_found;
};

} // namespace

std::vector<Unmarked> unmarkedWordsIn(const QuoteScene &scene, const People &people,
                                      const std::vector<InterviewTurn> &interview)
{
    return UnmarkedFinder(scene, people, interview).find();
}

} // namespace bluepencil::quotes
