// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/lexicon/listfile.h"

#include <QList>

namespace bluepencil {

/// Puts these lists in place of the built-in ones of their names, and no others. For the start of a program, before
/// anything is analyzed and before it has a second thread: what was read already stays as it was read.
void replaceLists(QList<ListFile> lists);

/// Those that were put in place of built-in ones.
[[nodiscard]] const QList<ListFile> &replacedLists();

/// What stands in for the list of this name; null where the built-in one does.
[[nodiscard]] const ListFile *replacedList(const ListName &name);

} // namespace bluepencil
