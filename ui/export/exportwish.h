// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/writer/outgoing.h"
#include "text/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace bluepencil {

struct Format;
class Workspace;

/// How an article is to leave: what the export dialog asks for, and is remembered for each source.
struct ExportWish {
    QString format = QStringLiteral("text");             ///< Format::name
    bool withReasons = true;                             ///< as comments, where changes are tracked
    bool withRemarks = false;                            ///< notes, queries and credits likewise
    PlainStyle style = {};                               ///< of plain text
    QString pattern = QStringLiteral("{name}-approved"); ///< of file names, without a suffix
    QString folder = {};                                 ///< empty: wherever the last export went
    QString settled = {}; ///< the pattern of the settings when it was wished: one that is set later goes before it

    friend bool operator==(const ExportWish &, const ExportWish &) = default;
};

/// The format that is wished for; plain text where there is no such any more.
[[nodiscard]] const Format &formatOf(const ExportWish &wish);

/// What was wished for the last article of the same source (Origin::site; articles of none are one source); nothing
/// where that was never asked.
[[nodiscard]] std::optional<ExportWish> wishFor(const Workspace &workspace, const QString &site);
[[nodiscard]] Outcome rememberWish(Workspace &workspace, const QString &site, const ExportWish &wish);

/// What the export dialog is asked about.
struct ExportQuestion {
    Outgoing article;     ///< as it would go out now
    QString name = {};    ///< what it is called where a pattern has nothing else
    int edition = 0;      ///< the number that the edition has, or will have
    ExportWish wish = {}; ///< what stands in the dialog at first; with a folder
    QStringList own = {}; ///< files that its editions were written to: replaced without a word

    /// The file that the wish means.
    [[nodiscard]] QString pathFor(const ExportWish &wanted) const;
};

} // namespace bluepencil
