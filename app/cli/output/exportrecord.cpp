// SPDX-License-Identifier: Apache-2.0
#include "cli/output/exportrecord.h"

#include "cli/arguments/words.h"

#include <QDateTime>

#include <mutex>
#include <utility>

namespace bluepencil::cli {

namespace {

/// Opening the reviews for writing and waiting for the disk costs as much as some dozen files.
constexpr qsizetype filesAtOnce = 64;

} // namespace

ExportRecord::ExportRecord(QString dataFolder)
    : m_dataFolder(std::move(dataFolder))
{
}

Outcome ExportRecord::add(const EditionFile &file)
{
    m_files.append(file);
    return m_files.size() < filesAtOnce ? Done{} : finish();
}

Outcome ExportRecord::finish()
{
    const QList<EditionFile> files = std::exchange(m_files, {});
    if (files.isEmpty())
        return Done{};
    const std::unique_lock alone(m_mutex);
    Outcome recorded = recordExports(m_dataFolder, files, QDateTime::currentMSecsSinceEpoch());
    if (recorded)
        return recorded;
    return Failure{
        Cli::tr("The files are written, but not recorded (%n of them): %1", nullptr, static_cast<int>(files.size()))
            .arg(recorded.sentence())};
}

} // namespace bluepencil::cli
