// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace bluepencil {

/// Goes over JSON by its brackets and strings alone, which is enough to see where a value ends, and much faster than to
/// parse it. Whether it is JSON at all is for the parser to say.
class JsonShape {
public:
    /// Looks at the bytes from there on.
    explicit JsonShape(const QByteArray &bytes, qsizetype from = 0)
        : m_bytes(bytes)
        , m_at(from)
    {
    }

    /// The byte that is looked at now.
    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] bool isAt(char byte) const { return !atEnd() && m_bytes[m_at] == byte; }

    void skipSpace();
    /// Goes past this byte if it is there.
    bool takes(char byte);
    /// Goes past a string, from its first mark to its last; false, at the end of the bytes, when it has none.
    bool skipString();
    /// Goes past a value of any kind; false, at the end of the bytes, when it has no end. Never recurses.
    bool skipValue();

    /// True when an object starts here that has a key, or that is empty.
    [[nodiscard]] bool startsLikeObject() const;
    /// True when a list starts here whose first element is such an object.
    [[nodiscard]] bool startsLikeListOfObjects() const;

private:
    bool skipNested();
    void skipBare();

    const QByteArray m_bytes; // never detached: operator[] of a constant one
    qsizetype m_at;
};

} // namespace bluepencil
