// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/pagereader.h"
#include "formats/reader/html/parser.h"
#include "formats/reader/html/streamed.h"
#include "formats/reader/html/taming.h"
#include "fuzz/check.h"

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// Any bytes are read as a page; each gives an article whose marks lie in its text, or a sentence.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const html::Tree tree = html::withStreamedParts(html::parse(html::tamed(bytes)));
    for (qint32 at = 0; at < static_cast<qint32>(tree.nodes.size()); ++at) {
        const html::Node &node = tree.nodes[static_cast<size_t>(at)];
        check(node.parent < at, "a node follows its parent");
        check(node.end > at && node.end <= static_cast<qint32>(tree.nodes.size()), "a node ends on the page");
    }
    const auto article = articleOfPage(bytes, u"fuzz"_s);
    if (!article) {
        check(!article.sentence().isEmpty(), "a refusal says why");
        return 0;
    }
    qsizetype end = 0;
    for (const PageMark &mark : article->pageMarks()) {
        check(mark.span.start() >= end && mark.span.end() <= article->length(), "marks stand in order, in the text");
        check(mark.outside >= 0 && mark.outside <= 1, "a likelihood");
        end = mark.span.end();
    }
    return 0;
}
