// SPDX-License-Identifier: Apache-2.0
#include "window/seen.h"

#include "panes/reviewview.h"
#include "window/parts.h"
#include "window/statusline.h"

#include <QCoreApplication>

namespace bluepencil {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Seen)
};

} // namespace

bool isSeen(const WindowParts &parts, Span raw)
{
    if (parts.view->isInView(raw))
        return true;
    parts.view->showSpan(raw);
    parts.status->note(Texts::tr("This was off the screen; here it is. Press the key again to do it."));
    return false;
}

} // namespace bluepencil
