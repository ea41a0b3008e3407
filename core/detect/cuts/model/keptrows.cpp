// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/keptrows.h"

#include <algorithm>

namespace bluepencil {

// A row is pairs of numbers: how many zeros come first, and the value behind them. Each takes as many bytes as it has
// groups of seven bits, the sign of a value in its lowest bit.

namespace {

constexpr quint32 sevenBits = 0x7f;
constexpr quint32 more = 0x80;

quint8 *packed(quint32 number, quint8 *to)
{
    for (; number > sevenBits; number >>= 7)
        *to++ = static_cast<quint8>(more | (number & sevenBits));
    *to++ = static_cast<quint8>(number);
    return to;
}

quint32 unpack(const std::vector<quint8> &bytes, size_t &at)
{
    quint32 number = 0;
    int shift = 0;
    for (; bytes[at] >= more; ++at, shift += 7)
        number |= (bytes[at] & sevenBits) << shift;
    return number | static_cast<quint32>(bytes[at++]) << shift;
}

quint32 withoutSign(qint16 value)
{
    return value < 0 ? static_cast<quint32>(-2 * value - 1) : static_cast<quint32>(2 * value);
}

qint16 withSign(quint32 number)
{
    const auto half = static_cast<qint16>(number >> 1);
    return static_cast<qint16>((number & 1) != 0 ? -half - 1 : half);
}

} // namespace

void KeptRows::keep(qsizetype line, const FeatureRow &row)
{
    Q_ASSERT(m_places.empty() || m_places.back().line < line);
    if (m_bytes.size() >= m_most)
        return;
    m_places.push_back({static_cast<qint32>(line), static_cast<quint32>(m_bytes.size())});
    constexpr size_t mostOfTwo = 6; // bytes that two numbers of 16 bits take
    m_packed.resize(mostOfTwo * row.size());
    quint8 *end = m_packed.data();
    auto before = row.begin(); // the first of the zeros before a value
    for (auto value = row.begin(); value != row.end(); ++value) {
        if (*value == 0)
            continue;
        end = packed(static_cast<quint32>(value - before), end);
        end = packed(withoutSign(*value), end);
        before = value + 1;
    }
    m_bytes.insert(m_bytes.end(), m_packed.data(), end);
}

bool KeptRows::read(qsizetype line, FeatureRow &row) const
{
    const auto place =
        std::partition_point(m_places.begin(), m_places.end(), [line](const Place &kept) { return kept.line < line; });
    if (place == m_places.end() || place->line != line)
        return false;
    const size_t end = place + 1 == m_places.end() ? m_bytes.size() : (place + 1)->start;
    size_t feature = 0;
    for (size_t at = place->start; at < end; ++feature) {
        feature += unpack(m_bytes, at);
        row[feature] = withSign(unpack(m_bytes, at));
    }
    return true;
}

} // namespace bluepencil
