// SPDX-License-Identifier: Apache-2.0
//
// For LD_PRELOAD: writes down whom a program would reach over a network, in the file that BLUEPENCIL_NETWORK_NOTES
// names, and lets it reach nobody. Sockets of the machine itself (AF_UNIX) are no network.
#include <cerrno>
#include <cstdio>
#include <cstdlib>

#include <dlfcn.h>
#include <fcntl.h>
#include <netdb.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

template <typename Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

void note(const char *call)
{
    const char *path = std::getenv("BLUEPENCIL_NETWORK_NOTES");
    const int notes = path ? open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, S_IRUSR | S_IWUSR) : -1;
    if (notes < 0)
        return;
    (void)dprintf(notes, "%s\n", call);
    close(notes);
}

} // namespace

extern "C" {

int socket(int domain, int type, int protocol) noexcept
{
    if (domain == AF_UNIX)
        return real<int (*)(int, int, int)>("socket")(domain, type, protocol);
    note("socket");
    errno = EACCES;
    return -1;
}

int getaddrinfo(const char *, const char *, const addrinfo *, addrinfo **)
{
    note("getaddrinfo");
    return EAI_FAIL;
}
}
