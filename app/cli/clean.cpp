// SPDX-License-Identifier: Apache-2.0
#include "cli/clean.h"

#include "cli/analyze.h"
#include "cli/documents.h"
#include "cli/options.h"
#include "formats/writer/jsonwriter.h"
#include "review/cleantext.h"

namespace bluepencil::cli {

using namespace Qt::StringLiterals;

namespace {

bool isAccepted(const Finding &finding, const Options &options)
{
    return finding.isCut() && finding.confidence >= options.minConfidence && options.accept.contains(finding.kind) &&
           (options.only.isEmpty() || options.only.contains(finding.kind));
}

void addKnown(JsonWriter &json, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        json.member(key, value);
}

QByteArray recordOf(const Document &document, const QString &text)
{
    const Origin &origin = document.article.origin();
    JsonWriter json;
    json.beginObject();
    json.member("id"_L1, document.id);
    addKnown(json, "title"_L1, origin.title);
    addKnown(json, "url"_L1, origin.url);
    addKnown(json, "date"_L1, origin.date);
    json.member("text"_L1, text);
    json.endObject();
    return json.json() + '\n';
}

} // namespace

QString cleanedText(const Document &document, const Options &options, const Newsroom &newsroom)
{
    QList<Span> cuts;
    const Analysis analysis = analysisOf(document, options, newsroom);
    for (const Finding &finding : analysis.findings) {
        if (isAccepted(finding, options))
            cuts.append(finding.span);
    }
    return CleanText(document.article, cuts).text();
}

QByteArray cleaned(const Document &document, const Options &options, const Newsroom &newsroom)
{
    const QString text = cleanedText(document, options, newsroom);
    return document.isRecord ? recordOf(document, text) : text.toUtf8();
}

} // namespace bluepencil::cli
