// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/wordevidence.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 scatter = 0x9e3779b97f4a7c15ULL;

/// "#" for a number, else the word.
QString nameOf(QStringView folded, const LineWord &token)
{
    return token.hash == numberHash ? u"#"_s : folded.sliced(token.start, token.length).toString();
}

quint64 hashNamed(QStringView name)
{
    return name == u"#" ? numberHash : wordHash(name);
}

} // namespace

WordEvidence::Key WordEvidence::pairKey(quint64 first, quint64 second)
{
    return {(first * scatter) ^ (second + (first >> 29))};
}

WordEvidence::Key WordEvidence::startKey(quint64 word)
{
    return {(word + scatter) * scatter};
}

/// Calls with the key, and the first and last token, of everything that may be in the table.
template <typename Visit>
void WordEvidence::visit(const std::vector<LineWord> &tokens, Visit visit)
{
    const size_t end = std::min(tokens.size(), mostWords);
    for (size_t i = 0; i < end; ++i) {
        visit(Key{tokens[i].hash}, i, i);
        if (i == 0)
            visit(startKey(tokens[i].hash), i, i);
        else
            visit(pairKey(tokens[i - 1].hash, tokens[i].hash), i - 1, i);
    }
}

void WordEvidence::insert(const QString &name, int weight)
{
    if (name.startsWith(u'^'))
        m_weights.insert(startKey(hashNamed(QStringView(name).sliced(1))), weight);
    else if (const qsizetype space = name.indexOf(u' '); space > 0)
        m_weights.insert(
            pairKey(hashNamed(QStringView(name).first(space)), hashNamed(QStringView(name).sliced(space + 1))), weight);
    else
        m_weights.insert(Key{hashNamed(name)}, weight);
}

WordsSay WordEvidence::read(const std::vector<LineWord> &tokens) const
{
    WordsSay says;
    visit(tokens, [&](Key key, size_t, size_t) {
        const auto weight = m_weights.constFind(key);
        if (weight == m_weights.constEnd())
            return;
        says.sum += *weight;
        says.strongest = std::max(says.strongest, *weight);
        says.mildest = std::min(says.mildest, *weight);
    });
    return says;
}

QStringList WordEvidence::strongest(QStringView folded, const std::vector<LineWord> &tokens, qsizetype most) const
{
    std::vector<std::pair<int, QString>> found;
    visit(tokens, [&](Key key, size_t first, size_t last) {
        const int weight = m_weights.value(key);
        const qint32 start = tokens[first].start;
        if (weight > 0)
            found.emplace_back(-weight,
                               folded.sliced(start, tokens[last].start + tokens[last].length - start).toString());
    });
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList names;
    for (const auto &[weight, name] : found) {
        if (names.size() < most && !names.contains(name))
            names.append(name);
    }
    return names;
}

QStringList WordEvidence::namesOf(QStringView folded, const std::vector<LineWord> &tokens)
{
    QStringList names;
    const size_t end = std::min(tokens.size(), mostWords);
    for (size_t i = 0; i < end; ++i) {
        const QString name = nameOf(folded, tokens[i]);
        names.append(name);
        names.append(i == 0 ? u'^' + name : nameOf(folded, tokens[i - 1]) + u' ' + name);
    }
    return names;
}

} // namespace bluepencil
