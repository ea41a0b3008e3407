// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/people/cast.h"

#include <QHash>

#include <optional>
#include <vector>

namespace bluepencil::quotes {

/// Who bears a name, and who is called by an office, as far as an article has told. People are told by their places in
/// the list, which may grow; no more than the last sixteen of a surname are told apart.
class Bearers {
public:
    /// Both have to live longer.
    Bearers(const std::vector<Person> &persons, const Grammar &grammar)
        : m_persons(persons)
        , m_grammar(grammar)
    {
    }

    /// Who was mentioned last of those with the surname. Mrs Frid, as long as she has no other name, is not Frid.
    [[nodiscard]] std::optional<qint32> ofFamily(WordId family, Gender gender, bool wife = false) const
    {
        return lastOf(m_byFamily, family, gender, wife);
    }
    [[nodiscard]] std::optional<qint32> ofGiven(WordId given, Gender gender) const
    {
        return lastOf(m_byGiven, given, gender, false);
    }
    /// Who has the full name, or the surname alone so far and may be meant; is mentioned last from now on.
    [[nodiscard]] std::optional<qint32> named(WordId given, WordId family, Gender gender);

    /// Somebody new. Returns how many have the surname now.
    qsizetype addFamily(WordId family, qint32 person);
    void addGiven(WordId given, qint32 person) { m_byGiven[given].push_back(person); }

    /// The only one who was called warden so far, or had it for a title, short or in full.
    [[nodiscard]] std::optional<qint32> onlyCalled(WordId role) const;
    /// Somebody who was named before is called so as well.
    void call(WordId role, qint32 person);
    /// Somebody new is called so, and has no name.
    void describe(WordId role, qint32 person) { m_byRole[m_grammar.inFull(role)].push_back(person); }
    /// Who was described last turned out to be somebody else.
    void forget(WordId role, qint32 person);

private:
    using Index = QHash<WordId, std::vector<qint32>>; ///< who was mentioned last comes last

    [[nodiscard]] std::optional<qint32> lastOf(const Index &index, WordId word, Gender gender, bool wife) const;
    [[nodiscard]] const Person &at(qint32 person) const { return m_persons[static_cast<size_t>(person)]; }

    const std::vector<Person> &m_persons;
    const Grammar &m_grammar;
    Index m_byFamily;
    Index m_byGiven;
    Index m_byRole;
};

} // namespace bluepencil::quotes
