// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace bluepencil {

/// How many bytes of a file a format is shown that is to know it.
inline constexpr qsizetype headSize = 64 * 1024;

/// One article of a stream as a small file of the same format.
struct FilePiece {
    QByteArray bytes;
    qint64 line = 0;      ///< of the stream, on which the article starts: 1, 2, 3…
    bool tooLong = false; ///< above the limit: `bytes` is empty, the article was skipped
};

/// Goes through a stream that may have no end, holding no more than one article of it.
class FilePieces {
public:
    virtual ~FilePieces() = default;
    FilePieces() = default;
    FilePieces(const FilePieces &) = delete;
    FilePieces &operator=(const FilePieces &) = delete;

    /// The next article, as soon as it has arrived; nothing at the end of the stream.
    [[nodiscard]] virtual std::optional<FilePiece> next() = 0;
};

} // namespace bluepencil
