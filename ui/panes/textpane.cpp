// SPDX-License-Identifier: Apache-2.0
#include "panes/textpane.h"

#include "panes/reviewview.h"

namespace bluepencil {

TextPane::TextPane(Pane pane, ReviewView *view)
    : QObject(view)
    , m_pane(pane)
    , m_view(view)
{
    setObjectName(pane == Pane::Raw ? QStringLiteral("rawPane") : QStringLiteral("cleanPane"));
}

PaneText TextPane::text() const
{
    return m_view->textOf(m_pane);
}

} // namespace bluepencil
