// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/record.h"
#include "text/article.h"
#include "text/decoder.h"
#include "text/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace bluepencil {

struct Format;

/// How to read a file, when the user knows better.
struct ReadOptions {
    const Format *format = nullptr; ///< null: look at the content, then at the name
    DecodeOptions decode;           ///< for formats that do not say their encoding themselves
};

/// What a file held.
struct Content {
    const Format *format = nullptr; ///< never null; as what it was read
    QList<RecordResult> records;    ///< never empty
};

/// Every article of a file that was read already, in order, and why where one is none. `name` is the file's path, as
/// the user knows it.
///
/// A file that looks like a format but turns out to be none is read as the next one that it may be, unless its name
/// promised the first. Fails, with a sentence that starts with a verb and lacks the file's name, when it is none.
[[nodiscard]] Result<Content> contentOf(const QByteArray &bytes, const QString &name, const ReadOptions &options = {});

/// The same where a file of which one record is bad gives no article. Fails with a whole sentence that names the file,
/// and the record where it is one of them.
[[nodiscard]] Result<QList<Article>> articlesOf(const QByteArray &bytes, const QString &name,
                                                const ReadOptions &options = {});

/// Reads the one article of a file. Fails, with a whole sentence, where readFile() and articlesOf() do, and for a file
/// that holds several.
[[nodiscard]] Result<Article> readArticle(const QString &path, const ReadOptions &options = {});

} // namespace bluepencil
