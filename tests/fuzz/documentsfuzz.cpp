// SPDX-License-Identifier: Apache-2.0
#include "formats/packing/zip.h"
#include "formats/reader/office/docx.h"
#include "formats/reader/office/odt.h"
#include "fuzz/check.h"

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

void checkRead(const Result<QList<RecordResult>> &read)
{
    if (!read)
        return check(!read.sentence().isEmpty(), "an article, or a sentence");
    check(read->size() == 1, "one article");
    const Article &article = std::get<Record>(read->first()).article;
    check(!article.text().isEmpty() && article.text().isValidUtf16() && !article.text().contains(QChar()),
          "text that goes further");
}

} // namespace

/// Any bytes are read as a document: as the archive itself, and as the part of one that holds the text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    checkRead(readDocx(bytes, u"fuzz"_s, {}));
    checkRead(readOdt(bytes, u"fuzz"_s, {}));
    const QByteArray word = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
    checkRead(readDocx(*zipped({{"word/document.xml", word + bytes + "</w:document>", false}}), u"fuzz"_s, {}));
    checkRead(readOdt(*zipped({{"content.xml", "<o xmlns:text=\"t\">" + bytes + "</o>", false}}), u"fuzz"_s, {}));
    return 0;
}
