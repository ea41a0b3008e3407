// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/people/cast.h"
#include "detect/quotes/people/pronouns.h"

#include <QString>

#include <optional>

namespace bluepencil::quotes {

/// Who a speaker's words in the text stand for.
struct Identity {
    QString name;                   ///< in full; empty for an unnamed source
    std::optional<Span> antecedent; ///< where the one is named or described, when the words are no name
    std::optional<Span> rival;      ///< who else may be meant
    qint32 person = -1;             ///< whom People::known() may tell of; -1 for somebody without a mention
    float confidence = 1;           ///< that it is this one
};

/// The people and institutions that an article names, so that "Frid" and "she" can be called Ada Frid. What is not
/// named in the article stays without a name.
class People {
public:
    /// `spoken` is in the order of its pronouns.
    People(const PeopleScene &scene, const std::vector<SpokenBy> &spoken);

    [[nodiscard]] Identity whoIs(const NounPhrase &phrase) const;
    [[nodiscard]] const Cast &cast() const { return m_cast; }

    /// Everybody who is named, in the order of their first mentions; `quotes` has how many quotations each of
    /// Identity::person has, and may be shorter than there are people.
    [[nodiscard]] QList<KnownPerson> known(const std::vector<int> &quotes) const;

private:
    [[nodiscard]] QString fullNameOf(const Person &person) const;
    [[nodiscard]] bool isKnown(const Person &person, int quotes) const;
    [[nodiscard]] KnownPerson knownAs(const Person &person) const;
    [[nodiscard]] std::vector<QList<Span>> placesOf(const std::vector<bool> &asked) const;
    [[nodiscard]] QString textOf(const Mention &mention) const;
    [[nodiscard]] Span spanOf(qint32 mention) const;
    [[nodiscard]] Identity named(const NounPhrase &phrase) const;
    [[nodiscard]] bool hasNoName(const NounPhrase &phrase) const;
    [[nodiscard]] bool isOfSomething(const NounPhrase &phrase) const;
    [[nodiscard]] Identity officeBefore(const NounPhrase &phrase) const;
    [[nodiscard]] Identity described(const NounPhrase &phrase) const;
    [[nodiscard]] Identity bearerOf(const NounPhrase &phrase) const;
    [[nodiscard]] Identity pronoun(qint32 token) const;
    [[nodiscard]] Identity relative(const NounPhrase &phrase) const;
    [[nodiscard]] Identity inApposition(const NounPhrase &phrase) const;

    const Article &m_article;
    const Syntax &m_syntax;
    Cast m_cast;
    std::vector<Reference> m_references;
};

} // namespace bluepencil::quotes
