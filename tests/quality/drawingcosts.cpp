// SPDX-License-Identifier: Apache-2.0
//
// drawingcosts COUNT [SEED]: draws so many texts and analyses each in two sizes. Says which of them take more time for
// a unit of the longer text than of the shorter one, and the largest cost in time and memory for a byte of text. Ends
// with 1 when one grows by more than it may, or costs more. Times are the processor's, so that a busy machine does no
// harm but for its caches; what seems to grow is measured again, and the least counts.
#include "detect/analyzer.h"
#include "support/hostiletexts.h"
#include "text/article.h"
#include "text/decoder.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include <malloc.h>

using namespace bluepencil;

extern "C" {
void *__libc_malloc(size_t size);                 // NOLINT(bugprone-reserved-identifier): glibc's own names
void *__libc_calloc(size_t count, size_t size);   // NOLINT(bugprone-reserved-identifier)
void *__libc_realloc(void *memory, size_t size);  // NOLINT(bugprone-reserved-identifier)
void *__libc_memalign(size_t place, size_t size); // NOLINT(bugprone-reserved-identifier)
void __libc_free(void *memory);                   // NOLINT(bugprone-reserved-identifier)
}

namespace {

constexpr double mostGrowth = 1.3;
constexpr double mostSecondsAMegabyte = 1;
constexpr double mostBytesAByte = 20;
constexpr qsizetype shorter = 4000;
constexpr int times = 4; ///< as long is the longer text
constexpr int longer =
    9; ///< times as long are both for one that seems to cost too much: beyond what bounded looks reach

std::atomic<qint64> held = 0;
std::atomic<qint64> mostHeld = 0;

void *noted(void *memory)
{
    const qint64 now = held += static_cast<qint64>(malloc_usable_size(memory));
    if (now > mostHeld)
        mostHeld = now;
    return memory;
}

void forgotten(void *memory)
{
    held -= static_cast<qint64>(malloc_usable_size(memory));
}

} // namespace

// Whoever takes memory in this program comes by here.
extern "C" {
void *malloc(size_t size)
{
    return noted(__libc_malloc(size));
}
void *calloc(size_t count, size_t size)
{
    return noted(__libc_calloc(count, size));
}
void *realloc(void *memory, size_t size)
{
    forgotten(memory);
    return noted(__libc_realloc(memory, size));
}
void *aligned_alloc(size_t place, size_t size)
{
    return noted(__libc_memalign(place, size));
}
int posix_memalign(void **memory, size_t place, size_t size)
{
    *memory = noted(__libc_memalign(place, size));
    return *memory ? 0 : ENOMEM;
}
void free(void *memory)
{
    forgotten(memory);
    __libc_free(memory);
}
}

namespace {

double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

struct Cost {
    double seconds = 0;
    double bytes = 0;     ///< of the text, as UTF-8
    double bytesHeld = 0; ///< at most, beside the text itself
};

Cost costOf(const TextShape &shape, qsizetype size)
{
    QString text = textOf(shape, size);
    (void)repairUnits(text);
    Cost cost;
    cost.bytes = static_cast<double>(text.toUtf8().size());
    const qint64 before = held;
    mostHeld = before;
    const double start = processorSeconds();
    {
        const Article article(text);
        (void)analyze(article);
    }
    cost.seconds = processorSeconds() - start;
    cost.bytesHeld = static_cast<double>(mostHeld - before);
    return cost;
}

/// What a text costs in two sizes.
struct Costs {
    Cost small;
    Cost large;

    [[nodiscard]] double growth() const { return large.seconds / (times * small.seconds); }
    [[nodiscard]] double secondsAMegabyte() const { return large.seconds * 1e6 / large.bytes; }
    [[nodiscard]] double bytesAByte() const { return large.bytesHeld / large.bytes; }
    [[nodiscard]] bool isTooSlow() const { return growth() > mostGrowth || secondsAMegabyte() > mostSecondsAMegabyte; }
    [[nodiscard]] bool isTooLarge() const { return bytesAByte() > mostBytesAByte; }
};

/// What else the processor has to do costs its caches: the least of some measurements counts.
Costs costsOf(const TextShape &shape, qsizetype size, int measurements)
{
    Costs costs{costOf(shape, size), costOf(shape, times * size)};
    for (int again = 1; again < measurements && costs.isTooSlow(); ++again) {
        costs.small.seconds = std::min(costs.small.seconds, costOf(shape, size).seconds);
        costs.large.seconds = std::min(costs.large.seconds, costOf(shape, times * size).seconds);
    }
    return costs;
}

Costs costsOf(const TextShape &shape)
{
    const Costs costs = costsOf(shape, shorter, 2);
    return costs.isTooSlow() ? costsOf(shape, longer * shorter, 4) : costs;
}

struct Worst {
    double value = 0;
    QString shape;

    void take(double other, const TextShape &of)
    {
        if (other > value)
            *this = {other, of.name};
    }
    void tell(const char *what) const { std::printf("%-24s %7.2f  %s\n", what, value, shape.toUtf8().constData()); }
};

} // namespace

int main(int argc, char *argv[])
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 1000;
    QRandomGenerator random(argc > 2 ? static_cast<quint32>(std::atoi(argv[2])) : 1);
    (void)costOf(hostileShapes().front(), shorter); // reads word lists and weights
    Worst grown;
    Worst slowest;
    Worst largest;
    int tooSlow = 0;
    int tooLarge = 0;
    double bytesHeld = 0;
    double bytes = 0;
    for (int i = 0; i < count; ++i) {
        const TextShape shape = drawnShape(random);
        const Costs costs = costsOf(shape);
        grown.take(costs.growth(), shape);
        slowest.take(costs.secondsAMegabyte(), shape);
        largest.take(costs.bytesAByte(), shape);
        bytesHeld += costs.large.bytesHeld;
        bytes += costs.large.bytes;
        tooLarge += costs.isTooLarge() ? 1 : 0;
        if (!costs.isTooSlow())
            continue;
        ++tooSlow;
        std::printf("%d: times %.2f, %.2f s a megabyte: %s\n", i, costs.growth(), costs.secondsAMegabyte(),
                    shape.name.toUtf8().constData());
        std::fflush(stdout);
    }
    std::printf("%d of %d texts take too much time, %d too much memory (%.1f bytes a byte of all); the worst:\n",
                tooSlow, count, tooLarge, bytesHeld / bytes);
    grown.tell("times as dear a unit");
    slowest.tell("seconds a megabyte");
    largest.tell("bytes held a byte");
    return tooSlow == 0 && tooLarge == 0 ? 0 : 1;
}
