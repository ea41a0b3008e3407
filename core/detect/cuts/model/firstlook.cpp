// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/firstlook.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace bluepencil {

namespace {

constexpr qint16 thoughtGood = -20;
constexpr qint16 thoughtJunk = 10;

/// Hundredths of a line that is junk, by tenths of log-odds.
int hundredthsOf(qint16 thought)
{
    static const std::array table = [] {
        std::array<quint8, 2 * FirstLook::surest + 1> shares{};
        for (size_t i = 0; i < shares.size(); ++i) {
            const double logOdds = (static_cast<double>(i) - FirstLook::surest) / 10;
            shares[i] = static_cast<quint8>(std::lround(100 / (1 + std::exp(-logOdds))));
        }
        return shares;
    }();
    return table[static_cast<size_t>(thought + FirstLook::surest)];
}

/// A distance in lines.
qint16 saturated(qsizetype lines)
{
    return static_cast<qint16>(std::min<qsizetype>(lines, std::numeric_limits<qint16>::max()));
}

template <int Lines>
int thoughtBeside(const FirstLook &look, qsizetype index)
{
    return look.thoughtOf(index + Lines);
}

template <int Above, int Below>
int junkAround(const FirstLook &look, qsizetype index)
{
    return look.junkWithin(index - Above, index + Below, index);
}

int junkAbove(const FirstLook &look, qsizetype index)
{
    return look.junkWithin(0, index - 1, index);
}

int junkBelow(const FirstLook &look, qsizetype index)
{
    return look.junkWithin(index + 1, look.size() - 1, index);
}

int junkInAll(const FirstLook &look, qsizetype index)
{
    return look.junkWithin(0, look.size() - 1, index);
}

template <int (FirstLook::*Distance)(qsizetype) const>
int away(const FirstLook &look, qsizetype index)
{
    return (look.*Distance)(index);
}

constexpr std::array measures = {
    LookMeasure{"look.own", thoughtBeside<0>},
    LookMeasure{"look.above", thoughtBeside<-1>},
    LookMeasure{"look.above2", thoughtBeside<-2>},
    LookMeasure{"look.above3", thoughtBeside<-3>},
    LookMeasure{"look.below", thoughtBeside<1>},
    LookMeasure{"look.below2", thoughtBeside<2>},
    LookMeasure{"look.below3", thoughtBeside<3>},
    LookMeasure{"look.near", junkAround<3, 3>},
    LookMeasure{"look.around", junkAround<8, 8>},
    LookMeasure{"look.far", junkAround<20, 20>},
    LookMeasure{"look.near-above", junkAround<8, -1>},
    LookMeasure{"look.near-below", junkAround<-1, 8>},
    LookMeasure{"look.all-above", junkAbove},
    LookMeasure{"look.all-below", junkBelow},
    LookMeasure{"look.article", junkInAll},
    LookMeasure{"look.since-good", away<&FirstLook::sinceGood>},
    LookMeasure{"look.to-good", away<&FirstLook::toGood>},
    LookMeasure{"look.since-junk", away<&FirstLook::sinceJunk>},
    LookMeasure{"look.to-junk", away<&FirstLook::toJunk>},
};

} // namespace

std::span<const LookMeasure> lookMeasures()
{
    return measures;
}

FirstLook::FirstLook(std::vector<qint16> thoughts)
    : m_thoughts(std::move(thoughts))
{
    m_junk.reserve(m_thoughts.size() + 1);
    m_junk.push_back(0);
    for (qint16 &thought : m_thoughts) {
        thought = std::clamp<qint16>(thought, -surest, surest);
        m_junk.push_back(m_junk.back() + hundredthsOf(thought));
    }
    measureDistances();
}

void FirstLook::measureDistances()
{
    m_distances.resize(m_thoughts.size());
    qsizetype good = -1;
    qsizetype junk = -1;
    for (qsizetype i = 0; i < size(); ++i) {
        Distances &own = m_distances[static_cast<size_t>(i)];
        own.sinceGood = saturated(i - good);
        own.sinceJunk = saturated(i - junk);
        good = thoughtOf(i) < thoughtGood ? i : good;
        junk = thoughtOf(i) > thoughtJunk ? i : junk;
    }
    good = junk = size();
    for (qsizetype i = size() - 1; i >= 0; --i) {
        Distances &own = m_distances[static_cast<size_t>(i)];
        own.toGood = saturated(good - i);
        own.toJunk = saturated(junk - i);
        good = thoughtOf(i) < thoughtGood ? i : good;
        junk = thoughtOf(i) > thoughtJunk ? i : junk;
    }
}

int FirstLook::junkWithin(qsizetype first, qsizetype last, qsizetype but) const
{
    const qsizetype from = std::clamp<qsizetype>(first, 0, size());
    const qsizetype end = std::clamp<qsizetype>(last + 1, from, size());
    const bool without = but >= from && but < end;
    const qint64 lines = end - from - (without ? 1 : 0);
    const qint64 junk = m_junk[static_cast<size_t>(end)] - m_junk[static_cast<size_t>(from)] -
                        (without ? hundredthsOf(thoughtOf(but)) : 0);
    return lines > 0 ? static_cast<int>(junk / lines) : 0;
}

void FirstLook::read(qsizetype index, FeatureRow &row) const
{
    constexpr int farthest = 9999;
    if (index >= size())
        return; // nobody has looked
    const size_t start = row.size() - measures.size();
    for (size_t i = 0; i < measures.size(); ++i)
        row[start + i] = static_cast<qint16>(std::min(measures[i].of(*this, index), farthest));
}

} // namespace bluepencil
