// SPDX-License-Identifier: Apache-2.0
//
// A helper that was taken over: it does what the name of the file asks for, once it has been confined. Answers with
// “refused” where the kernel said no, and with “done” where nobody did.
#include "formats/formats.h"
#include "formats/outside/confinement.h"
#include "formats/outside/service.h"
#include "formats/outside/wire.h"
#include "text/article.h"

#include <QFile>

#include <array>
#include <cstdlib>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

ParseAnswer toldBy(bool done)
{
    return Failure{done ? u"done"_s : u"refused"_s};
}

ParseAnswer opensAFile(const ParseRequest & /*request*/)
{
    return toldBy(open("/etc/passwd", O_RDONLY) >= 0);
}

ParseAnswer writesAFile(const ParseRequest &request)
{
    return toldBy(open(request.bytes.constData(), O_WRONLY | O_CREAT, 0600) >= 0);
}

ParseAnswer opensASocket(const ParseRequest & /*request*/)
{
    return toldBy(socket(AF_INET, SOCK_STREAM, 0) >= 0);
}

ParseAnswer opensALocalSocket(const ParseRequest & /*request*/)
{
    return toldBy(socket(AF_UNIX, SOCK_DGRAM, 0) >= 0);
}

ParseAnswer runsAShell(const ParseRequest &request)
{
    return toldBy(std::system(("touch " + request.bytes).constData()) == 0); // NOLINT(cert-env33-c): that is the test
}

ParseAnswer becomesAShell(const ParseRequest &request)
{
    QByteArray command = "touch " + request.bytes;
    char shell[] = "/bin/sh";
    char option[] = "-c";
    const std::array<char *, 4> arguments{shell, option, command.data(), nullptr};
    return toldBy(execv(shell, arguments.data()) == 0);
}

ParseAnswer forks(const ParseRequest & /*request*/)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(0);
    return toldBy(child > 0);
}

ParseAnswer killsItsParent(const ParseRequest & /*request*/)
{
    return toldBy(kill(getppid(), 0) == 0);
}

ParseAnswer writesCode(const ParseRequest & /*request*/)
{
    return toldBy(mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) !=
                  MAP_FAILED);
}

ParseAnswer readsTheEnvironment(const ParseRequest & /*request*/)
{
    return toldBy(getenv("BLUEPENCIL_SECRET") != nullptr || getenv("HOME") != nullptr);
}

ParseAnswer findsADescriptor(const ParseRequest & /*request*/)
{
    constexpr int most = 1000;
    std::array<char, 1> byte{};
    bool found = false;
    for (int descriptor = helperDescriptor + 1; descriptor < most; ++descriptor)
        found = found || read(descriptor, byte.data(), 0) == 0;
    return toldBy(found);
}

ParseAnswer takesAllMemory(const ParseRequest & /*request*/)
{
    constexpr size_t much = 64UL * 1024 * 1024;
    std::vector<std::unique_ptr<std::string>> taken;
    for (int i = 0; i < 1000; ++i)
        taken.push_back(std::make_unique<std::string>(much, 'x'));
    return toldBy(true);
}

ParseAnswer neverAnswers(const ParseRequest & /*request*/)
{
    for (volatile bool always = true; always;) {
    }
    return toldBy(true);
}

ParseAnswer crashes(const ParseRequest & /*request*/)
{
    __builtin_trap();
}

ParseAnswer ends(const ParseRequest & /*request*/)
{
    _exit(0);
}

ParseAnswer answersAnotherCall(const ParseRequest & /*request*/)
{
    return QByteArray("the tide rose");
}

ParseAnswer babbles(const ParseRequest & /*request*/)
{
    const std::string babble(100, '?');
    return toldBy(write(helperDescriptor, babble.data(), babble.size()) < 0);
}

ParseAnswer promisesTooMuch(const ParseRequest & /*request*/)
{
    const std::array<quint64, 2> head{0x4c49434e45504c42, ~0ULL >> 1U};
    return toldBy(write(helperDescriptor, head.data(), sizeof head) < 0);
}

ParseAnswer trickles(const ParseRequest & /*request*/)
{
    const std::array<quint64, 2> head{0x4c49434e45504c42, 1000};
    (void)!write(helperDescriptor, head.data(), sizeof head);
    return neverAnswers({});
}

/// A page that says of these places that they are links.
ParseAnswer pageWithLinks(const QList<Span> &links)
{
    QList<PageMark> marks;
    for (const Span link : links)
        marks.append({link, PageMarkKind::Ad, 0.5F, {}});
    return Content{readableFormat(u"html"), {Record{{}, Article(u"The tide 🌊 rose."_s, {}, {}, marks)}}};
}

ParseAnswer marksOutsideTheText(const ParseRequest & /*request*/)
{
    return pageWithLinks({Span(4, 1000)});
}

ParseAnswer marksInNoOrder(const ParseRequest & /*request*/)
{
    return pageWithLinks({Span(4, 8), Span(0, 3)});
}

ParseAnswer marksHalfACharacter(const ParseRequest & /*request*/)
{
    return pageWithLinks({Span(4, 10)});
}

ParseAnswer findsNoArticle(const ParseRequest & /*request*/)
{
    return Content{readableFormat(u"html"), {}};
}

ParseAnswer findsTwoArticlesInAPage(const ParseRequest & /*request*/)
{
    const Record record{{}, Article(u"The tide rose."_s)};
    return Content{readableFormat(u"html"), {record, record}};
}

/// Writes past whoever answers in its place; true while somebody listens.
bool say(const QByteArray &bytes, quint64 promised)
{
    const std::array<quint64, 2> head{0x4c49434e45504c42, promised};
    return write(helperDescriptor, head.data(), sizeof head) > 0 &&
           write(helperDescriptor, bytes.constData(), static_cast<size_t>(bytes.size())) > 0;
}

ParseAnswer told(const QByteArray &bytes)
{
    return toldBy(!say(bytes, static_cast<quint64>(bytes.size())));
}

ParseAnswer cutsItsAnswer(const ParseRequest &request)
{
    return told(encoded(answerTo(request), request.number).chopped(3));
}

ParseAnswer addsToItsAnswer(const ParseRequest &request)
{
    return told(encoded(answerTo(request), request.number) + "more");
}

ParseAnswer promisesALongText(const ParseRequest &request)
{
    WireWriter wire;
    wire.add(request.number);
    wire.add(quint8{0});
    wire.add(~0ULL / sizeof(char16_t) + 2);
    wire.add(u"The tide rose."_s);
    return told(std::move(wire).bytes());
}

ParseAnswer saysHalf(const ParseRequest &request)
{
    const QByteArray answer = encoded(answerTo(request), request.number);
    (void)say(answer.first(answer.size() / 2), static_cast<quint64>(answer.size()));
    return neverAnswers({});
}

ParseAnswer neverStopsTalking(const ParseRequest & /*request*/)
{
    const QByteArray words(1000, '?');
    while (say(words, static_cast<quint64>(words.size()))) {
    }
    return toldBy(true);
}

/// What it adds to a right answer would be one about the next file.
ParseAnswer answersForTheNextFile(const ParseRequest &request)
{
    const ParseRequest honest{request.call, request.bytes, u"tide.html"_s, nullptr, {}, {}};
    const QByteArray right = encoded(answerTo(honest), request.number);
    (void)say(right, static_cast<quint64>(right.size()));
    return Failure{u"is a lie."_s};
}

const std::map<QString, ParseAnswer (*)(const ParseRequest &)> misdeeds{
    {u"opens a file"_s, &opensAFile},
    {u"writes a file"_s, &writesAFile},
    {u"opens a socket"_s, &opensASocket},
    {u"opens a local socket"_s, &opensALocalSocket},
    {u"runs a shell"_s, &runsAShell},
    {u"becomes a shell"_s, &becomesAShell},
    {u"forks"_s, &forks},
    {u"kills its parent"_s, &killsItsParent},
    {u"writes code"_s, &writesCode},
    {u"reads the environment"_s, &readsTheEnvironment},
    {u"finds a descriptor"_s, &findsADescriptor},
    {u"takes all memory"_s, &takesAllMemory},
    {u"never answers"_s, &neverAnswers},
    {u"crashes"_s, &crashes},
    {u"ends"_s, &ends},
    {u"answers another call"_s, &answersAnotherCall},
    {u"babbles"_s, &babbles},
    {u"promises too much"_s, &promisesTooMuch},
    {u"trickles"_s, &trickles},
    {u"marks outside the text"_s, &marksOutsideTheText},
    {u"marks in no order"_s, &marksInNoOrder},
    {u"marks half a character"_s, &marksHalfACharacter},
    {u"finds no article"_s, &findsNoArticle},
    {u"finds two articles in a page"_s, &findsTwoArticlesInAPage},
    {u"cuts its answer"_s, &cutsItsAnswer},
    {u"adds to its answer"_s, &addsToItsAnswer},
    {u"promises a long text"_s, &promisesALongText},
    {u"says half"_s, &saysHalf},
    {u"never stops talking"_s, &neverStopsTalking},
    {u"answers for the next file"_s, &answersForTheNextFile},
};

ParseAnswer misled(const ParseRequest &request)
{
    const auto misdeed = misdeeds.find(request.name);
    return misdeed == misdeeds.end() ? answerTo(request) : misdeed->second(request);
}

} // namespace

int main()
{
    Allowance little;
    little.memory = 1024LL * 1024 * 1024;
    serve(confine(little), &misled);
    return 0;
}
