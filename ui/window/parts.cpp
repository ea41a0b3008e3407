// SPDX-License-Identifier: Apache-2.0
#include "window/parts.h"

#include "store/workspace/workspace.h"

namespace bluepencil {

using namespace Qt::StringLiterals;

QSettings windowSettings(const Workspace *workspace)
{
    return {workspace->folder() + u"/window.ini"_s, QSettings::IniFormat};
}

} // namespace bluepencil
