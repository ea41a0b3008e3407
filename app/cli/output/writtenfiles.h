// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>
#include <QMultiHash>
#include <QString>

namespace bluepencil::cli {

/// Which files of a folder this program wrote, and what was in them: kept in the folder itself, in a hidden file with a
/// line for each (hash, space, name). What is there and is none of these is somebody's only copy, and so is what was
/// changed since; neither is replaced.
class WrittenFiles {
public:
    /// The name of the hidden file.
    [[nodiscard]] static QString listName();

    /// Reads the list, if there is one. What cannot be read counts as not written by us.
    explicit WrittenFiles(QString folder);

    /// False for a file that is there, be it a link, and was not left so by this program.
    [[nodiscard]] bool mayReplace(const QString &name) const;

    /// Notes what is about to be written: before it is, so that a run that is ended in between may write again.
    [[nodiscard]] Outcome note(const QString &name, const QByteArray &bytes);

private:
    QString m_folder;
    QMultiHash<QString, QString> m_hashes; ///< by name
};

} // namespace bluepencil::cli
