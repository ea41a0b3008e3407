// SPDX-License-Identifier: Apache-2.0
#include "detect/lexicon/replacedlists.h"

#include <algorithm>
#include <utility>

namespace bluepencil {

namespace {

QList<ListFile> &lists()
{
    static QList<ListFile> replaced;
    return replaced;
}

} // namespace

void replaceLists(QList<ListFile> replaced)
{
    lists() = std::move(replaced);
}

const QList<ListFile> &replacedLists()
{
    return lists();
}

const ListFile *replacedList(const ListName &name)
{
    const QList<ListFile> &all = replacedLists();
    const auto found =
        std::find_if(all.begin(), all.end(), [&name](const ListFile &each) { return each.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace bluepencil
