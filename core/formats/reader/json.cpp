// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/json.h"

#include "formats/reader/jsonshape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bluepencil {

using namespace Qt::StringLiterals;

bool looksLikeJson(const QByteArray &head)
{
    JsonShape shape(withoutMark(head));
    shape.skipSpace();
    if (shape.takes('['))
        shape.skipSpace();
    return shape.startsLikeObject();
}

Result<QList<RecordResult>> readJson(const QByteArray &bytes, const QString &name, const DecodeOptions &)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(withoutMark(bytes), &error);
    if (error.error != QJsonParseError::NoError)
        return notJson(error);
    if (document.isObject())
        return QList<RecordResult>{recordOf(document.object(), name)};
    const QJsonArray array = document.array();
    if (array.isEmpty())
        return noRecords();
    QList<RecordResult> records;
    for (const QJsonValue value : array) {
        const qsizetype number = records.size() + 1;
        records.append(recordOf(value, array.size() == 1 ? name : u"%1:%2"_s.arg(name).arg(number)));
    }
    return records;
}

} // namespace bluepencil
