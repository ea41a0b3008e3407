// SPDX-License-Identifier: Apache-2.0
#include "cli/output/paperhelper.h"

#include "cli/arguments/words.h"
#include "paper/paperrequest.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <chrono>

namespace bluepencil::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr auto patience = std::chrono::minutes(5); ///< for the longest article there is

QString programPath()
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &place : {folder, folder + u"/../libexec/bluepencil"_s}) {
        const QFileInfo program(place + u"/bluepencil-paper"_s);
        if (program.isExecutable())
            return program.canonicalFilePath();
    }
    return {};
}

Failure notStarted(const QString &why)
{
    return {
        Cli::tr("cannot be set on pages, since “bluepencil-paper” does not start (%1); install Bluepencil's window, "
                "or choose another format.")
            .arg(why)};
}

} // namespace

Result<QByteArray> PaperHelper::pdfOf(const Outgoing &article, Paper paper)
{
    const std::lock_guard alone(m_mutex);
    if (!m_helper) {
        auto started = Helper::start(programPath(), QDeadlineTimer(patience));
        if (!started)
            return notStarted(started.sentence());
        m_helper = std::move(*started);
    }
    QByteArray answer;
    const auto trouble = m_helper->ask(encodedPaper(article, paper), answer, QDeadlineTimer(patience));
    auto pages = trouble ? std::nullopt : decodedPages(answer);
    if (pages)
        return *std::move(pages);
    m_helper.reset();
    return Failure{Cli::tr("made “bluepencil-paper” break down; choose another format.")};
}

} // namespace bluepencil::cli
