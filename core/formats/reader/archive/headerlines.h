// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>

namespace bluepencil {

/// The header lines of mail, of HTTP and of web archives: "Name: value", a line that begins with a blank goes on.
class HeaderLines {
public:
    [[nodiscard]] static HeaderLines of(const QByteArray &lines);

    /// Of several lines of one name the first; empty where there is none. Names are compared without case.
    [[nodiscard]] QByteArray value(const QByteArray &name) const { return m_values.value(name.toLower()); }
    [[nodiscard]] bool contains(const QByteArray &name) const { return m_values.contains(name.toLower()); }

private:
    QHash<QByteArray, QByteArray> m_values;
};

/// Header and body, which an empty line parts.
struct HeaderSplit {
    HeaderLines header;
    QByteArray body;
};
/// A message parted at its first blank line.
[[nodiscard]] HeaderSplit splitHeader(const QByteArray &message);

/// "utf-8" of `text/html; charset="utf-8"`; empty where there is no such parameter.
[[nodiscard]] QByteArray parameterOf(const QByteArray &value, const QByteArray &name);

/// A body that HTTP sent in chunks, joined; what is damaged stays as it is.
[[nodiscard]] QByteArray unchunked(const QByteArray &body);

} // namespace bluepencil
