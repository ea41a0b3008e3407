// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/record.h"

#include "formats/reader/jsonplace.h"
#include "formats/reader/jsonshape.h"
#include "formats/reader/markup.h"
#include "formats/reader/recordfields.h"
#include "text/charclass.h"
#include "text/decoder.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct RecordReader {
    Q_DECLARE_TR_FUNCTIONS(RecordReader)
};

QString siteOf(const QString &url)
{
    const QString host = QUrl(url).host();
    return host.startsWith("www."_L1) ? host.sliced(4) : host;
}

QString nameOfRecord(const QJsonValue &id, const QString &otherwise)
{
    const QString name = nameOfId(id);
    return name.isEmpty() && !id.isString() ? otherwise : name;
}

bool isNoJson(const RecordResult &record)
{
    const auto *failure = std::get_if<RecordFailure>(&record);
    return failure && failure->isNoJson;
}

/// A list element need be no object, and the parser takes nothing else alone.
QJsonValue valueOf(const QByteArray &json, QJsonParseError &error)
{
    JsonShape shape(json);
    shape.skipSpace();
    if (!shape.atEnd() && !shape.isAt('{') && !shape.isAt('['))
        return QJsonDocument::fromJson('[' + json + ']', &error).array().first();
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
}

/// A number with more digits than a number of JSON can hold here would meet others when it is rounded: it becomes the
/// string of its digits.
void keepIdExact(QJsonValue &value, const QByteArray &json)
{
    constexpr double largestExact = 9007199254740992; // 2⁵³
    QJsonObject object = value.toObject();
    if (std::abs(object["id"_L1].toDouble()) < largestExact)
        return;
    const auto place = placeOfField(json, u"id"_s);
    if (!place)
        return;
    const QByteArray digits = json.sliced(place->start, place->end - place->start).trimmed();
    bool isInteger = false;
    (void)digits.toLongLong(&isInteger);
    if (isInteger) // of these QJsonValue keeps every digit
        return;
    object["id"_L1] = QString::fromLatin1(digits);
    value = object;
}

/// The host of the address; else what the record calls its site, where that is a host.
QString siteFor(const Origin &origin)
{
    const QString site = siteOf(origin.url);
    const bool isHost = origin.siteName.contains(u'.') && !origin.siteName.contains(u' ');
    return site.isEmpty() && isHost ? siteOf("https://"_L1 + origin.siteName) : site;
}

/// Where a service gives the beginning of a text only: “… [+1234 chars]”.
QList<Warning> warningsFor(const QString &text)
{
    static const QRegularExpression rest(uR"(\[\+(\d+) chars\]\s*$)"_s);
    constexpr qsizetype longest = 40; // of the mark; the text before it need not be gone through
    const qsizetype start = std::max<qsizetype>(0, text.size() - longest);
    const QRegularExpressionMatch match = rest.match(text, start);
    if (!match.hasMatch())
        return {};
    return {{WarningCode::Incomplete, Span(match.capturedStart(), match.capturedEnd()),
             RecordReader::tr("The record holds the beginning only: %1 characters were left out where it was made.")
                 .arg(match.captured(1))}};
}

/// A field for text that holds a page: it begins with a block of HTML, and such a block ends in it. A text that speaks
/// about HTML begins otherwise.
bool holdsMarkup(QStringView text)
{
    const QStringView start = withoutOuterBlanks(text.first(std::min<qsizetype>(text.size(), 200)));
    if (!start.startsWith(u'<'))
        return false;
    static const QRegularExpression block(
        u"^<(?:!doctype html|html|body|main|article|section|div|p|h[1-6]|figure|blockquote|ul|ol|header)(?:\\s[^>]*)?>"_s,
        QRegularExpression::CaseInsensitiveOption);
    return block.match(start.toString()).hasMatch() &&
           (text.contains(u"</p>"_s, Qt::CaseInsensitive) || text.contains(u"</div>"_s, Qt::CaseInsensitive));
}

Result<Article> articleOf(const QJsonObject &object, const QString &name, const RecordOptions &options)
{
    auto body = bodyOf(object, options.field);
    if (!body && !options.field.isEmpty())
        return Failure{RecordReader::tr("has no text in “%1”; take another field.").arg(options.field)};
    if (!body)
        return Failure{RecordReader::tr("has no “text” that is a string, and no other field that is known to hold one; "
                                        "there is nothing to review.")};
    if (body->text.isEmpty())
        return Failure{RecordReader::tr("has an empty “%1”; there is nothing to review.").arg(body->field)};
    if (body->text.size() > largestFile)
        return Failure{RecordReader::tr("holds more than 256 MB; split it before opening it.")};
    Origin origin = originOf(object);
    origin.name = name;
    origin.site = siteFor(origin);
    origin.encoding = options.encoding;
    origin.field = body->field;
    origin.fields = textFieldsIn(object);
    if (!origin.fields.contains(body->field))
        origin.fields.append(body->field);
    if (body->isMarkup || holdsMarkup(body->text))
        return articleOfMarkup(body->text, origin);
    QList<Warning> warnings = repairUnits(body->text);
    warnings += warningsFor(body->text);
    return Article(std::move(body->text), std::move(origin), warnings);
}

} // namespace

RecordResult recordOf(const QJsonValue &value, const QString &name, const RecordOptions &options)
{
    if (!value.isObject())
        return RecordFailure{{}, name, RecordReader::tr("is not a JSON object; write {\"id\": …, \"text\": …}.")};
    const QJsonObject object = unwrapped(value.toObject(), options.field);
    QJsonValue id = object.value("id"_L1);
    if (!id.isString() && !id.isDouble()) {
        if (!id.isUndefined() && !id.isNull())
            return RecordFailure{{}, name, RecordReader::tr("has an “id” that is neither a string nor a number.")};
        id = QJsonValue();
    }
    if (QString written = id.toString(); !repairUnits(written).isEmpty())
        id = written; // half a character would become another one on its way out
    auto article = articleOf(object, nameOfRecord(id, name), options);
    if (!article)
        return RecordFailure{id, name, article.sentence()};
    return Record{id, *std::move(article)};
}

RecordResult readRecord(const QByteArray &json, const QString &name, const RecordOptions &options)
{
    QJsonParseError error;
    const QByteArray bytes = withoutMark(json);
    QJsonValue value = valueOf(bytes, error);
    if (error.error != QJsonParseError::NoError)
        return RecordFailure{{}, name, notJson(error).sentence, true};
    keepIdExact(value, bytes);
    return recordOf(value, name, options);
}

Result<QList<RecordResult>> unlessNoneIsJson(QList<RecordResult> records)
{
    if (std::all_of(records.begin(), records.end(), &isNoJson))
        return Failure{std::get<RecordFailure>(records.first()).sentence};
    return records;
}

QString nameOfId(const QJsonValue &id)
{
    return id.isDouble() ? id.toVariant().toString() : id.toString();
}

QByteArray withoutMark(const QByteArray &json)
{
    return json.startsWith("\xef\xbb\xbf") ? json.sliced(3) : json;
}

Failure notJson(const QJsonParseError &error)
{
    return {
        RecordReader::tr("is not valid JSON (%1 at byte %2); mend it there, fetch it again, or open it as plain text.")
            .arg(error.errorString())
            .arg(error.offset)};
}

Failure noRecords()
{
    return {RecordReader::tr("holds no records; there is nothing to review.")};
}

} // namespace bluepencil
