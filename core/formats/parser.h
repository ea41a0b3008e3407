// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/articles.h"
#include "formats/reader/filepieces.h"
#include "text/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace bluepencil {

/// Whoever parses what may have been made to do harm. There is none by default, and everything is parsed in this
/// process; a program that opens files of strangers installs one that works elsewhere (see outside/helperpool.h).
///
/// The three calls promise what those of articles.h do, and may be made on any thread.
class Parser {
public:
    virtual ~Parser() = default;
    Parser() = default;
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    [[nodiscard]] virtual Result<Content> contentOf(const QByteArray &bytes, const QString &name,
                                                    const ReadOptions &options) = 0;
    [[nodiscard]] virtual Result<QByteArray> pieceWithKey(const QByteArray &bytes, const QString &name,
                                                          const QString &key) = 0;
    [[nodiscard]] virtual Result<QList<FilePiece>> piecesOf(const QByteArray &bytes, const Format &format) = 0;

    /// Null: in this process. What is installed has to live until another one is, or nothing reads any more.
    static void install(Parser *parser);
    [[nodiscard]] static Parser *installed();
};

} // namespace bluepencil
