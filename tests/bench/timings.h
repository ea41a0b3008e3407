// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <utility>
#include <vector>

namespace bluepencil {

/// Many runs of one thing, of which the median and the slow end count.
class Timings {
public:
    template <typename Work>
    void measure(Work &&work)
    {
        QElapsedTimer timer;
        const double busyBefore = busyMilliseconds();
        timer.start();
        std::forward<Work>(work)();
        m_milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        m_busy.push_back(busyMilliseconds() - busyBefore);
    }

    /// Prints median, 99th percentile and maximum, and makes the median the benchmark's result. Processor time stands
    /// beside the clock's, since that is what remains on a machine that does other things too.
    void report()
    {
        const auto at = [](std::vector<double> &values, double share) {
            std::sort(values.begin(), values.end());
            return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
        };
        qInfo("%zu runs: median %.2f ms, 99th percentile %.2f ms, slowest %.2f ms; processor time %.2f, %.2f, %.2f ms",
              m_milliseconds.size(), at(m_milliseconds, 0.5), at(m_milliseconds, 0.99), at(m_milliseconds, 1),
              at(m_busy, 0.5), at(m_busy, 0.99), at(m_busy, 1));
        QTest::setBenchmarkResult(at(m_milliseconds, 0.5), QTest::WalltimeMilliseconds);
    }

private:
    /// What this thread has used of the processor.
    static double busyMilliseconds()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    std::vector<double> m_milliseconds;
    std::vector<double> m_busy;
};

} // namespace bluepencil
