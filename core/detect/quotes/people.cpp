// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/people.h"

#include "text/article.h"

#include <algorithm>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

/// A pronoun stands for somebody named at most this many tokens before.
constexpr qint32 pronounReach = 150;

} // namespace

People::People(const Article &article, const Syntax &syntax)
    : m_article(article)
    , m_syntax(syntax)
{
    for (const NounPhrase &phrase : syntax.phrases) {
        if (phrase.type == PhraseType::Name)
            addMention(phrase);
    }
}

void People::addMention(const NounPhrase &phrase)
{
    const Mention mention = mentionOf(phrase);
    const WordId surname = m_syntax.at(mention.last).word;
    if (mention.last > mention.first) {
        m_bySurname[surname].push_back(m_mentions.size());
    } else if (const auto bearers = m_bySurname.find(surname);
               bearers != m_bySurname.end() && mention.gender != Gender::Unknown) {
        Mention &bearer = m_mentions[bearers->back()];
        if (bearer.gender == Gender::Unknown)
            bearer.gender = mention.gender;
    }
    m_mentions.push_back(mention);
}

/// What a title before the name or the given name tells.
People::Gender People::genderIn(const NounPhrase &phrase, qint32 firstName) const
{
    for (qint32 i = phrase.first; i <= std::min(firstName, phrase.last); ++i) {
        const bool woman = m_syntax.at(i).is(Feminine);
        const bool owner = i < phrase.last && m_syntax.at(i + 1).kind == TokenKind::Possessive;
        if (woman != m_syntax.at(i).is(Masculine) && !owner)
            return woman ? Gender::Female : Gender::Male;
    }
    return Gender::Unknown;
}

People::Mention People::mentionOf(const NounPhrase &phrase) const
{
    qint32 first = phrase.last;
    bool institution = m_syntax.at(phrase.last).is(Institution);
    const auto belongs = [this](qint32 i) {
        const Token &token = m_syntax.at(i);
        return token.capital || token.kind == TokenKind::Quote || token.is(NameParticle) ||
               token.plays(Part::Genitive) || token.plays(Part::Ampersand);
    };
    while (first > phrase.first && belongs(first - 1))
        --first;
    for (qint32 i = first; i < phrase.last; ++i) {
        const Token &token = m_syntax.at(i);
        institution = institution || token.is(Institution);
        if (!token.is(PersonTitle) || institution)
            continue;
        first = i + 1;
        if (first + 2 <= phrase.last && m_syntax.at(first).plays(Part::Genitive))
            first += 2; // Secretary of State Ada Frid
    }
    while (first < phrase.last && (!m_syntax.at(first).capital || m_syntax.at(first).is(Determiner)))
        ++first;
    const bool placed = phrase.first > 0 && (m_syntax.at(phrase.first - 1).plays(Part::Inside) ||
                                             m_syntax.at(phrase.first - 1).plays(Part::At));
    const bool the = m_syntax.at(phrase.first).is(Determiner);
    return {first, phrase.last, genderIn(phrase, first), !institution && !placed && !the};
}

QString People::nameOf(const NounPhrase &phrase) const
{
    switch (phrase.type) {
    case PhraseType::Name:
        return fullNameOf(mentionOf(phrase));
    case PhraseType::Pronoun:
        return nameOfPronoun(phrase);
    case PhraseType::Nominal:
        return nameInApposition(phrase);
    case PhraseType::Relative:
        return nameOfAntecedent(phrase);
    default:
        return {};
    }
}

/// The mention of the longer name that a surname stands for; the mention itself when there is none.
const People::Mention &People::bearerOf(const Mention &mention) const
{
    if (mention.last > mention.first)
        return mention;
    const auto bearers = m_bySurname.constFind(m_syntax.at(mention.last).word);
    if (bearers == m_bySurname.constEnd())
        return mention;
    const auto after = std::partition_point(bearers->begin(), bearers->end(),
                                            [&](size_t i) { return m_mentions[i].first < mention.first; });
    return m_mentions[after == bearers->begin() ? bearers->front() : *(after - 1)];
}

QString People::fullNameOf(const Mention &mention) const
{
    const Mention &bearer = bearerOf(mention);
    return m_article.textOf(m_syntax.spanOf(bearer.first, bearer.last)).toString().simplified();
}

/// Whether the name opens its sentence or does something in it: "The engineer, Yusra Haddad, said".
bool People::leads(const Mention &mention) const
{
    if (m_syntax.at(mention.first).sentenceStart)
        return true;
    qint32 next = mention.last + 1;
    if (next < m_syntax.size() && m_syntax.at(next).kind == TokenKind::Comma)
        ++next;
    return next < m_syntax.size() && m_syntax.at(next).isFinite() && !m_syntax.at(next).sentenceStart;
}

/// Who was named last before the token, of that gender or of an unknown one. Who leads a sentence, or stands in the
/// same one, comes before who is only named on the way; who is known to be of that gender comes before who may be.
const People::Mention *People::antecedentOf(qint32 token, Gender gender) const
{
    auto it =
        std::partition_point(m_mentions.begin(), m_mentions.end(), [&](const Mention &m) { return m.first < token; });
    const Mention *possible = nullptr;
    const Mention *known = nullptr;
    bool possibleLeads = false;
    while (it != m_mentions.begin()) {
        --it;
        if (token - it->first > pronounReach)
            break;
        const Gender its = it->gender != Gender::Unknown ? it->gender : bearerOf(*it).gender;
        if (!it->person || (its != Gender::Unknown && its != gender))
            continue;
        const bool leading = leads(*it) || m_syntax.sentenceIndex(it->first) == m_syntax.sentenceIndex(token);
        if (its == gender && leading)
            return &*it;
        if (its == gender && !known)
            known = &*it;
        if (!possible || (leading && !possibleLeads)) {
            possible = &*it;
            possibleLeads = leading;
        }
    }
    return known ? known : possible;
}

QString People::nameOfPronoun(const NounPhrase &phrase) const
{
    const Token &pronoun = m_syntax.at(phrase.first);
    const bool woman = pronoun.plays(Part::Woman);
    if (!woman && !pronoun.plays(Part::Man))
        return {};
    const Mention *antecedent = antecedentOf(phrase.first, woman ? Gender::Female : Gender::Male);
    return antecedent ? fullNameOf(*antecedent) : QString();
}

QString People::nameOfAntecedent(const NounPhrase &relative) const
{
    qint32 i = relative.first - 1;
    if (i > 0 && m_syntax.at(i).kind == TokenKind::Comma)
        --i;
    if (i < 0 || m_syntax.at(i).phrase < 0)
        return {};
    const NounPhrase &antecedent = m_syntax.phrase(m_syntax.at(i).phrase);
    return antecedent.type == PhraseType::Name ? fullNameOf(mentionOf(antecedent)) : QString();
}

QString People::nameInApposition(const NounPhrase &phrase) const
{
    const qint32 name = phrase.last + 2;
    if (name >= m_syntax.size() || m_syntax.at(name - 1).kind != TokenKind::Comma || m_syntax.at(name).phrase < 0)
        return {};
    const NounPhrase &next = m_syntax.phrase(m_syntax.at(name).phrase);
    const qint32 behind = next.last + 1;
    const bool enclosed = behind >= m_syntax.size() || m_syntax.at(behind).kind == TokenKind::Comma ||
                          m_syntax.at(behind).kind == TokenKind::Stop || m_syntax.at(behind).sentenceStart;
    return next.type == PhraseType::Name && next.last > next.first && enclosed ? fullNameOf(mentionOf(next))
                                                                               : QString();
}

} // namespace bluepencil::quotes
