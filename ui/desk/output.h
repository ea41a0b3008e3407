// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QString>
#include <QStringList>

namespace bluepencil {

struct QueueEntry;
class Workspace;

/// Where approved texts go without being asked for: chosen once.
struct Output {
    QString folder; ///< empty: nowhere; every export asks
    /// What exported files are called: see fileNameFrom(). The suffix decides the format; .txt without one.
    QString pattern = QStringLiteral("{name}-approved.txt");
    bool atApproval = false; ///< an approval writes the file as well

    friend bool operator==(const Output &, const Output &) = default;
};

/// The settings belong to the data folder, as the reviews do.
[[nodiscard]] Output readOutput(const Workspace &workspace);
[[nodiscard]] Outcome writeOutput(Workspace &workspace, const Output &output);

/// A path in the folder that is free, or that is one of `own`, which may be written over: “a.txt”, else “a-2.txt”.
[[nodiscard]] QString freePath(const QString &folder, const QString &name, const QStringList &own);

/// What an article's file is called without its suffix, and where it is one of several, which one.
[[nodiscard]] QString stemOf(const QueueEntry &entry);

} // namespace bluepencil
