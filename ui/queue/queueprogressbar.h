// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "queue/queueprogress.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace bluepencil {

/// How far the look into the files is, with a way to pause and to stop it. Hidden while there is nothing to look into.
class QueueProgressBar : public QWidget {
    Q_OBJECT

public:
    explicit QueueProgressBar(QWidget *parent);

    void setProgress(const QueueProgress &progress);

Q_SIGNALS:
    /// To pause, or to go on.
    void pauseAsked();
    void cancelAsked();

private:
    QLabel *m_words;
    QProgressBar *m_bar;
    QToolButton *m_pause;
};

} // namespace bluepencil
