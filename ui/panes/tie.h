// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

class QPainter;
class QFont;

namespace bluepencil {

struct Columns;
struct Theme;

/// What joins a repeat to the text that it repeats, both in the raw pane. Heights are in pixels from the top of the
/// viewport, and may lie above or below it.
struct Tie {
    int repeatY = 0;
    int originalY = 0;
    qint32 originalNumber = 0; ///< of the original's paragraph, for when it is not on the screen
};

/// Draws ties into the gap between both panes. One whose original is not on the screen runs to the edge and names the
/// paragraph there.
class TiePainter {
public:
    TiePainter(const Theme &theme, const Columns &columns, int viewportHeight);

    void paint(QPainter &painter, const Tie &tie) const;

private:
    void paintNumber(QPainter &painter, qint32 number, bool above) const;

    const Theme &m_theme;
    const Columns &m_columns;
    int m_viewportHeight;
};

} // namespace bluepencil
