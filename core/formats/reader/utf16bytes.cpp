// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/utf16bytes.h"

namespace bluepencil {

namespace {
constexpr std::streamsize pieceSize = 64 * 1024;
} // namespace

std::optional<QStringConverter::Encoding> utf16Of(const QByteArray &head)
{
    if (head.startsWith("\xff\xfe"))
        return QStringConverter::Utf16LE;
    if (head.startsWith("\xfe\xff"))
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

Utf16Bytes::Utf16Bytes(std::istream &stream, QStringConverter::Encoding order)
    : m_stream(stream)
    , m_decoder(order)
{
}

Utf16Bytes::int_type Utf16Bytes::underflow()
{
    QByteArray units(pieceSize, Qt::Uninitialized);
    do {
        m_stream.read(units.data(), pieceSize);
        const auto got = static_cast<qsizetype>(m_stream.gcount());
        if (got == 0)
            return traits_type::eof();
        m_piece = QString(m_decoder(units.first(got))).toUtf8();
    } while (m_piece.isEmpty()); // half a character
    setg(m_piece.data(), m_piece.data(), m_piece.data() + m_piece.size());
    return traits_type::to_int_type(*gptr());
}

} // namespace bluepencil
