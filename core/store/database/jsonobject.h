// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringView>

namespace bluepencil {

/// Writes one JSON object, compact, member by member, at the end of a text in UTF-8. QJsonObject would do so too,
/// through a tree of values that costs most of what it takes to log ten thousand decisions.
///
///     JsonObject object(json);
///     object.add("start"_L1, 12);
///     object.end();
class JsonObject {
public:
    explicit JsonObject(QByteArray &json)
        : m_json(json)
    {
        m_json += '{';
    }

    void add(QLatin1StringView key, qint64 number);
    void add(QLatin1StringView key, QStringView text);
    /// A name of ours, in which nothing has to be escaped.
    void add(QLatin1StringView key, QLatin1StringView name);
    void addUnlessEmpty(QLatin1StringView key, QStringView text);
    /// Writes a key; the caller writes its value next.
    void begin(QLatin1StringView key);
    void end() { m_json += '}'; }

private:
    void quote(QStringView text);
    void appendUtf8(QStringView text);
    [[nodiscard]] char *grown(qsizetype bytes);
    void cutOffAt(const char *end);

    QByteArray &m_json;
    bool m_isFirst = true;
};

} // namespace bluepencil
