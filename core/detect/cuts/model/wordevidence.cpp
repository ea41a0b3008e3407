// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/wordevidence.h"

#include "detect/lines/linetable.h"

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

quint64 wordKey(quint32 word)
{
    return (word + 1) * scatter >> 16;
}

quint64 pairKey(quint32 first, quint32 second)
{
    return ((quint64(first) << 32 | second) + 2) * scatter >> 16;
}

/// No word has this hash but by a chance of 2^-32.
constexpr quint32 lineStart = 0x5e5e5e5eU;

quint32 hashNamed(QStringView name)
{
    return LineTable::shortHash(name == u"#" ? numberHash : wordHash(name));
}

quint64 keyNamed(const QString &name)
{
    if (name.startsWith(u'^'))
        return pairKey(lineStart, hashNamed(QStringView(name).sliced(1)));
    const qsizetype space = name.indexOf(u' ');
    return space < 0
               ? wordKey(hashNamed(name))
               : pairKey(hashNamed(QStringView(name).first(space)), hashNamed(QStringView(name).sliced(space + 1)));
}

/// Calls with the key, and the first and last word, of everything that may be in the table.
template <typename Visit>
void visitAll(std::span<const quint32> words, Visit visit)
{
    quint32 before = lineStart;
    const size_t end = std::min(words.size(), WordEvidence::mostWords);
    for (size_t i = 0; i < end; ++i) {
        visit(wordKey(words[i]), i, i);
        visit(pairKey(before, words[i]), i > 0 ? i - 1 : 0, i);
        before = words[i];
    }
}

} // namespace

void WordEvidence::insert(const QString &name, int weight)
{
    const quint64 key = keyNamed(name);
    const quint64 bit = key % filterBits;
    m_filter[bit >> 6] |= quint64(1) << (bit & 63);
    m_weights.insert(key, weight);
}

WordsSay WordEvidence::read(std::span<const quint32> words) const
{
    WordsSay says;
    visitAll(words, [&](quint64 key, size_t, size_t) {
        const int weight = weightOf(key);
        says.sum += weight;
        says.strongest = std::max(says.strongest, weight);
        says.mildest = std::min(says.mildest, weight);
    });
    return says;
}

QStringList WordEvidence::strongest(QStringView folded, const std::vector<LineWord> &tokens, qsizetype most) const
{
    std::vector<quint32> words(tokens.size());
    std::transform(tokens.begin(), tokens.end(), words.begin(),
                   [](const LineWord &token) { return LineTable::shortHash(token.hash); });
    std::vector<std::pair<int, QString>> found;
    visitAll(words, [&](quint64 key, size_t first, size_t last) {
        const int weight = weightOf(key);
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
