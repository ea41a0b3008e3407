// SPDX-License-Identifier: Apache-2.0
#include "store/database/hash.h"

#include <QCryptographicHash>

namespace bluepencil {

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString sha256(QStringView text)
{
    return sha256(text.toUtf8());
}

} // namespace bluepencil
