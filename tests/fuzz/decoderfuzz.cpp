// SPDX-License-Identifier: Apache-2.0
#include "fuzz/check.h"
#include "text/article.h"
#include "text/decoder.h"

using namespace bluepencil;

/// Any bytes become a text or a sentence; the paragraphs of the text tile it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    auto decoded = decode(bytes);
    if (!decoded) {
        check(!decoded.sentence().isEmpty(), "a refusal says why");
        return 0;
    }
    const Span whole(0, decoded->text.size());
    for (const Warning &warning : std::as_const(decoded->warnings))
        check(whole.contains(warning.span) || warning.span.isEmpty(), "a warning lies within the text");
    const Article article(decoded->text);
    qsizetype end = 0;
    for (qsizetype i = 0; i < article.paragraphs().size(); ++i) {
        check(article.lineOf(i).start() == end, "paragraphs tile the text");
        end = article.lineOf(i).end();
    }
    check(end == article.length(), "paragraphs reach the end of the text");
    check(repairUnits(decoded->text).isEmpty(), "no lone surrogate and no NUL goes further");
    return 0;
}
