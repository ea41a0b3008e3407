// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/filepieces.h"
#include "formats/reader/record.h"
#include "text/article.h"
#include "text/decoder.h"
#include "text/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

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

/// True for bytes that are read as text and no more: such an article says nothing of itself.
[[nodiscard]] bool isPlainText(const QByteArray &bytes, const QString &name, const ReadOptions &options = {});

/// Every article of a file that was read already, in order, and why where one is none. `name` is the file's path, as
/// the user knows it.
///
/// A file that looks like a format but turns out to be none is read as the next one that it may be, unless its name
/// promised the first. Fails, with a sentence that starts with a verb and lacks the file's name, when it is none.
///
/// What is more than plain text is left to the Parser that is installed, here as in the two functions below.
[[nodiscard]] Result<Content> contentOf(const QByteArray &bytes, const QString &name, const ReadOptions &options = {});

/// What each of several articles of a file goes by in the queue and the store: its id, or “#3” for the third where it
/// has none, or one that another had before it. An id that looks like such a number is none.
[[nodiscard]] QStringList keysOf(const QList<RecordResult> &records);

/// Cuts the article that goes by this key out of a file of several. Reads no other where the key stands in the file as
/// it is written. Fails, with a sentence that lacks the file's name, when there is none.
[[nodiscard]] Result<QByteArray> pieceWithKey(const QByteArray &bytes, const QString &name, const QString &key);

/// Where the articles of such a file stand, see Format::pieces.
[[nodiscard]] Result<QList<FilePiece>> piecesOf(const QByteArray &bytes, const Format &format);

/// contentOf() where a file of which one record is bad gives no article. Fails with a whole sentence that names the
/// file, and the record where it is one of them.
[[nodiscard]] Result<QList<Article>> articlesOf(const QByteArray &bytes, const QString &name,
                                                const ReadOptions &options = {});

/// Reads the one article of a file. Fails, with a whole sentence, where readFile() and articlesOf() do, and for a file
/// that holds several.
[[nodiscard]] Result<Article> readArticle(const QString &path, const ReadOptions &options = {});

} // namespace bluepencil
