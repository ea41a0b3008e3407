// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/syntax/syntax.h"

#include "text/article.h"

#include <algorithm>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

/// How far from its verb a particle stands, in tokens: "teilte … mit".
constexpr qint32 longestBracket = 40;

/// Tags verbs where the grammar lists their forms: a word is a verb when it is one of them.
class ListedVerbTagger {
public:
    ListedVerbTagger(Syntax &syntax, const Article &article)
        : m_syntax(syntax)
        , m_article(article)
    {
    }

    void tag()
    {
        for (qint32 i = 0; i < m_syntax.size(); ++i) {
            Token &token = m_syntax.tokens[static_cast<size_t>(i)];
            if (token.capital && m_syntax.grammar->traits().nounsHaveCases && token.classes.hasAny(Feminine, Masculine))
                token.classes.remove(Time); // Марта is no month
            if (!token.isWord() || (token.capital && !token.sentenceStart))
                continue;
            if (token.is(SeparableVerb) && closesWithParticle(i))
                token.classes.add(Reporting);
            if (token.is(Participle) && token.is(SeparableVerb) && !token.is(Reporting))
                token.classes.remove(Participle);
            if (token.is(Participle) && token.is(ThirdPerson) && !hasAuxiliary(i))
                token.classes.remove(Participle);
            token.verb = isInfinitive(i) || isNoun(i) ? VerbForm::None : formOf(token);
            readEnding(token);
        }
    }

private:
    [[nodiscard]] const Token &at(qint32 i) const { return m_syntax.at(i); }

    /// What the ending tells where nouns have cases and verbs a gender.
    void readEnding(Token &token) const
    {
        const Endings &endings = m_syntax.grammar->endings();
        const QStringView word = m_article.textOf(token.span());
        if (token.verb != VerbForm::None && endsInOne(word, endings.feminineVerb))
            token.classes.add(Feminine);
        else if (token.verb != VerbForm::None && endsInOne(word, endings.masculineVerb))
            token.classes.add(Masculine);
        const bool governed = beginsLikeOne(word, endings.governed);
        const bool bare = token.classes.isUnlisted() && !token.classes.hasAny(Feminine, Masculine, PersonNoun);
        if (bare && (governed || endsInOne(word, endings.oblique)))
            token.classes.add(ObliqueDeterminer);
    }

    [[nodiscard]] static VerbForm formOf(const Token &token)
    {
        if (token.is(Participle))
            return VerbForm::Past;
        if (token.is(Reporting))
            return VerbForm::Irregular;
        if (token.classes.hasAny(Auxiliary, Modal))
            return VerbForm::Auxiliary;
        return token.classes.hasAny(FiniteVerb, SeparableVerb, Subjunctive) ? VerbForm::ThirdPerson : VerbForm::None;
    }

    /// "La denuncia", "le juge": behind an article the form of a verb is a noun, where nouns are not told by their
    /// capital.
    [[nodiscard]] bool isNoun(qint32 i) const
    {
        const Token &token = at(i);
        if (m_syntax.grammar->traits().nounsHaveCapitals || token.sentenceStart ||
            !token.classes.hasAny(Reporting, FiniteVerb) || token.is(Auxiliary))
            return false;
        if (token.is(Participle))
            return isAccused(i);
        const Token &before = at(i - 1);
        if (before.plays(Part::Source) && mayBeSubject(i + 1))
            return false; // “según confirmó ayer la alcaldesa”
        return before.classes.hasAny(Determiner, PossessivePronoun, Preposition) &&
               !before.classes.hasAny(PluralDeterminer, SubjectPronoun);
    }

    /// "El acusado", "le prévenu", but "il a tout dit", "lo ha dicho".
    [[nodiscard]] bool isAccused(qint32 i) const
    {
        const bool perfect = !at(i - 1).sentenceStart && at(i - 2).is(Auxiliary);
        return at(i - 1).is(Determiner) && !perfect;
    }

    [[nodiscard]] bool mayBeSubject(qint32 i) const
    {
        return i < m_syntax.size() && !at(i).sentenceStart &&
               (at(i).capital || at(i).classes.hasAny(Determiner, PossessivePronoun, Time, Adverb));
    }

    /// "Will dazu etwas sagen", "ohne es zu sagen": the form of the plural is the infinitive too. It closes its clause,
    /// and another verb is the finite one.
    [[nodiscard]] bool isInfinitive(qint32 i) const
    {
        const Sentence &sentence = m_syntax.sentenceHolding(i);
        if (!at(i).is(Reporting) || at(i).is(Participle))
            return false;
        if (i > sentence.first && at(i - 1).plays(Part::Infinitive))
            return true;
        if (!endsInOne(m_article.textOf(at(i).span()), m_syntax.grammar->endings().infinitive) ||
            !endsClause(i + 1, sentence))
            return false;
        for (qint32 k = i - 1; k >= sentence.first && at(k).isWord(); --k) {
            if (at(k).verb != VerbForm::None)
                return true;
        }
        return false;
    }

    /// "Erklärt" is finite by itself, and a participle where its clause has an auxiliary: before it, or right behind.
    [[nodiscard]] bool hasAuxiliary(qint32 i) const
    {
        const Sentence &sentence = m_syntax.sentenceHolding(i);
        if (i + 1 < sentence.end && at(i + 1).is(Auxiliary))
            return true;
        for (qint32 k = i - 1; k >= sentence.first && at(k).kind != TokenKind::Comma && at(k).kind != TokenKind::Quote;
             --k) {
            if (at(k).is(Auxiliary))
                return true;
        }
        return false;
    }

    /// "Teilte der Bürgermeister am Montag mit": the particle that makes this verb one of saying stands at the end of
    /// the clause.
    [[nodiscard]] bool closesWithParticle(qint32 verb) const
    {
        const Sentence &sentence = m_syntax.sentenceHolding(verb);
        if (verb > sentence.first && m_syntax.grammar->isParticleOf(at(verb).word, at(verb - 1).word))
            return true; // "wie er bekannt gab"
        for (qint32 i = verb + 1; i < std::min(sentence.end, verb + longestBracket); ++i) {
            const TokenKind kind = at(i).kind;
            if (kind == TokenKind::Colon || kind == TokenKind::Semicolon)
                break;
            if (at(i).isWord() && m_syntax.grammar->isParticleOf(at(verb).word, at(i).word) &&
                endsClause(i + 1, sentence))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool endsClause(qint32 i, const Sentence &sentence) const
    {
        return i >= sentence.end || !at(i).isWord() || at(i).classes.hasAny(Conjunction, Subordinator);
    }

    Syntax &m_syntax;
    const Article &m_article;
};

} // namespace

void tagListedVerbs(Syntax &syntax, const Article &article)
{
    ListedVerbTagger(syntax, article).tag();
}

} // namespace bluepencil::quotes
