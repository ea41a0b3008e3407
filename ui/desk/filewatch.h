// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/deskpart.h"
#include "store/queue/filechanges.h"
#include "work/latestwork.h"

namespace bluepencil {

/// Looks, beside the window, which files hold something else than what was decided on, marks them and says so, once.
class FileWatch : public DeskPart {
    Q_OBJECT

public:
    FileWatch(const DeskContext &context, QObject *parent);

    void look();

private:
    void take(const QList<DecidedFile> &changed);

    std::shared_ptr<FileChanges> m_changes; ///< the worker's
    LatestWork m_looking;
};

/// True when the article's file holds something else by now. Looks at the disk.
[[nodiscard]] bool hasChangedOnDisk(const ReviewSession &session);

} // namespace bluepencil
