// SPDX-License-Identifier: Apache-2.0
#include "formats/outside/helper.h"

#include "formats/outside/service.h"
#include "text/readingstop.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <csignal>
#include <cstring>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bluepencil {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Helper)
};

/// Of the environment only what the linker and the sanitizers want.
std::vector<char *> environmentForHelper()
{
    constexpr std::array passed{"LD_LIBRARY_PATH=", "ASAN_", "UBSAN_", "TSAN_"};
    static char language[] = "LC_ALL=C.UTF-8";
    std::vector<char *> environment{language};
    for (char **variable = environ; *variable; ++variable) {
        for (const char *start : passed) {
            if (std::strncmp(*variable, start, std::strlen(start)) == 0)
                environment.push_back(*variable);
        }
    }
    environment.push_back(nullptr);
    return environment;
}

/// The descriptors that the helper starts with.
class Descriptors {
public:
    explicit Descriptors(int channel)
    {
        posix_spawn_file_actions_init(&m_actions);
        for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
            posix_spawn_file_actions_addopen(&m_actions, standard, "/dev/null", O_RDWR, 0);
        posix_spawn_file_actions_adddup2(&m_actions, channel, helperDescriptor);
        posix_spawn_file_actions_addclosefrom_np(&m_actions, helperDescriptor + 1);
    }
    ~Descriptors() { posix_spawn_file_actions_destroy(&m_actions); }
    Descriptors(const Descriptors &) = delete;
    Descriptors &operator=(const Descriptors &) = delete;

    [[nodiscard]] const posix_spawn_file_actions_t *actions() const { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions{};
};

/// A program that was started without standard streams gets descriptors in their places, into which some library may
/// write a word of its own.
int besideStandardStreams(int descriptor)
{
    if (descriptor > STDERR_FILENO)
        return descriptor;
    const int higher = fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    close(descriptor);
    return higher;
}

/// 0, or why it was not started.
int spawn(const QString &program, const QString &language, int channel, pid_t &process)
{
    QByteArray path = QFile::encodeName(program);
    QByteArray code = language.toLatin1();
    const std::array<char *, 3> arguments{path.data(), code.data(), nullptr};
    const Descriptors descriptors(channel);
    return posix_spawn(&process, path.constData(), descriptors.actions(), nullptr, arguments.data(),
                       environmentForHelper().data());
}

} // namespace

Helper::Helper(pid_t process, int descriptor)
    : m_process(process)
    , m_channel(descriptor)
{
}

Result<std::unique_ptr<Helper>> Helper::start(const QString &program, QDeadlineTimer deadline, const QString &language)
{
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return Failure{qt_error_string(errno)};
    for (int &end : ends)
        end = besideStandardStreams(end);
    pid_t process = 0;
    const int error = spawn(program, language, ends[1], process);
    close(ends[1]);
    if (error != 0) {
        close(ends[0]);
        return Failure{qt_error_string(error)};
    }
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    std::unique_ptr<Helper> helper(new Helper(process, ends[0]));
    const std::stop_callback ending(ReadingStop::current(), [&helper] { helper->end(); });
    if (helper->m_channel.receive(helper->m_unguarded, deadline))
        return Failure{Sentences::tr("it ended, or said nothing")};
    return helper;
}

Helper::~Helper()
{
    if (m_process == 0)
        return;
    end();
    int status = 0;
    while (waitpid(m_process, &status, 0) < 0 && errno == EINTR) {
    }
}

void Helper::end()
{
    if (m_process != 0)
        kill(m_process, SIGKILL);
    // The kernel closes the other end only after it has taken the memory back.
    m_channel.hangUp();
}

bool Helper::hasEnded()
{
    int status = 0;
    if (m_process != 0 && waitpid(m_process, &status, WNOHANG) != 0)
        m_process = 0;
    return m_process == 0;
}

std::optional<ChannelTrouble> Helper::ask(const QByteArray &question, QByteArray &answer, QDeadlineTimer deadline)
{
    m_work += question.size();
    if (const auto trouble = m_channel.send(question, deadline))
        return trouble;
    return m_channel.receive(answer, deadline);
}

} // namespace bluepencil
