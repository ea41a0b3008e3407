// SPDX-License-Identifier: Apache-2.0
#include "store/database/dialect.h"

namespace bluepencil {

using namespace Qt::StringLiterals;

QString Dialect::driver() const
{
    return isServer() ? u"QPSQL"_s : u"QSQLITE"_s;
}

QString Dialect::package() const
{
    return isServer() ? u"libqt6sql6-psql"_s : u"libqt6sql6-sqlite"_s;
}

QString Dialect::nextId(QLatin1StringView table) const
{
    return (isServer() ? u"nextval('%1_id')"_s : u"(SELECT COALESCE(MAX(id), 0) + 1 FROM %1)"_s).arg(table);
}

QVariant Dialect::text(const QByteArray &utf8) const
{
    return isServer() ? QVariant(QString::fromUtf8(utf8)) : QVariant(utf8);
}

} // namespace bluepencil
