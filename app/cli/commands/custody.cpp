// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/custody.h"

#include "cli/arguments/options.h"
#include "cli/arguments/words.h"
#include "cli/commands/exportreviewed.h"
#include "store/custody/custodyreport.h"

namespace bluepencil::cli {

Result<QByteArray> custodyOf(const Options &options)
{
    const Result<QList<Custody>> places = bluepencil::custodyOf(dataFolderOf(options), options.words);
    if (!places)
        return places.failure();
    if (places->isEmpty())
        return Failure{
            Cli::tr("No article that was ever opened has “%1”; look for fewer of its words.").arg(options.words)};
    switch (options.custodyFormat) {
    case CustodyFormat::JsonLines:
        break;
    case CustodyFormat::Page:
        return custodyPage(options.words, *places);
    case CustodyFormat::Pdf: {
        Result<QByteArray> pdf = custodyPdf(options.words, *places);
        return pdf ? pdf : Failure{Cli::tr("The page %1").arg(pdf.sentence())};
    }
    }
    return custodyJson(*places);
}

} // namespace bluepencil::cli
