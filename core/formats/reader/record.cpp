// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/record.h"

#include "formats/reader/jsonshape.h"
#include "text/decoder.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

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

} // namespace

RecordResult recordOf(const QJsonValue &value, const QString &name)
{
    if (!value.isObject())
        return RecordFailure{{}, name, RecordReader::tr("is not a JSON object; write {\"id\": …, \"text\": …}.")};
    const QJsonObject object = value.toObject();
    QJsonValue id = object.value("id"_L1);
    if (!id.isString() && !id.isDouble()) {
        if (!id.isUndefined() && !id.isNull())
            return RecordFailure{{}, name, RecordReader::tr("has an “id” that is neither a string nor a number.")};
        id = QJsonValue();
    }
    const QJsonValue textValue = object.value("text"_L1);
    if (!textValue.isString())
        return RecordFailure{id, name, RecordReader::tr("has no “text” that is a string; there is nothing to review.")};
    QString text = textValue.toString();
    if (text.isEmpty())
        return RecordFailure{id, name, RecordReader::tr("has an empty “text”; there is nothing to review.")};
    if (text.size() > largestFile)
        return RecordFailure{id, name, RecordReader::tr("holds more than 256 MB; split it before opening it.")};
    const QList<Warning> warnings = repairUnits(text);
    Origin origin;
    origin.name = nameOfRecord(id, name);
    origin.title = object.value("title"_L1).toString();
    origin.url = object.value("url"_L1).toString();
    origin.date = object.value("date"_L1).toString();
    origin.site = siteOf(origin.url);
    origin.encoding = u"UTF-8"_s;
    return Record{id, Article(std::move(text), std::move(origin), warnings)};
}

RecordResult readRecord(const QByteArray &json, const QString &name)
{
    QJsonParseError error;
    const QJsonValue value = valueOf(withoutMark(json), error);
    if (error.error != QJsonParseError::NoError)
        return RecordFailure{{}, name, notJson(error).sentence, true};
    return recordOf(value, name);
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
    return {RecordReader::tr("is not valid JSON (%1 at byte %2).").arg(error.errorString()).arg(error.offset)};
}

Failure noRecords()
{
    return {RecordReader::tr("holds no records; there is nothing to review.")};
}

} // namespace bluepencil
