// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <istream>
#include <optional>

namespace bluepencil {

/// One line of a stream, without its line feed.
struct InputLine {
    QByteArray bytes;
    qint64 number = 0;    ///< 1, 2, 3…
    bool ended = false;   ///< a line feed stood behind it; the last line of a file may lack it
    bool tooLong = false; ///< above the limit: `bytes` is empty, the line was skipped
};

/// Reads a stream a line at a time, holding no more than one line. A line is handed out as soon as its line feed has
/// arrived, so that a program at the other end of a pipe may wait for the answer before it writes the next.
class LineReader {
public:
    /// Lines above `longest` bytes are skipped and said to be too long.
    LineReader(std::istream &stream, qsizetype longest);

    /// The next line, or nothing at the end of the stream.
    [[nodiscard]] std::optional<InputLine> next();
    /// Everything from here on, up to `most` bytes and one more (so that the caller sees when there was more).
    [[nodiscard]] QByteArray rest(qsizetype most);

private:
    /// Goes ahead to see where a long line ends, where the stream can go back, so that none is held in vain, and none
    /// twice as it grows. False where it ends beyond the limit: the stream stands in it then.
    [[nodiscard]] bool makeRoomFor(QByteArray &begun);

    std::istream &m_stream;
    qsizetype m_longest;
    qint64 m_number = 0;
};

} // namespace bluepencil
