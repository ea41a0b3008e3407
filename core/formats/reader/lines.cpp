// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/lines.h"

#include <array>
#include <limits>

namespace bluepencil {

namespace {
constexpr qsizetype pieceSize = 64 * 1024;
} // namespace

LineReader::LineReader(std::istream &stream, qsizetype longest)
    : m_stream(stream)
    , m_longest(longest)
{
}

std::optional<InputLine> LineReader::next()
{
    InputLine line;
    line.number = ++m_number;
    std::array<char, pieceSize> piece;
    while (true) {
        m_stream.getline(piece.data(), static_cast<std::streamsize>(piece.size()));
        const bool full = m_stream.fail() && !m_stream.eof() && m_stream.gcount() > 0;
        if (m_stream.gcount() == 0)
            break;
        // gcount counts the line feed, which getline takes and does not store.
        line.ended = !full && !m_stream.eof();
        line.bytes.append(piece.data(), static_cast<qsizetype>(m_stream.gcount()) - (line.ended ? 1 : 0));
        if (!full)
            return line;
        m_stream.clear();
        if (line.bytes.size() > m_longest) {
            m_stream.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
            return InputLine{{}, line.number, true, true};
        }
    }
    if (line.bytes.isEmpty())
        return std::nullopt;
    return line;
}

QByteArray LineReader::rest(qsizetype most)
{
    QByteArray bytes;
    std::array<char, pieceSize> piece;
    while (m_stream && bytes.size() <= most) {
        m_stream.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        bytes.append(piece.data(), static_cast<qsizetype>(m_stream.gcount()));
    }
    return bytes;
}

} // namespace bluepencil
