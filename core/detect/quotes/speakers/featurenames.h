// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/speakers/templates.h"
#include "detect/quotes/syntax/wordclass.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace bluepencil::quotes {

/// A feature that is present, as the ranking adds it up: eight bits are its template, the others a hash of its values.
using FeatureKey = quint32;

namespace keyhash {
constexpr quint64 start = 0x9e3779b97f4a7c15ULL;
[[nodiscard]] constexpr quint64 mixed(quint64 state, quint64 value)
{
    state = (state ^ value) * 0xff51afd7ed558ccdULL;
    return state ^ (state >> 33);
}
[[nodiscard]] constexpr FeatureKey key(Template which, quint64 state)
{
    return (static_cast<quint32>(which) << 24) | static_cast<quint32>(state >> 40);
}
} // namespace keyhash

template <typename... Values>
[[nodiscard]] constexpr FeatureKey keyOf(Template which, Values... values)
{
    quint64 state = keyhash::start;
    ((state = keyhash::mixed(state, values)), ...);
    return keyhash::key(which, state);
}

/// The key of a feature by its name in the file of weights; nothing for a name that is none.
///
/// A name is its template and its values between colons: numbers as they are, words in quotation marks.
/// `CueWordOrder:"said":2:0` is the word "said" (value 0), the order SpeakerCueQuote, in the quotation's own sentence.
/// Which values a template has, and in which order, is written where its features are made (features.cpp,
/// reported.cpp).
[[nodiscard]] std::optional<FeatureKey> featureNamed(QByteArrayView name);

/// Remembers what features were made of, for the file of weights: the key alone does not tell.
class FeatureNames {
public:
    void note(FeatureKey key, Template which, std::initializer_list<quint64> values);
    /// Makes a word known, so that values which are its id are shown as the word.
    void know(QStringView word) { m_words.insert(wordId(word), word.toString().toLower()); }

    /// All names of each key that was noted, sorted. Two of one key are a collision of the hash.
    [[nodiscard]] std::map<FeatureKey, std::vector<QByteArray>> all() const;

private:
    struct Feature {
        Template which;
        std::vector<quint64> values;
        auto operator<=>(const Feature &) const = default;
    };
    [[nodiscard]] QByteArray nameOf(const Feature &feature) const;

    std::map<FeatureKey, std::set<Feature>> m_noted;
    QHash<WordId, QString> m_words;
};

} // namespace bluepencil::quotes
