// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/featurenames.h"

#include <algorithm>
#include <charconv>

namespace bluepencil::quotes {

namespace {

/// Codes and counts are small; the id of a word is below this by a chance of one in a million million.
constexpr quint64 firstWord = 1U << 16;

std::optional<quint64> valueNamed(QByteArrayView part)
{
    if (part.size() > 2 && part.front() == '"' && part.back() == '"')
        return wordId(QString::fromUtf8(part.sliced(1).chopped(1)));
    quint64 number = 0;
    const auto [end, error] = std::from_chars(part.begin(), part.end(), number);
    return error == std::errc() && end == part.end() ? std::optional(number) : std::nullopt;
}

/// Takes what stands before the next colon off the name's front, and the colon with it.
QByteArrayView takePart(QByteArrayView &name)
{
    const auto colon = std::find(name.begin(), name.end(), ':');
    const QByteArrayView part(name.begin(), colon);
    name = colon == name.end() ? QByteArrayView() : QByteArrayView(colon + 1, name.end());
    return part;
}

} // namespace

std::optional<FeatureKey> featureNamed(QByteArrayView name)
{
    const std::optional<Template> which = templateNamed(takePart(name));
    if (!which)
        return std::nullopt;
    quint64 state = keyhash::start;
    while (!name.isEmpty()) {
        const std::optional<quint64> value = valueNamed(takePart(name));
        if (!value)
            return std::nullopt;
        state = keyhash::mixed(state, *value);
    }
    return keyhash::key(*which, state);
}

void FeatureNames::note(FeatureKey key, Template which, std::initializer_list<quint64> values)
{
    m_noted[key].insert({which, values});
}

std::map<FeatureKey, std::vector<QByteArray>> FeatureNames::all() const
{
    std::map<FeatureKey, std::vector<QByteArray>> names;
    for (const auto &[key, features] : m_noted) {
        std::vector<QByteArray> &list = names[key];
        for (const Feature &feature : features)
            list.push_back(nameOf(feature));
        std::sort(list.begin(), list.end());
    }
    return names;
}

QByteArray FeatureNames::nameOf(const Feature &feature) const
{
    QByteArray name = rowOf(feature.which).name;
    for (const quint64 value : feature.values) {
        const bool isWord = value >= firstWord;
        Q_ASSERT(!isWord || m_words.contains(value));
        name += isWord ? ":\"" + m_words.value(value).toUtf8() + '"' : ':' + QByteArray::number(value);
    }
    return name;
}

} // namespace bluepencil::quotes
