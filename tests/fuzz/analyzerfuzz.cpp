// SPDX-License-Identifier: Apache-2.0
#include "detect/analyzer.h"
#include "detect/findings/reason.h"
#include "formats/writer/analysisjson.h"
#include "fuzz/check.h"
#include "text/article.h"
#include "text/decoder.h"

#include <QJsonDocument>

using namespace bluepencil;

namespace {

void checkFinding(const Finding &finding, const Article &article)
{
    const Span whole(0, article.length());
    check(!finding.span.isEmpty() && whole.contains(finding.span), "a finding lies within the text");
    check(finding.confidence >= 0 && finding.confidence <= 1, "a confidence is between 0 and 1");
    for (const Related &related : finding.related)
        check(whole.contains(related.span), "what a finding refers to lies within the text");
    check(!reasonOf(finding, article).isEmpty(), "a finding has a reason");
}

} // namespace

/// Whatever the text, findings lie within it, cuts are disjoint, and the analysis is the same each time.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto decoded = decode(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!decoded)
        return 0;
    const Article article(decoded->text);
    const Analysis analysis = analyze(article);
    qsizetype cutEnd = 0;
    for (const Finding &finding : analysis.findings) {
        checkFinding(finding, article);
        if (finding.isCut()) {
            check(finding.span.start() >= cutEnd, "cuts are disjoint and in order");
            cutEnd = finding.span.end();
        }
    }
    check(analyze(article) == analysis, "the same text gives the same analysis");
    const QByteArray json = analysisToJson({}, {}, article, analysis, {OffsetUnit::Byte, {}, true});
    check(QJsonDocument::fromJson(json).isObject(), "the analysis is valid JSON");
    return 0;
}
