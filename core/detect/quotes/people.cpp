// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/people.h"

#include "text/article.h"

#include <algorithm>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

/// A pronoun stands for somebody named at most this many tokens before.
constexpr qint32 pronounReach = 150;

bool isGeneral(WordId word)
{
    return word == u"he"_word || word == u"she"_word || word == u"his"_word || word == u"her"_word;
}

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
    if (mention.last > mention.first)
        m_bySurname[m_syntax.at(mention.last).word].push_back(m_mentions.size());
    m_mentions.push_back(mention);
}

QString People::textOf(qint32 first, qint32 last) const
{
    return m_article.textOf(m_syntax.spanOf(first, last)).toString().simplified();
}

People::Mention People::mentionOf(const NounPhrase &phrase) const
{
    qint32 first = phrase.last;
    bool institution = m_syntax.at(phrase.last).is(Institution);
    const auto belongs = [this](qint32 i) {
        const Token &token = m_syntax.at(i);
        return token.capital || token.kind == TokenKind::Quote || token.is(NameParticle) || token.word == u"of"_word ||
               token.word == u"&"_word;
    };
    while (first > phrase.first && belongs(first - 1))
        --first;
    for (qint32 i = first; i < phrase.last; ++i) {
        const Token &token = m_syntax.at(i);
        institution = institution || token.is(Institution);
        if (!token.is(PersonTitle) || institution)
            continue;
        first = i + 1;
        if (first + 2 <= phrase.last && m_syntax.at(first).word == u"of"_word)
            first += 2; // Secretary of State Ada Frid
    }
    while (first < phrase.last && (!m_syntax.at(first).capital || m_syntax.at(first).is(Determiner)))
        ++first;
    const bool placed = phrase.first > 0 && (m_syntax.at(phrase.first - 1).word == u"in"_word ||
                                             m_syntax.at(phrase.first - 1).word == u"at"_word);
    const bool the = m_syntax.at(phrase.first).is(Determiner);
    return {first, phrase.last, textOf(first, phrase.last), !institution && !placed && !the};
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

QString People::fullNameOf(const Mention &mention) const
{
    if (mention.last > mention.first)
        return mention.name;
    const auto bearers = m_bySurname.constFind(m_syntax.at(mention.last).word);
    if (bearers == m_bySurname.constEnd())
        return mention.name;
    const auto after = std::partition_point(bearers->begin(), bearers->end(),
                                            [&](size_t i) { return m_mentions[i].first < mention.first; });
    return m_mentions[after == bearers->begin() ? bearers->front() : *(after - 1)].name;
}

QString People::nameOfPronoun(const NounPhrase &phrase) const
{
    if (!isGeneral(m_syntax.at(phrase.first).word))
        return {};
    auto it = std::partition_point(m_mentions.begin(), m_mentions.end(),
                                   [&](const Mention &m) { return m.first < phrase.first; });
    const Mention *best = nullptr;
    while (it != m_mentions.begin()) {
        --it;
        if (phrase.first - it->first > pronounReach)
            break;
        if (!it->person)
            continue;
        const bool opens = m_syntax.at(it->first).sentenceStart ||
                           m_syntax.sentenceIndex(it->first) == m_syntax.sentenceIndex(phrase.first);
        if (!best || opens)
            best = &*it;
        if (opens)
            break;
    }
    return best ? fullNameOf(*best) : QString();
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
