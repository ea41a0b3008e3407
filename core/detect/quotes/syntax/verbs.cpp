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
        , m_endings(syntax.grammar->endings())
    {
    }

    void tag()
    {
        for (qint32 i = 0; i < m_syntax.size(); ++i) {
            Token &token = m_syntax.tokens[static_cast<size_t>(i)];
            if (!token.isWord())
                continue;
            token.verb = formOf(i);
            token.infinitive = token.verb == VerbForm::Base && wordBefore(i).plays(Part::Infinitive);
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
    [[nodiscard]] bool endsIn(const Token &token, const QStringList &endings) const
    {
        return endsInOne(m_article.textOf(token.span()), endings);
    }

    [[nodiscard]] VerbForm formOf(qint32 i) const
    {
        const Token &token = m_syntax.at(i);
        const bool inName = token.capital && !token.sentenceStart;
        if (inName && !isOfHeadline(i))
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
        if (endsIn(token, m_endings.past) && isPastHere(i))
            return VerbForm::Past;
        if (endsIn(token, m_endings.participle) && isIngHere(i))
            return VerbForm::Ing;
        if (endsIn(token, m_endings.thirdPerson) && isThirdPersonHere(i))
            return VerbForm::ThirdPerson;
        if (token.classes.isUnlisted() && isUnlistedBaseHere(i))
            return VerbForm::Base;
        return VerbForm::None;
    }

    /// "Frid Says Pier Is Shut": a headline has capitals for its verbs too.
    [[nodiscard]] bool isOfHeadline(qint32 i) const
    {
        const Token &token = m_syntax.at(i);
        return (token.plays(Part::SaysNow) || token.plays(Part::SaidThen)) && tokenBefore(i).capital &&
               tokenAfter(i).capital;
    }

    [[nodiscard]] static bool opensNounPhrase(const Token &token)
    {
        return token.kind == TokenKind::Possessive || token.classes.hasAny(Determiner, PossessivePronoun, NumberWord) ||
               token.kind == TokenKind::Number;
    }

    [[nodiscard]] bool isPastHere(qint32 i) const
    {
        const Token &token = m_syntax.at(i);
        if (token.plays(Part::SaidThen))
            return true;
        const Token &before = tokenBefore(i);
        if (token.capital && !token.is(Reporting))
            return false;
        const bool surely = before.is(Relative) || (token.is(Reporting) && opensClause(i + 1));
        return surely || !(opensNounPhrase(before) || (before.is(Preposition) && !before.is(Subordinator)));
    }

    /// "One suggested she marry", "the two insisted both were": no noun phrase goes on with that, a pronoun or an
    /// article.
    [[nodiscard]] bool opensClause(qint32 i) const
    {
        if (i >= m_syntax.size() || m_syntax.at(i).sentenceStart)
            return false;
        const Token &token = m_syntax.at(i);
        return token.plays(Part::Complementizer) || token.classes.hasAny(SubjectPronoun, Determiner, PossessivePronoun);
    }

    [[nodiscard]] bool isIngHere(qint32 i) const
    {
        const Token &token = m_syntax.at(i);
        const Token &before = tokenBefore(i);
        const Token &after = tokenAfter(i);
        if (token.capital && after.plays(Part::SaidThen))
            return false; // somebody of that name
        return (before.plays(Part::Complementizer) || !opensNounPhrase(before)) &&
               (!token.capital || token.is(Reporting) || !after.capital);
    }

    /// After a modal, "to", "do", a pronoun that takes it, or a plural.
    [[nodiscard]] bool isBaseHere(qint32 i) const
    {
        const Token &token = m_syntax.at(i);
        const Token &before = wordBefore(i);
        if (governsBase(before))
            return true;
        const bool plural = before.isWord() && before.verb == VerbForm::None && endsIn(before, m_endings.plural) &&
                            !before.is(Preposition) && !before.is(Determiner);
        const bool people = before.plays(Part::Crowd) || before.plays(Part::Who);
        const bool saying = token.is(Reporting) && !token.is(SpeechNoun) && !token.capital;
        if (saying && opensThat(i) && !opensNounPhrase(before))
            return true; // "the two suddenly insist that"
        if (saying && before.is(Relative) && opensClause(i + 1))
            return true; // "the firms that warn it could be shut"
        if (!token.is(Reporting) || token.capital || (tokenAfterIsVerb(i) && !isWithinRelative(i)))
            return false;
        return plural || people || isOfPlural(i) || isOfSeveral(i) || (token.plays(Part::SaysNow) && saysHere(i));
    }

    /// "Aides who Frid's lawyers say were paid": the clause goes on behind who says it.
    [[nodiscard]] bool isWithinRelative(qint32 i) const
    {
        constexpr qint32 longest = 5;
        qint32 link = i - 1;
        while (link > i - longest && link > 0 && isNoun(m_syntax.at(link)))
            --link;
        return link >= 0 && link < i - 1 && m_syntax.at(link).is(Relative);
    }

    /// "Ada Frid and Tom Aho say": two names make a plural.
    [[nodiscard]] bool isOfSeveral(qint32 i) const
    {
        constexpr qint32 longest = 5;
        qint32 link = i - 1;
        while (link > i - longest && link > 0 && isName(m_syntax.at(link)))
            --link;
        return link > 0 && link < i - 1 && m_syntax.at(link).plays(Part::Additive) && isName(m_syntax.at(link - 1));
    }

    [[nodiscard]] static bool isName(const Token &token)
    {
        return token.isWord() && token.capital && token.verb == VerbForm::None;
    }

    /// "Others, however, say", "67 percent say they", "the warden's team say that": no noun, unless it is "a say", "no
    /// say in it", or stands for "such as" between two commas.
    [[nodiscard]] bool saysHere(qint32 i) const
    {
        const Token &before = tokenBefore(i);
        const Token &after = tokenAfter(i);
        const bool counted = before.is(NumberWord) || before.kind == TokenKind::Number || before.is(Time);
        if (counted && opensClause(i + 1))
            return true; // "one in five say they", "going to the polls Tuesday say they"
        if (&before == &m_nothing || opensNounPhrase(before) || !after.isWord() ||
            (after.is(Preposition) && !after.is(Determiner)))
            return false;
        return before.isWord() ? before.classes.isUnlisted() || before.is(Adverb) : before.kind == TokenKind::Comma;
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
        return head.isWord() && head.verb == VerbForm::None && head.classes.isUnlisted() &&
               endsIn(head, m_endings.plural);
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
        const bool plural = endsIn(token, m_endings.plural) && !endsIn(token, m_endings.notPlural);
        const bool governed = before.plays(Part::Who) || (governsBase(before) && !before.plays(Part::Listener));
        return !token.capital && !plural && ((governed && !isOfSource(i)) || (opensThat(i) && isPluralNoun(before)));
    }

    /// "According to law enforcement": the word before is a preposition here.
    [[nodiscard]] bool isOfSource(qint32 i) const
    {
        return i >= 2 && m_syntax.at(i - 1).plays(Part::Infinitive) && m_syntax.at(i - 2).plays(Part::SourceLead);
    }

    /// "Fear that", "point out that".
    [[nodiscard]] bool opensThat(qint32 i) const
    {
        constexpr qint32 mostAdverbs = 2;
        qint32 next = i + 1;
        while (next < m_syntax.size() && next <= i + mostAdverbs && isManner(m_syntax.at(next)))
            ++next;
        return next < m_syntax.size() && !m_syntax.at(next).sentenceStart &&
               m_syntax.at(next).plays(Part::Complementizer);
    }

    [[nodiscard]] bool isManner(const Token &token) const
    {
        return token.is(Adverb) || (token.isWord() && token.classes.isUnlisted() && endsIn(token, m_endings.adverb));
    }

    [[nodiscard]] bool isPluralNoun(const Token &token) const
    {
        return token.isWord() && token.verb == VerbForm::None && endsIn(token, m_endings.plural) &&
               !endsIn(token, m_endings.notPlural) && !token.classes.hasAny(Preposition, Determiner);
    }

    [[nodiscard]] bool governsBase(const Token &before) const
    {
        if (before.capital && !before.sentenceStart)
            return before.plays(Part::Speaker);
        return before.plays(Part::Infinitive) || before.classes.hasAny(Modal, TakesBase);
    }

    [[nodiscard]] bool tokenAfterIsVerb(qint32 i) const
    {
        const Token &after = tokenAfter(i);
        if (!after.isWord() || after.capital)
            return false;
        return after.classes.hasAny(Modal, Auxiliary, Irregular) || (after.is(PastForm) && after.is(Reporting)) ||
               after.plays(Part::Genitive) || after.plays(Part::Who) ||
               (endsIn(after, m_endings.past) && !after.is(NotVerb));
    }

    [[nodiscard]] bool isSingularNoun(const Token &token) const
    {
        return token.isWord() && !token.capital && token.classes.isUnlisted() && token.verb == VerbForm::None &&
               !isPlural(m_article.textOf(token.span()), m_endings);
    }

    /// What follows a verb far more often than a plural noun: "the deal promotes the", "the office calls it".
    [[nodiscard]] static bool takesObject(const Token &after)
    {
        return after.kind == TokenKind::Quote || after.classes.hasAny(ObjectPronoun, PossessivePronoun) ||
               (after.is(Determiner) && !after.is(Relative));
    }

    /// "Rural voters", "two activists": plurals of who does something.
    [[nodiscard]] bool namesPeople(const Token &token) const { return endsIn(token, m_endings.people); }

    /// "Several harsh comments", "according to press reports": one word stands between what opens the phrase and its
    /// noun.
    [[nodiscard]] bool endsNounPhrase(qint32 i) const
    {
        const Token &before = tokenBefore(i);
        if (&before == &m_nothing || before.sentenceStart || !before.classes.isUnlisted() || before.capital)
            return false;
        const Token &opener = m_syntax.at(i - 2);
        return opener.plays(Part::Infinitive) || opener.is(PluralDeterminer);
    }

    [[nodiscard]] bool isThirdPersonHere(qint32 i) const
    {
        const Token &token = m_syntax.at(i);
        const Token &before = tokenBefore(i);
        if (endsIn(token, m_endings.notThirdPerson) || (token.capital && !token.plays(Part::SaysNow)))
            return false;
        if (token.plays(Part::SaysNow))
            return true; // "another says", "the town, one says"
        if (opensNounPhrase(before) || before.is(Nationality) || tokenAfterIsVerb(i))
            return false;
        if (token.is(SpeechNoun) && endsNounPhrase(i))
            return false;
        const bool listed = token.is(Reporting) && token.is(ThirdPerson);
        if (listed)
            return !before.is(Preposition) && before.verb != VerbForm::Auxiliary && !before.isVerb() &&
                   (!before.is(Conjunction) || takesObject(tokenAfter(i)) || opensThat(i));
        if ((!token.classes.isUnlisted() && !token.is(ThirdPerson)) || (token.rank == 0 && namesPeople(token)))
            return false;
        const Token &after = tokenAfter(i);
        if (&after == &m_nothing || after.is(Conjunction) || after.kind == TokenKind::Comma ||
            after.kind == TokenKind::Stop)
            return before.is(SubjectPronoun);
        const bool opened =
            before.sentenceStart && (before.classes.isUnlisted() ||
                                     before.classes.hasAny(Conjunction, Subordinator, Preposition)); // "And voters"
        const bool afterName = before.capital && before.isWord() && !opened;
        return afterName || before.classes.hasAny(SubjectPronoun, Relative) || before.plays(Part::Who) ||
               before.plays(Part::Complementizer) || (isSingularNoun(before) && takesObject(after));
    }

    Syntax &m_syntax;
    const Article &m_article;
    const Endings &m_endings;
    Token m_nothing;
};

} // namespace

void tagVerbs(Syntax &syntax, const Article &article)
{
    VerbTagger(syntax, article).tag();
}

} // namespace bluepencil::quotes
