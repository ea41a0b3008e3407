// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/archive/gunzip.h"
#include "formats/reader/archive/mail.h"
#include "formats/reader/archive/warc.h"
#include "fuzz/check.h"

#include <sstream>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

void checkRecords(const Result<QList<RecordResult>> &records)
{
    if (!records)
        return check(!records.sentence().isEmpty(), "records, or a sentence");
    for (const RecordResult &result : *records) {
        if (const auto *failure = std::get_if<RecordFailure>(&result))
            check(!failure->sentence.isEmpty() && !failure->name.isEmpty(), "a refusal says why, and of what");
        else
            check(!std::get<Record>(result).article.text().contains(QChar()), "no NUL goes further");
    }
}

} // namespace

/// Any bytes are unpacked, read as mail and as a web archive, at once and record by record.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto unpacked = gunzipped("\x1f\x8b\x08" + bytes, 1'000'000);
    check(unpacked.ok() || !unpacked.sentence().isEmpty(), "bytes, or a sentence");
    checkRecords(readMail(bytes, u"fuzz"_s, {}));
    checkRecords(readMail("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n" + bytes, u"fuzz"_s, {}));
    const QByteArray archive = "WARC/1.0\nWARC-Type: response\nContent-Length: " + bytes;
    for (const QByteArray &each : {bytes, archive}) {
        const auto records = readWarc(each, u"fuzz"_s, {});
        checkRecords(records);
        std::istringstream stream(each.toStdString());
        const auto pieces = splitWarc(stream, 500);
        qint64 line = 0;
        while (const auto piece = pieces->next()) {
            check(piece->line > line, "lines are counted upwards");
            check(piece->tooLong == piece->bytes.isEmpty(), "a record, or the word that it is too long");
            line = piece->line;
        }
    }
    return 0;
}
