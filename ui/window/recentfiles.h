// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/queue/queueentry.h"

#include <QList>
#include <QMenu>

namespace bluepencil {

class Desk;

/// How many files are called recent: one digit opens each.
inline constexpr qsizetype recentFiles = 9;

/// What was open last, the latest first; at most `most`, and nothing that never was open.
[[nodiscard]] QList<QueueEntry> recentlyOpened(QList<QueueEntry> queue, qsizetype most);

/// The menu of files that were open before, fresh each time it is shown. One that has gone from its place is offered as
/// well: its review is there, and the desk says what is missing.
class RecentMenu : public QMenu {
    Q_OBJECT

public:
    explicit RecentMenu(Desk *desk, QWidget *parent = nullptr);

private:
    void refill();

    Desk *m_desk;
};

} // namespace bluepencil
