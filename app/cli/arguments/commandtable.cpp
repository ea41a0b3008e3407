// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments/commandtable.h"

#include <QCoreApplication>

#include <array>

namespace bluepencil::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array commands = {
    CommandRow{"analyze"_L1, Command::Analyze,
               QT_TRANSLATE_NOOP("Cli", "what is found in each article, as JSON Lines")},
    CommandRow{"clean"_L1, Command::Clean, QT_TRANSLATE_NOOP("Cli", "the text without what was found")},
    CommandRow{"quotes"_L1, Command::Quotes, QT_TRANSLATE_NOOP("Cli", "who said what, as a sheet")},
    CommandRow{"export"_L1, Command::Export, QT_TRANSLATE_NOOP("Cli", "the text as it was reviewed in the window")},
    CommandRow{"custody"_L1, Command::Custody,
               QT_TRANSLATE_NOOP("Cli", "who cut, kept or changed these words, and where they went")},
    CommandRow{"recall"_L1, Command::Recall,
               QT_TRANSLATE_NOOP("Cli", "which approved articles carry a mistake, and drafts without it")},
    CommandRow{"retention"_L1, Command::Retention,
               QT_TRANSLATE_NOOP("Cli", "how long scraped bytes are kept, and names that are removed")},
    CommandRow{"figures"_L1, Command::Figures,
               QT_TRANSLATE_NOOP("Cli", "what was done in a day, and what each rule got right")},
    CommandRow{"hand-over"_L1, Command::HandOver,
               QT_TRANSLATE_NOOP("Cli", "articles with all that was decided on them, in one file for another desk")},
    CommandRow{"take-over"_L1, Command::TakeOver, QT_TRANSLATE_NOOP("Cli", "what another desk handed over")},
    CommandRow{"workspace"_L1, Command::Workspace,
               QT_TRANSLATE_NOOP("Cli", "make and keep a workspace that a desk shares on a server")},
    CommandRow{"word-lists"_L1, Command::WordLists,
               QT_TRANSLATE_NOOP("Cli", "which word lists are used, and lists of one's own in their place")},
};

} // namespace

std::span<const CommandRow> commandRows()
{
    return commands;
}

} // namespace bluepencil::cli
