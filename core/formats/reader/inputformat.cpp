// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/inputformat.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

QByteArray head(const QByteArray &bytes)
{
    constexpr qsizetype enough = 256;
    QByteArray start = bytes.first(std::min(bytes.size(), enough));
    if (start.startsWith("\xef\xbb\xbf"))
        start.remove(0, 3);
    return start.trimmed();
}

QJsonDocument parsed(QByteArray bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    return QJsonDocument::fromJson(bytes);
}

bool holdsRecords(const QJsonDocument &document)
{
    if (document.isObject())
        return true;
    const QJsonArray array = document.array();
    return !array.isEmpty() &&
           std::all_of(array.begin(), array.end(), [](const QJsonValue &v) { return v.isObject(); });
}

} // namespace

std::optional<InputFormat> inputFormatNamed(QStringView name)
{
    if (name == "text"_L1)
        return InputFormat::Text;
    if (name == "json"_L1)
        return InputFormat::Json;
    if (name == "jsonl"_L1)
        return InputFormat::JsonLines;
    return std::nullopt;
}

InputFormat inputFormatByName(QStringView name)
{
    if (name.endsWith(".jsonl"_L1, Qt::CaseInsensitive) || name.endsWith(".ndjson"_L1, Qt::CaseInsensitive))
        return InputFormat::JsonLines;
    return name.endsWith(".json"_L1, Qt::CaseInsensitive) ? InputFormat::Json : InputFormat::Text;
}

bool isRecordLine(const QByteArray &line)
{
    return head(line).startsWith('{') && parsed(line).isObject();
}

InputFormat inputFormatOf(const QByteArray &bytes, QStringView name)
{
    const QByteArray start = head(bytes);
    if (start.startsWith('{')) {
        const qsizetype end = bytes.indexOf('\n');
        if (isRecordLine(end < 0 ? bytes : bytes.first(end)))
            return InputFormat::JsonLines;
    }
    if ((start.startsWith('{') || start.startsWith('[')) && holdsRecords(parsed(bytes)))
        return InputFormat::Json;
    return inputFormatByName(name);
}

} // namespace bluepencil
