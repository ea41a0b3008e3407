// SPDX-License-Identifier: Apache-2.0
#include "work/patientreading.h"

#include "text/readingstop.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWidget>

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <optional>
#include <semaphore>

namespace bluepencil {

namespace {

/// Nearly every file is read in less: nothing happens in between then, and no key is lost.
constexpr std::chrono::milliseconds moment(80);

/// What the worker leaves for the window's thread.
struct Answer {
    std::optional<Result<Reading>> reading;
    std::binary_semaphore isThere{0};
};

/// Moves the text and decides nothing.
bool scrolls(const QKeyEvent *key)
{
    constexpr std::array keys = {Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End};
    return std::find(keys.begin(), keys.end(), key->key()) != keys.end() && !(key->modifiers() & ~Qt::KeypadModifier);
}

} // namespace

PatientReading::PatientReading(QWidget *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_worker(this)
{
}

bool PatientReading::during(const std::function<void()> &job)
{
    if (m_isUnderWay)
        return false;
    const QScopedValueRollback underWay(m_isUnderWay, true);
    m_isStopped = false;
    const ReadingElsewhere elsewhere([this](const ReadingElsewhere::Work &work) { return read(work); });
    job();
    return !m_isStopped;
}

Result<Reading> PatientReading::read(const ReadingElsewhere::Work &work)
{
    if (m_isStopped) // what is tried where a file could not be read
        return ReadingStop::stopped();
    auto answer = std::make_shared<Answer>();
    m_worker.start([this, work, answer](const std::stop_token &stop, const LatestWork::Deliver &deliver) {
        const ReadingStop scope(stop);
        answer->reading = work();
        answer->isThere.release();
        deliver([this] {
            if (m_loop)
                m_loop->quit();
        });
    });
    if (!answer->isThere.try_acquire_for(moment)) {
        waitInLoop();
        if (!answer->isThere.try_acquire()) // stopped, or the program is about to end
            stop();
    }
    if (m_isStopped)
        return ReadingStop::stopped();
    return *std::move(answer->reading);
}

void PatientReading::waitInLoop()
{
    QEventLoop loop;
    const QScopedValueRollback waiting(m_loop, &loop);
    Q_EMIT takesTime();
    QCoreApplication::instance()->installEventFilter(this);
    loop.exec();
    QCoreApplication::instance()->removeEventFilter(this);
}

/// Nobody waits for the worker: it gives up soon, and what it still says is dropped.
void PatientReading::stop()
{
    m_isStopped = true;
    m_worker.stop();
    if (m_loop)
        m_loop->quit();
}

bool PatientReading::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // taken, so that no command comes of it and the key is told
        event->accept();
        return true;
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape)
            stop();
        return !scrolls(key);
    }
    case QEvent::Shortcut:
    case QEvent::InputMethod:
    case QEvent::ContextMenu:
    case QEvent::Drop:
        return true;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        return watched->isWidgetType() && !qobject_cast<QScrollBar *>(watched);
    case QEvent::Close:
        if (watched == m_window)
            stop();
        return false;
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace bluepencil
