// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/lines.h"

#include <array>
#include <limits>

namespace bluepencil {

namespace {
constexpr qsizetype pieceSize = 64 * 1024;
constexpr qsizetype seldomLonger = 16LL * 1024 * 1024;
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
    bool isMeasured = false;
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
        const bool isToBeMeasured = !isMeasured && line.bytes.size() > seldomLonger;
        isMeasured |= isToBeMeasured;
        if (line.bytes.size() > m_longest || (isToBeMeasured && !makeRoomFor(line.bytes))) {
            m_stream.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
            return InputLine{{}, line.number, true, true};
        }
    }
    if (line.bytes.isEmpty())
        return std::nullopt;
    return line;
}

bool LineReader::makeRoomFor(QByteArray &begun)
{
    const std::istream::pos_type place = m_stream.tellg();
    m_stream.clear();
    if (place == std::istream::pos_type(-1))
        return true;
    const std::streamsize most = m_longest - begun.size() + 2; // with its line feed, and one more
    m_stream.ignore(most, '\n');
    const std::streamsize length = m_stream.gcount() - (m_stream.eof() ? 0 : 1);
    const bool isWhole = begun.size() + length <= m_longest;
    m_stream.clear();
    if (isWhole) {
        m_stream.seekg(place);
        begun.reserve(begun.size() + length);
    } else {
        m_stream.unget(); // it may have been the line feed
    }
    return isWhole;
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
