// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/ninjs.h"

#include "formats/writer/htmlpage.h"
#include "formats/writer/jsonwriter.h"
#include "formats/writer/outgoing.h"

#include <QDateTime>
#include <QFileInfo>
#include <QUrl>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// Where the article has no address, what it is called: of a file its name alone, since whoever gets the article has no
/// business with the folders of the editor.
QString uriOf(const Outgoing &article)
{
    const QUrl address(article.article.origin().url, QUrl::StrictMode);
    if (address.isValid() && !address.isRelative())
        return QString::fromLatin1(address.toEncoded());
    const QString id = article.id.isDouble() ? article.id.toVariant().toString() : article.id.toString();
    const QString &file = article.article.origin().name;
    const QString name = id.isEmpty() || id == file ? QFileInfo(file).fileName() : id;
    return "urn:bluepencil:"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

/// The moment as the standard writes it; empty for what names no time, or no place of it on earth.
QString momentOf(const QString &date)
{
    const QDateTime moment = QDateTime::fromString(date, Qt::ISODate);
    return moment.isValid() && moment.timeSpec() != Qt::LocalTime ? moment.toString(Qt::ISODate) : QString();
}

void addKnown(JsonWriter &json, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        json.member(key, value);
}

/// A list of one object, of these keys and values.
void addOne(JsonWriter &json, QLatin1StringView key, QLatin1StringView inner, const QString &value)
{
    if (value.isEmpty())
        return;
    json.key(key);
    json.beginArray();
    json.beginObject();
    json.member(inner, value);
    json.endObject();
    json.endArray();
}

/// A body whose value is written by addValue().
template <typename AddValue>
void addBody(JsonWriter &json, QLatin1StringView contentType, AddValue addValue)
{
    json.beginObject();
    json.member("role"_L1, "main"_L1);
    json.member("contentType"_L1, contentType);
    json.key("value"_L1);
    addValue();
    json.endObject();
}

void addStandard(JsonWriter &json)
{
    json.key("standard"_L1);
    json.beginObject();
    json.member("name"_L1, "ninjs"_L1);
    json.member("version"_L1, "3.1"_L1);
    json.member("schema"_L1, "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"_L1);
    json.endObject();
}

} // namespace

Result<QByteArray> writeNinjs(const Outgoing &article)
{
    const Origin &origin = article.article.origin();
    JsonWriter json;
    json.makeRoomFor(2 * article.text.size()); // it stands there twice
    json.beginObject();
    json.member("uri"_L1, uriOf(article));
    addStandard(json);
    json.member("type"_L1, "text"_L1);
    json.member("representationType"_L1, "full"_L1);
    addKnown(json, "contentCreated"_L1, momentOf(origin.date));
    addKnown(json, "language"_L1, origin.language);
    addKnown(json, "by"_L1, origin.byline);
    addOne(json, "headlines"_L1, "value"_L1, origin.title);
    addOne(json, "infoSources"_L1, "name"_L1, origin.siteName.isEmpty() ? origin.site : origin.siteName);
    json.key("bodies"_L1);
    json.beginArray();
    addBody(json, "text/plain"_L1, [&] { json.value(article.text); });
    addBody(json, "text/html"_L1, [&] {
        json.beginText();
        forEachHtmlParagraph(article, [&json](QStringView paragraph) { json.addText(paragraph); });
        json.endText();
    });
    json.endArray();
    json.endObject();
    return json.takeLine();
}

} // namespace bluepencil
