// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/inputformat.h"
#include "text/article.h"
#include "text/decoder.h"
#include "text/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace bluepencil {

/// How to read a file, when the user knows better.
struct ReadOptions {
    std::optional<InputFormat> format; ///< nothing: look at the content, then at the name
    DecodeOptions decode;              ///< for plain text
};

/// The article that the bytes of a plain text file hold. The sentence starts with a verb and lacks the file's name.
[[nodiscard]] Result<Article> articleOfText(const QByteArray &bytes, const QString &name,
                                            const DecodeOptions &options = {});

/// Every article of a file that was read already, in order: one of plain text, one a record of JSON or JSON Lines.
/// `name` is the file's path, as the user knows it. Fails with a whole sentence that names the file, and the record
/// where it is one of them; a file of which one record is bad gives no article, so that none is lost unseen.
[[nodiscard]] Result<QList<Article>> articlesOf(const QByteArray &bytes, const QString &name,
                                                const ReadOptions &options = {});

/// Reads the one article of a file. Fails, with a whole sentence, where readFile() and articlesOf() do, and for a file
/// that holds several.
[[nodiscard]] Result<Article> readArticle(const QString &path, const ReadOptions &options = {});

} // namespace bluepencil
