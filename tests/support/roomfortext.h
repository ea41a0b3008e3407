// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QScrollBar>
#include <QStringList>

namespace bluepencil {

/// Whether a text is shown whole; what is elided on purpose, or scrolls, always is.
inline bool hasRoom(const QLabel *label)
{
    if (qobject_cast<const ElidedLabel *>(label) || label->text().isEmpty())
        return true;
    if (label->wordWrap())
        return label->height() >= label->heightForWidth(label->width());
    return label->width() >= label->sizeHint().width();
}

inline bool hasRoom(const QAbstractButton *button)
{
    return button->text().isEmpty() || button->width() >= button->minimumSizeHint().width();
}

/// Whether a part of it lies beside what can be scrolled to.
inline bool isCutOffBeside(const QWidget *widget)
{
    for (const QWidget *port = widget->parentWidget(); port && !port->isWindow(); port = port->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(port->parentWidget());
        if (!area || area->viewport() != port || area->horizontalScrollBar()->isVisible())
            continue;
        const QRect place(widget->mapTo(port, QPoint()), widget->size());
        // A splitter of Qt's that runs from the right lays its parts a pixel beyond its edge.
        return place.left() < 0 || place.right() > port->width();
    }
    return false;
}

template <typename Widget>
QStringList cramped(const QWidget *window)
{
    QStringList texts;
    const QList<Widget *> all = window->findChildren<Widget *>();
    for (const Widget *each : all) {
        if (each->isVisible() && each->window() == window->window() && (!hasRoom(each) || isCutOffBeside(each)))
            texts.append(QStringLiteral("%1 “%2” has %3 × %4 of %5 × %6")
                             .arg(each->objectName(), each->text())
                             .arg(each->width())
                             .arg(each->height())
                             .arg(each->sizeHint().width())
                             .arg(each->heightForWidth(each->width())));
    }
    return texts;
}

/// What takes keys and lies partly beside what can be scrolled to.
inline QStringList fieldsCutOff(const QWidget *window)
{
    QStringList fields;
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (const QWidget *each : all) {
        if (each->isVisible() && each->focusPolicy() != Qt::NoFocus && each->window() == window->window() &&
            isCutOffBeside(each))
            fields.append(QStringLiteral("%1 %2 is cut off at %3")
                              .arg(QString::fromLatin1(each->metaObject()->className()), each->objectName())
                              .arg(each->mapTo(each->window(), QPoint()).x()));
    }
    return fields;
}

/// The labels and buttons of a window that show less than their text, and fields that are cut off.
inline QStringList allCramped(const QWidget *window)
{
    return cramped<QLabel>(window) + cramped<QAbstractButton>(window) + fieldsCutOff(window);
}

/// What holds a window wide, for whoever has to find shorter words.
inline QString widest(const QWidget *window)
{
    QStringList parts;
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (const QWidget *each : all) {
        if (each->isVisible() && each->minimumSizeHint().width() > 100)
            parts.append(QStringLiteral("%1 %2 %3")
                             .arg(QString::fromLatin1(each->metaObject()->className()), each->objectName())
                             .arg(each->minimumSizeHint().width()));
    }
    return QStringLiteral("%1: ").arg(window->width()) + parts.join(QStringLiteral(", "));
}

} // namespace bluepencil
