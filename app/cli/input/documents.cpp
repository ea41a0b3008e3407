// SPDX-License-Identifier: Apache-2.0
#include "cli/input/documents.h"

#include "cli/arguments/options.h"
#include "cli/arguments/words.h"
#include "cli/input/inputs.h"
#include "formats/articles.h"
#include "formats/formats.h"

namespace bluepencil::cli {

using namespace Qt::StringLiterals;

namespace {

/// The bytes of each article.
Result<QList<FilePiece>> rawPiecesOf(const Content &content, const QByteArray &bytes)
{
    if (content.records.size() == 1)
        return QList{FilePiece{bytes}};
    auto pieces = piecesOf(bytes, *content.format);
    if (pieces && pieces->size() != content.records.size())
        return Failure{Cli::tr("was read in two ways that do not agree; save it in another format.")};
    return pieces;
}

DocumentResult documentOf(const RecordResult &result, const QByteArray &raw, bool continues, const Input &input,
                          const Format &format, Damages damages)
{
    if (const auto *failure = std::get_if<RecordFailure>(&result))
        return BadDocument{failure->name, failure->id, input.line, failure->sentence};
    const auto &record = std::get<Record>(result);
    const QJsonValue id = record.id.isNull() ? QJsonValue(record.article.origin().name) : record.id;
    return Document{id, input.source, repaired(record.article, damages), raw, continues, format.holdsRecords};
}

} // namespace

QList<DocumentResult> documentsOf(const Input &input, const Options &options)
{
    const QString name = input.line > 0 ? u"%1:%2"_s.arg(input.source).arg(input.line) : input.source;
    if (!input.bytes)
        return {BadDocument{name, {}, input.line, input.bytes.sentence()}};
    const auto content = contentOf(*input.bytes, name, {input.format, options.decode});
    if (!content)
        return {BadDocument{name, {}, input.line, content.sentence()}};
    QList<DocumentResult> documents;
    const auto pieces = rawPiecesOf(*content, *input.bytes);
    if (!pieces)
        return {BadDocument{name, {}, input.line, pieces.sentence()}};
    for (qsizetype i = 0; i < pieces->size(); ++i)
        documents.append(documentOf(content->records.at(i), pieces->at(i).bytes, input.continues || i > 0, input,
                                    *content->format, options.repaired));
    return documents;
}

} // namespace bluepencil::cli
