// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace bluepencil {

/// SHA-256 as 64 hexadecimal digits: what proves, years later, which bytes were read and which went out.
[[nodiscard]] QString sha256(const QByteArray &bytes);
/// Of the text as UTF-8, so that it is the same on every machine.
[[nodiscard]] QString sha256(QStringView text);

} // namespace bluepencil
