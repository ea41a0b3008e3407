// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringDecoder>

#include <istream>
#include <optional>
#include <streambuf>

namespace bluepencil {

/// The byte order that the mark of UTF-16 at the start of bytes names; nothing without one.
[[nodiscard]] std::optional<QStringConverter::Encoding> utf16Of(const QByteArray &head);

/// The bytes of a stream of UTF-16, from behind its mark on, as UTF-8: a piece at a time, for what goes by bytes.
class Utf16Bytes : public std::streambuf {
public:
    /// `stream` has to live longer.
    Utf16Bytes(std::istream &stream, QStringConverter::Encoding order);

protected:
    int_type underflow() override;

private:
    std::istream &m_stream;
    QStringDecoder m_decoder;
    QByteArray m_piece;
};

} // namespace bluepencil
