// SPDX-License-Identifier: Apache-2.0
#include "cli/documents.h"

#include "cli/inputs.h"
#include "formats/reader/articlereader.h"
#include "formats/reader/record.h"

namespace bluepencil::cli {

using namespace Qt::StringLiterals;

namespace {

DocumentResult documentOf(const RecordResult &result, const Input &input, const QString &name)
{
    if (const auto *failure = std::get_if<RecordFailure>(&result))
        return BadDocument{name, failure->id, input.line, failure->sentence};
    const auto &record = std::get<Record>(result);
    return Document{record.id.isNull() ? QJsonValue(name) : record.id, input.source, record.article, true};
}

DocumentResult documentOfText(const Input &input)
{
    const auto article = articleOfText(*input.bytes, input.source);
    if (!article)
        return BadDocument{input.source, {}, 0, article.sentence()};
    return Document{input.source, input.source, *article, false};
}

QList<DocumentResult> documentsOfJson(const Input &input)
{
    const auto records = readRecords(*input.bytes, input.source);
    if (!records)
        return {BadDocument{input.source, {}, 0, records.sentence()}};
    QList<DocumentResult> documents;
    for (const RecordResult &record : *records) {
        const QString name =
            records->size() == 1 ? input.source : u"%1:%2"_s.arg(input.source).arg(documents.size() + 1);
        documents.append(documentOf(record, input, name));
    }
    return documents;
}

} // namespace

QList<DocumentResult> documentsOf(const Input &input)
{
    const QString lineName = u"%1:%2"_s.arg(input.source).arg(input.line);
    if (!input.bytes)
        return {BadDocument{input.line > 0 ? lineName : input.source, {}, input.line, input.bytes.sentence()}};
    switch (input.format) {
    case InputFormat::Text:
        return {documentOfText(input)};
    case InputFormat::Json:
        return documentsOfJson(input);
    case InputFormat::JsonLines:
        return {documentOf(readRecord(*input.bytes, lineName), input, lineName)};
    }
    Q_UNREACHABLE();
}

} // namespace bluepencil::cli
