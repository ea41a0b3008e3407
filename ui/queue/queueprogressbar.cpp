// SPDX-License-Identifier: Apache-2.0
#include "queue/queueprogressbar.h"

#include "widgets/plainlabel.h"

#include <QGridLayout>
#include <QProgressBar>
#include <QToolButton>

namespace bluepencil {

using namespace Qt::StringLiterals;

QueueProgressBar::QueueProgressBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new PlainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_pause(new QToolButton(this))
{
    constexpr int barHeight = 6;
    m_words->setObjectName(u"queueProgressWords"_s);
    m_words->setWordWrap(true);
    m_bar->setObjectName(u"queueProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(barHeight);
    m_bar->setMinimumWidth(barHeight); // no bar holds a narrow window wide
    m_bar->setAccessibleName(tr("Files that were looked into"));
    m_pause->setObjectName(u"queuePause"_s);
    m_pause->setAutoRaise(true);
    auto *cancel = new QToolButton(this);
    cancel->setObjectName(u"queueCancel"_s);
    cancel->setAutoRaise(true);
    cancel->setText(tr("Cancel"));
    cancel->setAccessibleName(tr("Stop looking through the files"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words, 0, 0, 1, 3);
    layout->addWidget(m_bar, 1, 0);
    layout->addWidget(m_pause, 1, 1);
    layout->addWidget(cancel, 1, 2);
    layout->setColumnStretch(0, 1);
    connect(m_pause, &QToolButton::clicked, this, &QueueProgressBar::pauseAsked);
    connect(cancel, &QToolButton::clicked, this, &QueueProgressBar::cancelAsked);
    setProgress({});
}

void QueueProgressBar::setProgress(const QueueProgress &progress)
{
    setVisible(progress.all > 0);
    m_bar->setRange(0, static_cast<int>(progress.all));
    m_bar->setValue(static_cast<int>(progress.done));
    m_words->setText(progress.paused ? tr("Paused. Files looked into: %1 of %2").arg(progress.done).arg(progress.all)
                                     : tr("Looking into files: %1 of %2").arg(progress.done).arg(progress.all));
    m_pause->setText(progress.paused ? tr("Go on") : tr("Pause"));
    m_pause->setAccessibleName(progress.paused ? tr("Go on looking through the files")
                                               : tr("Pause looking through the files"));
}

} // namespace bluepencil
