// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace bluepencil {

/// Some articles that are reviewed and approved, and a place for what the command line makes of them.
class ReviewedBatch {
public:
    explicit ReviewedBatch(int articles);

    /// The data folder and the folder of the output lie in it, the articles do not.
    [[nodiscard]] QString place() const { return m_folder.filePath(QStringLiteral("place")); }
    [[nodiscard]] QString dataFolder() const { return place() + QStringLiteral("/data"); }
    [[nodiscard]] QString outFolder() const { return place() + QStringLiteral("/out"); }

    /// “clean” or “export” of all of them into that folder.
    [[nodiscard]] QStringList call(const QString &command) const;
    /// What stands in that folder for each of them, in order; “(not there)” where nothing does.
    [[nodiscard]] QByteArrayList out() const;
    /// What else lies there that no program may leave behind.
    [[nodiscard]] QStringList leftovers() const;

private:
    void approveAll() const;

    QTemporaryDir m_folder;
    QStringList m_names;
};

} // namespace bluepencil
