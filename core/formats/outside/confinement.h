// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>

namespace bluepencil {

/// What a process that parses files of strangers may take.
struct Allowance {
    qint64 memory = 4LL * 1024 * 1024 * 1024; ///< bytes of address space; as much as there is under a sanitizer
    std::chrono::seconds processorTime = std::chrono::hours(1); ///< over its whole life
};

/// Gives up for good what parsing does not need, as far as the kernel can take it away (seccomp, Landlock, limits of
/// resources): opening files, sockets, other processes, memory that can be run, more memory than allowed, core files.
/// Files that are open already stay so: the caller keeps none but the channel. A call that a library makes out of
/// habit, such as opening a file, fails; one that only an intruder makes, such as starting a program, ends the process.
///
/// Call it in a process of one thread. Returns what could not be taken away, in words for a log; empty when all was.
[[nodiscard]] const char *confine(const Allowance &allowance = {});

} // namespace bluepencil
