// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panes/laidtext.h"
#include "panes/rowpainter.h"
#include "panes/rowpicture.h"

#include <QCache>

namespace bluepencil {

/// The laid out texts of the rows that were on the screen of late, so that scrolling back and repainting cost no
/// layout. A row whose text is another one by now is laid out anew: nobody has to say what changed.
class RowShapes {
public:
    RowShapes();

    /// Forgets everything when the style is another one.
    void setStyle(const TypeStyle &style);
    void clear() { m_rows.clear(); }
    [[nodiscard]] const TypeStyle &style() const { return m_style; }

    [[nodiscard]] LaidRow laid(qsizetype row, const RowPicture &picture);

private:
    [[nodiscard]] std::shared_ptr<const LaidText> layOut(const QString &text, Qt::LayoutDirection direction) const;

    TypeStyle m_style;
    QCache<qsizetype, LaidRow> m_rows; ///< drops what was used longest ago
};

} // namespace bluepencil
