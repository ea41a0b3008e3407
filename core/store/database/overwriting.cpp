// SPDX-License-Identifier: Apache-2.0
#include "store/database/overwriting.h"

#include "store/database/database.h"

namespace bluepencil {

using namespace Qt::StringLiterals;

Outcome overwriteWhatGoes(const Database &database)
{
    if (database.dialect().isServer())
        return Done{};
    const auto set = database.run(u"PRAGMA secure_delete = ON"_s);
    return set ? Outcome(Done{}) : set.failure();
}

void emptyLogOf(const Database &database)
{
    if (!database.dialect().isServer())
        (void)database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

} // namespace bluepencil
