// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/jsonlines.h"

#include "formats/reader/json.h"
#include "formats/reader/jsonshape.h"
#include "formats/reader/lines.h"

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

class JsonLinePieces : public FilePieces {
public:
    JsonLinePieces(std::istream &stream, qsizetype longest)
        : m_lines(stream, longest)
    {
    }

    std::optional<FilePiece> next() override
    {
        while (auto line = m_lines.next()) {
            if (line->tooLong || !line->bytes.trimmed().isEmpty())
                return FilePiece{std::move(line->bytes), line->number, line->tooLong};
        }
        return std::nullopt;
    }

private:
    LineReader m_lines;
};

/// The line from there on, without its line end.
QByteArray lineAt(const QByteArray &bytes, qsizetype from)
{
    const qsizetype end = bytes.indexOf('\n', from);
    return bytes.sliced(from, (end < 0 ? bytes.size() : end) - from);
}

} // namespace

bool looksLikeJsonLines(const QByteArray &head)
{
    const QByteArray bytes = withoutMark(head);
    JsonShape shape(bytes);
    shape.skipSpace();
    if (!shape.startsLikeObject() || wrapsRecords(bytes.sliced(shape.at())))
        return false;
    // A record longer than the head may well be one of many.
    const qsizetype lineEnd = shape.at() + lineAt(bytes, shape.at()).size();
    if (!shape.skipValue())
        return lineEnd == bytes.size() && head.size() == headSize;
    if (shape.at() > lineEnd || !bytes.sliced(shape.at(), lineEnd - shape.at()).trimmed().isEmpty())
        return false;
    shape.skipSpace();
    return shape.atEnd() || shape.isAt('{');
}

Result<QList<RecordResult>> readJsonLines(const QByteArray &bytes, const QString &name, const DecodeOptions &options)
{
    const auto pieces = piecesOfJsonLines(bytes);
    if (!pieces)
        return pieces.failure();
    QList<RecordResult> records;
    for (const FilePiece &piece : *pieces)
        records.append(readRecord(piece.bytes, pieces->size() == 1 ? name : u"%1:%2"_s.arg(name).arg(piece.line),
                                  {u"UTF-8"_s, options.field}));
    return unlessNoneIsJson(std::move(records));
}

Result<QList<FilePiece>> piecesOfJsonLines(const QByteArray &bytes)
{
    QList<FilePiece> pieces;
    qint64 number = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        ++number;
        if (!line.trimmed().isEmpty())
            pieces.append({line, number, false});
    }
    if (pieces.isEmpty())
        return noRecords();
    return pieces;
}

std::unique_ptr<FilePieces> splitJsonLines(std::istream &stream, qsizetype longest)
{
    return std::make_unique<JsonLinePieces>(stream, longest);
}

} // namespace bluepencil
