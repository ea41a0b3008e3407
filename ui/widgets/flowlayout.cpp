// SPDX-License-Identifier: Apache-2.0
#include "widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace bluepencil {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

template <typename Place>
int FlowLayout::lay(int width, Place place) const
{
    int x = 0;
    int y = 0;
    int line = 0; // its height
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += line + spacing();
            line = 0;
        }
        place(item, QRect(QPoint(x, y), size.boundedTo({width, size.height()})));
        x += size.width() + spacing();
        line = std::max(line, size.height());
    }
    return y + line;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int height = lay(width - margins.left() - margins.right(), [](QLayoutItem *, const QRect &) {});
    return height + margins.top() + margins.bottom();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->sizeHint());
    }
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

/// All in one line.
QSize FlowLayout::sizeHint() const
{
    QSize size;
    int items = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        ++items;
        size = {size.width() + item->sizeHint().width(), std::max(size.height(), item->sizeHint().height())};
    }
    size.rwidth() += std::max(0, items - 1) * spacing();
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    lay(inside.width(), [&inside, direction](QLayoutItem *item, const QRect &place) {
        item->setGeometry(QStyle::visualRect(direction, inside, place.translated(inside.topLeft())));
    });
}

} // namespace bluepencil
