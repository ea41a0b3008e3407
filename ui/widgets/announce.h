// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QAccessibleEvent;

namespace bluepencil {

/// Hears what a screen reader is told.
using AnnouncementListener = std::function<void(const QAccessibleEvent &)>;

/// True when somebody hears announcements; nobody else should take trouble over one.
[[nodiscard]] bool isAnybodyListening();

/// Tells assistive tools. Cheap when there are none.
void announce(QAccessibleEvent &event);

/// Hears every announcement, beside the tools; null ends it. Qt tells its own events to tools only, and without a
/// desktop there are none.
void listenToAnnouncements(AnnouncementListener listener);

} // namespace bluepencil
