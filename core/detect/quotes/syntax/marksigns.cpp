// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/syntax/marksigns.h"

#include "text/charclass.h"

#include <algorithm>

namespace bluepencil::quotes {

std::optional<MarkSign> ParagraphSigns::signAt(qsizetype place) const
{
    const QChar unit = m_text[place];
    const bool doubled = after(place + 1) == unit;
    switch (unit.unicode()) {
    case u'"':
    case u'\uff02':
        return MarkSign{Mark::Straight, SignShape::Neutral, 1};
    case u'\u2033':
        return before(place).isDigit() ? std::nullopt : std::optional(MarkSign{Mark::Straight, SignShape::Neutral, 1});
    case u'\u201c':
        if (hasLowMarks() && !isBlank(before(place)) && !isWordUnit(after(place + 1)))
            return MarkSign{Mark::Double, SignShape::Closing, 1}; // „…“
        return MarkSign{Mark::Double, SignShape::Opening, 1};
    case u'\u201e':
    case u'\u201f':
        return MarkSign{Mark::Double, SignShape::Opening, 1};
    case u'\u201d':
        return MarkSign{Mark::Double, SignShape::Closing, 1};
    case u'\u300c':
    case u'\u300e':
        return MarkSign{Mark::Double, SignShape::Opening, 1};
    case u'\u300d':
    case u'\u300f':
        return MarkSign{Mark::Double, SignShape::Closing, 1};
    case u'\u00ab':
    case u'\u2039':
        return MarkSign{Mark::Guillemets, SignShape::Opening, 1};
    case u'\u00bb':
    case u'\u203a':
        return MarkSign{Mark::Guillemets, SignShape::Closing, 1};
    case u'`':
    case u'\u2018':
        return doubled ? std::optional(MarkSign{Mark::Doubled, SignShape::Opening, 2}) : std::nullopt;
    case u'\u2019':
        return doubled ? std::optional(MarkSign{Mark::Doubled, SignShape::Closing, 2}) : std::nullopt;
    case u'\'':
    case u'\u00b4':
        return doubled ? std::optional(MarkSign{Mark::Doubled, SignShape::Neutral, 2}) : std::nullopt;
    default:
        return std::nullopt;
    }
}

bool ParagraphSigns::hasLowMarks() const
{
    if (!m_hasLowMarks)
        m_hasLowMarks = m_text.sliced(m_paragraph.start(), m_paragraph.length()).contains(u'\u201e');
    return *m_hasLowMarks;
}

bool ParagraphSigns::opensAt(const MarkSign &sign, qsizetype place) const
{
    const QChar left = before(place);
    const QChar right = after(place + sign.length);
    const bool roomLeft = isBlank(left) || QStringView(u"([{-\u2013\u2014/=>:;,*").contains(left);
    return roomLeft && !isBlank(right);
}

bool ParagraphSigns::closesAt(const MarkSign &sign, qsizetype place) const
{
    return !isBlank(before(place)) && !isWordUnit(after(place + sign.length));
}

bool ParagraphSigns::singleOpensAt(qsizetype place) const
{
    const char16_t unit = at(place).unicode();
    const bool mayOpen = unit == u'\'' || unit == u'\u2018' || unit == u'`' || unit == u'\u201b' || unit == u'\u201a';
    return mayOpen && opensAt({Mark::Single, SignShape::Opening, 1}, place) && !isYear(place + 1);
}

bool ParagraphSigns::isYear(qsizetype place) const
{
    qsizetype end = place;
    while (end < place + 3 && after(end).isDigit())
        ++end;
    return end - place == 2;
}

ClosingAhead::ClosingAhead(const ParagraphSigns &signs, Mark family)
    : m_signs(signs)
    , m_family(family)
    , m_read(signs.start())
{
}

int ClosingAhead::excessFrom(qsizetype place, qsizetype reach)
{
    readTo(std::min(m_signs.end(), place + reach));
    while (!m_ahead.empty() && m_ahead.front().place < place) {
        m_behind = m_ahead.front().balance;
        m_ahead.pop_front();
    }
    while (!m_peaks.empty() && m_peaks.front().place < place)
        m_peaks.pop_front();
    return m_peaks.empty() ? 0 : m_peaks.front().balance - m_behind;
}

void ClosingAhead::readTo(qsizetype end)
{
    for (; m_read < end; ++m_read) {
        if (!mayBeMark(m_signs.at(m_read).unicode()))
            continue;
        const auto sign = m_signs.signAt(m_read);
        if (!sign || sign->mark != m_family || sign->shape == SignShape::Neutral)
            continue;
        m_balance += sign->shape == SignShape::Closing ? 1 : -1;
        const Turn turn{m_read, m_balance};
        while (!m_peaks.empty() && m_peaks.back().balance <= turn.balance)
            m_peaks.pop_back();
        m_ahead.push_back(turn);
        m_peaks.push_back(turn);
    }
}

SingleEnds::SingleEnds(const ParagraphSigns &signs)
    : m_signs(signs)
    , m_nextOpening(signs.start() - 1)
{
    m_next.fill(signs.start() - 1);
}

qsizetype SingleEnds::nextOpening(qsizetype place)
{
    if (m_nextOpening < place) {
        m_nextOpening = place;
        while (m_nextOpening < m_signs.end() && !m_signs.singleOpensAt(m_nextOpening))
            ++m_nextOpening;
    }
    return m_nextOpening;
}

qsizetype SingleEnds::nextFrom(qsizetype place, SingleEnd ending)
{
    qsizetype &next = m_next[static_cast<size_t>(ending)];
    if (next < place) {
        next = place;
        const auto isOne = [&](SingleEnd found) {
            return found == ending || (ending == SingleEnd::Sure && found == SingleEnd::Spoken);
        };
        while (next < m_signs.end() && !isOne(endingAt(next)))
            ++next;
    }
    return next;
}

SingleEnd SingleEnds::endingAt(qsizetype place) const
{
    const char16_t unit = m_signs.at(place).unicode();
    const QChar left = m_signs.before(place);
    const QChar right = m_signs.after(place + 1);
    const bool mayEnd = unit == u'\'' || unit == u'\u2019' || unit == u'\u2018'; // the last of them the wrong way round
    if (!mayEnd || isBlank(left) || isWordUnit(right))
        return SingleEnd::None;
    const bool possessive = left == u's' && isBlank(right) && place + 1 < m_signs.end();
    if (possessive)
        return SingleEnd::Possessive;
    return QStringView(u",.?!\u2026").contains(left) ? SingleEnd::Spoken : SingleEnd::Sure;
}

} // namespace bluepencil::quotes
