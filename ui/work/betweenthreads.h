// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>

namespace bluepencil {

/// What one thread leaves to another by way of Qt's thread pools and event loops. Those order it; the thread sanitizer,
/// which sees no lock inside Debian's Qt, is told of that order here: whoever leaves something says given() behind its
/// last touch, whoever gets it says taken() before the first. One for the whole program, since even a captured pointer
/// is such a thing. Each costs an atomic operation.
class BetweenThreads {
public:
    static void given() { s_times.fetch_add(1, std::memory_order_release); }
    static void taken() { (void)s_times.load(std::memory_order_acquire); }

private:
    static inline std::atomic<unsigned> s_times = 0;
};

} // namespace bluepencil
