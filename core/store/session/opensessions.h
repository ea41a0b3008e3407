// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/queue/reading.h"
#include "text/result.h"

#include <QHash>
#include <QString>

#include <memory>

namespace bluepencil {

class ReviewSession;
class Workspace;

/// The articles that somebody holds, on the screen or because a step on them can be undone: each is one session,
/// however often it is opened. Two sessions of one article in one program would refuse each other's steps.
///
/// Belongs to the thread of its workspace, which has to live longer. Holds no article itself.
class OpenSessions {
public:
    explicit OpenSessions(Workspace &workspace);

    /// As ReviewSession::open(). Where the article is open already it is the same session, which takes up what other
    /// programs did meanwhile. A file that holds another text than before is another article.
    [[nodiscard]] Result<std::shared_ptr<ReviewSession>> open(const QString &path, const ReadingOptions &options = {});

private:
    Workspace &m_workspace;
    QHash<qint64, std::weak_ptr<ReviewSession>> m_sessions; ///< by reading
};

} // namespace bluepencil
