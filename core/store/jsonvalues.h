// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace bluepencil {

/// Goes through the values of a JSON array or object as it is stored, in UTF-8. What nobody asks for is passed over,
/// and nothing is copied: a tree of values costs most of what it takes to go through a hundred thousand decisions.
///
///     JsonValues members(json);
///     while (members.next()) {
///         if (members.key() == "start") …
///     }
class JsonValues {
public:
    explicit JsonValues(QByteArrayView json);

    /// Goes to the next one. False behind the last one, and where the text is no JSON: see isWhole().
    [[nodiscard]] bool next();
    /// Its name in an object, as it is written; nothing in it is unescaped.
    [[nodiscard]] QByteArrayView key() const { return m_key; }
    /// As it is written: an object or array can be gone through as well, for others see textIn() and numberIn().
    [[nodiscard]] QByteArrayView value() const { return m_value; }
    /// Once next() is false: whether that was the end of the array or object. What is in its values was not looked at.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    void passSpace();
    [[nodiscard]] bool pass(char unit);
    [[nodiscard]] QByteArrayView takeText();
    [[nodiscard]] QByteArrayView takeValue();

    QByteArrayView m_json;
    qsizetype m_at = 0;
    char m_end = '\0'; ///< the bracket that closes it; NUL once it is over
    bool m_isFirst = true;
    bool m_isWhole = false;
    QByteArrayView m_key;
    QByteArrayView m_value;
};

/// The text that a value is; nothing for any other.
[[nodiscard]] std::optional<QString> textIn(QByteArrayView value);
/// The whole number that a value is; nothing for any other.
[[nodiscard]] std::optional<qint64> numberIn(QByteArrayView value);

} // namespace bluepencil
