// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/editions/exports.h"
#include "text/result.h"

#include <QList>
#include <QString>

#include <shared_mutex>

namespace bluepencil::cli {

/// Tells the data folder which editions were written to which files, some at a time. While it does, nobody of this
/// program may read there: readers hold reading() while they do.
class ExportRecord {
public:
    explicit ExportRecord(QString dataFolder);

    /// Held by whoever reads the data folder.
    [[nodiscard]] std::shared_lock<std::shared_mutex> reading() { return std::shared_lock(m_mutex); }

    /// Called by one thread at a time, without reading(). Fails, with a whole sentence, where the folder takes no
    /// record of this file and of others before it; the files are written all the same.
    [[nodiscard]] Outcome add(const EditionFile &file);
    /// Records what has not been recorded yet.
    [[nodiscard]] Outcome finish();

private:
    QString m_dataFolder;
    QList<EditionFile> m_files;
    std::shared_mutex m_mutex;
};

} // namespace bluepencil::cli
