// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/people/people.h"

#include "text/article.h"

#include <algorithm>

namespace bluepencil::quotes {

namespace {

/// That a surname means the one of its bearers who was named last.
constexpr float sharedSurname = 0.85F;
/// That "the warden" is the one who was called so.
constexpr float knownByRole = 0.9F;
/// That a pronoun which nobody in reach suits is followed up rightly by an editor alone.
constexpr float nobodyInReach = 0.6F;

} // namespace

People::People(const PeopleScene &scene, const std::vector<SpokenBy> &spoken)
    : m_article(scene.article)
    , m_syntax(scene.syntax)
    , m_cast(castOf(scene))
    , m_references(resolvePronouns(scene, m_cast, spoken))
{
}

Identity People::whoIs(const NounPhrase &phrase) const
{
    switch (phrase.type) {
    case PhraseType::Name:
        return named(phrase);
    case PhraseType::Pronoun:
        return pronoun(phrase.first);
    case PhraseType::Nominal:
        return described(phrase);
    case PhraseType::Relative:
        return relative(phrase);
    default:
        return {};
    }
}

QString People::textOf(const Mention &mention) const
{
    return m_article.textOf(m_syntax.spanOf(mention.first, mention.last)).toString().simplified();
}

Span People::spanOf(qint32 mention) const
{
    const Mention &words = m_cast.mentions[static_cast<size_t>(mention)];
    return m_syntax.spanOf(words.first, words.last);
}

QString People::fullNameOf(const Person &person) const
{
    return person.named < 0 ? QString() : textOf(m_cast.mentions[static_cast<size_t>(person.named)]);
}

/// Who is surely a person, or speaks and may be one.
bool People::isKnown(const Person &person, int quotes) const
{
    constexpr int surely = 3;
    constexpr int likely = 2;
    if (person.named < 0 || !person.mayBeSomebody())
        return false;
    return person.evidence >= surely || (quotes > 0 && person.evidence >= likely);
}

KnownPerson People::knownAs(const Person &person) const
{
    KnownPerson known;
    known.name = fullNameOf(person);
    known.gender = person.gender;
    if (person.roleFirst >= 0)
        known.role = m_article.textOf(m_syntax.spanOf(person.roleFirst, person.roleLast)).toString().simplified();
    return known;
}

/// Where each of them is meant, in order; nothing for those who are not asked for.
std::vector<QList<Span>> People::placesOf(const std::vector<bool> &asked) const
{
    std::vector<QList<Span>> places(m_cast.persons.size());
    const auto add = [&](qint32 person, Span span) {
        if (asked[static_cast<size_t>(person)])
            places[static_cast<size_t>(person)].append(span);
    };
    const auto addReference = [&](const Reference &reference) {
        if (reference.mention >= 0)
            add(m_cast.mentions[static_cast<size_t>(reference.mention)].person, m_syntax.at(reference.pronoun).span());
    };
    auto reference = m_references.begin();
    for (const Mention &mention : m_cast.mentions) {
        for (; reference != m_references.end() && reference->pronoun < mention.first; ++reference)
            addReference(*reference);
        add(mention.person, m_syntax.spanOf(mention.first, mention.last));
    }
    std::for_each(reference, m_references.end(), addReference);
    return places;
}

QList<KnownPerson> People::known(const std::vector<int> &quotes) const
{
    const auto spoken = [&quotes](size_t person) { return person < quotes.size() ? quotes[person] : 0; };
    std::vector<bool> asked(m_cast.persons.size());
    for (size_t i = 0; i < asked.size(); ++i)
        asked[i] = isKnown(m_cast.persons[i], spoken(i));
    std::vector<QList<Span>> places = placesOf(asked);
    QList<KnownPerson> all;
    for (size_t i = 0; i < places.size(); ++i) {
        if (places[i].isEmpty())
            continue;
        KnownPerson person = knownAs(m_cast.persons[i]);
        person.mentions = std::move(places[i]);
        person.quotes = spoken(i);
        all.append(person);
    }
    std::stable_sort(all.begin(), all.end(), [](const KnownPerson &a, const KnownPerson &b) {
        return a.mentions.first().start() < b.mentions.first().start();
    });
    return all;
}

Identity People::named(const NounPhrase &phrase) const
{
    Identity identity;
    if (m_syntax.at(phrase.last).kind == TokenKind::Quote) { // the „Kurier“
        identity.name = m_article.textOf(m_syntax.spanOf(phrase)).mid(1).chopped(1).toString().simplified();
        return identity;
    }
    if (isOffice(m_syntax, phrase))
        return identity;
    if (isOfSomething(phrase))
        return inApposition(phrase);
    if (Identity apposed = officeBefore(phrase); !apposed.name.isEmpty())
        return apposed;
    if (hasNoName(phrase))
        return identity;
    const Mention *mention = m_cast.mentionEnding(phrase.last);
    if (!mention || mention->described) {
        const NameWords name = nameIn(m_article, m_syntax, phrase);
        identity.name = m_article.textOf(m_syntax.spanOf(name.first, name.last)).toString().simplified();
        return identity;
    }
    const Person &person = m_cast.personOf(*mention);
    identity.person = mention->person;
    identity.name = fullNameOf(person);
    if (!mention->full && m_cast.bearersOf(person.family) > 1)
        identity.confidence = sharedSurname;
    return identity;
}

/// “Fonte do seu gabinete”: the capital of the sentence's first word alone makes no name.
bool People::hasNoName(const NounPhrase &phrase) const
{
    const Token &opening = m_syntax.at(phrase.first);
    if (!m_syntax.grammar->traits().listsVerbForms || !opening.sentenceStart ||
        m_syntax.grammar->traits().lettersHaveNoCase)
        return false;
    if (phrase.first == phrase.last)
        return opening.classes.hasAny(WordClass::PersonNoun, WordClass::PersonTitle, WordClass::SubjectNoun,
                                      WordClass::Participle);
    return std::none_of(m_syntax.tokens.begin() + phrase.first + 1, m_syntax.tokens.begin() + phrase.last + 1,
                        [](const Token &token) { return token.capital; });
}

/// “Der Direktor des Werks”, “die Meinung der Stadt”: what is of something has no name of its own, where nouns have
/// capitals.
bool People::isOfSomething(const NounPhrase &phrase) const
{
    return m_syntax.grammar->traits().nounsHaveCapitals && m_syntax.at(phrase.first).is(WordClass::Determiner) &&
           std::any_of(m_syntax.tokens.begin() + phrase.first + 1, m_syntax.tokens.begin() + phrase.last + 1,
                       [](const Token &token) { return token.is(WordClass::GenitiveDeterminer); });
}

/// “Burmistrz Zalesia, Elżbieta Mazur, …”: the name behind an office whose own capital is that of the sentence.
Identity People::officeBefore(const NounPhrase &phrase) const
{
    const Token &office = m_syntax.at(phrase.first);
    const bool opens = m_syntax.grammar->traits().listsVerbForms && office.sentenceStart &&
                       office.classes.hasAny(WordClass::PersonNoun, WordClass::PersonTitle, WordClass::SubjectNoun);
    return opens ? inApposition(phrase) : Identity();
}

Identity People::described(const NounPhrase &phrase) const
{
    if (Identity apposed = inApposition(phrase); !apposed.name.isEmpty())
        return apposed;
    if (Identity bearer = bearerOf(phrase); bearer.person >= 0)
        return bearer;
    Identity identity;
    const Mention *mention = m_cast.mentionEnding(phrase.last);
    if (!mention || !mention->described || mention->first != phrase.first)
        return identity;
    const Person &person = m_cast.personOf(*mention);
    identity.person = mention->person;
    if (person.named < 0)
        return identity;
    identity.name = fullNameOf(person);
    if (!mention->apposed) {
        identity.antecedent = spanOf(person.named);
        identity.confidence = knownByRole;
    }
    return identity;
}

/// “أضافت العلي”: where letters have no case, a surname by itself looks like any noun, unless the article has the name.
Identity People::bearerOf(const NounPhrase &phrase) const
{
    Identity identity;
    const WordId family = m_syntax.at(phrase.last).word;
    if (!m_syntax.grammar->traits().lettersHaveNoCase || phrase.first != phrase.last || m_cast.bearersOf(family) == 0)
        return identity;
    const auto bears = [family](const Person &person) { return person.named >= 0 && person.family == family; };
    const auto person = std::find_if(m_cast.persons.begin(), m_cast.persons.end(), bears);
    if (person == m_cast.persons.end())
        return identity;
    identity.person = static_cast<qint32>(person - m_cast.persons.begin());
    identity.name = fullNameOf(*person);
    if (m_cast.bearersOf(family) > 1)
        identity.confidence = sharedSurname;
    return identity;
}

Identity People::pronoun(qint32 token) const
{
    Identity identity;
    const auto reference = std::lower_bound(m_references.begin(), m_references.end(), token,
                                            [](const Reference &r, qint32 t) { return r.pronoun < t; });
    if (reference == m_references.end() || reference->pronoun != token)
        return identity;
    if (reference->mention < 0) {
        identity.confidence = nobodyInReach;
        return identity;
    }
    const Mention &mention = m_cast.mentions[static_cast<size_t>(reference->mention)];
    identity.person = mention.person;
    identity.name = fullNameOf(m_cast.personOf(mention));
    identity.antecedent = spanOf(reference->mention);
    identity.confidence = reference->confidence;
    if (reference->rival >= 0)
        identity.rival = spanOf(reference->rival);
    return identity;
}

Identity People::relative(const NounPhrase &phrase) const
{
    qint32 i = phrase.first - 1;
    if (i > 0 && m_syntax.at(i).kind == TokenKind::Comma)
        --i;
    if (i < 0 || m_syntax.at(i).phrase < 0)
        return {};
    const NounPhrase &antecedent = m_syntax.phrase(m_syntax.at(i).phrase);
    Identity identity;
    identity.antecedent = m_syntax.spanOf(antecedent);
    if (antecedent.type == PhraseType::Name) {
        const Identity meant = named(antecedent);
        identity.name = meant.name;
        identity.person = meant.person;
    }
    return identity;
}

Identity People::inApposition(const NounPhrase &phrase) const
{
    const qint32 name = phrase.last + 2;
    if (name >= m_syntax.size() || m_syntax.at(name - 1).kind != TokenKind::Comma || m_syntax.at(name).phrase < 0)
        return {};
    const NounPhrase &next = m_syntax.phrase(m_syntax.at(name).phrase);
    const qint32 behind = next.last + 1;
    const bool enclosed = behind >= m_syntax.size() || m_syntax.at(behind).kind == TokenKind::Comma ||
                          m_syntax.at(behind).kind == TokenKind::Stop || m_syntax.at(behind).sentenceStart;
    return next.type == PhraseType::Name && next.last > next.first && enclosed ? named(next) : Identity();
}

} // namespace bluepencil::quotes
