// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/people/bearers.h"

#include <algorithm>

namespace bluepencil::quotes {

namespace {

/// How many people of one surname, or of one office, are told apart.
constexpr qsizetype mostBearers = 16;

bool mayBe(Gender one, Gender other)
{
    return one == Gender::Unknown || other == Gender::Unknown || one == other;
}

} // namespace

std::optional<qint32> Bearers::lastOf(const Index &index, WordId word, Gender gender, bool wife) const
{
    const auto bearers = index.constFind(word);
    if (bearers == index.constEnd())
        return std::nullopt;
    const auto oldest = bearers->rbegin() + std::min<qsizetype>(mostBearers, std::ssize(*bearers));
    for (auto it = bearers->rbegin(); it != oldest; ++it) {
        const Person &bearer = at(*it);
        if (mayBe(bearer.gender, gender) && (bearer.given != 0 || bearer.wife == wife))
            return *it;
    }
    return std::nullopt;
}

std::optional<qint32> Bearers::named(WordId given, WordId family, Gender gender)
{
    std::vector<qint32> &bearers = m_byFamily[family];
    const auto recent = bearers.end() - std::min<qsizetype>(mostBearers, std::ssize(bearers));
    const auto same = std::find_if(recent, bearers.end(), [&](qint32 person) {
        const Person &known = at(person);
        return known.given == given || (known.given == 0 && mayBe(known.gender, gender));
    });
    if (same == bearers.end())
        return std::nullopt;
    std::rotate(same, same + 1, bearers.end());
    return bearers.back();
}

qsizetype Bearers::addFamily(WordId family, qint32 person)
{
    std::vector<qint32> &bearers = m_byFamily[family];
    bearers.push_back(person);
    return std::ssize(bearers);
}

std::optional<qint32> Bearers::onlyCalled(WordId role) const
{
    const auto called = m_byRole.constFind(m_grammar.inFull(role));
    return called != m_byRole.constEnd() && called->size() == 1 ? std::optional(called->front()) : std::nullopt;
}

void Bearers::call(WordId role, qint32 person)
{
    std::vector<qint32> &called = m_byRole[m_grammar.inFull(role)];
    if (std::ssize(called) < mostBearers && std::find(called.begin(), called.end(), person) == called.end())
        called.push_back(person);
}

void Bearers::forget(WordId role, qint32 person)
{
    std::vector<qint32> &called = m_byRole[m_grammar.inFull(role)];
    if (!called.empty() && called.back() == person)
        called.pop_back();
}

} // namespace bluepencil::quotes
