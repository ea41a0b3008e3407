// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/unitclass.h"
#include "text/charclass.h"

#include <QStringView>

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

/// True for units that words are made of; an apostrophe inside a word counts ("don't").
[[nodiscard]] inline bool isTokenUnit(char16_t unit)
{
    constexpr quint8 foldedUnits = unitclass::lower | unitclass::digit;
    if (unit < 128)
        return (asciiUnitClasses[unit] & foldedUnits) != 0 || unit == u'\'';
    return isWordUnit(QChar(unit));
}

/// The words of a folded line, in order; `tokens` is cleared first and keeps its memory.
inline void tokenize(QStringView line, std::vector<LineWord> &tokens)
{
    tokens.clear();
    const char16_t *const units = line.utf16();
    const auto size = static_cast<qint32>(line.size());
    qint32 at = 0;
    while (at < size) {
        if (!isTokenUnit(units[at]) || units[at] == u'\'') {
            ++at;
            continue;
        }
        LineWord token{at, 0, 0};
        WordHash hash;
        bool digits = true;
        while (at < size && isTokenUnit(units[at])) {
            digits = digits && units[at] >= u'0' && units[at] <= u'9';
            hash.add(units[at++]);
        }
        token.hash = digits ? numberHash : hash.value();
        qint32 end = at;
        if (units[end - 1] == u'\'') { // a closing quotation mark, not part of the word
            hash = {};
            while (units[end - 1] == u'\'')
                --end;
            for (qint32 i = token.start; i < end; ++i)
                hash.add(units[i]);
            token.hash = digits ? numberHash : hash.value();
        }
        token.length = end - token.start;
        tokens.push_back(token);
    }
}

} // namespace bluepencil
