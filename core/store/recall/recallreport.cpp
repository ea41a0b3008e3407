// SPDX-License-Identifier: Apache-2.0
#include "store/recall/recallreport.h"

#include "formats/writer/jsonwriter.h"

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// Null for what is not there.
QJsonValue known(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

void writeFiles(JsonWriter &json, const QList<ExportRecord> &files)
{
    json.key("files"_L1);
    json.beginArray();
    for (const ExportRecord &file : files) {
        json.beginObject();
        json.member("file"_L1, file.path);
        json.member("format"_L1, file.format);
        json.member("sha256"_L1, known(file.hash));
        json.endObject();
    }
    json.endArray();
}

void writePlaces(JsonWriter &json, const QList<RecallPlace> &places)
{
    json.key("places"_L1);
    json.beginArray();
    for (const RecallPlace &place : places) {
        json.beginObject();
        json.member("before"_L1, known(place.before));
        json.member("after"_L1, known(place.after));
        json.endObject();
    }
    json.endArray();
}

QByteArray lineOf(const RecalledArticle &article, bool isDrafted)
{
    JsonWriter json;
    json.beginObject();
    json.member("article"_L1, article.path);
    json.member("record"_L1, known(article.record));
    json.member("title"_L1, known(article.title));
    json.member("state"_L1, nameOf(article.state));
    json.member("standing"_L1, nameOf(article.standing));
    json.key("editions"_L1);
    json.beginArray();
    for (const int number : article.editions)
        json.value(qint64{number});
    json.endArray();
    writeFiles(json, article.files);
    writePlaces(json, article.places);
    json.member("drafted"_L1, isDrafted);
    json.endObject();
    return json.json() + '\n';
}

} // namespace

QByteArray recallJson(const QList<RecalledArticle> &articles, const QSet<qint64> &drafted)
{
    QByteArray lines;
    for (const RecalledArticle &article : articles)
        lines += lineOf(article, drafted.contains(article.source));
    return lines;
}

} // namespace bluepencil
