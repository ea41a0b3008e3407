// SPDX-License-Identifier: Apache-2.0
#include "cli/clean.h"

#include "cli/analyze.h"
#include "cli/documents.h"
#include "cli/options.h"
#include "formats/formats.h"
#include "formats/writer/outgoing.h"
#include "formats/writer/plaintext.h"
#include "formats/writer/recordline.h"
#include "review/cleantext.h"

namespace bluepencil::cli {

namespace {

bool isAccepted(const Finding &finding, const Options &options)
{
    return finding.isCut() && finding.confidence >= options.minConfidence && options.accept.contains(finding.kind) &&
           (options.only.isEmpty() || options.only.contains(finding.kind));
}

} // namespace

QString cleanedText(const Document &document, const Options &options, const Environment &environment)
{
    QList<Span> cuts;
    const Analysis analysis = analysisOf(document, options, environment);
    for (const Finding &finding : analysis.findings) {
        if (isAccepted(finding, options))
            cuts.append(finding.span);
    }
    return CleanText(document.article, cuts).text();
}

Result<QByteArray> cleaned(const Document &document, const Options &options, const Environment &environment)
{
    const bool isAlone = !options.outputFolder.isEmpty();
    const Outgoing article{document.article, cleanedText(document, options, environment), document.id, document.raw,
                           document.continues && !isAlone};
    if (options.textFormat)
        return options.textFormat->write(article);
    if (isAlone)
        return writePlainText(article);
    return document.isRecord ? writeRecordLine(article) : writePlainText(article);
}

} // namespace bluepencil::cli
