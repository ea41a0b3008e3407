// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <csignal>

#include <sys/resource.h>

namespace bluepencil {

/// As long as it lives no file of this program may grow beyond so many bytes: to what writes, a full disk.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
        : m_handler(::signal(SIGXFSZ, SIG_IGN))
    {
        const rlimit small{bytes, RLIM_INFINITY};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    ~SmallDisk()
    {
        const rlimit large{RLIM_INFINITY, RLIM_INFINITY};
        ::setrlimit(RLIMIT_FSIZE, &large);
        ::signal(SIGXFSZ, m_handler);
    }

private:
    void (*m_handler)(int);
};

} // namespace bluepencil
