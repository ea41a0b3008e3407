// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/workspace/workspace.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace bluepencil {

/// A data folder with many articles that were reviewed and approved, for what looks through all of them. Each article
/// is its own; what is asked about stands in a few. Written by the store's own parts, without sessions.
class PublishedArchive {
public:
    /// So many articles of `decisions` cuts and forty paragraphs, each approved once.
    PublishedArchive(int articles, int decisions);

    [[nodiscard]] QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] Workspace &workspace() const { return *m_workspace; }
    /// A paragraph that every hundredth article published.
    [[nodiscard]] static QString commonLine();
    /// One that every hundredth article had, and that was cut there.
    [[nodiscard]] static QString commonCut();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace bluepencil
