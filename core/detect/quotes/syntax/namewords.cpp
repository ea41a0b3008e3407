// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/syntax/syntax.h"

#include "text/article.h"

#include <algorithm>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

/// Whether a preposition with its article begins the word. One letter alone may begin a surname.
bool opensWithWord(QStringView word, const QStringList &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [word](const QString &beginning) { return beginning.size() > 1 && word.startsWith(beginning); });
}

/// Where letters have no case: a given name, and the unlisted words right behind it, stand as words with a capital do
/// elsewhere. A word with its article is a name only right behind the given one.
void markNames(Syntax &syntax, const Article &article)
{
    constexpr int longestName = 3;
    const Endings &endings = syntax.grammar->endings();
    int left = 0; // words that the name may still take in
    for (Token &token : syntax.tokens) {
        const QStringView word = article.textOf(token.span());
        const bool particle = token.is(NameParticle);
        const bool known = token.part != Part::None || !(particle || token.classes.isUnlisted()) ||
                           token.classes.hasAny(FiniteVerb, SourceNoun, PersonNoun, SubjectNoun);
        const bool given = token.isWord() && token.classes.hasAny(Feminine, Masculine) && !known;
        const bool definite = left < longestName - 1 && beginsLikeOne(word, endings.definite);
        const bool follows = left > 0 && token.isWord() && !known && !definite && !token.sentenceStart &&
                             !opensWithWord(word, endings.governed);
        if (given && !follows)
            left = longestName - 1;
        else
            left = follows ? left - (particle ? 0 : 1) : 0;
        token.capital = token.capital || given || follows;
    }
}

/// “Will claims the pier is old”: what stands before a verb in the third person is no modal, but a name.
void markModalNames(Syntax &syntax)
{
    for (size_t i = 0; i + 2 < syntax.tokens.size(); ++i) {
        Token &token = syntax.tokens[i];
        const Token &verb = syntax.tokens[i + 1];
        const bool third = verb.is(Reporting) && verb.is(ThirdPerson) && !verb.is(BaseForm);
        const bool asked = syntax.tokens[i + 2].classes.hasAny(Auxiliary, Modal);
        if (token.is(Modal) && token.capital && !token.allCapitals && third && !asked)
            token.classes.remove(Modal);
    }
}

/// Tells the given name Per, and the family name Pour, from the prepositions that are written alike.
class Namesakes {
public:
    explicit Namesakes(Syntax &syntax)
        : m_syntax(syntax)
    {
    }

    void mark()
    {
        for (qint32 i = 0; i < m_syntax.size(); ++i) {
            Token &token = m_syntax.tokens[static_cast<size_t>(i)];
            if (!token.isWord() || !token.capital || !token.is(Preposition) || token.allCapitals || !isName(i))
                continue;
            token.classes.remove(Preposition);
            token.classes.remove(Subordinator);
            token.part = Part::None;
        }
    }

private:
    [[nodiscard]] const Token &at(qint32 i) const { return m_syntax.at(i); }

    /// A word with a capital that may be part of a name.
    [[nodiscard]] bool isCapital(qint32 i) const
    {
        return i >= 0 && i < m_syntax.size() && at(i).isWord() && at(i).capital && !at(i).lineStart &&
               !at(i).classes.hasAny(Preposition, Determiner, PossessivePronoun, SubjectPronoun, Conjunction, Time);
    }

    [[nodiscard]] bool isName(qint32 i) const
    {
        if (at(i).sentenceStart)
            return at(i).classes.hasAny(Feminine, Masculine) && isCapital(i + 1) && speaks(i + 2);
        const bool family = at(i - 1).isWord() && at(i - 1).classes.hasAny(Feminine, Masculine) && at(i - 1).capital;
        return family || isCapital(i + 1);
    }

    /// "Per Holm said", "Per Holm, warden of Osk, said", "Per Holm has said": not "per post said the warden".
    [[nodiscard]] bool speaks(qint32 i) const
    {
        const qint32 verb = isAt(i, TokenKind::Comma) ? behindApposition(i) : i;
        if (!continues(verb))
            return false;
        if (isAt(verb, TokenKind::Colon))
            return true;
        if (at(verb).classes.hasAny(Auxiliary, Modal) ? !hasSaying(verb + 1)
                                                      : !at(verb).classes.hasAny(Reporting, SeparableVerb))
            return false;
        const qint32 next = verb + 1;
        const bool subject =
            continues(next) &&
            (isCapital(next) || at(next).classes.hasAny(Determiner, PossessivePronoun, SubjectPronoun));
        return !subject;
    }

    [[nodiscard]] bool continues(qint32 i) const { return i < m_syntax.size() && !at(i).sentenceStart; }
    [[nodiscard]] bool isAt(qint32 i, TokenKind kind) const { return continues(i) && at(i).kind == kind; }

    /// Behind the comma that closes what the first one opens.
    [[nodiscard]] qint32 behindApposition(qint32 comma) const
    {
        constexpr qint32 longest = 14;
        for (qint32 i = comma + 1; i < comma + longest && continues(i); ++i) {
            if (at(i).kind == TokenKind::Comma)
                return i + 1;
        }
        return comma;
    }

    [[nodiscard]] bool hasSaying(qint32 from) const
    {
        constexpr qint32 reach = 16;
        for (qint32 i = from; i < from + reach && continues(i); ++i) {
            if (at(i).is(Reporting))
                return true;
        }
        return false;
    }

    Syntax &m_syntax;
};

} // namespace

void markNameWords(Syntax &syntax, const Article &article)
{
    if (syntax.grammar->traits().lettersHaveNoCase)
        markNames(syntax, article);
    else if (syntax.grammar->traits().listsVerbForms)
        Namesakes(syntax).mark();
    else
        markModalNames(syntax);
}

} // namespace bluepencil::quotes
