// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/writer/offsets.h"

#include <QByteArray>
#include <QJsonValue>
#include <QSet>
#include <QString>

#include <optional>

namespace bluepencil {

class Article;
enum class Kind : quint8;
struct Analysis;

/// What the object says beside the findings, and how.
struct AnalysisJsonOptions {
    OffsetUnit unit = OffsetUnit::Utf16;
    QSet<Kind> only;          ///< the kinds to write; empty: all
    bool includeText = false; ///< the text that the offsets index, as "text"
};

/// An analysis as the JSON object that the command line's contract describes, on one line without a line end.
/// `id` is the record's id, `source` the file's name as the user gave it.
[[nodiscard]] QByteArray analysisToJson(const QJsonValue &id, const QString &source, const Article &article,
                                        const Analysis &analysis, const AnalysisJsonOptions &options = {});

} // namespace bluepencil
