// SPDX-License-Identifier: Apache-2.0
#include "cli/deskcommands.h"

#include "cli/arguments/options.h"
#include "cli/arguments/words.h"
#include "cli/commands/custody.h"
#include "cli/commands/exportreviewed.h"
#include "cli/commands/handover.h"
#include "cli/commands/recall.h"
#include "cli/commands/retention.h"
#include "cli/commands/wordlists.h"
#include "cli/commands/workspace.h"
#include "store/figures/figuresreport.h"

namespace bluepencil::cli {

namespace {

Output outputOf(const QString &command, const Result<QByteArray> &told)
{
    Output output;
    if (told)
        output.results = *told;
    else
        output.fail(command, told.sentence());
    return output;
}

Output recallOutput(const Options &options)
{
    Output notes;
    const auto note = [&notes](const QString &name, const QString &problem) { notes.fail(name, problem); };
    const Result<QByteArray> told = recalled(options, note);
    Output output = outputOf(Cli::tr("recall"), told);
    output.messages.prepend(notes.messages);
    output.failed = output.failed || notes.failed;
    return output;
}

Output figuresOutput(const Options &options)
{
    const Result<FiguresReport> report = figuresOf(dataFolderOf(options), options.day);
    if (!report)
        return outputOf(Cli::tr("figures"), report.failure());
    return outputOf(Cli::tr("figures"),
                    options.figuresFormat == FiguresFormat::Text ? figuresText(*report) : figuresJson(*report));
}

Output passedOnOutput(const Options &options)
{
    const Result<PassedOn> passed = options.command == Command::HandOver ? handOver(options) : takeOver(options);
    Output output;
    if (!passed) {
        output.fail(options.handOverFile, passed.sentence());
        return output;
    }
    output.results = passed->results;
    for (const QString &notice : passed->notices)
        output.fail(options.handOverFile, notice);
    return output;
}

Output wordListsOutput(const Options &options)
{
    const Result<WordListsTold> told = wordLists(options);
    Output output;
    if (!told) {
        output.fail(Cli::tr("word-lists"), told.sentence());
        return output;
    }
    output.results = told->results;
    for (const QString &sentence : told->refused)
        output.fail(Cli::tr("word-lists"), sentence);
    return output;
}

Output workspaceOutput(const Options &options)
{
    Output output;
    if (const Outcome done = keepWorkspace(options); !done)
        output.fail(done.sentence());
    return output;
}

} // namespace

Output deskOutput(const Options &options)
{
    switch (options.command) {
    case Command::Custody:
        return outputOf(Cli::tr("custody"), custodyOf(options));
    case Command::Recall:
        return recallOutput(options);
    case Command::Retention:
        return outputOf(Cli::tr("retention"), retained(options));
    case Command::Figures:
        return figuresOutput(options);
    case Command::HandOver:
    case Command::TakeOver:
        return passedOnOutput(options);
    case Command::WordLists:
        return wordListsOutput(options);
    case Command::Workspace:
        return workspaceOutput(options);
    case Command::Analyze: // these go through articles
    case Command::Clean:
    case Command::Quotes:
    case Command::Export:
        break;
    }
    return {};
}

} // namespace bluepencil::cli
