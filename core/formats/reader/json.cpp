// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/json.h"

#include "formats/reader/jsonshape.h"
#include "formats/reader/recordfields.h"

#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// The elements of the list that starts there; nothing where it is no list from its first bracket to its last, or,
/// unless it is wrapped, not alone.
std::optional<QList<FilePiece>> elementsFrom(JsonShape shape, const QByteArray &json, bool isWrapped)
{
    QList<FilePiece> elements;
    qint64 line = 1;
    qsizetype counted = 0;
    bool more = shape.takes('[');
    shape.skipSpace();
    if (shape.isAt(']'))
        more = false;
    while (more) {
        shape.skipSpace();
        const qsizetype start = shape.at();
        if (!shape.skipValue())
            return std::nullopt;
        line += std::count(json.begin() + counted, json.begin() + start, '\n');
        counted = start;
        elements.append({json.sliced(start, shape.at() - start), line, false});
        shape.skipSpace();
        more = shape.takes(',');
    }
    if (!shape.takes(']'))
        return std::nullopt;
    shape.skipSpace();
    return shape.atEnd() || isWrapped ? std::optional(elements) : std::nullopt;
}

/// The list of records that an object wraps: it has no text of its own, and such a list under a known name.
std::optional<JsonShape> listInside(JsonShape shape, const QByteArray &json)
{
    std::optional<JsonShape> list;
    if (!shape.takes('{'))
        return std::nullopt;
    do {
        shape.skipSpace();
        const qsizetype start = shape.at();
        if (!shape.skipString())
            return std::nullopt;
        const QString key = QString::fromUtf8(json.sliced(start + 1, shape.at() - start - 2));
        shape.skipSpace();
        if (!shape.takes(':') || isBodyField(key))
            return std::nullopt;
        shape.skipSpace();
        if (!list && isListField(key) && shape.startsLikeListOfObjects())
            list.emplace(shape);
        if (!shape.skipValue())
            return list; // the first bytes of a file only
        shape.skipSpace();
    } while (shape.takes(','));
    return list;
}

/// The parser's word on what has not even the shape of JSON.
Failure whyNotJson(const QByteArray &json)
{
    QJsonParseError error;
    (void)QJsonDocument::fromJson(json, &error);
    return notJson(error);
}

} // namespace

bool wrapsRecords(const QByteArray &object)
{
    return listInside(JsonShape(object), object).has_value();
}

std::optional<qsizetype> startOfList(const QByteArray &head)
{
    JsonShape shape(head);
    shape.skipSpace();
    if (shape.isAt('['))
        return shape.at();
    const auto inside = listInside(shape, head);
    return inside ? std::optional(inside->at()) : std::nullopt;
}

bool looksLikeJson(const QByteArray &head)
{
    JsonShape shape(withoutMark(head));
    shape.skipSpace();
    if (shape.takes('['))
        shape.skipSpace();
    return shape.startsLikeObject();
}

Result<QList<RecordResult>> readJson(const QByteArray &bytes, const QString &name, const DecodeOptions &options)
{
    const auto pieces = piecesOfJson(bytes);
    if (!pieces)
        return pieces.failure();
    QList<RecordResult> records;
    for (const FilePiece &piece : *pieces) {
        const qsizetype number = records.size() + 1;
        records.append(readRecord(piece.bytes, pieces->size() == 1 ? name : u"%1:%2"_s.arg(name).arg(number),
                                  {u"UTF-8"_s, options.field}));
    }
    return unlessNoneIsJson(std::move(records));
}

Result<QList<FilePiece>> piecesOfJson(const QByteArray &bytes)
{
    const QByteArray json = withoutMark(bytes);
    JsonShape shape(json);
    shape.skipSpace();
    const auto inside = shape.isAt('{') ? listInside(shape, json) : std::nullopt;
    if (!inside && !shape.isAt('['))
        return QList<FilePiece>{{json, 1, false}};
    const auto pieces = elementsFrom(inside.value_or(shape), json, inside.has_value());
    if (!pieces)
        return whyNotJson(json);
    if (pieces->isEmpty())
        return noRecords();
    return *pieces;
}

} // namespace bluepencil
