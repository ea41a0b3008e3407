// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QStringView>

namespace bluepencil {

/// Writes compact JSON as UTF-8 with the keys in the order they are given; QJsonObject would sort them, and people read
/// these lines too.
///
/// A value belongs to the key before it, or to the open array. The caller pairs the brackets.
class JsonWriter {
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }

    void key(QLatin1StringView name);
    void string(QStringView text);
    void number(qint64 number);
    /// With as many digits as the number needs.
    void number(double number);
    void null();
    /// A string, a number, or null for whatever else there is.
    void value(const QJsonValue &value);

    /// What was written so far.
    [[nodiscard]] const QByteArray &json() const { return m_json; }

private:
    void open(char bracket);
    void close(char bracket);
    void separate();
    void quoted(QStringView text);

    QByteArray m_json;
    bool m_first = true; ///< nothing stands before the next value in its object or array
};

} // namespace bluepencil
