// SPDX-License-Identifier: Apache-2.0
#include "store/folder/disposabletable.h"

#include "store/database/database.h"

#include <QDir>

namespace bluepencil {

using namespace Qt::StringLiterals;

std::unique_ptr<Database> disposableTable(const QString &folder, const QString &statement)
{
    auto database = Database::open(QDir(folder).filePath(u"cache.sqlite"_s));
    if (!database || !(*database)->run(statement))
        return nullptr;
    return std::move(*database);
}

} // namespace bluepencil
