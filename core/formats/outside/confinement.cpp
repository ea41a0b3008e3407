// SPDX-License-Identifier: Apache-2.0
#include "formats/outside/confinement.h"

#include <array>
#include <cerrno>
#include <initializer_list>

#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace bluepencil {

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isSanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif
#else
constexpr bool isSanitized = false;
#endif

/// What reading a file that has arrived in memory takes.
constexpr std::array needed{
    SCMP_SYS(read),
    SCMP_SYS(write),
    SCMP_SYS(readv),
    SCMP_SYS(writev),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(close),
    SCMP_SYS(fstat),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(brk),
    SCMP_SYS(madvise),
    SCMP_SYS(futex),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(nanosleep),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(getrandom),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(sched_yield),
    SCMP_SYS(membarrier),
    SCMP_SYS(set_robust_list),
    SCMP_SYS(rseq),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(sendto),
};

/// What no reader calls, and whoever has taken one over would.
constexpr std::array hostile{
    SCMP_SYS(socket),
    SCMP_SYS(socketpair),
    SCMP_SYS(connect),
    SCMP_SYS(bind),
    SCMP_SYS(listen),
    SCMP_SYS(accept),
    SCMP_SYS(accept4),
    SCMP_SYS(execve),
    SCMP_SYS(execveat),
    SCMP_SYS(fork),
    SCMP_SYS(vfork),
    SCMP_SYS(clone),
    SCMP_SYS(clone3),
    SCMP_SYS(ptrace),
    SCMP_SYS(process_vm_readv),
    SCMP_SYS(process_vm_writev),
    SCMP_SYS(kill),
    SCMP_SYS(tkill),
    SCMP_SYS(tgkill),
    SCMP_SYS(unshare),
    SCMP_SYS(setns),
    SCMP_SYS(mount),
    SCMP_SYS(bpf),
    SCMP_SYS(io_uring_setup),
    SCMP_SYS(userfaultfd),
    SCMP_SYS(keyctl),
    SCMP_SYS(open_by_handle_at),
    SCMP_SYS(pidfd_open),
};

/// Memory may be mapped, unless it could be run.
bool allowMemoryWithoutCode(scmp_filter_ctx filter)
{
    // Both take it as their third argument. (SCMP_A2 is a compound literal, which is no C++.)
    const scmp_arg_cmp withoutCode{2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0};
    bool allowed = true;
    for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mprotect)})
        allowed = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 1, withoutCode) == 0 && allowed;
    return allowed;
}

bool filterCalls()
{
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EACCES));
    if (!filter)
        return false;
    bool good = allowMemoryWithoutCode(filter);
    for (const int call : needed)
        good = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0 && good;
    if (isSanitized) // tries through a pipe whether memory may be read
        good = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(pipe2), 0) == 0 && good;
    for (const int call : hostile)
        good = seccomp_rule_add(filter, SCMP_ACT_KILL_PROCESS, call, 0) == 0 && good;
    good = good && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return good;
}

/// No file can be opened by any name. Where the kernel knows no Landlock, the filter of calls says so as well.
void closeFileSystem()
{
    landlock_ruleset_attr everything{};
    everything.handled_access_fs = (1ULL << 13U) - 1; // all kinds of access of its first version
    const auto ruleset =
        static_cast<int>(syscall(SYS_landlock_create_ruleset, &everything, sizeof everything.handled_access_fs, 0U));
    if (ruleset < 0)
        return;
    syscall(SYS_landlock_restrict_self, ruleset, 0U);
    close(ruleset);
}

bool limit(__rlimit_resource_t resource, rlim_t most)
{
    const rlimit both{most, most};
    return setrlimit(resource, &both) == 0;
}

bool limitResources(const Allowance &allowance)
{
    bool good = limit(RLIMIT_CORE, 0);
    good = limit(RLIMIT_FSIZE, 0) && good;
    good = limit(RLIMIT_CPU, static_cast<rlim_t>(allowance.processorTime.count())) && good;
    if (!isSanitized) // whose own tables lie all over the address space
        good = limit(RLIMIT_AS, static_cast<rlim_t>(allowance.memory)) && good;
    return good;
}

} // namespace

const char *confine(const Allowance &allowance)
{
    if (!limitResources(allowance))
        return "limits of resources";
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return "privileges";
    closeFileSystem();
    return filterCalls() ? "" : "system calls";
}

} // namespace bluepencil
