// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/clean.h"

#include "cli/arguments/options.h"
#include "cli/arguments/words.h"
#include "cli/commands/analyze.h"
#include "cli/input/documents.h"
#include "formats/formats.h"
#include "formats/writer/outgoing.h"
#include "review/cleantext.h"
#include "review/edits.h"

namespace bluepencil::cli {

using namespace Qt::StringLiterals;

namespace {

bool isAccepted(const Finding &finding, const Options &options)
{
    return finding.isCut() && finding.confidence >= options.minConfidence && options.accept.contains(finding.kind) &&
           (options.only.isEmpty() || options.only.contains(finding.kind));
}

QList<Finding> acceptedFindings(const Document &document, const Options &options, const Environment &environment)
{
    QList<Finding> findings = analysisOf(document, options, environment).findings;
    findings.removeIf([&options](const Finding &finding) { return !isAccepted(finding, options); });
    return findings;
}

/// The text without what was found, and whose work that is.
void decideAll(Outgoing &article, const QList<Finding> &findings)
{
    (void)article.review.apply(decide({}, article.article, findings, Verb::Cut, {u"Bluepencil"_s}));
    article.text = CleanText(article.article, article.review.cuts()).text();
}

/// The format that was asked for; else a record stays one where it is written beside others, and all else is text.
const Format &formatFor(const Document &document, const Options &options)
{
    if (options.textFormat)
        return *options.textFormat;
    const bool staysRecord = document.isRecord && options.outputFolder.isEmpty();
    return staysRecord ? *writableFormat(u"jsonl") : plainText();
}

} // namespace

QString cleanedText(const Document &document, const Options &options, const Environment &environment)
{
    QList<Span> cuts;
    const QList<Finding> findings = acceptedFindings(document, options, environment);
    for (const Finding &finding : findings)
        cuts.append(finding.span);
    return CleanText(document.article, cuts).text();
}

Result<Cleaned> cleaned(const Document &document, const Options &options, const Environment &environment)
{
    const Format &format = formatFor(document, options);
    const bool continues = document.continues && options.outputFolder.isEmpty();
    if (continues && format.standsAlone)
        return Failure{Cli::tr("stands behind another article, and files of %1 cannot stand one behind the other; name "
                               "a folder with -o.")
                           .arg(titleOf(format))};
    Outgoing article{document.article, {}, document.id, document.raw, continues};
    article.withReasons = options.withReasons;
    article.style = options.style;
    if (format.showsChanges || format.editsSource || format.holdsQuotes)
        decideAll(article, acceptedFindings(document, options, environment));
    else
        article.text = cleanedText(document, options, environment);
    const Result<QByteArray> bytes = format.write(article);
    if (!bytes)
        return bytes.failure();
    return Cleaned{*bytes, format.loss ? format.loss(article) : QString()};
}

} // namespace bluepencil::cli
