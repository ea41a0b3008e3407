// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/article.h"
#include "text/result.h"

#include <QByteArray>
#include <QString>

namespace bluepencil::cli {

struct Options;

/// What goes out of a file.
struct Exported {
    QByteArray bytes; ///< in the format of the options
    Origin origin;
    int edition = 0;      ///< 0: of none
    qint64 editionId = 0; ///< of its row
    QString notice;       ///< what whoever publishes it should know, as whole sentences; empty for an approved text
};

/// The data folder that the options mean.
[[nodiscard]] QString dataFolderOf(const Options &options);

/// The text of a file as it was reviewed. Reads the data folder and the file, and writes neither.
///
/// Fails, with whole sentences, for a file that was never reviewed, that holds another text than the one that was, that
/// has become a link, that has gone, or that was spiked: unless the options ask for such ones too (`--unreviewed`).
/// Then it is the newest edition, else the text as it is, and the notice says which. Fails in any case while a query is
/// open, and for what cannot be read.
[[nodiscard]] Result<Exported> exported(const QString &path, const Options &options);

} // namespace bluepencil::cli
