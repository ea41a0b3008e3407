// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

class QDateTime;

namespace bluepencil::office {

/// The text as XML 1.0 can hold it: what it cannot (control characters but tab and line ends, halves of pairs, U+FFFE
/// and U+FFFF) is U+FFFD.
[[nodiscard]] QString forXml(QStringView text);

/// How many characters forXml() replaces.
[[nodiscard]] qsizetype countLostToXml(QStringView text);

/// A language as documents name it ("pt-BR"), or nothing where it is written in another way.
[[nodiscard]] QString languageTag(const QString &language);

/// A moment (milliseconds since 1970, UTC) as word processors write and show it: local time.
[[nodiscard]] QString localTime(qint64 when);

} // namespace bluepencil::office
