// SPDX-License-Identifier: Apache-2.0
#include "support/faultyfiles.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

using bluepencil::FileCall;
using bluepencil::shortWrite;

namespace {

constexpr int mostDescriptors = 4096;

std::array<char, PATH_MAX> folder{};
std::array<std::atomic<bool>, mostDescriptors> watched{};
std::atomic<int> armedCall = -1;
std::atomic<int> calls = 0;
int failingCall = 0;
int failure = 0;
bool failsForGood = false;

template <typename Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool isWatched(const char *path)
{
    return folder[0] != 0 && path && std::strncmp(path, folder.data(), std::strlen(folder.data())) == 0;
}

bool isWatched(int descriptor)
{
    return descriptor >= 0 && descriptor < mostDescriptors && watched[static_cast<size_t>(descriptor)];
}

/// The error with which this call is to fail; 0 for none.
int errorFor(FileCall call)
{
    if (armedCall != static_cast<int>(call))
        return 0;
    const int count = ++calls;
    return count == failingCall || (failsForGood && count > failingCall) ? failure : 0;
}

int failed(int error)
{
    errno = error;
    return -1;
}

/// Programs that open a file to read it only are told of rights and of the disk, not that it is full.
bool canFail(int flags)
{
    const bool makesOne = (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
    return makesOne || (failure != ENOSPC && failure != EROFS);
}

int opened(int descriptor, const char *path)
{
    if (descriptor >= 0 && descriptor < mostDescriptors)
        watched[static_cast<size_t>(descriptor)] = isWatched(path);
    return descriptor;
}

template <typename Open>
int open_(const char *path, int flags, Open open)
{
    if (isWatched(path) && canFail(flags)) {
        if (const int error = errorFor(FileCall::Open))
            return failed(error);
    }
    return opened(open(), path);
}

/// How much of a write goes through; -1 with errno for none.
ssize_t allowed(int descriptor, size_t size)
{
    if (!isWatched(descriptor))
        return static_cast<ssize_t>(size);
    const int error = errorFor(FileCall::Write);
    if (error == shortWrite && calls > failingCall)
        return failed(ENOSPC);
    if (error == shortWrite)
        return static_cast<ssize_t>(size > 1 ? size / 2 : size);
    return error ? failed(error) : static_cast<ssize_t>(size);
}

template <typename Call>
int unlessItFails(FileCall call, bool isOurs, Call done)
{
    if (isOurs) {
        if (const int error = errorFor(call))
            return failed(error);
    }
    return done();
}

FileCall callNamed(const char *name)
{
    constexpr std::array names{"open", "write", "sync", "rename", "close", "mkdir", "unlink", "truncate"};
    for (size_t i = 0; i < names.size(); ++i) {
        if (std::strcmp(names.at(i), name) == 0)
            return static_cast<FileCall>(i);
    }
    return FileCall::Count;
}

__attribute__((constructor)) void armByEnvironment()
{
    const char *fault = std::getenv("BLUEPENCIL_FAULT");
    std::array<char, 16> call{};
    std::array<char, 8> how{};
    std::array<char, PATH_MAX> where{};
    int nth = 0;
    int error = 0;
    if (!fault ||
        std::sscanf(fault, "%15s %d %d %7s %4095[^\n]", call.data(), &nth, &error, how.data(), // NOLINT(cert-err34-c)
                    where.data()) != 5)
        return;
    faultyFilesWatch(where.data());
    faultyFilesArm(static_cast<int>(callNamed(call.data())), nth, error, std::strcmp(how.data(), "forgood") == 0);
}

mode_t modeIn(va_list arguments)
{
    return static_cast<mode_t>(va_arg(arguments, unsigned));
}

} // namespace

extern "C" {

void faultyFilesWatch(const char *path)
{
    std::strncpy(folder.data(), path, folder.size() - 1);
}

void faultyFilesArm(int call, int nth, int error, bool forGood)
{
    failingCall = nth;
    failure = error;
    failsForGood = forGood;
    calls = 0;
    armedCall = call;
}

int faultyFilesDisarm()
{
    armedCall = -1;
    return calls;
}

// The names below are the system's.
int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? modeIn(arguments) : 0;
    va_end(arguments);
    static const auto next = real<int (*)(const char *, int, ...)>("open64");
    return open_(path, flags, [&] { return next(path, flags, mode); });
}

int openat(int at, const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? modeIn(arguments) : 0;
    va_end(arguments);
    static const auto next = real<int (*)(int, const char *, int, ...)>("openat64");
    return open_(path, flags, [&] { return next(at, path, flags, mode); });
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? modeIn(arguments) : 0;
    va_end(arguments);
    return open(path, flags, mode);
}

int openat64(int at, const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? modeIn(arguments) : 0;
    va_end(arguments);
    return openat(at, path, flags, mode);
}

int __open_2(const char *path, int flags) // NOLINT(bugprone-reserved-identifier)
{
    return open(path, flags);
}

int __open64_2(const char *path, int flags) // NOLINT(bugprone-reserved-identifier)
{
    return open(path, flags);
}

int close(int descriptor)
{
    static const auto next = real<int (*)(int)>("close");
    const bool isOurs = isWatched(descriptor);
    if (isOurs)
        watched[static_cast<size_t>(descriptor)] = false;
    const int closed = next(descriptor);
    return unlessItFails(FileCall::Close, isOurs, [closed] { return closed; });
}

ssize_t write(int descriptor, const void *data, size_t size)
{
    static const auto next = real<ssize_t (*)(int, const void *, size_t)>("write");
    const ssize_t part = allowed(descriptor, size);
    return part < 0 ? part : next(descriptor, data, static_cast<size_t>(part));
}

ssize_t pwrite64(int descriptor, const void *data, size_t size, off64_t at)
{
    static const auto next = real<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    const ssize_t part = allowed(descriptor, size);
    return part < 0 ? part : next(descriptor, data, static_cast<size_t>(part), at);
}

ssize_t pwrite(int descriptor, const void *data, size_t size, off_t at)
{
    return pwrite64(descriptor, data, size, at);
}

int fsync(int descriptor)
{
    static const auto next = real<int (*)(int)>("fsync");
    return unlessItFails(FileCall::Sync, isWatched(descriptor), [descriptor] { return next(descriptor); });
}

int fdatasync(int descriptor)
{
    static const auto next = real<int (*)(int)>("fdatasync");
    return unlessItFails(FileCall::Sync, isWatched(descriptor), [descriptor] { return next(descriptor); });
}

int ftruncate64(int descriptor, off64_t size)
{
    static const auto next = real<int (*)(int, off64_t)>("ftruncate64");
    return unlessItFails(FileCall::Truncate, isWatched(descriptor), [&] { return next(descriptor, size); });
}

int ftruncate(int descriptor, off_t size)
{
    return ftruncate64(descriptor, size);
}

int rename(const char *from, const char *to)
{
    static const auto next = real<int (*)(const char *, const char *)>("rename");
    return unlessItFails(FileCall::Rename, isWatched(to), [&] { return next(from, to); });
}

int renameat2(int fromAt, const char *from, int toAt, const char *to, unsigned flags)
{
    static const auto next = real<int (*)(int, const char *, int, const char *, unsigned)>("renameat2");
    return unlessItFails(FileCall::Rename, isWatched(to), [&] { return next(fromAt, from, toAt, to, flags); });
}

int linkat(int fromAt, const char *from, int toAt, const char *to, int flags)
{
    static const auto next = real<int (*)(int, const char *, int, const char *, int)>("linkat");
    return unlessItFails(FileCall::Rename, isWatched(to), [&] { return next(fromAt, from, toAt, to, flags); });
}

int mkdir(const char *path, mode_t mode)
{
    static const auto next = real<int (*)(const char *, mode_t)>("mkdir");
    return unlessItFails(FileCall::MakeFolder, isWatched(path), [&] { return next(path, mode); });
}

int unlink(const char *path)
{
    static const auto next = real<int (*)(const char *)>("unlink");
    return unlessItFails(FileCall::Unlink, isWatched(path), [&] { return next(path); });
}
}
