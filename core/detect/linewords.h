// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/charclass.h"

#include <QStringView>

#include <array>
#include <vector>

namespace bluepencil {

/// One word of a folded line: where it is, and a hash that stands for it in every table.
struct LineWord {
    qint32 start = 0;  ///< UTF-16 units from the start of the folded line
    qint32 length = 0; ///< UTF-16 units
    quint64 hash = 0;
};

/// FNV-1a over units: the same in every run, so that tables built from word lists and lines agree.
class WordHash {
public:
    constexpr void add(char16_t unit) { m_state = (m_state ^ unit) * 0x100000001b3ULL; }
    [[nodiscard]] constexpr quint64 value() const { return m_state; }

private:
    quint64 m_state = 0xcbf29ce484222325ULL;
};

/// What every number hashes to, so that a phrase can say "image <n> of <n>".
inline constexpr quint64 numberHash = 1;

/// What a unit is within a word of folded text. An apostrophe inside a word counts ("don't").
namespace tokenunit {
inline constexpr quint8 letter = 1;
inline constexpr quint8 digit = 2;
inline constexpr quint8 apostrophe = 4;
} // namespace tokenunit

inline constexpr std::array<quint8, 128> asciiTokenUnits = [] {
    std::array<quint8, 128> units{};
    for (char16_t unit = 0; unit < 128; ++unit) {
        if (unit >= u'a' && unit <= u'z')
            units[unit] = tokenunit::letter;
        else if (unit >= u'0' && unit <= u'9')
            units[unit] = tokenunit::digit;
    }
    units[u'\''] = tokenunit::apostrophe;
    return units;
}();

/// One of namespace tokenunit, 0 for units that no word is made of.
[[nodiscard]] inline quint8 tokenUnit(char16_t unit)
{
    if (unit < 128)
        return asciiTokenUnits[unit];
    return isWordUnit(QChar(unit)) ? tokenunit::letter : quint8(0);
}

/// The words of a folded line, in order; `tokens` is cleared first and keeps its memory.
inline void tokenize(QStringView line, std::vector<LineWord> &tokens)
{
    tokens.clear();
    const char16_t *const units = line.utf16();
    const auto size = static_cast<qint32>(line.size());
    qint32 at = 0;
    while (at < size) {
        quint8 all = tokenUnit(units[at]);
        if (all == 0 || all == tokenunit::apostrophe) {
            ++at;
            continue;
        }
        LineWord token{at, 0, 0};
        WordHash hash;
        hash.add(units[at++]);
        for (; at < size; ++at) {
            const quint8 unit = tokenUnit(units[at]);
            if (unit == 0)
                break;
            all |= unit;
            hash.add(units[at]);
        }
        qint32 end = at;
        if (units[end - 1] == u'\'') { // a closing quotation mark, not part of the word
            hash = {};
            while (units[end - 1] == u'\'')
                --end;
            for (qint32 i = token.start; i < end; ++i)
                hash.add(units[i]);
        }
        token.hash = all == tokenunit::digit ? numberHash : hash.value();
        token.length = end - token.start;
        tokens.push_back(token);
    }
}

} // namespace bluepencil
