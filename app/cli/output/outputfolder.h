// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/output/writtenfiles.h"
#include "text/result.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace bluepencil {
struct Format;
}

namespace bluepencil::cli {

struct Document;
struct Exported;

/// What the file of a cleaned article is called: after the article's own file, or "ID.txt" for a record. With a format
/// the suffix is the format's; null: text. A pattern that is not empty names it instead (see fileNameFrom()).
[[nodiscard]] QString cleanFileName(const Document &document, const Format *format, const QString &pattern);

/// The same for an article that was reviewed; text keeps the name that its file has.
[[nodiscard]] QString exportFileName(const QString &file, const Exported &text, const Format &format,
                                     const QString &pattern);

/// The folder that `clean -o` writes to, one file per article.
class OutputFolder {
public:
    /// `sources` are the raw files, which are never written. The folder is made when the first file is. `force`
    /// replaces whatever is there but these.
    OutputFolder(QString path, QStringList sources, bool force);

    /// Refuses, with a whole sentence, a name that an earlier article of this run has taken, a raw file, and whatever
    /// cannot be written. A file of an earlier run is replaced; one that somebody else wrote or changed only by force.
    [[nodiscard]] Outcome write(const QString &name, const QByteArray &bytes);

    /// Where a file of this name lies, from the root.
    [[nodiscard]] QString pathOf(const QString &name) const;

private:
    QString m_path;
    QStringList m_sources;
    bool m_force;
    QSet<QString> m_taken;
    std::optional<WrittenFiles> m_written; ///< read when the first file is written
};

} // namespace bluepencil::cli
