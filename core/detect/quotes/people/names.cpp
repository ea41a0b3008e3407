// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/people/names.h"

#include "text/article.h"

#include <QString>

#include <algorithm>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

class NameReader {
public:
    NameReader(const Article &article, const Syntax &syntax, const NounPhrase &phrase)
        : m_article(article)
        , m_syntax(syntax)
        , m_phrase(phrase)
    {
    }

    [[nodiscard]] NameWords read()
    {
        m_name.last = withoutSmallWords(withoutLetters());
        m_name.last = withoutEmployer();
        m_name.first = withoutTitles(firstCapital());
        m_name.last = withoutPlace();
        m_name.titleGender = genderBefore(m_name.first);
        m_name.gender = m_name.titleGender == Gender::Unknown ? genderBefore(m_name.first + 1) : m_name.titleGender;
        m_name.determined = at(m_phrase.first).is(Determiner);
        const bool dated =
            at(m_phrase.first).kind == TokenKind::Number && m_phrase.first < m_name.first; // in 1971 Frid
        m_name.placed = m_phrase.first > 0 && !at(m_phrase.first).sentenceStart && !dated &&
                        (at(m_phrase.first - 1).plays(Part::Inside) || at(m_phrase.first - 1).plays(Part::At));
        return m_name;
    }

private:
    [[nodiscard]] const Token &at(qint32 i) const { return m_syntax.at(i); }

    /// The last token without the letters of honours and offices: Ada Frid MP.
    [[nodiscard]] qint32 withoutLetters()
    {
        qint32 last = m_phrase.last;
        while (last > m_phrase.first && at(last).is(NameSuffix) && at(last - 1).capital) {
            m_name.titled = true;
            --last;
        }
        return last;
    }

    /// Where what hangs on a name stands behind it: Jan Dudek z politechniki, Frid d’une voix sourde.
    [[nodiscard]] qint32 withoutSmallWords(qint32 last) const
    {
        const Traits &traits = m_syntax.grammar->traits();
        if (!traits.listsVerbForms || traits.lettersHaveNoCase || traits.nounsHaveCapitals)
            return last;
        qint32 capital = last;
        while (capital > m_phrase.first && !at(capital).capital)
            --capital;
        return at(capital).capital ? capital : last;
    }

    [[nodiscard]] bool belongs(qint32 i) const
    {
        const Token &token = at(i);
        return token.capital || token.kind == TokenKind::Quote || token.is(NameParticle) ||
               token.plays(Part::Genitive) || token.plays(Part::Ampersand);
    }

    [[nodiscard]] qint32 firstCapital() const
    {
        qint32 first = m_name.last;
        while (first > m_phrase.first && belongs(first - 1))
            --first;
        return first;
    }

    /// Prof Ada Frid of Osk University, and Ada Frid of Osk's institute, are a person, as a title or a given name
    /// tells; the University of Osk is none.
    [[nodiscard]] qint32 withoutEmployer() const
    {
        int names = 0;
        bool somebody = false;
        for (qint32 i = m_phrase.first; i < m_name.last; ++i) {
            const Token &token = at(i);
            if (token.is(Institution) || token.kind == TokenKind::Possessive)
                break;
            if (token.plays(Part::Genitive) && somebody && names > 0)
                return i - 1;
            const bool title = token.is(PersonTitle);
            somebody = somebody || title || (token.capital && token.classes.hasAny(Feminine, Masculine));
            names += token.capital && !title && !token.is(PersonNoun) ? 1 : 0;
        }
        return m_name.last;
    }

    [[nodiscard]] qint32 withoutTitles(qint32 first)
    {
        m_name.institution = at(m_name.last).is(Institution);
        const qint32 start = first;
        for (qint32 i = first; i < m_name.last; ++i) {
            m_name.institution = m_name.institution || at(i).is(Institution);
            const bool given = i > start && at(i - 1).is(PersonNoun) && !at(i - 1).is(PersonTitle); // Grazier Col Frid
            const bool office =
                i + 2 <= m_name.last && at(i).is(PersonNoun) && !at(i).classes.hasAny(Feminine, Masculine);
            if (!(at(i).is(PersonTitle) || office) || m_name.institution || given)
                continue;
            m_name.titled = true;
            m_name.wife = at(i).plays(Part::Wife);
            if (at(i + 1).plays(Part::Genitive) && i + 2 >= m_name.last)
                return i; // the Bishop of Osk
            first = i + 1;
            if (at(first).plays(Part::Genitive))
                first += 2; // Secretary of State Ada Frid
        }
        while (first < m_name.last && isBeforeName(first))
            ++first;
        if (m_syntax.grammar->traits().nounsHaveCapitals)
            first = fromGivenName(first);
        if (first > m_phrase.first && at(first - 1).classes.hasAny(PersonTitle, PersonNoun))
            m_name.titled = true; // the fire chief Ada Frid
        if (isTrade(m_phrase.first, first))
            m_name.titled = true;
        return first;
    }

    /// "Fish seller Frid" at the start of a sentence. One word alone may be no noun: "Former", "Upper".
    [[nodiscard]] bool isTrade(qint32 from, qint32 name) const
    {
        if (name - from < 2 || !at(from).sentenceStart || m_syntax.grammar->traits().listsVerbForms)
            return false;
        const bool small = !at(name - 1).capital && !at(from).is(Determiner);
        return small && endsLikeSomebody(m_article.textOf(at(name - 1).span()), m_syntax.grammar->endings());
    }

    /// Der Tischler Ruben Holm: where nouns have capitals, a name begins with the first given name.
    [[nodiscard]] qint32 fromGivenName(qint32 first) const
    {
        for (qint32 i = first; i < m_name.last; ++i) {
            if (at(i).classes.hasAny(Feminine, Masculine))
                return i;
        }
        return first;
    }

    /// Ada Frid of Osk is Ada Frid.
    [[nodiscard]] qint32 withoutPlace() const
    {
        for (qint32 i = m_name.first + 2; i < m_name.last; ++i) {
            if (at(i).plays(Part::Genitive) && !m_name.institution)
                return i - 1;
        }
        return m_name.last;
    }

    /// What may have a capital before a name and is none of it: "The", "Sunday", "Sixteen-year-old", and an office
    /// before a name in full.
    [[nodiscard]] bool isBeforeName(qint32 i)
    {
        const Token &token = at(i);
        if (!token.capital || token.classes.hasAny(Determiner, Day) || isAsking(token))
            return true;
        const bool name = token.classes.hasAny(Feminine, Masculine) &&
                          genderOf(m_article, m_syntax, i + 1) == Gender::Unknown; // Mason Lee Frid
        if (token.is(PersonNoun) && m_name.last > i + 1 && !name) {
            m_name.titled = true;
            return true;
        }
        const bool given = m_name.last > i + 1 && genderOf(m_article, m_syntax, i + 1) != Gender::Unknown;
        if (token.sentenceStart && given && !token.allCapitals && genderOf(m_article, m_syntax, i) == Gender::Unknown)
            return true; // Florist Ada Frid
        const QStringView word = m_article.textOf(token.span());
        const qsizetype hyphen = token.sentenceStart ? word.indexOf(u'-') : -1;
        return hyphen > 0 && hyphen + 1 < word.size() && word[hyphen + 1].isLower();
    }

    /// "Does Frid oppose it?"
    [[nodiscard]] static bool isAsking(const Token &token)
    {
        return token.sentenceStart && token.classes.hasAny(Modal, Auxiliary, Be) &&
               !token.classes.hasAny(Feminine, Masculine);
    }

    /// What the words of the phrase before this token tell.
    [[nodiscard]] Gender genderBefore(qint32 end) const
    {
        for (qint32 i = m_phrase.first; i < end; ++i) {
            const bool owner = i < m_phrase.last && at(i + 1).kind == TokenKind::Possessive;
            const Gender told = genderOf(m_article, m_syntax, i);
            if (told != Gender::Unknown && !owner)
                return told;
        }
        return Gender::Unknown;
    }

    const Article &m_article;
    const Syntax &m_syntax;
    const NounPhrase &m_phrase;
    NameWords m_name;
};

Gender genderIn(WordClasses classes)
{
    const bool woman = classes.has(Feminine);
    if (woman == classes.has(Masculine))
        return Gender::Unknown;
    return woman ? Gender::Female : Gender::Male;
}

/// The word without its accents: joël is joel.
QString plain(QStringView word)
{
    QString letters = word.toString().normalized(QString::NormalizationForm_D);
    letters.removeIf([](QChar c) { return c.isMark(); });
    return letters;
}

} // namespace

NameWords nameIn(const Article &article, const Syntax &syntax, const NounPhrase &phrase)
{
    return NameReader(article, syntax, phrase).read();
}

bool isOffice(const Syntax &syntax, const NounPhrase &phrase)
{
    const Token &word = syntax.at(phrase.first);
    return phrase.first == phrase.last && word.allCapitals && word.is(PersonNoun);
}

Gender genderOf(const Article &article, const Syntax &syntax, qint32 token)
{
    const Token &word = syntax.at(token);
    if (const Gender told = genderIn(word.classes); told != Gender::Unknown || !word.capital)
        return told;
    const QStringView written = article.textOf(word.span());
    if (const qsizetype hyphen = written.indexOf(u'-'); hyphen > 0) // Jean-Luc
        return genderIn(syntax.grammar->find(wordId(written.first(hyphen))).classes);
    const bool accented = std::any_of(written.begin(), written.end(), [](QChar c) { return c.unicode() > 0x7f; });
    return accented ? genderIn(syntax.grammar->find(wordId(plain(written))).classes) : Gender::Unknown;
}

} // namespace bluepencil::quotes
