// SPDX-License-Identifier: Apache-2.0
#include "formats/outside/helperpool.h"

#include "text/readingstop.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>

#include <utility>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(HelperPool)
};

constexpr qint64 megabyte = 1024 * 1024;
/// After so many bytes a helper is replaced, and with it whatever an earlier file may have done to it.
constexpr qint64 share = 64 * megabyte;

Failure notStarted(const QString &program, const QString &why)
{
    return {
        Sentences::tr("cannot be read, since “%1” does not start (%2); install Bluepencil again.").arg(program, why)};
}

Failure wordsFor(ChannelTrouble trouble)
{
    switch (trouble) {
    case ChannelTrouble::Closed:
        return {
            Sentences::tr("made the reader of such files break down, so that it may be damaged, or made to do harm; "
                          "save it in another format where you trust it.")};
    case ChannelTrouble::TooLate:
        return {
            Sentences::tr("keeps the reader of such files busy for too long; split it, or save it in another format.")};
    case ChannelTrouble::Nonsense:
        return {
            Sentences::tr("was answered with what no file holds by the reader of such files, so that it may be made to "
                          "do harm; save it in another format where you trust it.")};
    }
    Q_UNREACHABLE();
}

} // namespace

HelperProgram installedHelper()
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &place : {folder, folder + u"/../libexec/bluepencil"_s}) {
        const QFileInfo program(place + u"/bluepencil-reader"_s);
        if (program.isExecutable())
            return {program.canonicalFilePath()};
    }
    return {};
}

HelperPool::HelperPool(HelperProgram program)
    : m_program(std::move(program))
{
}

Result<Content> HelperPool::contentOf(const QByteArray &bytes, const QString &name, const ReadOptions &options)
{
    return valueOf<Content>({ParseRequest::Call::ContentOf, bytes, name, options.format, options.decode, QString()});
}

Result<QByteArray> HelperPool::pieceWithKey(const QByteArray &bytes, const QString &name, const QString &key)
{
    return valueOf<QByteArray>({ParseRequest::Call::PieceWithKey, bytes, name, nullptr, {}, key});
}

Result<QList<FilePiece>> HelperPool::piecesOf(const QByteArray &bytes, const Format &format)
{
    return valueOf<QList<FilePiece>>({ParseRequest::Call::PiecesOf, bytes, {}, &format, {}, {}});
}

void HelperPool::speak(const QString &language)
{
    const std::lock_guard lock(m_mutex);
    m_language = language;
    m_idle.clear();
}

void HelperPool::end()
{
    const std::lock_guard lock(m_mutex);
    m_ended = true;
    m_idle.clear();
    for (Helper *helper : std::as_const(m_busy))
        helper->end();
}

template <typename Value>
Result<Value> HelperPool::valueOf(ParseRequest request)
{
    request.number = QRandomGenerator::system()->generate64();
    ParseAnswer answer = ask(request);
    if (auto *failure = std::get_if<Failure>(&answer))
        return std::move(*failure);
    return std::get<Value>(std::move(answer)); // decodedAnswer() lets no other kind through
}

ParseAnswer HelperPool::ask(const ParseRequest &request)
{
    const QByteArray question = encoded(request);
    bool mayTryAgain = false;
    ParseAnswer answer = askOne(question, request, mayTryAgain);
    return mayTryAgain ? askOne(question, request, mayTryAgain) : answer;
}

ParseAnswer HelperPool::askOne(const QByteArray &question, const ParseRequest &request, bool &mayTryAgain)
{
    const std::stop_token stop = ReadingStop::current();
    auto helper = taken();
    if (stop.stop_requested())
        return ReadingStop::stopped();
    if (!helper)
        return notStarted(m_program.path.isEmpty() ? u"bluepencil-reader"_s : m_program.path, helper.sentence());
    const bool isFresh = (*helper)->work() == 0;
    QByteArray message;
    std::optional<ChannelTrouble> trouble;
    {
        const std::stop_callback ending(stop, [&helper] { (*helper)->end(); });
        trouble = (*helper)->ask(question, message, deadlineFor(question.size()));
    }
    auto answer = trouble ? std::nullopt : decodedAnswer(message, request.call, request.number);
    if (!trouble && !answer)
        trouble = ChannelTrouble::Nonsense;
    release(std::move(*helper), !trouble && !stop.stop_requested());
    if (stop.stop_requested())
        return ReadingStop::stopped();
    mayTryAgain = trouble && trouble != ChannelTrouble::TooLate && !isFresh;
    return trouble ? ParseAnswer(wordsFor(*trouble)) : *std::move(answer);
}

Result<std::unique_ptr<Helper>> HelperPool::taken()
{
    QString language;
    {
        const std::lock_guard lock(m_mutex);
        if (m_ended)
            return Failure{Sentences::tr("the program is ending")};
        std::erase_if(m_ending, [](const std::unique_ptr<Helper> &helper) { return helper->hasEnded(); });
        if (auto helper = idleOne()) {
            m_busy.insert(helper.get());
            return helper;
        }
        language = m_language;
    }
    auto helper = Helper::start(m_program.path, QDeadlineTimer(m_program.patience), language);
    if (helper) {
        const std::lock_guard lock(m_mutex);
        m_busy.insert(helper->get());
        if (m_ended)
            (*helper)->end();
    }
    return helper;
}

/// What one says unasked would be taken for the answer about the next file.
std::unique_ptr<Helper> HelperPool::idleOne()
{
    while (!m_idle.empty()) {
        auto helper = std::move(m_idle.back());
        m_idle.pop_back();
        if (helper->isQuiet())
            return helper;
        helper->end();
        m_ending.push_back(std::move(helper));
    }
    return nullptr;
}

void HelperPool::release(std::unique_ptr<Helper> helper, bool isUsable)
{
    const std::lock_guard lock(m_mutex);
    m_busy.remove(helper.get());
    const bool stays = isUsable && !m_ended && helper->work() < share;
    if (!stays)
        helper->end();
    (stays ? m_idle : m_ending).push_back(std::move(helper));
}

QDeadlineTimer HelperPool::deadlineFor(qint64 bytes) const
{
    return QDeadlineTimer(m_program.patience + m_program.patiencePerMegabyte * (bytes / megabyte));
}

} // namespace bluepencil
