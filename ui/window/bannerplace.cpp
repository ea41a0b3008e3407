// SPDX-License-Identifier: Apache-2.0
#include "window/bannerplace.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace bluepencil {

BannerPlace::BannerPlace(QWidget *banner, QWidget *over)
    : QObject(banner)
    , m_banner(banner)
    , m_over(over)
{
    m_banner->setParent(over);
    m_banner->hide();
    m_banner->installEventFilter(this);
    m_over->installEventFilter(this);
}

bool BannerPlace::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::LayoutRequest || (watched == m_over && type == QEvent::Resize) ||
        (watched == m_banner && type == QEvent::Show))
        place();
    return QObject::eventFilter(watched, event);
}

void BannerPlace::place()
{
    const int width = m_over->width();
    const int high = m_banner->hasHeightForWidth() ? m_banner->heightForWidth(width) : m_banner->sizeHint().height();
    m_banner->setGeometry(0, 0, width, std::max(high, m_banner->minimumSizeHint().height()));
    m_banner->raise();
}

} // namespace bluepencil
