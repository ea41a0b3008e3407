// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/syntax/syntax.h"

#include "detect/quotes/syntax/wordunit.h"
#include "text/article.h"

#include <algorithm>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

/// A marked stretch this short between two capitalised words is a nickname: Ada “Red” Frid.
constexpr qsizetype longestNickname = 20;

class PhraseChunker {
public:
    PhraseChunker(Syntax &syntax, const Article &article)
        : m_syntax(syntax)
        , m_article(article)
    {
    }

    void chunk()
    {
        collectCapitals();
        qint32 i = 0;
        while (i < m_syntax.size()) {
            const qint32 end = phraseEnd(i);
            if (end > i)
                add(i, end - 1);
            i = std::max(end, i + 1);
        }
    }

private:
    [[nodiscard]] const Token &at(qint32 i) const { return m_syntax.at(i); }

    void collectCapitals()
    {
        for (const Token &token : m_syntax.tokens) {
            if (token.capital && !token.sentenceStart)
                m_capitals.push_back(token.word);
        }
        std::sort(m_capitals.begin(), m_capitals.end());
    }

    [[nodiscard]] bool continues(qint32 i) const { return i < m_syntax.size() && !at(i).sentenceStart; }

    /// The end of the phrase that begins here; `start` when none does.
    [[nodiscard]] qint32 phraseEnd(qint32 start) const
    {
        const Token &first = at(start);
        if (first.kind != TokenKind::Word && first.kind != TokenKind::Number)
            return start;
        if (isPronoun(first) && !opensNoun(start))
            return start + 1;
        qint32 i = countsSuch(start) ? start + 1 : start;
        if (first.plays(Part::Complementizer) && isConjunction(start))
            return start;
        const bool opened = first.classes.hasAny(Determiner, PossessivePronoun);
        while (continues(i + 1) && at(i).classes.hasAny(Determiner, PossessivePronoun) && !at(i).isVerb())
            ++i;
        const qint32 words = withoutTail(i, wordsEnd(i));
        if (words > i)
            return trimmed(start, words);
        const bool alone = first.is(ObjectPronoun) || (opened && standsAlone(start));
        return alone ? start + 1 : start;
    }

    [[nodiscard]] static bool isPronoun(const Token &token)
    {
        return token.classes.hasAny(SubjectPronoun, ObjectPronoun) && !token.is(PossessivePronoun) &&
               !token.is(NumberWord);
    }

    /// "Me Doumenc", "dieser Zeitung": a title or an article that is a pronoun elsewhere.
    [[nodiscard]] bool opensNoun(qint32 i) const
    {
        if (!continues(i + 1) || !at(i + 1).capital || !mayHold(i + 1))
            return false;
        return (at(i).capital && at(i).is(PersonTitle)) ||
               (nounsHaveCapitals() && at(i).is(Determiner) && !at(i).is(Relative));
    }

    /// "One such letter"
    [[nodiscard]] bool countsSuch(qint32 i) const
    {
        return at(i).is(NumberWord) && continues(i + 2) && at(i + 1).is(PluralDeterminer) && mayHold(i + 2);
    }

    /// "Said that Frid", "that boats are": here "that" opens a clause, no phrase.
    [[nodiscard]] bool isConjunction(qint32 that) const
    {
        const bool afterVerb =
            !at(that).sentenceStart && (at(that - 1).verb != VerbForm::None || at(that - 1).is(Time));
        if (!continues(that + 1))
            return false;
        const Token &next = at(that + 1);
        const bool plural = isPlural(m_article.textOf(next.span()), m_syntax.grammar->endings());
        const bool phrase = next.classes.hasAny(Determiner, PossessivePronoun) && next.verb == VerbForm::None;
        return next.capital || phrase ||
               (afterVerb && (plural || !continues(that + 2) || at(that + 2).verb == VerbForm::None));
    }

    /// "Many say", "some of them", "said another": a determiner that is a subject by itself.
    [[nodiscard]] bool standsAlone(qint32 i) const
    {
        if (!at(i).is(Determiner))
            return false;
        if (continues(i + 1) && at(i + 1).plays(Part::Genitive))
            return true;
        const bool last = !continues(i + 1) || at(i + 1).kind == TokenKind::Stop || at(i + 1).kind == TokenKind::Comma;
        return last ? i > 0 && !at(i).sentenceStart && at(i - 1).isListedVerb() : at(i + 1).verb != VerbForm::None;
    }

    [[nodiscard]] static bool isNominalWord(const Token &token)
    {
        if (token.kind == TokenKind::Number)
            return true;
        if (!token.isWord() || token.verb != VerbForm::None)
            return false;
        if (token.capital)
            return !token.classes.hasAny(Preposition, Conjunction, Subordinator, Relative, SubjectPronoun, Determiner,
                                         PossessivePronoun) ||
                   token.is(NumberWord) || (token.allCapitals && !token.sentenceStart);
        return !token.classes.hasAny(Preposition, Conjunction, Subordinator, Relative, Modal, Auxiliary, Determiner,
                                     PossessivePronoun, SubjectPronoun, ObjectPronoun, Adverb) ||
               token.is(NumberWord);
    }

    [[nodiscard]] bool isAdverb(qint32 i) const
    {
        const Token &token = at(i);
        if (token.is(NotAdverb))
            return false;
        if (token.is(Adverb))
            return true;
        if (token.capital && std::binary_search(m_capitals.begin(), m_capitals.end(), token.word))
            return false; // somebody who is called Jolly elsewhere
        return endsInOne(m_article.textOf(token.span()), m_syntax.grammar->endings().adverb) &&
               (!token.capital || token.sentenceStart);
    }

    /// "Ha risposto sorridendo", but "il comando".
    [[nodiscard]] bool isGerund(qint32 i) const
    {
        const Token &token = at(i);
        return m_syntax.grammar->traits().listsVerbForms && token.isWord() && !token.capital && !token.sentenceStart &&
               !at(i - 1).classes.hasAny(Determiner, PossessivePronoun, Preposition) && token.classes.isUnlisted() &&
               endsInOne(m_article.textOf(token.span()), m_syntax.grammar->endings().participle);
    }

    [[nodiscard]] bool mayHold(qint32 i) const { return isNominalWord(at(i)) && !isAdverb(i) && !isGerund(i); }

    [[nodiscard]] bool isNickname(qint32 i) const
    {
        const Token &token = at(i);
        return token.kind == TokenKind::Quote && token.end - token.start <= longestNickname && continues(i + 1) &&
               at(i + 1).capital && at(i - 1).capital && m_article.text().at(token.start + 1).isUpper();
    }

    /// Whether a word that is no noun joins the words around it: 's, "of" and particles between capitals, a nickname.
    [[nodiscard]] bool joins(qint32 i) const
    {
        const Token &token = at(i);
        if (!continues(i + 1))
            return false;
        if (token.kind == TokenKind::Possessive)
            return mayHold(i + 1);
        const bool betweenCapitals = at(i - 1).capital && at(i + 1).capital && mayHold(i + 1);
        return betweenCapitals &&
               (token.plays(Part::Genitive) || token.plays(Part::Ampersand) || token.is(NameParticle) || isNickname(i));
    }

    /// Lt Col (retd) Ada Frid: one word in brackets between a title and its name.
    [[nodiscard]] bool isBracketInTitle(qint32 i) const
    {
        return at(i - 1).is(PersonTitle) && at(i).kind == TokenKind::Opening && continues(i + 3) &&
               at(i + 1).isWord() && at(i + 2).kind == TokenKind::Closing && at(i + 3).capital && mayHold(i + 3);
    }

    [[nodiscard]] bool nounsHaveCapitals() const { return m_syntax.grammar->traits().nounsHaveCapitals; }

    /// "Der 47-Jährige": a noun whose capital stands behind its number.
    [[nodiscard]] bool countsYears(qint32 i) const { return m_article.textOf(at(i).span()).front().isDigit(); }

    /// Where nouns have capitals, a phrase ends with one.
    [[nodiscard]] qint32 withoutTail(qint32 start, qint32 end) const
    {
        if (!nounsHaveCapitals())
            return end;
        while (end > start && !at(end - 1).capital && at(end - 1).kind == TokenKind::Word &&
               !at(end - 1).is(NumberWord) && !countsYears(end - 1))
            --end;
        return end;
    }

    /// "In a statement Frid said": what was said or when it was is no title of the name that follows.
    [[nodiscard]] bool breaksBefore(qint32 i) const
    {
        const Token &previous = at(i - 1);
        if (nounsHaveCapitals() && previous.capital && !at(i).capital && at(i).kind == TokenKind::Word)
            return true; // what follows a noun is none of its adjectives
        return at(i).capital && !previous.capital && previous.classes.hasAny(SpeechNoun, Time);
    }

    /// Where nouns have cases and no articles, a phrase that begins at `start` ends before the one whose case or kind
    /// is another: “in the morning | the mayor”, “to reporters | the mayor”, “in Osk | Ada Frid”.
    [[nodiscard]] bool partsByCase(qint32 start, qint32 i) const
    {
        const Traits &traits = m_syntax.grammar->traits();
        if (!traits.nounsHaveCases && !traits.verbsComeFirst)
            return false;
        const Token &previous = at(i - 1);
        const Token &token = at(i);
        if (previous.is(Time) != token.is(Time) && previous.kind == TokenKind::Word)
            return previous.is(Time) || !token.capital;
        if (token.is(ObliqueDeterminer) && traits.verbsComeFirst)
            return true;
        if (!token.capital && previous.capital && !previous.sentenceStart && !token.is(NameParticle) &&
            holdsGivenName(start, i))
            return true;
        if (!traits.nounsHaveCases)
            return false;
        const bool placed = start > 0 && !at(start).sentenceStart && at(start - 1).is(Preposition);
        if (placed && opensSubject(i) && !standsBeforeSubject(i - 1))
            return true; // "at the meeting | the chief trainer"
        const bool institution = token.is(Institution) && !token.capital && previous.is(SpeechNoun);
        if ((token.is(SubjectNoun) && !at(start).is(SubjectNoun) && !standsBeforeSubject(i - 1)) || institution)
            return true;
        const bool given = token.capital && token.classes.hasAny(Feminine, Masculine);
        if (given && at(start).is(ObliqueDeterminer) && start > 0 && at(start - 1).isVerb())
            return true; // "told our paper | Ada Frid"
        if (token.is(ObliqueDeterminer) && !previous.is(ObliqueDeterminer) && at(start).is(SubjectNoun) &&
            hasEndingOf(token, m_syntax.grammar->endings().crowdOblique))
            return true;
        if (token.capital && !previous.capital && !previous.is(SourceNoun) &&
            hasEndingOf(previous, m_syntax.grammar->endings().crowdOblique))
            return true;
        return placed && token.capital && token.classes.hasAny(Feminine, Masculine) && previous.capital &&
               !previous.classes.hasAny(Feminine, Masculine, PersonTitle, PersonNoun, NameParticle);
    }

    [[nodiscard]] bool holdsGivenName(qint32 first, qint32 end) const
    {
        return std::any_of(m_syntax.tokens.begin() + first, m_syntax.tokens.begin() + end, [](const Token &token) {
            return token.capital && token.classes.hasAny(Feminine, Masculine) && !token.is(PersonNoun);
        });
    }

    [[nodiscard]] bool hasEndingOf(const Token &token, const QStringList &endings) const
    {
        return token.isWord() && endsInOne(m_article.textOf(token.span()), endings);
    }

    /// An adjective in the form of a subject, and its noun.
    [[nodiscard]] bool opensSubject(qint32 i) const
    {
        return continues(i + 1) && at(i + 1).is(SubjectNoun) && !at(i).is(SubjectNoun) &&
               hasEndingOf(at(i), m_syntax.grammar->endings().adjective);
    }

    /// “The former mayor”: an adjective in the form of a subject, or another title.
    [[nodiscard]] bool standsBeforeSubject(qint32 i) const
    {
        const Token &token = at(i);
        return token.kind == TokenKind::Number || token.is(SubjectNoun) || token.capital ||
               hasEndingOf(token, m_syntax.grammar->endings().adjective);
    }

    [[nodiscard]] qint32 wordsEnd(qint32 i) const
    {
        const qint32 start = i;
        while (i < m_syntax.size() && (i == start || continues(i))) {
            if (mayHold(i) && (i == start || !(breaksBefore(i) || partsByCase(start, i))))
                ++i;
            else if (i > start && joins(i))
                i += 1;
            else if (i > start && isBracketInTitle(i))
                i += 3;
            else
                break;
        }
        return i;
    }

    /// Without the day that follows a name: "Frid Monday said".
    [[nodiscard]] qint32 trimmed(qint32 start, qint32 end) const
    {
        const bool dayAlone = end - start == 2 && m_syntax.grammar->traits().listsVerbForms && at(start).is(Determiner);
        while (end - start > 1 && at(end - 1).is(Day) && !dayAlone) // "el lunes" stays whole
            --end;
        return end;
    }

    void add(qint32 first, qint32 last)
    {
        const auto index = static_cast<qint32>(m_syntax.phrases.size());
        m_syntax.phrases.push_back({first, last, typeOf(first, last)});
        for (qint32 i = first; i <= last; ++i)
            m_syntax.tokens[static_cast<size_t>(i)].phrase = index;
    }

    [[nodiscard]] PhraseType typeOf(qint32 first, qint32 last) const
    {
        const Token &head = at(last);
        if (first == last && (isPronoun(head) || head.is(ObjectPronoun)))
            return head.is(SubjectPronoun) ? PhraseType::Pronoun : PhraseType::ObjectPronoun;
        if (nounsHaveCapitals() && isCommonNoun(first, last))
            return PhraseType::Nominal;
        if (head.capital)
            return first == last && isOnlyCapitalHere(first) ? PhraseType::Nominal : PhraseType::Name;
        return head.kind == TokenKind::Number ? PhraseType::Number : PhraseType::Nominal;
    }

    /// "Der Minister" where nouns have capitals: an article, and one capital behind it.
    [[nodiscard]] bool isCommonNoun(qint32 first, qint32 last) const
    {
        return last > first && at(first).classes.hasAny(Determiner, PossessivePronoun) && !at(last - 1).capital;
    }

    /// "Contrary to the report": the capital of a sentence's first word says nothing. It is a name when the article has
    /// the capital elsewhere, or when it does or owns something.
    [[nodiscard]] bool isOnlyCapitalHere(qint32 i) const
    {
        const Token &token = at(i);
        if (!token.sentenceStart || token.allCapitals || !continues(i + 1) ||
            std::binary_search(m_capitals.begin(), m_capitals.end(), token.word))
            return false;
        const Token &next = at(i + 1);
        if (next.verb != VerbForm::None || !next.isWord() || next.capital)
            return false;
        return next.plays(Part::Infinitive) || !next.classes.hasAny(Preposition, Conjunction, Adverb, Time, Relative);
    }

    Syntax &m_syntax;
    const Article &m_article;
    std::vector<WordId> m_capitals; ///< words with a capital inside some sentence, sorted
};

} // namespace

void chunkPhrases(Syntax &syntax, const Article &article)
{
    PhraseChunker(syntax, article).chunk();
}

} // namespace bluepencil::quotes
