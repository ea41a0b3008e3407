// SPDX-License-Identifier: Apache-2.0
#include "panes/rowshapes.h"

namespace bluepencil {

namespace {

/// Text units that are kept laid out: some screens of an ordinary article, at least a screen of the longest rows.
constexpr qsizetype keptUnits = 200'000;
constexpr qsizetype rowCost = 200; ///< of a row beside its text

bool holds(const std::shared_ptr<const LaidText> &laid, const QString &text, Qt::LayoutDirection direction)
{
    return laid && laid->direction() == direction && laid->text() == text;
}

} // namespace

RowShapes::RowShapes()
    : m_rows(keptUnits)
{
}

void RowShapes::setStyle(const TypeStyle &style)
{
    if (style == m_style)
        return;
    m_style = style;
    clear();
}

LaidRow RowShapes::laid(qsizetype row, const RowPicture &picture)
{
    const LaidRow *known = m_rows.object(row);
    LaidRow laid = known ? *known : LaidRow();
    if (!holds(laid.raw, picture.raw.text, picture.direction))
        laid.raw = layOut(picture.raw.text, picture.direction);
    if (picture.clean.text.isEmpty())
        laid.clean.reset();
    else if (holds(laid.raw, picture.clean.text, picture.direction))
        laid.clean = laid.raw;
    else if (!holds(laid.clean, picture.clean.text, picture.direction))
        laid.clean = layOut(picture.clean.text, picture.direction);
    if (!known || known->raw != laid.raw || known->clean != laid.clean)
        m_rows.insert(row, new LaidRow(laid), rowCost + picture.raw.text.size());
    return laid;
}

std::shared_ptr<const LaidText> RowShapes::layOut(const QString &text, Qt::LayoutDirection direction) const
{
    return std::make_shared<const LaidText>(text, direction, m_style);
}

} // namespace bluepencil
