// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/inplace/asitcame.h"

#include "formats/reader/jsonplace.h"
#include "formats/reader/record.h"
#include "formats/reader/table.h"
#include "formats/reader/utf16bytes.h"
#include "formats/writer/inplace/inplace.h"
#include "formats/writer/inplace/recordparts.h"
#include "formats/writer/jsonwriter.h"
#include "formats/writer/outgoing.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct AsItCame {
    Q_DECLARE_TR_FUNCTIONS(AsItCame)
};

Failure noRecord()
{
    return {AsItCame::tr("is no record, page or document that could be written as it came; choose another format.")};
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
    const QByteArray held = withoutMark(record);
    const bool isAscii = std::all_of(held.begin(), held.end(), [](char c) { return (c & 0x80) == 0; });
    return isAscii && record.contains("\\u") ? withEscapes(json.json()) : json.json();
}

/// Its text was read from HTML.
bool isMarkup(const Outgoing &article)
{
    return !article.article.pageMarks().isEmpty();
}

Result<QByteArray> htmlField(const Outgoing &article, const QByteArray &value, BytePlace place)
{
    const auto page = inplace::pageInPlace(article, inplace::stringAt(value, {0, value.size()}).toUtf8());
    if (!page)
        return page;
    return spliced(article.raw, place, stringFor(QString::fromUtf8(*page), article.raw));
}

Result<QByteArray> textInParts(const Outgoing &article, const QByteArray &value, BytePlace place)
{
    if (Outcome decided = checkDecidedOn(article); !decided)
        return decided.failure();
    const QList<BytePlace> parts = inplace::textParts(value);
    if (isMarkup(article) && parts.size() == 1) {
        const auto [start, end] = parts.first();
        return htmlField(article, value.sliced(start, end - start), {place.start + start, place.start + end});
    }
    const auto written = inplace::withTextInParts(
        article, value, parts, [&article](const QString &text) { return stringFor(text, article.raw); });
    if (!written || isMarkup(article))
        return severalFields(article.article.origin().field);
    return spliced(article.raw, place, *written);
}

Result<QByteArray> jsonRecord(const Outgoing &article)
{
    const QString field = article.article.origin().field;
    const auto place = placeOfField(article.raw, field);
    if (!place)
        return severalFields(field);
    const QByteArray value = article.raw.sliced(place->start, place->end - place->start);
    if (!value.startsWith('"'))
        return textInParts(article, value, *place);
    if (isMarkup(article))
        return htmlField(article, value, *place);
    return spliced(article.raw, *place, stringFor(article.text, article.raw));
}

QByteArray cellFor(QByteArray cell, char delimiter, bool wasQuoted)
{
    const bool needsMarks = std::any_of(
        cell.begin(), cell.end(), [delimiter](char c) { return c == delimiter || c == '"' || c == '\n' || c == '\r'; });
    if (!wasQuoted && !needsMarks)
        return cell;
    return '"' + cell.replace("\"", "\"\"") + '"';
}

/// The text in the table's own encoding; that of UTF-16 is UTF-8 here.
Result<QByteArray> encodedText(const Outgoing &article)
{
    const QString &encoding = article.article.origin().encoding;
    QStringEncoder encoder(encoding.startsWith("UTF-"_L1) ? "UTF-8" : encoding.toLatin1().constData());
    const QByteArray bytes = encoder.isValid() ? QByteArray(encoder(article.text)) : QByteArray();
    if (!encoder.isValid() || encoder.hasError())
        return Failure{
            AsItCame::tr("is written in %1, which cannot hold this text; choose another format.").arg(encoding)};
    return bytes;
}

Result<QByteArray> cellText(const Outgoing &article, QByteArray cell, bool wasQuoted)
{
    if (!isMarkup(article))
        return encodedText(article);
    if (wasQuoted)
        cell = cell.sliced(1, cell.size() - 2).replace("\"\"", "\"");
    return inplace::pageInPlace(article, cell);
}

Result<QByteArray> tableRow(const Outgoing &article)
{
    const auto cell = cellOfField(article.raw, article.article.origin().field);
    if (!cell)
        return noRecord();
    QByteArray table = article.raw;
    if (article.text != article.article.text()) {
        const BytePlace place = cell->place;
        const bool wasQuoted = place.end > place.start && table[place.start] == '"';
        const auto text = cellText(article, table.sliced(place.start, place.end - place.start), wasQuoted);
        if (!text)
            return text;
        table = spliced(table, place, cellFor(*text, cell->delimiter, wasQuoted));
    }
    return article.continues ? table.sliced(cell->rowStart) : table;
}

/// Cells are told by bytes, which those of UTF-16 are not. Of a row behind others the table has its mark already.
Result<QByteArray> tableOfBytes(const Outgoing &article)
{
    const auto order = utf16Of(article.raw);
    if (!order)
        return tableRow(article);
    Outgoing utf8 = article;
    utf8.raw = QString(QStringDecoder(*order)(article.raw)).toUtf8();
    const auto row = tableRow(utf8);
    if (!row)
        return row;
    const auto flags = article.continues ? QStringConverter::Flag::Default : QStringConverter::Flag::WriteBom;
    return QByteArray(QStringEncoder(*order, flags)(QString::fromUtf8(*row)));
}

/// A page or a document is a file of its own.
Result<QByteArray> wholeFile(const Outgoing &article)
{
    const bool isPage = !article.raw.startsWith("PK\x03\x04");
    // A page within a letter or a web archive is none of its own.
    if (isPage && !(isMarkup(article) && withoutMark(article.raw).trimmed().startsWith('<')))
        return noRecord();
    if (article.text == article.article.text())
        return article.raw;
    return isPage ? inplace::pageInPlace(article, article.raw) : inplace::documentInPlace(article);
}

} // namespace

Result<QByteArray> writeAsItCame(const Outgoing &article)
{
    if (article.raw.isEmpty())
        return noRecord();
    if (article.article.origin().field.isEmpty())
        return wholeFile(article);
    if (const QByteArray bytes = withoutMark(article.raw).trimmed(); !bytes.startsWith('{') && !bytes.startsWith('['))
        return tableOfBytes(article);
    const auto record = article.text == article.article.text() ? Result<QByteArray>(article.raw) : jsonRecord(article);
    if (!record || record->endsWith('\n'))
        return record;
    return *record + '\n';
}

} // namespace bluepencil
