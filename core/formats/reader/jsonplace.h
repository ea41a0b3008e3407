// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace bluepencil {

/// Where something stands in bytes.
struct BytePlace {
    qsizetype start = 0;
    qsizetype end = 0; ///< behind it
};

/// Where the value of a record's field stands: of the object itself, or of the one object in it that is wrapped
/// (`article`). Nothing where there is no such key, or where the bytes have not the shape of JSON.
[[nodiscard]] std::optional<BytePlace> placeOfField(const QByteArray &record, const QString &field);

/// Where the elements of a list stand.
[[nodiscard]] QList<BytePlace> elementsOf(const QByteArray &list);

/// Where the strings of a value stand that are no keys, with their marks, at whatever depth.
[[nodiscard]] QList<BytePlace> stringsIn(const QByteArray &value);

} // namespace bluepencil
