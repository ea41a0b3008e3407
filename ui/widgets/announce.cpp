// SPDX-License-Identifier: Apache-2.0
#include "widgets/announce.h"

#include <QAccessible>

namespace bluepencil {

namespace {

AnnouncementListener &listener()
{
    static AnnouncementListener theListener;
    return theListener;
}

} // namespace

bool isAnybodyListening()
{
    return QAccessible::isActive() || listener();
}

void announce(QAccessibleEvent &event)
{
    if (listener())
        listener()(event);
    QAccessible::updateAccessibility(&event);
}

void listenToAnnouncements(AnnouncementListener newListener)
{
    listener() = std::move(newListener);
}

} // namespace bluepencil
