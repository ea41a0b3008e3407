// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments/options.h"

#include "cli/arguments/argumentreader.h"
#include "cli/arguments/commandtable.h"
#include "cli/arguments/words.h"

#include <algorithm>

namespace bluepencil::cli {

namespace {

QString overview()
{
    QString text = Cli::tr("Usage: bluepencil-cli COMMAND [options] [FILE…]\n"
                           "Finds ad markers, boilerplate, repeats, quotes and their speakers in scraped articles.\n\n"
                           "Commands:\n");
    for (const CommandRow &row : commandRows())
        text += u"  %1 %2\n"_s.arg(QString(row.name), -10).arg(Cli::tr(row.summary));
    return text + Cli::tr("\n“bluepencil-cli COMMAND --help” lists the options of a command.\n");
}

} // namespace

std::variant<Options, Answer, UsageError> parseArguments(const QStringList &arguments)
{
    const QString name = arguments.value(1);
    if (name == "--help"_L1 || name == "-h"_L1)
        return Answer{overview()};
    if (name == "--version"_L1 || name == "-v"_L1)
        return Answer{QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n'};
    const std::span<const CommandRow> rows = commandRows();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const CommandRow &r) { return r.name == name; });
    if (row == rows.end()) {
        QStringList names;
        for (const CommandRow &known : rows)
            names.append(known.name);
        if (name.isEmpty())
            return UsageError{Cli::tr("Say what to do: %1.").arg(names.join(", "_L1))};
        return UsageError{Cli::tr("There is no command “%1”; choose one of: %2.").arg(name, names.join(", "_L1))};
    }
    QStringList rest = arguments;
    rest.removeAt(1);
    return ArgumentReader(*row).read(rest);
}

} // namespace bluepencil::cli
