// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/syntax/syntax.h"

#include "detect/quotes/syntax/wordunit.h"
#include "text/article.h"

#include <algorithm>
#include <array>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

class VerbTagger {
public:
    VerbTagger(Syntax &syntax, const Article &article)
        : m_syntax(syntax)
        , m_article(article)
    {
    }

    void tag()
    {
        for (qint32 i = 0; i < m_syntax.size(); ++i) {
            Token &token = m_syntax.tokens[static_cast<size_t>(i)];
            if (!token.isWord())
                continue;
            token.verb = formOf(i);
            token.infinitive = token.verb == VerbForm::Base && wordBefore(i).word == u"to"_word;
        }
    }

private:
    /// The token before in the same sentence, adverbs and "not" left out; an empty one at the sentence's start.
    [[nodiscard]] const Token &wordBefore(qint32 i) const
    {
        while (!m_syntax.at(i).sentenceStart) {
            --i;
            if (!m_syntax.at(i).is(Adverb))
                return m_syntax.at(i);
        }
        return m_nothing;
    }
    [[nodiscard]] const Token &tokenBefore(qint32 i) const
    {
        return m_syntax.at(i).sentenceStart ? m_nothing : m_syntax.at(i - 1);
    }
    [[nodiscard]] const Token &tokenAfter(qint32 i) const
    {
        return i + 1 < m_syntax.size() && !m_syntax.at(i + 1).sentenceStart ? m_syntax.at(i + 1) : m_nothing;
    }
    [[nodiscard]] bool endsIn(const Token &token, QStringView ending) const
    {
        const QStringView word = m_article.textOf(token.span());
        return word.size() > ending.size() + 2 && hasEnding(word, ending);
    }

    [[nodiscard]] VerbForm formOf(qint32 i) const
    {
        const Token &token = m_syntax.at(i);
        const bool inName = token.capital && !token.sentenceStart;
        if (inName)
            return VerbForm::None;
        if (token.classes.hasAny(Modal, Auxiliary))
            return token.capital && m_syntax.at(i).sentenceStart && tokenAfter(i).capital ? VerbForm::None
                                                                                          : VerbForm::Auxiliary;
        if (token.is(NotVerb) && !token.is(Reporting))
            return VerbForm::None;
        if (token.is(Irregular) && isPastHere(i))
            return VerbForm::Irregular;
        if (token.is(BaseForm) && isBaseHere(i))
            return VerbForm::Base;
        if (endsIn(token, u"ed") && isPastHere(i))
            return VerbForm::Past;
        if (endsIn(token, u"ing") && isIngHere(i))
            return VerbForm::Ing;
        if (endsIn(token, u"s") && isThirdPersonHere(i))
            return VerbForm::ThirdPerson;
        if (token.classes.isUnlisted() && isUnlistedBaseHere(i))
            return VerbForm::Base;
        return VerbForm::None;
    }

    [[nodiscard]] static bool opensNounPhrase(const Token &token)
    {
        return token.kind == TokenKind::Possessive || token.classes.hasAny(Determiner, PossessivePronoun, NumberWord) ||
               token.kind == TokenKind::Number;
    }

    [[nodiscard]] bool isPastHere(qint32 i) const
    {
        const Token &token = m_syntax.at(i);
        if (token.word == u"said"_word)
            return true;
        const Token &before = tokenBefore(i);
        if (token.capital && !token.is(Reporting))
            return false;
        const bool relative = before.is(Relative);
        return relative || !(opensNounPhrase(before) || (before.is(Preposition) && !before.is(Subordinator)));
    }

    [[nodiscard]] bool isIngHere(qint32 i) const
    {
        const Token &token = m_syntax.at(i);
        const Token &before = tokenBefore(i);
        return (before.word == u"that"_word || !opensNounPhrase(before)) &&
               (!token.capital || token.is(Reporting) || !tokenAfter(i).capital);
    }

    /// After a modal, "to", "do", a pronoun that takes it, or a plural.
    [[nodiscard]] bool isBaseHere(qint32 i) const
    {
        const Token &token = m_syntax.at(i);
        const Token &before = wordBefore(i);
        if (governsBase(before))
            return true;
        const bool plural = before.isWord() && before.verb == VerbForm::None && endsIn(before, u"s") &&
                            !before.is(Preposition) && !before.is(Determiner);
        const bool people =
            before.word == u"people"_word || before.word == u"police"_word || before.word == u"who"_word;
        return token.is(Reporting) && !token.capital && (plural || people || isOfPlural(i)) && !tokenAfterIsVerb(i);
    }

    /// "Aides to the warden say": the noun before hangs on a plural.
    [[nodiscard]] bool isOfPlural(qint32 i) const
    {
        constexpr qint32 longest = 5;
        qint32 link = i - 1;
        while (link > i - longest && link > 0 && !m_syntax.at(link).sentenceStart && isNoun(m_syntax.at(link)))
            --link;
        if (link < 1 || link == i - 1 || m_syntax.at(link).sentenceStart || !m_syntax.at(link).is(Preposition))
            return false;
        const Token &head = m_syntax.at(link - 1);
        return head.isWord() && head.verb == VerbForm::None && head.classes.isUnlisted() && endsIn(head, u"s");
    }

    [[nodiscard]] static bool isNoun(const Token &token)
    {
        return token.isWord() && token.verb == VerbForm::None &&
               (token.capital || token.classes.isUnlisted() || token.classes.hasAny(Determiner, Institution));
    }

    [[nodiscard]] bool isUnlistedBaseHere(qint32 i) const
    {
        const Token &token = m_syntax.at(i);
        const Token &before = wordBefore(i);
        const bool plural = endsIn(token, u"s") && !endsIn(token, u"ss") && !endsIn(token, u"us");
        const bool governed = before.word == u"who"_word || (governsBase(before) && before.word != u"you"_word);
        return !token.capital && !plural && governed;
    }

    [[nodiscard]] bool governsBase(const Token &before) const
    {
        if (before.capital && !before.sentenceStart)
            return before.word == u"i"_word;
        return before.is(Modal) || before.word == u"to"_word || before.word == u"do"_word ||
               before.word == u"does"_word || before.word == u"did"_word || before.word == u"don't"_word ||
               before.word == u"didn't"_word || before.word == u"doesn't"_word || before.word == u"i"_word ||
               before.word == u"we"_word || before.word == u"you"_word || before.word == u"they"_word;
    }

    [[nodiscard]] bool tokenAfterIsVerb(qint32 i) const
    {
        const Token &after = tokenAfter(i);
        if (!after.isWord() || after.capital)
            return false;
        return after.classes.hasAny(Modal, Auxiliary, Irregular) || (after.is(PastForm) && after.is(Reporting)) ||
               after.word == u"of"_word || after.word == u"who"_word || (endsIn(after, u"ed") && !after.is(NotVerb));
    }

    [[nodiscard]] bool isSingularNoun(const Token &token) const
    {
        return token.isWord() && !token.capital && token.classes.isUnlisted() && token.verb == VerbForm::None &&
               !m_article.textOf(token.span()).endsWith(u's');
    }

    /// What follows a verb far more often than a plural noun: "the deal promotes the", "the office calls it".
    [[nodiscard]] static bool takesObject(const Token &after)
    {
        return after.kind == TokenKind::Quote || after.classes.hasAny(ObjectPronoun, PossessivePronoun) ||
               (after.is(Determiner) && !after.is(Relative));
    }

    /// "Rural voters", "two activists": plurals of who does something.
    [[nodiscard]] bool namesPeople(const Token &token) const
    {
        return endsIn(token, u"ers") || endsIn(token, u"ists") || endsIn(token, u"ians");
    }

    /// "Several harsh comments", "according to press reports": one word stands between what opens the phrase and its
    /// noun.
    [[nodiscard]] bool endsNounPhrase(qint32 i) const
    {
        const Token &before = tokenBefore(i);
        if (&before == &m_nothing || before.sentenceStart || !before.classes.isUnlisted() || before.capital)
            return false;
        const Token &opener = m_syntax.at(i - 2);
        constexpr std::array ofPlurals = {u"several"_word, u"many"_word, u"few"_word, u"these"_word,
                                          u"those"_word,   u"some"_word, u"such"_word};
        return opener.word == u"to"_word ||
               std::find(ofPlurals.begin(), ofPlurals.end(), opener.word) != ofPlurals.end();
    }

    [[nodiscard]] bool isThirdPersonHere(qint32 i) const
    {
        const Token &token = m_syntax.at(i);
        const Token &before = tokenBefore(i);
        if (token.capital || endsIn(token, u"ss") || endsIn(token, u"us") || endsIn(token, u"is"))
            return false;
        if (opensNounPhrase(before) || before.is(Nationality) || tokenAfterIsVerb(i))
            return false;
        if (token.is(SpeechNoun) && endsNounPhrase(i))
            return false;
        const bool listed = token.is(Reporting) && token.is(ThirdPerson);
        if (token.word == u"says"_word)
            return true;
        if (listed)
            return !before.is(Preposition) && before.verb != VerbForm::Auxiliary && !before.is(Conjunction) &&
                   !before.isVerb();
        if ((!token.classes.isUnlisted() && !token.is(ThirdPerson)) || (token.rank == 0 && namesPeople(token)))
            return false;
        const Token &after = tokenAfter(i);
        if (&after == &m_nothing || after.is(Conjunction) || after.kind == TokenKind::Comma ||
            after.kind == TokenKind::Stop)
            return before.is(SubjectPronoun);
        const bool afterName =
            before.capital && before.isWord() && !(before.sentenceStart && before.classes.isUnlisted());
        return afterName || before.is(SubjectPronoun) || before.word == u"who"_word || before.word == u"that"_word ||
               (isSingularNoun(before) && takesObject(after));
    }

    Syntax &m_syntax;
    const Article &m_article;
    Token m_nothing;
};

} // namespace

void tagVerbs(Syntax &syntax, const Article &article)
{
    VerbTagger(syntax, article).tag();
}

} // namespace bluepencil::quotes
