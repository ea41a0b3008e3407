// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/html/tree.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace bluepencil::html {

/// What a page says about its article in JSON-LD (schema.org); empty where it says nothing.
struct LinkedData {
    QString headline;
    QStringList authors;
    QString published; ///< as written
    QString modified;
    QString url;
    QString publisher;
    QString language;
    std::optional<bool> isFree; ///< isAccessibleForFree
    qsizetype bodyLength = 0;   ///< UTF-16 units of articleBody
    qsizetype wordCount = 0;    ///< as the page counts its words; 0 where it does not
};

/// Reads every block of JSON-LD on the page and takes the first article in it. Blocks that are no JSON are passed over;
/// line breaks inside their strings, which publishers write and JSON forbids, are mended.
[[nodiscard]] LinkedData linkedDataOf(const Tree &tree);

} // namespace bluepencil::html
