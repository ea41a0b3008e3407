// SPDX-License-Identifier: Apache-2.0
#include "quality/growth.h"

#include <QStringList>

#include <cstdio>

namespace bluepencil {

namespace {

/// What the command line asks for.
struct Wish {
    std::vector<qsizetype> sizes;
    QStringList names; ///< none: all shapes
    std::vector<TextShape> drawn;
};

std::vector<TextShape> drawn(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    std::vector<TextShape> shapes;
    for (int i = 0; i < count; ++i)
        shapes.push_back(drawnShape(random));
    return shapes;
}

Wish wishOf(const QStringList &arguments)
{
    Wish wish;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        bool isSize = false;
        const qsizetype size = arguments.at(i).toLongLong(&isSize);
        if (isSize) {
            wish.sizes.push_back(size);
        } else if (arguments.at(i) == QLatin1StringView("--draw")) {
            wish.drawn = drawn(arguments.value(i + 1).toUInt(), arguments.value(i + 2).toInt());
            i += 2;
        } else {
            wish.names.append(arguments.at(i));
        }
    }
    return wish;
}

} // namespace

int countWork(int argc, char *argv[], CountedWork work)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Wish wish = wishOf(arguments);
    std::vector<TextShape> shapes = hostileShapes();
    shapes.insert(shapes.end(), wish.drawn.begin(), wish.drawn.end());
    for (const TextShape &shape : shapes) {
        if (wish.names.isEmpty() || wish.names.contains(shape.name))
            work(shape, wish.sizes);
    }
    return 0;
}

} // namespace bluepencil

extern "C" [[gnu::noinline]] void endOfCount(const char *work, const char *shape, qsizetype size, qsizetype made)
{
    std::printf("%s\t%s\t%lld\t%lld\n", work, shape, static_cast<long long>(size), static_cast<long long>(made));
}
