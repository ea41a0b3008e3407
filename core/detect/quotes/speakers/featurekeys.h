// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/speakers/featurefilter.h"
#include "detect/quotes/speakers/features.h"
#include "detect/quotes/speakers/templates.h"

namespace bluepencil::quotes {

/// The template a key was made of.
[[nodiscard]] constexpr Template templateOf(FeatureKey key)
{
    return static_cast<Template>(key >> 24);
}

/// Appends keys made of a template and small values, for the sums alone. One call is one feature; one writer writes at
/// most as many as FeatureKeys::makeRoom() has room for.
class KeyWriter {
public:
    explicit KeyWriter(FeatureKeys &keys)
        : m_keys(keys)
    {
        keys.makeRoom();
    }

    template <typename... Values>
    void add(Template which, Values... values)
    {
        m_keys.addInRoom(keyOf(which, static_cast<quint64>(values)...));
    }

private:
    FeatureKeys &m_keys;
};

/// Appends keys made of a template and small values, and tells what they were made of to who wants their names. One
/// call is one feature.
class FeatureWriter {
public:
    explicit FeatureWriter(FeatureKeys &keys, FeatureNames *names = nullptr)
        : m_keys(keys)
        , m_names(names)
    {
    }

    template <typename... Values>
    void add(Template which, Values... values)
    {
        const FeatureKey key = keyOf(which, static_cast<quint64>(values)...);
        m_keys.add(key);
        if (m_names) [[unlikely]]
            m_names->note(key, which, {static_cast<quint64>(values)...});
    }

private:
    FeatureKeys &m_keys;
    FeatureNames *m_names;
};

/// A count as a feature sees it: 0, 1, 2, or 3 and more.
[[nodiscard]] inline quint8 few(int count)
{
    return static_cast<quint8>(count > 3 ? 3 : count < 0 ? 0 : count);
}

/// What fills the gap between two places of a sentence.
enum class Gap : quint8 {
    Nothing,
    Comma,
    Colon,
    That,
    Modifiers, ///< adverbs, auxiliaries, times
    OnePhrase,
    PhraseComma,
    As,
    Parenthesis, ///< begins and ends with a comma or bracket
    Chain,       ///< phrases that hang on prepositions: "for the mayor of Osk"
    Short,
    Middle,
    Long,
};

/// The gap between tokens [from, to); nothing when from ≥ to.
[[nodiscard]] Gap gapBetween(const Syntax &syntax, qint32 from, qint32 to);

/// A token as its neighbours see it: its closed class, or the kind of mark it is.
[[nodiscard]] quint64 tokenClass(const Token &token);
/// The word itself for closed classes and listed verbs, the class otherwise.
[[nodiscard]] quint64 tokenWord(const Token &token);

/// How the marked words begin and end, as a feature sees it.
[[nodiscard]] inline quint64 shapeCode(const QuoteShape &shape)
{
    return static_cast<quint64>(shape.finalMark) * 2 + (shape.capital ? 1 : 0);
}

} // namespace bluepencil::quotes
