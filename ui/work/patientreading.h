// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/queue/reading.h"
#include "work/latestwork.h"

#include <QObject>

#include <functional>

class QEvent;
class QEventLoop;
class QWidget;

namespace bluepencil {

/// Opens a file in the foreground without keeping the window from anything but deciding: the file is read beside it,
/// and where that takes longer than a moment, the window paints, scrolls and closes meanwhile. Escape stops it at once.
/// Other keys and the mouse do nothing until then, since they would act on the article that is about to go.
class PatientReading : public QObject {
    Q_OBJECT

public:
    /// `window` has to live longer: closing it stops what is being read.
    PatientReading(QWidget *window, QObject *parent);

    /// Does `job`; what it reads is read beside the window. False when the editor stopped that: whatever the job says
    /// is to be forgotten then. False and without doing it, too, while another one is under way.
    [[nodiscard]] bool during(const std::function<void()> &job);

Q_SIGNALS:
    /// It takes longer than a moment; the window lives on from now.
    void takesTime();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] Result<Reading> read(const ReadingElsewhere::Work &work);
    void waitInLoop();
    void stop();

    QWidget *m_window;
    LatestWork m_worker;
    QEventLoop *m_loop = nullptr; ///< that waits; null while nobody does
    bool m_isUnderWay = false;
    bool m_isStopped = false;
};

} // namespace bluepencil
