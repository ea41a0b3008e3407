// SPDX-License-Identifier: Apache-2.0
#include "detect/words/linewords.h"

#include "detect/words/unitmask.h"
#include "text/charclass.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>

namespace bluepencil {

namespace {

/// Of up to 64 units those that words are made of.
struct WordMasks {
    UnitMask wordy = 0;    ///< apostrophes too
    UnitMask starters = 0; ///< without them
};

WordMasks wordMasksOf(const UnitBlock &block)
{
    UnitMask plain = 0;
    UnitMask apostrophes = 0;
    block.forEachEight([&](EightUnits units, qsizetype place) {
        plain |= maskOf(units.in(u'a', u'z') | units.in(u'0', u'9'), place);
        apostrophes |= maskOf(units.is(u'\''), place);
    });
    for (UnitMask wide = block.wide(); wide != 0; wide &= wide - 1) {
        const int unit = std::countr_zero(wide);
        plain |= UnitMask(isWordUnit(QChar(block[unit]))) << unit;
    }
    return {plain | apostrophes, plain};
}

/// `readable` units, those of the word at least, may be read from its first on: then the first eight cost two loads and
/// no jump, and few words are longer.
inline quint64 hashOf(const char16_t *word, qsizetype length, qsizetype readable)
{
    constexpr qsizetype loaded = 8;
    constexpr std::array<quint64, 5> upTo = {0, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFFFFFF, ~0ULL};
    constexpr quint64 factor = 0xff51afd7ed558ccdULL;
    std::array<char16_t, loaded> copy{};
    const char16_t *units = word;
    if (readable < loaded) {
        std::copy_n(word, length, copy.begin());
        units = copy.data();
    }
    const auto inFirst = static_cast<size_t>(std::min<qsizetype>(length, 4));
    const auto inSecond = static_cast<size_t>(std::clamp<qsizetype>(length - 4, 0, 4));
    const quint64 first = qFromLittleEndian<quint64>(units) & upTo[inFirst];
    const quint64 second = qFromLittleEndian<quint64>(units + 4) & upTo[inSecond];
    quint64 state = (first ^ static_cast<quint64>(length)) * factor;
    state = (state ^ state >> 32 ^ second) * factor;
    for (qsizetype i = loaded; i < length; ++i)
        state = (state ^ state >> 32 ^ word[i]) * factor;
    return state ^ state >> 32;
}

bool isDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

inline LineWord wordAt(QStringView line, qsizetype start, qsizetype end)
{
    const char16_t *const units = line.utf16();
    const bool number = isDigit(units[start]) && std::all_of(units + start, units + end, isDigit);
    while (units[end - 1] == u'\'') // a closing quotation mark, not part of the word
        --end;
    const quint64 hash = number ? numberHash : hashOf(units + start, end - start, line.size() - start);
    return {static_cast<qint32>(start), static_cast<qint32>(end - start), hash};
}

} // namespace

quint64 wordHash(QStringView word)
{
    return hashOf(word.utf16(), word.size(), word.size());
}

void tokenize(QStringView line, std::vector<LineWord> &tokens)
{
    constexpr UnitMask everyUnit = ~UnitMask(0);
    constexpr qsizetype none = -1;
    constexpr qsizetype unitsToAWord = 5; // or more, the space included
    tokens.clear();
    tokens.reserve(static_cast<size_t>(line.size() / unitsToAWord));
    qsizetype begun = none; // the word that the block before did not end
    for (qsizetype block = 0; block < line.size(); block += unitsInMask) {
        const qsizetype count = std::min(unitsInMask, line.size() - block);
        const WordMasks masks = wordMasksOf(UnitBlock(line.utf16() + block, count));
        UnitMask ahead = everyUnit;
        for (;;) {
            if (begun == none) {
                const UnitMask starts = masks.starters & ahead;
                if (starts == 0)
                    break;
                const int start = std::countr_zero(starts);
                begun = block + start;
                ahead = everyUnit << start;
            }
            const UnitMask ends = ~masks.wordy & ahead;
            if (ends == 0)
                break;
            const int end = std::countr_zero(ends);
            tokens.push_back(wordAt(line, begun, block + end));
            begun = none;
            ahead = everyUnit << end;
        }
    }
    if (begun != none)
        tokens.push_back(wordAt(line, begun, line.size()));
}

} // namespace bluepencil
