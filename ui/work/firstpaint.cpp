// SPDX-License-Identifier: Apache-2.0
#include "work/firstpaint.h"

#include <QEvent>
#include <QLoggingCategory>
#include <QWidget>

namespace bluepencil {

namespace {

Q_LOGGING_CATEGORY(start, "bluepencil.start", QtWarningMsg)

class FirstPaint : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // The event is still to be handled; what is queued comes after it.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    qCDebug(start, "first paint");
                    deleteLater();
                },
                Qt::QueuedConnection);
        }
        return false;
    }
};

} // namespace

void logFirstPaint(QWidget *widget)
{
    if (start().isDebugEnabled())
        widget->installEventFilter(new FirstPaint(widget));
}

} // namespace bluepencil
