// SPDX-License-Identifier: Apache-2.0
#include "cli/input/replayedbytes.h"

#include <algorithm>

namespace bluepencil::cli {

namespace {
constexpr std::streamsize pieceSize = 64 * 1024;
} // namespace

ReplayedBytes::ReplayedBytes(QByteArray head, std::istream &rest)
    : m_piece(std::move(head))
    , m_rest(rest)
{
    setg(m_piece.data(), m_piece.data(), m_piece.data() + m_piece.size());
}

ReplayedBytes::int_type ReplayedBytes::underflow()
{
    std::streambuf *rest = m_rest.rdbuf();
    if (traits_type::eq_int_type(rest->sgetc(), traits_type::eof())) // waits for the next byte, at most
        return traits_type::eof();
    m_piece.resize(std::clamp<std::streamsize>(rest->in_avail(), 1, pieceSize));
    const std::streamsize got = rest->sgetn(m_piece.data(), m_piece.size());
    setg(m_piece.data(), m_piece.data(), m_piece.data() + got);
    return traits_type::to_int_type(*gptr());
}

} // namespace bluepencil::cli
