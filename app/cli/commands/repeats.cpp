// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/repeats.h"

#include "cli/arguments/options.h"
#include "cli/input/documents.h"
#include "cli/input/inorder.h"
#include "cli/input/inputs.h"
#include "formats/writer/textfile.h"

namespace bluepencil::cli {

Result<RecurringLines> knownRepeats(const Options &options)
{
    RecurringLines known;
    for (const QString &file : options.repeats) {
        const Result<RecurringLines> lines = recurringLinesIn(file);
        if (!lines)
            return lines.failure();
        known.add(*lines);
    }
    return known;
}

RecurringLines countedRepeats(const Options &options, const TellUnread &tellUnread)
{
    RecurringLines counted;
    Inputs inputs(options.files, options.format);
    processInOrder(
        options.jobs, [&inputs] { return inputs.next(); },
        [&options](const Input &input) { return documentsOf(input, options); },
        [&](const QList<DocumentResult> &documents) {
            for (const DocumentResult &result : documents) {
                if (const auto *document = std::get_if<Document>(&result))
                    counted.add(document->article);
                else if (tellUnread)
                    tellUnread(std::get<BadDocument>(result).name, std::get<BadDocument>(result).problem);
            }
        });
    return counted;
}

Outcome writeRepeats(const Options &options, const TellUnread &tellUnread)
{
    Result<RecurringLines> lines = knownRepeats(options);
    if (!lines)
        return lines.failure();
    lines->add(countedRepeats(options, tellUnread));
    return writeFile(options.countedRepeats, lines->toBytes(), options.files);
}

} // namespace bluepencil::cli
