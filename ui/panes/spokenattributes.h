// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panes/rowpicture.h"
#include "text/span.h"
#include "theme/theme.h"

#include <QString>

namespace bluepencil {

/// How a stretch of a pane's text looks and what it is, in the attributes of IAccessible2 ("name:value;").
struct SpokenAttributes {
    QString text;
    Span span; ///< over which they hold, in offsets of the pane
};

/// The attributes at an offset of the pane. What the text is stands under names of our own, `review` and `statement`;
/// the bridge to AT-SPI of Qt 6.4 passes none that it does not know, so the colours and lines that say the same to the
/// eye stand beside them. The stretch ends where any mark does; at an offset outside of the picture it is empty.
[[nodiscard]] SpokenAttributes spokenAttributes(const PanePicture &picture, const Theme &theme, qsizetype offset);

} // namespace bluepencil
