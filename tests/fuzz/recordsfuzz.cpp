// SPDX-License-Identifier: Apache-2.0
#include "formats/articles.h"
#include "formats/reader/json.h"
#include "formats/reader/lines.h"
#include "formats/reader/record.h"
#include "fuzz/check.h"

#include <sstream>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 2000;

void checkRecord(const RecordResult &result)
{
    if (const auto *failure = std::get_if<RecordFailure>(&result))
        check(!failure->sentence.isEmpty(), "a refusal says why");
    else
        check(!std::get<Record>(result).article.text().contains(QChar()), "no NUL goes further");
}

} // namespace

/// Any bytes are read as a file, as lines and as records; each gives an article or a sentence.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    std::istringstream stream(bytes.toStdString());
    LineReader lines(stream, longestLine);
    qint64 number = 0;
    while (const auto line = lines.next()) {
        check(line->number == ++number, "lines are counted");
        check(!line->bytes.contains('\n'), "a line ends at its line feed");
        checkRecord(readRecord(line->bytes, u"fuzz"_s));
    }
    if (const auto records = readJson(bytes, u"fuzz"_s, {})) {
        for (const RecordResult &record : *records)
            checkRecord(record);
    }
    const auto articles = articlesOf(bytes, u"fuzz"_s);
    check(articles ? !articles->isEmpty() : !articles.sentence().isEmpty(), "articles, or a sentence");
    return 0;
}
