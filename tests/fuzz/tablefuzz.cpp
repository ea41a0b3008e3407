// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/table.h"
#include "fuzz/check.h"

#include <sstream>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

void checkRecord(const RecordResult &result)
{
    if (const auto *failure = std::get_if<RecordFailure>(&result))
        check(!failure->sentence.isEmpty() && !failure->name.isEmpty(), "a refusal says why, and of what");
    else
        check(!std::get<Record>(result).article.text().contains(QChar()), "no NUL goes further");
}

void checkWhole(const QByteArray &bytes)
{
    const auto records = readTable(bytes, u"fuzz"_s, {});
    const auto pieces = piecesOfTable(bytes);
    check(records.ok() == pieces.ok(), "a table is one, or is none");
    if (!records)
        return check(!records.sentence().isEmpty(), "records, or a sentence");
    check(!records->isEmpty() && records->size() == pieces->size(), "as many pieces as records");
    for (const RecordResult &record : *records)
        checkRecord(record);
}

} // namespace

/// Any bytes are read as a table, at once and row by row; each row gives an article or a sentence.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr qsizetype longestRow = 500;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    // Names in front, so that most inputs are tables.
    for (const QByteArray &names : {QByteArray(), QByteArray("id,text\n"), QByteArray("id\ttitle\ttext\n")}) {
        checkWhole(names + bytes);
        std::istringstream stream((names + bytes).toStdString());
        const auto pieces = splitTable(stream, longestRow);
        qint64 line = 0;
        while (const auto piece = pieces->next()) {
            check(piece->line > line, "lines are counted upwards");
            check(piece->tooLong == piece->bytes.isEmpty(), "a row, or the word that it is too long");
            line = piece->line;
        }
    }
    return 0;
}
