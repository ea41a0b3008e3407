// SPDX-License-Identifier: Apache-2.0
#include "theme/contrast.h"

#include <QList>

#include <algorithm>
#include <cmath>

namespace bluepencil {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminanceOf(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrastOf(const QColor &a, const QColor &b)
{
    const double first = luminanceOf(a);
    const double second = luminanceOf(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto channel = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return {channel(under.red(), over.red()), channel(under.green(), over.green()), channel(under.blue(), over.blue())};
}

QColor legible(const QColor &wanted, const QColor &sure, const QList<QColor> &grounds, double contrast)
{
    static constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const QColor colour = mixed(wanted, sure, static_cast<double>(step) / steps);
        const bool enough = std::all_of(grounds.begin(), grounds.end(),
                                        [&](const QColor &ground) { return contrastOf(colour, ground) >= contrast; });
        if (enough)
            return colour;
    }
    return sure;
}

} // namespace bluepencil
