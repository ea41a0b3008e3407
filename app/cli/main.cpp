// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments/options.h"
#include "cli/output/paperhelper.h"
#include "cli/output/shown.h"
#include "cli/run.h"
#include "formats/outside/helperpool.h"
#include "language/interfacelanguage.h"
#include "store/houserules/wordlists.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>

using namespace bluepencil::cli;
using namespace Qt::StringLiterals;

namespace {

/// What cannot be used stops nobody: the list that Bluepencil brings is used in its place.
void takeWordLists(const Options &options)
{
    bluepencil::useWordLists(options.dataFolder);
    if (options.command == Command::WordLists)
        return; // which tells of them itself
    for (const QString &sentence : bluepencil::wordListsInUse().refused)
        std::fputs(qUtf8Printable(shown(u"bluepencil-cli: %1"_s.arg(sentence)) + u'\n'), stderr);
}

} // namespace

int main(int argc, char *argv[])
{
    // Line by line from a pipe: what is there is handed out, without waiting for a full buffer.
    std::ios::sync_with_stdio(false);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"bluepencil-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BLUEPENCIL_VERSION));
    bluepencil::InterfaceLanguage language;
    language.speakAsAsked();
    const auto request = parseArguments(QCoreApplication::arguments());
    if (const auto *answer = std::get_if<Answer>(&request)) {
        std::fputs(qUtf8Printable(answer->text), stdout);
        return static_cast<int>(ExitStatus::Done);
    }
    if (const auto *mistake = std::get_if<UsageError>(&request)) {
        std::fputs(qUtf8Printable(shown(u"bluepencil-cli: %1"_s.arg(mistake->sentence)) + u'\n'), stderr);
        return static_cast<int>(ExitStatus::WrongUsage);
    }
    const Options &options = *std::get_if<Options>(&request);
    takeWordLists(options);
    bluepencil::HelperPool outside(bluepencil::installedHelper());
    outside.speak(language.code());
    bluepencil::Parser::install(options.sandbox ? &outside : nullptr);
    PaperHelper pages;
    bluepencil::PageMaker::install(&pages);
    const ExitStatus status = run(options);
    bluepencil::PageMaker::install(nullptr);
    bluepencil::Parser::install(nullptr);
    return static_cast<int>(status);
}
