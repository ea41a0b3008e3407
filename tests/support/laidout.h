// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QRect>
#include <QTest>
#include <QWidget>

namespace bluepencil {

/// Where everything that shows in a window stands.
inline QList<QRect> placesIn(const QWidget &window)
{
    QList<QRect> places{QRect(QPoint(), window.size())};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&window) && widget->window() == &window)
            places.append(QRect(widget->mapTo(&window, QPoint()), widget->size()));
    }
    return places;
}

/// Waits until the events that wait move nothing in the window, but no longer than a few seconds. It lays itself out
/// over several rounds of events, and how many of them are over when a test looks depends on what else the machine
/// does.
inline void waitForLayout(const QWidget &window)
{
    (void)QTest::qWaitFor([&window] {
        const QList<QRect> places = placesIn(window);
        QCoreApplication::processEvents();
        return placesIn(window) == places;
    });
}

} // namespace bluepencil
