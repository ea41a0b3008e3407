// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstdint>
#include <map>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace bluepencil::cli {

/// How many inputs a thread may be ahead of the oldest one that is not delivered. Bounds memory when one is slow.
inline constexpr int inputsAheadPerThread = 4;

/// Works on what `next` hands out (an optional; empty at the end, however often it is asked) on `threads` threads, and
/// delivers the results in the order of the inputs, each as soon as those before it are through.
///
/// `next` and `deliver` are called by one thread at a time, by any of them; `work` by all at once.
template <typename Next, typename Work, typename Deliver>
void processInOrder(int threads, Next next, Work work, Deliver deliver)
{
    using Made = decltype(work(*next()));
    std::mutex reading;
    std::mutex delivering;
    std::condition_variable delivered;
    std::map<std::int64_t, Made> ready; // guarded by delivering, as is nextToDeliver
    std::int64_t nextToDeliver = 0;
    std::int64_t nextToRead = 0; // guarded by reading

    const auto waitForRoom = [&] {
        std::unique_lock lock(delivering);
        delivered.wait(lock, [&] { return nextToRead - nextToDeliver < std::int64_t{threads} * inputsAheadPerThread; });
    };
    const auto finish = [&](std::int64_t number, Made output) {
        const std::lock_guard lock(delivering);
        ready.emplace(number, std::move(output));
        for (auto it = ready.begin(); it != ready.end() && it->first == nextToDeliver; it = ready.erase(it)) {
            deliver(std::move(it->second));
            ++nextToDeliver;
        }
        delivered.notify_all();
    };
    const auto run = [&] {
        while (true) {
            std::unique_lock lock(reading);
            waitForRoom();
            const auto input = next();
            if (!input)
                return;
            const std::int64_t number = nextToRead++;
            lock.unlock();
            finish(number, work(*input));
        }
    };

    std::vector<std::jthread> others;
    for (int i = 1; i < threads; ++i)
        others.emplace_back(run);
    run();
}

} // namespace bluepencil::cli
