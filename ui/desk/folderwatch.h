// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/deskpart.h"
#include "store/cache/folderlook.h"
#include "work/latestwork.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace bluepencil {

class Intake;
class QueueFlow;
class QueueLooks;

/// Watches the folders that were opened: what is new in them joins the queue, what was moved keeps its review, what has
/// changed is looked into again, and what vanished is marked. Nothing is opened by it.
class FolderWatch : public DeskPart {
    Q_OBJECT

public:
    /// Whom it asks. All have to live longer.
    struct Helpers {
        Intake *intake = nullptr;
        QueueFlow *queue = nullptr;
        QueueLooks *looks = nullptr;
    };

    FolderWatch(const DeskContext &context, const Helpers &helpers, QObject *parent);

    /// Looks now, beside the window.
    void look();

Q_SIGNALS:
    /// Files of the queue hold something else.
    void filesChanged();

private:
    void watch();
    void take(const FolderLook &now);
    [[nodiscard]] KnownFiles known() const;
    void takeMoved(const FolderNews &news);
    void takeVanished(const FolderNews &news);
    void tell(const FolderNews &news);

    Helpers m_helpers;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;       ///< until a row of changes is through
    QTimer m_nowAndThen; ///< disks in a network tell nobody of changes
    LatestWork m_looking;
    FolderLook m_before;
    QSet<QString> m_gone; ///< paths that were said to have vanished
};

} // namespace bluepencil
