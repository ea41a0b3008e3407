// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/asitcame.h"

#include "formats/reader/jsonplace.h"
#include "formats/reader/table.h"
#include "formats/writer/jsonwriter.h"
#include "formats/writer/outgoing.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct AsItCame {
    Q_DECLARE_TR_FUNCTIONS(AsItCame)
};

Failure noRecord()
{
    return {AsItCame::tr("is no record of JSON or of a table; choose another format.")};
}

Failure severalFields(const QString &field)
{
    return {AsItCame::tr("keeps its text in several parts of “%1”; choose another format.").arg(field)};
}

QByteArray spliced(const QByteArray &bytes, BytePlace place, const QByteArray &by)
{
    return bytes.first(place.start) + by + bytes.sliced(place.end);
}

/// Letters as \uXXXX, where the record has them so.
QByteArray withEscapes(const QByteArray &string)
{
    QByteArray escaped;
    const QString units = QString::fromUtf8(string);
    for (const QChar unit : units) {
        if (unit.unicode() < 0x7f)
            escaped += unit.toLatin1();
        else
            escaped += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    }
    return escaped;
}

/// Strings as the record writes them.
QByteArray stringFor(const QString &text, const QByteArray &record)
{
    JsonWriter json;
    json.value(text);
    const bool isAscii = std::all_of(record.begin(), record.end(), [](char c) { return (c & 0x80) == 0; });
    return isAscii && record.contains("\\u") ? withEscapes(json.json()) : json.json();
}

bool isListOfStrings(const QByteArray &value)
{
    const QJsonArray list = QJsonDocument::fromJson(value).array();
    return !list.isEmpty() && std::all_of(list.begin(), list.end(), [](const QJsonValue &v) { return v.isString(); });
}

/// A list of the text's lines, with what stands between the elements of the list that was.
QByteArray listFor(const QString &text, const QByteArray &list, const QByteArray &record)
{
    const QList<BytePlace> elements = elementsOf(list);
    const QByteArray between =
        elements.size() > 1 ? list.sliced(elements[0].end, elements[1].start - elements[0].end) : QByteArray(", ");
    QByteArrayList lines;
    for (const QString &line : text.split(u'\n'))
        lines.append(stringFor(line, record));
    return list.first(elements.first().start) + lines.join(between) + list.sliced(elements.last().end);
}

Result<QByteArray> jsonRecord(const Outgoing &article)
{
    const QString field = article.article.origin().field;
    const auto place = placeOfField(article.raw, field);
    if (!place)
        return severalFields(field);
    const QByteArray value = article.raw.sliced(place->start, place->end - place->start);
    if (value.startsWith('"'))
        return spliced(article.raw, *place, stringFor(article.text, article.raw));
    if (!isListOfStrings(value))
        return severalFields(field);
    return spliced(article.raw, *place, listFor(article.text, value, article.raw));
}

QByteArray cellFor(const QString &text, char delimiter, bool wasQuoted)
{
    QByteArray cell = text.toUtf8();
    const bool needsMarks = std::any_of(
        cell.begin(), cell.end(), [delimiter](char c) { return c == delimiter || c == '"' || c == '\n' || c == '\r'; });
    if (!wasQuoted && !needsMarks)
        return cell;
    return '"' + cell.replace("\"", "\"\"") + '"';
}

Result<QByteArray> tableRow(const Outgoing &article)
{
    const auto cell = cellOfField(article.raw, article.article.origin().field);
    if (!cell)
        return noRecord();
    QByteArray table = article.raw;
    if (article.text != article.article.text()) {
        const bool wasQuoted = cell->place.end > cell->place.start && table[cell->place.start] == '"';
        table = spliced(table, cell->place, cellFor(article.text, cell->delimiter, wasQuoted));
    }
    return article.continues ? table.sliced(cell->rowStart) : table;
}

} // namespace

Result<QByteArray> writeAsItCame(const Outgoing &article)
{
    if (article.raw.isEmpty() || article.article.origin().field.isEmpty())
        return noRecord();
    if (!article.raw.trimmed().startsWith('{') && !article.raw.trimmed().startsWith('['))
        return tableRow(article);
    const auto record = article.text == article.article.text() ? Result<QByteArray>(article.raw) : jsonRecord(article);
    if (!record || record->endsWith('\n'))
        return record;
    return *record + '\n';
}

} // namespace bluepencil
