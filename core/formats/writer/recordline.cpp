// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/recordline.h"

#include "formats/writer/jsonwriter.h"
#include "formats/writer/outgoing.h"

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

void addKnown(JsonWriter &json, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        json.member(key, value);
}

} // namespace

Result<QByteArray> writeRecordLine(const Outgoing &article)
{
    const Origin &origin = article.article.origin();
    JsonWriter json;
    json.beginObject();
    json.member("id"_L1, article.id);
    addKnown(json, "title"_L1, origin.title);
    addKnown(json, "url"_L1, origin.url);
    addKnown(json, "date"_L1, origin.date);
    json.member("text"_L1, article.text);
    json.endObject();
    return json.takeLine();
}

} // namespace bluepencil
