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
    void value(const QString &text);
    void value(QLatin1StringView text);
    void value(qint64 number);
    /// With as many digits as the number needs.
    void value(double number);
    void value(bool yes);
    /// A string, a number, a bool, or null for whatever else there is.
    void value(const QJsonValue &content);

    /// A string that comes piece by piece.
    void beginText();
    void addText(QStringView piece);
    void endText();

    /// A key and its value.
    template <typename Value>
    void member(QLatin1StringView name, const Value &content)
    {
        key(name);
        value(content);
    }

    /// Makes room for texts of so many units that are to come, where they come in small pieces.
    void makeRoomFor(qsizetype units);

    /// What was written so far.
    [[nodiscard]] const QByteArray &json() const { return m_json; }
    /// What was written, as a line; nothing is left.
    [[nodiscard]] QByteArray takeLine();

private:
    void open(char bracket);
    void close(char bracket);
    void separate();
    void bare(const QByteArray &token);
    void quoted(QStringView text);

    QByteArray m_json;
    bool m_first = true; ///< nothing stands before the next value in its object or array
};

} // namespace bluepencil
